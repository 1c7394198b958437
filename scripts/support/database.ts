import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { openEmbeddedPostgres } from './embedded-postgres';
import { step } from './progress';
import { Refusal } from './refusal';
import type { Secrets } from './secrets';
import type { Settings } from './settings';

export interface OpenDatabase {
  /** The application's address. */
  url: string;
  /** The address of the role that owns what the application may not change; absent when the operator gave none. */
  ownerUrl?: string;
  close: () => Promise<void>;
}

/** Opens the database that the settings name, or the embedded one. Throws a `Refusal` that says what to do when it cannot. */
export async function openDatabase(settings: Settings, secrets: Secrets): Promise<OpenDatabase> {
  if (settings.DATABASE_URL) {
    await assertReachable(settings.DATABASE_URL);
    return {
      url: settings.DATABASE_URL,
      ownerUrl: settings.DATABASE_OWNER_URL,
      close: async () => undefined,
    };
  }
  step('starting the database ...');
  const password = secrets.POSTGRES_PASSWORD ?? '';
  const postgres = await openEmbeddedPostgres({ dataDir: settings.dataDir, password });
  try {
    return {
      ...(await ensurePortalDatabase(postgres.superuserUrl, 'portal', password)),
      close: postgres.close,
    };
  } catch (error) {
    await postgres.close();
    throw error;
  }
}

/**
 * Makes the database NAME with its two roles where they are missing: `portal_owner` owns the database and, later, what the application may
 * only append to; `portal` is the application's and owns schema `public`.
 */
export async function ensurePortalDatabase(
  superuserUrl: string,
  name: string,
  password: string,
): Promise<{ url: string; ownerUrl: string }> {
  await withClient(superuserUrl, async (client) => {
    for (const role of ['portal_owner', 'portal']) {
      const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      if (!rowCount) await client.query(`CREATE ROLE ${role} LOGIN`);
      await client.query(`ALTER ROLE ${role} PASSWORD ${escapeLiteral(password)}`);
    }
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${escapeIdentifier(name)} OWNER portal_owner`);
    await client.query(`GRANT CREATE, CONNECT, TEMPORARY ON DATABASE ${escapeIdentifier(name)} TO portal`);
  });
  const at = new URL(superuserUrl);
  at.pathname = `/${name}`;
  await withClient(at.href, (client) => client.query('ALTER SCHEMA public OWNER TO portal'));
  const addressFor = (role: string) => Object.assign(new URL(at), { username: role }).href;
  return { url: addressFor('portal'), ownerUrl: addressFor('portal_owner') };
}

async function assertReachable(url: string): Promise<void> {
  try {
    const version = await withClient(url, async (client) => {
      const { rows } = await client.query<{ version: number; encoding: string }>(
        "SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding",
      );
      return rows[0];
    });
    if (version && version.version < 150000)
      throw new Refusal(
        `the database at DATABASE_URL is PostgreSQL ${Math.floor(version.version / 10000)}; at least 15 is needed.`,
      );
    if (version && version.encoding !== 'UTF8')
      throw new Refusal(
        `the database at DATABASE_URL is encoded in ${version.encoding}; create it with ENCODING 'UTF8'.`,
      );
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { host, pathname, username } = new URL(url);
    throw new Refusal(
      `cannot use the database "${pathname.slice(1)}" at ${host} as "${username}": ${(error as Error).message}. ` +
        'Correct DATABASE_URL (postgres://user:password@host:port/database), start that server, or remove DATABASE_URL to use the embedded database.',
      { cause: error },
    );
  }
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
