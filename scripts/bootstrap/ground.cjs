'use strict';
const path = require('node:path');

const root = path.resolve(__dirname, '..', '..');

/** One line of progress, on standard error so that a command's own output stays clean. */
function step(text) {
  process.stderr.write(`[portal] ${text}\n`);
}

/** Ends the process with a reason and what to do next. */
function fail(text) {
  process.stderr.write(`[portal] ERROR: ${text}\n`);
  process.exit(1);
}

module.exports = { root, step, fail };
