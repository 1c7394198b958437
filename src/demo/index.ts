import type { Core } from '@strapi/strapi';
import { seedAccounts } from './seed-accounts';
import { seedArticles, seedLeaders, seedTopics } from './seed-content';
import { seedDocuments } from './seed-documents';
import { seedImages } from './seed-images';
import { seedOrganizations } from './seed-organizations';
import { seedConsultations, seedHome, seedPages } from './seed-pages';
import { seedSubPortals } from './sub-portals';
import type { DemoContext } from './writing';

export interface DemoOptions {
  /** Of every demo account. */
  password: string;
  /** Prints one line of progress. */
  log: (line: string) => void;
}

type DemoState = 'making' | 'made';

/**
 * Fills an empty database with the demo, and prints its accounts at every start. A start that was interrupted is taken up again: every
 * step finds what it made before and completes it. A database that holds anything of its own is left alone.
 */
export async function seedDemo(strapi: Core.Strapi, { password, log }: DemoOptions): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'portal-demo' });
  const state = (await store.get({ key: 'state' })) as DemoState | null;
  if (state === null && !(await isEmpty(strapi))) return;
  if (state !== 'made') {
    log(
      state === 'making' ? 'the demo content is half made: completing it ...' : 'making the demo content ...',
    );
    await store.set({ key: 'state', value: 'making' });
    await make({ strapi, now: new Date(), log });
    await store.set({ key: 'state', value: 'made' });
  }
  await seedAccounts(strapi, { password, log });
}

/** Whether this database holds the demo. */
export async function isDemo(strapi: Core.Strapi): Promise<boolean> {
  return (await strapi.store({ type: 'core', name: 'portal-demo' }).get({ key: 'state' })) === 'made';
}

async function make(context: DemoContext): Promise<void> {
  const { log } = context;
  const began = Date.now();
  const [organizations, images, topics] = await Promise.all([
    seedOrganizations(context),
    seedImages(context),
    seedTopics(context),
  ]);
  log(`demo: ${organizations.size} organisations, ${images.size} pictures, ${topics.size} topics`);
  const [leaders, documents] = await Promise.all([
    seedLeaders(context, organizations, images),
    seedDocuments(context, organizations),
    seedPages(context),
    seedConsultations(context, organizations),
    seedSubPortals(context, organizations),
  ]);
  log(`demo: ${leaders.size} leaders, ${documents.size} documents, pages, consultations and sub-portals`);
  const articles = await seedArticles(context, { organizations, topics, leaders, images });
  await seedHome(context, { articles, leaders, documents });
  log(`demo: ${articles.size} articles; all made in ${Math.round((Date.now() - began) / 1000)} s`);
}

async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  for (const uid of ['api::article.article', 'api::organization.organization', 'admin::user'] as const) {
    if ((await strapi.db.query(uid).count()) > 0) return false;
  }
  return true;
}

/** Whether this process fills an empty database with the demo: the server unless told not to, other commands only when told to. */
export function isDemoWanted(env: NodeJS.ProcessEnv, isServer: boolean): boolean {
  const wish = env.PORTAL_DEMO ?? '';
  return wish === '' ? isServer : wish === '1' || wish === 'true';
}
