import { type DocumentRule, holdLock, WRITES, withTransaction } from './document-call';
import { refreshOrganizationPaths } from './organization-paths';

const ORGANIZATION = 'api::organization.organization';

/** After every write to an organisation the paths below it are right, and no organisation reports to itself by any way round. */
export const keepOrganizationTree: DocumentRule = async (strapi, call, next) => {
  if (call.uid !== ORGANIZATION || !WRITES.has(call.action)) return next();
  return withTransaction(strapi, async (trx) => {
    await holdLock(trx, 'organization-tree');
    const result = await next();
    await refreshOrganizationPaths(trx);
    return result;
  });
};
