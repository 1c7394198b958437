import type { Core } from '@strapi/strapi';
import { registerJobs } from '../../plugins/jobs/server/src/contract';
import { useRules } from './document-call';
import { giveSlug } from './give-slug';
import { inOneTransaction } from './in-one-transaction';
import { contentJobs } from './jobs';
import { keepLegalDocuments, keepStatusesFresh, refreshNow } from './keep-legal-documents';
import { keepOrganizationTree } from './keep-organization-tree';
import { keepPublishable } from './keep-publishable';
import { keepSuccessions } from './keep-successions';
import { prepareLanguages } from './languages';
import { linkByColumn } from './link-by-column';
import { ensureOrganizationPaths } from './organization-paths';
import { stampRelease } from './stamp-release';
import { tidyContent } from './tidy-content';
import { sortInVietnamese } from './vietnamese-order';

/** What holds for every document, whoever writes it and from where. The first rule is the outermost. */
export function registerContentRules(strapi: Core.Strapi): void {
  useRules(strapi, [
    keepStatusesFresh,
    inOneTransaction,
    linkByColumn,
    tidyContent,
    giveSlug,
    stampRelease,
    keepPublishable,
    keepLegalDocuments,
    keepOrganizationTree,
    keepSuccessions,
  ]);
  registerJobs(strapi, contentJobs);
}

/** What the rules need in the database beyond Strapi's own tables; every start makes sure of it. */
export async function prepareContentRules(strapi: Core.Strapi): Promise<void> {
  await prepareLanguages(strapi);
  await ensureOrganizationPaths(strapi.db.connection);
  await sortInVietnamese(strapi);
  await refreshNow(strapi);
}
