'use strict';
const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { root, step, fail } = require('./ground.cjs');
const { exclusively } = require('./lock.cjs');

/** Installs the packages of package-lock.json when what stands in node_modules differs from it. */
function install() {
  if (isInstalled()) return;
  exclusively('install', () => {
    if (isInstalled()) return;
    step('installing packages (first time: one to three minutes) ...');
    const began = Date.now();
    // `ci` first: exactly the lockfile. A registry that lacks packages of other platforms makes it refuse; `install` then takes what there is.
    if (!npm('ci') && !npm('install', '--no-save')) {
      fail(
        'npm could not install the packages; the reason stands above. Check the network and free disk space, then run the same command again.',
      );
    }
    step(`packages installed in ${Math.round((Date.now() - began) / 1000)} s`);
  });
}

function npm(...words) {
  const [file, ...args] = npmCommand();
  const flags = ['--include=dev', '--include=optional', '--loglevel=error', '--no-audit', '--no-fund'];
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  return spawnSync(file, [...args, ...words, ...flags], options).status === 0;
}

function npmCommand() {
  const cli = process.env.npm_execpath;
  return cli && /npm-cli\.c?js$/.test(cli) ? [process.execPath, cli] : ['npm'];
}

/** True when every package that the lockfile wants on this machine is there in that version. */
function isInstalled() {
  const wanted = readLock('package-lock.json');
  const present = readLock('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  for (const [place, { version, optional, peer }] of Object.entries(wanted)) {
    if (place === '') continue;
    const found = present[place];
    if (found ? found.version !== version : !optional && !peer) return false;
  }
  return existsSync(path.join(root, 'node_modules/@strapi/strapi/package.json'));
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return null;
  }
}

module.exports = { install, isInstalled };
