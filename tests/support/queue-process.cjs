'use strict';
/**
 * A worker process that a test can kill: `node queue-process.cjs DATABASE_URL`. It runs the compiled queue, writes
 * `working` when it works and `begun ID` when a job begins, and puts its jobs back on SIGTERM.
 */
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { Pool } = require('pg');

const source = path.resolve(__dirname, '../../dist/plugins/jobs/server/src');
const { createRegistry } = require(`${source}/services/registry`);
const { createWorkers } = require(`${source}/services/workers`);
const { connectionSettings } = require(`${source}/services/connections`);
const { readSettings } = require(`${source}/config`);
const { slowJob } = require('./queue-jobs.cjs');

const [connectionString] = process.argv.slice(2);
const say = (line) => process.stdout.write(`${line}\n`);
const log = { debug() {}, info: say, warn: say, error: say };
const pool = new Pool({ connectionString });
const registry = createRegistry();
registry.addJob(slowJob(pool, (id) => say(`begun ${id}`), sleep));

const workers = createWorkers(
  () => ({
    strapi: {},
    log,
    registry,
    settings: readSettings({ sweepMilliseconds: 500 }),
    connection: connectionSettings({ client: 'postgres', connection: { connectionString } }),
  }),
  () => true,
);
process.on('SIGTERM', async () => {
  await workers.stop();
  await pool.end();
  say('stopped');
  process.exit(0);
});
workers.start().then(() => say('working'));
