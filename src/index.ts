import type { Core } from '@strapi/strapi';
import { isServing, workAfterListening } from './boot/serve';
import { prepareContentRules, registerContentRules } from './content-rules';
import { prepareContentViews } from './content-views';
import { isDemo, isDemoWanted, seedDemo } from './demo';
import { startFeedNetwork, stopFeedNetwork } from './demo/feed-network';
import { trustOnly } from './http/client-address';
import { closeStockRoutes } from './http/close-stock-routes';
import { mountReadiness } from './http/readiness';
import { writeMailToFiles } from './mail/mail-files';
import { mountPreviewTickets } from './preview/issue-ticket';
import { prepareStaffRoles } from './staff-roles';

/** Table of contents of the application's own start. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    closeStockRoutes(strapi);
    registerContentRules(strapi);
    mountPreviewTickets(strapi);
    mountReadiness(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    trustOnly(strapi.config.get<string[]>('server.trustedProxies', []), strapi.server.httpServer);
    writeMailToFiles(strapi, process.env.PORTAL_DATA_DIR ?? '.data');
    await prepareContentRules(strapi);
    await prepareContentViews(strapi);
    await prepareStaffRoles(strapi);
    if (isDemoWanted(process.env, isServing())) await seedDemo(strapi, demoOptions());
    if (isServing()) {
      if (process.env.PORTAL_ROLE !== 'web' && (await isDemo(strapi))) await startFeedNetwork(strapi);
      workAfterListening(strapi);
    }
  },
  destroy: stopFeedNetwork,
};

function demoOptions() {
  const log = (line: string) => process.stdout.write(`[portal] ${line}\n`);
  return { password: process.env.PORTAL_DEMO_PASSWORD ?? '', log };
}
