import { randomBytes } from 'node:crypto';
import { withClient } from '../../scripts/support/database';

/** A database of its own on the tests' PostgreSQL, with nothing in it. */
export async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const superuserUrl = process.env.TEST_POSTGRES ?? '';
  const name = `empty_${randomBytes(6).toString('hex')}`;
  await withClient(superuserUrl, (client) => client.query(`create database ${name}`));
  const url = Object.assign(new URL(superuserUrl), { pathname: `/${name}` }).href;
  return {
    url,
    drop: async () => {
      await withClient(superuserUrl, (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}
