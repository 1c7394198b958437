import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Portal } from './start-portal';

interface AdminServices {
  'admin::user': { create(user: object): Promise<{ id: number }> };
  'admin::role': {
    create(role: object): Promise<{ id: number }>;
    getSuperAdmin(): Promise<{ id: number }>;
    assignPermissions(roleId: number, permissions: object[]): Promise<unknown>;
  };
}

const service = <Name extends keyof AdminServices>(strapi: Core.Strapi, name: Name) =>
  strapi.service(name) as unknown as AdminServices[Name];

/** Somebody in the admin panel who may do just these actions, or everything. */
export async function createAdmin(
  { strapi }: Portal,
  may: readonly string[] | 'everything',
): Promise<{ email: string; password: string }> {
  const mark = randomBytes(6).toString('hex');
  const password = `Aa1-${mark}`;
  const email = `${mark}@portal.test`;
  const role = await roleThatMay(strapi, may, mark);
  await service(strapi, 'admin::user').create({
    email,
    firstname: mark,
    password,
    isActive: true,
    roles: [role.id],
  });
  return { email, password };
}

/** The same, signed in: the header that says who asks. */
export async function signInAdmin(
  portal: Portal,
  may: readonly string[] | 'everything',
): Promise<{ Authorization: string }> {
  const account = await createAdmin(portal, may);
  const { body } = await portal.request().post('/admin/login').send(account).expect(200);
  return { Authorization: `Bearer ${body.data.token}` };
}

async function roleThatMay(strapi: Core.Strapi, may: readonly string[] | 'everything', mark: string) {
  const roles = service(strapi, 'admin::role');
  if (may === 'everything') return roles.getSuperAdmin();
  const role = await roles.create({ name: mark, description: mark });
  await roles.assignPermissions(
    role.id,
    may.map((action) => ({ action })),
  );
  return role;
}
