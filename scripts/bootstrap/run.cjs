'use strict';
/**
 * The door to every command: `node scripts/bootstrap/run.cjs COMMAND [ARG ...]`.
 * Runs on any Node >= 20. Installs what is missing, builds what is stale, then hands over to the compiled
 * `dist/scripts/COMMAND.js` under the pinned Node 24 and passes signals and the exit code through.
 */
const { spawn } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');
const { root, fail } = require('./ground.cjs');
const { install } = require('./install.cjs');
const { pinnedNode } = require('./runtime.cjs');
const { build } = require('./build.cjs');

/** Commands that open the admin panel; the others do without its bundle. */
const WITH_ADMIN = new Set(['start', 'test', 'build']);

/** Roles of `npm start` that show no admin panel. */
const WITHOUT_ADMIN = new Set(['site', 'worker']);

async function main([command, ...args]) {
  if (!command || !/^[a-z-]+$/.test(command)) fail('usage: node scripts/bootstrap/run.cjs COMMAND [ARG ...]');
  if (Number(process.versions.node.split('.')[0]) < 20)
    fail(`Node ${process.version} is too old; install Node 20 or newer.`);
  install();
  const node = pinnedNode();
  build(node, {
    admin: WITH_ADMIN.has(command) && !(command === 'start' && WITHOUT_ADMIN.has(process.env.PORTAL_ROLE)),
  });
  if (command === 'build') return;
  const script = path.join(root, 'dist', 'scripts', `${command}.js`);
  if (!existsSync(script)) fail(`there is no command "${command}"; see the scripts in package.json.`);
  handOver(node, [script, ...args]);
}

function handOver(node, args) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: process.env.NODE_ENV ?? 'production',
      PORTAL_CALLER_DIR: process.env.INIT_CWD ?? process.cwd(),
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(`could not run ${node}: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 128 + require('node:os').constants.signals[signal] : 1);
  });
}

main(process.argv.slice(2)).catch((error) => fail(error.message));
