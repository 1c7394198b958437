'use strict';
const { createHash } = require('node:crypto');
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { root, step, fail } = require('./ground.cjs');
const { exclusively } = require('./lock.cjs');

const SERVER_PLACES = ['config', 'database', 'scripts', 'src', 'plugins', 'benchmarks'];
const ADMIN_PLACES = ['src/admin', 'plugins', 'config'];

/** Compiles the server and, when asked, bundles the admin panel, each only if its sources changed. */
function build(node, { admin }) {
  const parts = [
    {
      name: 'server',
      stamp: 'dist/.server-stamp',
      result: 'dist/scripts/start.js',
      digest: serverDigest,
      make: makeServer,
    },
  ];
  if (admin)
    parts.push({
      name: 'admin panel',
      stamp: 'dist/.admin-stamp',
      result: 'dist/build/index.html',
      digest: adminDigest,
      make: makeAdmin,
    });
  if (parts.every(isFresh)) return;
  exclusively('build', () => {
    for (const part of parts) {
      if (isFresh(part)) continue;
      step(`building the ${part.name} ...`);
      const began = Date.now();
      part.make(node);
      if (!existsSync(path.join(root, part.result)))
        fail(`the ${part.name} was built but ${part.result} is missing; remove dist and start again.`);
      mkdirSync(path.join(root, 'dist'), { recursive: true });
      writeFileSync(path.join(root, part.stamp), part.digest());
      step(`${part.name} built in ${Math.round((Date.now() - began) / 1000)} s`);
    }
  });
}

function isFresh({ stamp, result, digest }) {
  const file = path.join(root, stamp);
  return existsSync(path.join(root, result)) && existsSync(file) && readFileSync(file, 'utf8') === digest();
}

function makeServer(node) {
  removeOrphans(path.join(root, 'dist'));
  run(node, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], 'the server does not compile');
}

function makeAdmin(node) {
  run(node, ['node_modules/@strapi/strapi/bin/strapi.js', 'build'], 'the admin panel does not build');
  if (!existsSync(path.join(root, 'dist/build/index.html')))
    fail('the admin panel was not built; the reason stands above.');
}

function run(node, args, what) {
  const done = spawnSync(node, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
      NODE_OPTIONS: '--max-old-space-size=4096',
    },
  });
  if (done.status !== 0) {
    process.stderr.write(`${done.stdout}\n${done.stderr}\n`);
    fail(`${what}; the reason stands above.`);
  }
}

/** Removes compiled files whose source is gone, so that a deleted migration or route does not live on. */
function removeOrphans(dist) {
  for (const place of SERVER_PLACES) {
    for (const file of filesBelow(path.join(dist, place))) {
      const source = path.join(root, path.relative(dist, file)).replace(/\.js(\.map)?$/, '');
      const isThere = file.endsWith('.json')
        ? existsSync(source)
        : existsSync(`${source}.ts`) || existsSync(`${source}.tsx`);
      if (!isThere) {
        rmSync(file);
        rmSync(path.join(dist, '.tsbuildinfo'), { force: true });
      }
    }
  }
}

function serverDigest() {
  return digestOf(
    SERVER_PLACES,
    (file) => /\.(ts|tsx|json)$/.test(file) && !/\.test\.tsx?$/.test(file) && !isAdmin(file),
  );
}

function adminDigest() {
  return digestOf(
    ADMIN_PLACES,
    (file) =>
      isAdmin(file) ||
      /plugins\/[^/]+\/package\.json$/.test(file) ||
      /config\/(admin|plugins)\.ts$/.test(file),
  );
}

function isAdmin(file) {
  return /^(src|plugins\/[^/]+)\/admin\//.test(file);
}

function digestOf(places, isWanted) {
  const hash = createHash('sha256');
  const files = new Set(['package-lock.json', 'tsconfig.json']);
  for (const place of places) {
    for (const file of filesBelow(path.join(root, place))) {
      const name = path.relative(root, file).split(path.sep).join('/');
      if (isWanted(name)) files.add(name);
    }
  }
  for (const file of [...files].sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function* filesBelow(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') yield* filesBelow(place);
    } else yield place;
  }
}

module.exports = { build };
