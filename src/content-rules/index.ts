import type { Core } from '@strapi/strapi';
import { useRules } from './document-call';
import { giveSlug } from './give-slug';
import { inOneTransaction } from './in-one-transaction';
import { keepLegalDocuments, keepStatusesFresh } from './keep-legal-documents';
import { keepOrganizationTree } from './keep-organization-tree';
import { keepPublishable } from './keep-publishable';
import { stampRelease } from './stamp-release';
import { tidyContent } from './tidy-content';

/** What holds for every document, whoever writes it and from where. The first rule is the outermost. */
export function registerContentRules(strapi: Core.Strapi): void {
  useRules(strapi, [
    keepStatusesFresh,
    inOneTransaction,
    tidyContent,
    giveSlug,
    stampRelease,
    keepPublishable,
    keepLegalDocuments,
    keepOrganizationTree,
  ]);
}
