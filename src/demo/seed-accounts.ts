import type { Core } from '@strapi/strapi';
import type { DemoOptions } from './index';

interface Account {
  name: string;
  role: string;
  /** As the panel greets them. */
  firstname: string;
}

const accounts: readonly Account[] = [
  { name: 'admin', role: 'strapi-super-admin', firstname: 'Quản trị hệ thống' },
  { name: 'author', role: 'author', firstname: 'Biên tập viên' },
  { name: 'publisher', role: 'publisher', firstname: 'Người xuất bản' },
  { name: 'feeds', role: 'feeds', firstname: 'Điều phối cổng thành phần' },
];
const emailOf = ({ name }: Account) => `${name}@portal.test`;

/** Makes the demo's accounts of the admin panel where they are missing, and prints how to sign in. */
export async function seedAccounts(strapi: Core.Strapi, { password, log }: DemoOptions): Promise<void> {
  for (const account of accounts) await ensureAccount(strapi, account, password);
  log(`demo accounts of /admin: ${accounts.map(emailOf).join(', ')}; password of each: ${password}`);
}

async function ensureAccount(strapi: Core.Strapi, account: Account, password: string): Promise<void> {
  const email = emailOf(account);
  const users = strapi.db.query('admin::user');
  const known = await users.findOne({ where: { email } });
  if (known) {
    if (await strapi.service('admin::auth').validatePassword(password, known.password)) return;
    await strapi.service('admin::user').updateById(known.id, { password });
    return;
  }
  const role = await strapi.db.query('admin::role').findOne({ where: { code: account.role } });
  if (!role) throw new Error(`The role "${account.role}" of the demo account ${email} is missing.`);
  // Not by the user service: it counts users for its maker behind our back, and that fails when the process ends at once.
  await users.create({
    data: {
      email,
      firstname: account.firstname,
      password: await strapi.service('admin::auth').hashPassword(password),
      isActive: true,
      blocked: false,
      roles: [role.id],
      preferedLanguage: 'vi',
    },
  });
}
