'use strict';
const { z } = require('zod');

/** A job that notes its run in the table `runs`, after the time that its payload asks for, unless it is cut off. */
exports.slowJob = (pool, begun, sleep) => ({
  name: 'test.slow',
  payload: z.object({ id: z.string(), milliseconds: z.number() }),
  async run({ id, milliseconds }, { signal, attempt }) {
    begun(id);
    await sleep(milliseconds, undefined, { signal });
    await pool.query('insert into runs (id, attempt) values ($1, $2)', [id, attempt]);
  },
});
