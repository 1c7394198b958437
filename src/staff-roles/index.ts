import type { Core } from '@strapi/strapi';
import { type StaffRole, staffRoles } from './roles';

const LOCALES = ['vi', 'en'];
/** Strapi's own roles, in English and with rights that nobody here decided on. */
const STOCK_ROLES = ['strapi-editor', 'strapi-author'];

interface PanelAction {
  actionId: string;
  section: string;
  subjects?: string[];
  options?: { applyToProperties?: string[] | null };
}
interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

/**
 * Makes sure that the roles of the newsroom exist. Rights that a new version adds are given once; what an administrator takes away or adds
 * by hand stays so. Plugins must have registered their rights before.
 */
export async function prepareStaffRoles(strapi: Core.Strapi): Promise<void> {
  const actions: PanelAction[] = strapi.service('admin::permission').actionProvider.values();
  for (const role of staffRoles) await prepareRole(strapi, role, permissionsOf(strapi, role, actions));
  await removeStockRoles(strapi);
}

async function prepareRole(strapi: Core.Strapi, role: StaffRole, wanted: Permission[]): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'portal-staff-roles' });
  const given = new Set(((await store.get({ key: role.code })) as string[] | null) ?? []);
  const fresh = wanted.filter((permission) => !given.has(keyOf(permission)));
  const { code, name, description } = role;
  const roles = strapi.db.query('admin::role');
  const known =
    (await roles.findOne({ where: { code } })) ?? (await roles.create({ data: { code, name, description } }));
  if (fresh.length === 0) return;
  const kept: Permission[] = await strapi
    .service('admin::permission')
    .findMany({ where: { role: { id: known.id } } });
  await strapi.service('admin::role').assignPermissions(known.id, [...kept, ...fresh]);
  await store.set({ key: role.code, value: [...given, ...fresh.map(keyOf)] });
}

/** A right is known by what it allows on what; a field that a later version adds counts as a new right. */
function keyOf({ action, subject, properties }: Permission): string {
  return `${action} ${subject ?? ''} ${(properties.fields ?? []).join(',')}`;
}

function permissionsOf(strapi: Core.Strapi, role: StaffRole, actions: PanelAction[]): Permission[] {
  const content = Object.entries(role.content).flatMap(([subject, verbs]) =>
    verbs.flatMap((verb) => {
      const action = actions.find(({ actionId }) => actionId === `plugin::content-manager.explorer.${verb}`);
      return action?.subjects?.includes(subject) ? [contentPermission(strapi, action, subject)] : [];
    }),
  );
  const others = actions
    .filter(({ actionId }) => role.others.some((pattern) => matches(actionId, pattern)))
    .map(({ actionId }) => ({ action: actionId, subject: null, properties: {}, conditions: [] }));
  return [...content, ...others];
}

function contentPermission(
  strapi: Core.Strapi,
  { actionId, options }: PanelAction,
  subject: string,
): Permission {
  const applies = (property: string) => options?.applyToProperties?.includes(property) ?? false;
  const model = strapi.contentTypes[subject as keyof typeof strapi.contentTypes];
  const isLocalized = (model?.pluginOptions?.i18n as { localized?: boolean } | undefined)?.localized === true;
  const properties = {
    ...(applies('fields') ? { fields: fieldsOf(strapi, model) } : {}),
    ...(isLocalized && applies('locales') ? { locales: LOCALES } : {}),
  };
  return { action: actionId, subject, properties, conditions: [] };
}

function fieldsOf(strapi: Core.Strapi, model: unknown): string[] {
  return strapi.service('admin::content-type').getNestedFields(model, { components: strapi.components });
}

function matches(actionId: string, pattern: string): boolean {
  return pattern.endsWith('*') ? actionId.startsWith(pattern.slice(0, -1)) : actionId === pattern;
}

async function removeStockRoles(strapi: Core.Strapi): Promise<void> {
  const unused = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: STOCK_ROLES } }, populate: ['users'] });
  const ids = unused
    .filter(({ users }: { users: unknown[] }) => users.length === 0)
    .map(({ id }: { id: number }) => id);
  if (ids.length > 0) await strapi.service('admin::role').deleteByIds(ids);
}
