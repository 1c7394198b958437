import type { Core } from '@strapi/strapi';
import type { DemoOptions } from './index';

interface Account {
  name: string;
  role: string;
  firstname: string;
  lastname: string;
}

const accounts: readonly Account[] = [
  { name: 'admin', role: 'strapi-super-admin', firstname: 'Quản trị', lastname: 'Hệ thống' },
  { name: 'author', role: 'author', firstname: 'Biên tập', lastname: 'Viên' },
  { name: 'publisher', role: 'publisher', firstname: 'Xuất bản', lastname: 'Viên' },
  { name: 'feeds', role: 'feeds', firstname: 'Điều phối', lastname: 'Cổng thành phần' },
];
const emailOf = ({ name }: Account) => `${name}@portal.test`;

/** Makes the demo's accounts of the admin panel where they are missing, and prints how to sign in. */
export async function seedAccounts(strapi: Core.Strapi, { password, log }: DemoOptions): Promise<void> {
  for (const account of accounts) await ensureAccount(strapi, account, password);
  log(`demo accounts of /admin: ${accounts.map(emailOf).join(', ')}; password of each: ${password}`);
}

async function ensureAccount(strapi: Core.Strapi, account: Account, password: string): Promise<void> {
  const email = emailOf(account);
  const users = strapi.service('admin::user');
  const known = await strapi.db.query('admin::user').findOne({ where: { email } });
  if (!known) {
    const role = await strapi.db.query('admin::role').findOne({ where: { code: account.role } });
    if (!role) throw new Error(`The role "${account.role}" of the demo account ${email} is missing.`);
    const { firstname, lastname } = account;
    await users.create({
      email,
      firstname,
      lastname,
      password,
      isActive: true,
      roles: [role.id],
      preferedLanguage: 'vi',
    });
  } else if (!(await strapi.service('admin::auth').validatePassword(password, known.password))) {
    await users.updateById(known.id, { password });
  }
}
