'use strict';
const { linkSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { root, step, fail } = require('./ground.cjs');

const WAIT_LIMIT_MS = 15 * 60 * 1000;

/** Runs `work` while no other command of this checkout does the same; a lock whose holder died is taken over. */
function exclusively(name, work) {
  const lock = path.join(root, `.${name}.lock`);
  const began = Date.now();
  while (!take(lock)) {
    if (!holderLives(lock)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (Date.now() - began > WAIT_LIMIT_MS)
      fail(`another command has been busy with "${name}" for 15 minutes; end it or remove ${lock}.`);
    if (Date.now() - began < 1000) step(`another command is busy with "${name}"; waiting ...`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** The file appears with its content in one step, so nobody ever sees a lock without a holder. */
function take(lock) {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function holderLives(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

module.exports = { exclusively };
