import { type DocumentRule, WRITES, withTransaction } from './document-call';

/** Strapi opens a transaction inside each call; ours lies around it, so that a rule may still refuse after the rows are written. */
export const inOneTransaction: DocumentRule = (strapi, call, next) =>
  WRITES.has(call.action) ? withTransaction(strapi, () => next()) : next();
