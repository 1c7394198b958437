import type { Core } from '@strapi/strapi';

/** PostgreSQL only. Start-up provides `DATABASE_URL` when the embedded database is used. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: {
    client: 'postgres',
    connection: { connectionString: env('DATABASE_URL'), application_name: 'portal' },
    pool: { min: 0, max: env.int('DATABASE_POOL_MAX', 20) },
    acquireConnectionTimeout: 30_000,
  },
  settings: {
    useTypescriptMigrations: true, // they are compiled into dist/database/migrations
    forceMigration: false, // a renamed attribute must not drop its column
  },
});
