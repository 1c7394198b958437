import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { carriesData, type DocumentRule } from './document-call';

type Target = number | string | { id?: number | string; documentId?: string };

/**
 * A relation with `useJoinTable: false` is a column, for types written in large batches. Strapi takes only the target's row number there: the
 * admin panel's `connect` fails, and a document id leaves the transaction hanging. This rule turns every way of naming the target into the number.
 */
export const linkByColumn: DocumentRule = async (strapi, call, next) => {
  if (!carriesData(call)) return next();
  const { data } = call.params;
  for (const [name, target] of columnRelations(strapi, call.uid)) {
    if (!(name in data)) continue;
    const named = namedTarget(data[name]);
    if (named === undefined) delete data[name];
    else data[name] = named === null ? null : await rowNumber(strapi, target, named);
  }
  return next();
};

function columnRelations(strapi: Core.Strapi, uid: UID.ContentType): [name: string, target: string][] {
  const { attributes } = strapi.contentType(uid);
  return Object.entries(attributes).flatMap(([name, attribute]): [string, string][] =>
    'useJoinTable' in attribute && attribute.useJoinTable === false && 'target' in attribute
      ? [[name, String(attribute.target)]]
      : [],
  );
}

/** The one target that the value names; null to have none, undefined to leave it as it is. */
function namedTarget(value: unknown): Target | null | undefined {
  if (Array.isArray(value)) return (value.at(-1) as Target | undefined) ?? null;
  if (typeof value !== 'object' || value === null) return value as Target | null;
  const { set, connect, disconnect } = value as Record<'set' | 'connect' | 'disconnect', unknown>;
  if (set !== undefined) return namedTarget(set);
  const connected = connect === undefined ? null : namedTarget(connect);
  if (connected !== null) return connected;
  if (connect === undefined && disconnect === undefined) return value as Target;
  return Array.isArray(disconnect) && disconnect.length > 0 ? null : undefined;
}

async function rowNumber(strapi: Core.Strapi, target: string, named: Target): Promise<number> {
  const { id, documentId } = typeof named === 'object' ? named : identify(named);
  const where = documentId ? { documentId } : { id: Number(id) };
  const row = await strapi.db.query(target as UID.ContentType).findOne({ where, select: ['id'] });
  if (!row) throw new errors.ValidationError('Invalid relations');
  return Number(row.id);
}

function identify(named: number | string): { id?: number; documentId?: string } {
  return typeof named === 'number' || /^\d+$/.test(named) ? { id: Number(named) } : { documentId: named };
}
