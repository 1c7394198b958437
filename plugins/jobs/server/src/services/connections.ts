import { Client, type ClientConfig, Pool } from 'pg';
import { z } from 'zod';

const strapiConnection = z.looseObject({
  client: z.literal('postgres'),
  connection: z.looseObject({ schema: z.string().optional() }),
});

/** The settings with which Strapi reaches PostgreSQL, for connections of our own. */
export function connectionSettings(databaseConnection: unknown): ClientConfig {
  const { connection } = strapiConnection.parse(databaseConnection);
  const { schema, ...settings } = connection;
  return {
    ...settings,
    ...(schema ? { options: `-c search_path=${schema},public` } : {}),
    application_name: 'portal-jobs',
    keepAlive: true,
  };
}

/** A connection lost between two queries must not end the process: the pool replaces it. */
export function openPool(settings: ClientConfig, max: number, onError: (error: Error) => void): Pool {
  const pool = new Pool({ ...settings, max, connectionTimeoutMillis: 10_000 });
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}

/** A single connection that lives as long as the caller wants to hold a session lock. */
export async function openSession(settings: ClientConfig, onLost: (error: Error) => void): Promise<Client> {
  const client = new Client(settings);
  client.on('error', onLost);
  client.on('end', () => onLost(new Error('The connection ended')));
  await client.connect();
  // The server must notice within seconds when this machine vanishes without a word.
  await client.query(
    'set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3',
  );
  return client;
}
