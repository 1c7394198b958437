'use strict';
/** Loads the compiled portal on the database of the environment, lets it fill that, and ends. */
const { withInstance } = require('../../dist/scripts/support/instance');
const { runCommand } = require('../../dist/scripts/support/refusal');
const { readSettings } = require('../../dist/scripts/support/settings');

runCommand(() => withInstance(readSettings(process.env), async () => 0));
