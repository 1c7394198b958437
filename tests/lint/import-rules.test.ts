import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/**
 * Plants one violation of each import rule in a scratch copy of the layout and sees the linter name it, and nothing else.
 * Every planted file is loaded by an entry point, so that only the rule under test can speak.
 */
const root = resolve(__dirname, '../..');

interface Violation {
  rule: string;
  from: string;
  to: string;
}

const allowed: Record<string, string> = {
  'plugins/feeds/package.json': '{"name":"feeds"}',
  'plugins/feeds/server/src/index.ts':
    "import './actions/poll';\nimport './domain/parse';\nimport './routes';\nexport default {};",
  'plugins/feeds/server/src/contract.ts': "export type { Parsed } from './domain/parse';",
  'plugins/feeds/server/src/domain/parse.ts':
    "import { z } from 'zod';\nimport { createHash } from 'node:crypto';\nimport { tidy } from './tidy';\nexport type Parsed = string;\nexport const parse = () => [z, createHash, tidy];",
  'plugins/feeds/server/src/domain/tidy.ts': 'export const tidy = 1;',
  'plugins/feeds/server/src/routes.ts':
    "import { route } from '../../../../src/http/route';\nexport default route;",
  'plugins/feeds/server/src/actions/poll.ts':
    "import type { Job } from '../../../../jobs/server/src/contract';\nexport const poll = (job: Job) => job;",
  'plugins/feeds/admin/src/index.tsx':
    "import type { Parsed } from '../../server/src/contract';\nimport 'react';\nexport default (x: Parsed) => x;",
  'plugins/jobs/server/src/index.ts': 'export default {};',
  'plugins/jobs/server/src/contract.ts': 'export type Job = string;',
  'plugins/site/server/src/index.ts': 'export default {};',
  'src/index.ts': "import './http/route';\nexport default {};",
  'src/http/route.ts': 'export const route = 1;',
  'tests/support/portal.ts': "import '../../src/index';\nexport const portal = 1;",
};

const violations: [string, Record<string, string>, Violation][] = [
  [
    'a rule that reaches for Strapi',
    { 'plugins/feeds/server/src/domain/tidy.ts': "import '@strapi/strapi';\nexport const tidy = 1;" },
    { rule: 'domain-is-pure', from: 'plugins/feeds/server/src/domain/tidy.ts', to: '@strapi/strapi' },
  ],
  [
    'a rule that opens files',
    { 'plugins/feeds/server/src/domain/tidy.ts': "import 'node:fs';\nexport const tidy = 1;" },
    { rule: 'domain-is-pure', from: 'plugins/feeds/server/src/domain/tidy.ts', to: 'fs' },
  ],
  [
    'a rule that declares a route',
    {
      'plugins/feeds/server/src/domain/tidy.ts':
        "import '../../../../../src/http/route';\nexport const tidy = 1;",
    },
    { rule: 'domain-is-pure', from: 'plugins/feeds/server/src/domain/tidy.ts', to: 'src/http/route.ts' },
  ],
  [
    'a content type’s rule that calls the database',
    {
      'src/api/article/routes/article.ts': "import '../domain/status';\nexport default {};",
      'src/api/article/domain/status.ts': "import 'pg';\nexport const status = 1;",
    },
    { rule: 'domain-is-pure', from: 'src/api/article/domain/status.ts', to: 'pg' },
  ],
  [
    'a plugin inside another',
    { 'plugins/feeds/server/src/actions/poll.ts': "import '../../../../jobs/server/src/index';" },
    {
      rule: 'plugins-meet-in-contracts',
      from: 'plugins/feeds/server/src/actions/poll.ts',
      to: 'plugins/jobs/server/src/index.ts',
    },
  ],
  [
    'the application inside a plugin',
    { 'src/index.ts': "import './http/route';\nimport '../plugins/feeds/server/src/index';" },
    { rule: 'application-uses-contracts', from: 'src/index.ts', to: 'plugins/feeds/server/src/index.ts' },
  ],
  [
    'foundation that knows a capability, if only its contract',
    {
      'plugins/jobs/server/src/index.ts':
        "import type { Parsed } from '../../../feeds/server/src/contract';\nexport default (x: Parsed) => x;",
    },
    {
      rule: 'foundation-knows-no-capability',
      from: 'plugins/jobs/server/src/index.ts',
      to: 'plugins/feeds/server/src/contract.ts',
    },
  ],
  [
    'a capability that knows the site',
    {
      'plugins/site/server/src/contract.ts': 'export type Page = string;',
      'plugins/feeds/server/src/actions/poll.ts':
        "import type { Page } from '../../../../site/server/src/contract';\nexport const poll = (page: Page) => page;",
    },
    {
      rule: 'nothing-imports-delivery',
      from: 'plugins/feeds/server/src/actions/poll.ts',
      to: 'plugins/site/server/src/contract.ts',
    },
  ],
  [
    'a capability that knows the read path',
    {
      'plugins/http-cache/server/src/contract.ts': 'export type Entry = string;',
      'plugins/feeds/server/src/actions/poll.ts':
        "import type { Entry } from '../../../../http-cache/server/src/contract';\nexport const poll = (entry: Entry) => entry;",
    },
    {
      rule: 'nothing-imports-delivery',
      from: 'plugins/feeds/server/src/actions/poll.ts',
      to: 'plugins/http-cache/server/src/contract.ts',
    },
  ],
  [
    'a plugin that uses a content type’s code',
    {
      'src/api/article/services/article.ts': 'export default {};',
      'plugins/feeds/server/src/actions/poll.ts': "import '../../../../../src/api/article/services/article';",
    },
    {
      rule: 'plugins-use-only-src-http',
      from: 'plugins/feeds/server/src/actions/poll.ts',
      to: 'src/api/article/services/article.ts',
    },
  ],
  [
    'a site that knows Strapi',
    { 'plugins/site/server/src/index.ts': "import '@strapi/strapi';\nexport default {};" },
    {
      rule: 'site-knows-only-the-public-api',
      from: 'plugins/site/server/src/index.ts',
      to: '@strapi/strapi',
    },
  ],
  [
    'a site that knows a plugin’s contract',
    {
      'plugins/site/server/src/index.ts':
        "import type { Parsed } from '../../../feeds/server/src/contract';\nexport default (x: Parsed) => x;",
    },
    {
      rule: 'site-knows-only-the-public-api',
      from: 'plugins/site/server/src/index.ts',
      to: 'plugins/feeds/server/src/contract.ts',
    },
  ],
  [
    'a site that declares API routes',
    { 'plugins/site/server/src/index.ts': "import '../../../../src/http/route';\nexport default {};" },
    {
      rule: 'site-knows-only-the-public-api',
      from: 'plugins/site/server/src/index.ts',
      to: 'src/http/route.ts',
    },
  ],
  [
    'a screen that bundles a rule of the server',
    { 'plugins/feeds/admin/src/index.tsx': "import '../../server/src/domain/tidy';\nexport default {};" },
    {
      rule: 'admin-shares-only-the-contract',
      from: 'plugins/feeds/admin/src/index.tsx',
      to: 'plugins/feeds/server/src/domain/tidy.ts',
    },
  ],
  [
    'a server that loads a screen',
    { 'plugins/feeds/server/src/actions/poll.ts': "import '../../../admin/src/index';" },
    {
      rule: 'server-never-imports-admin',
      from: 'plugins/feeds/server/src/actions/poll.ts',
      to: 'plugins/feeds/admin/src/index.tsx',
    },
  ],
  [
    'two files that need each other',
    {
      'plugins/jobs/server/src/index.ts': "import './runner';\nexport default {};",
      'plugins/jobs/server/src/runner.ts': "import './index';\nexport const run = 1;",
    },
    {
      rule: 'no-cycles',
      from: 'plugins/jobs/server/src/index.ts',
      to: 'plugins/jobs/server/src/runner.ts',
    },
  ],
  [
    'a file that nothing loads but its test',
    {
      'plugins/feeds/server/src/queries/forgotten.ts': 'export const forgotten = 1;',
      'plugins/feeds/server/src/queries/forgotten.test.ts': "import './forgotten';",
    },
    {
      rule: 'no-dead-files',
      from: 'plugins/feeds/server/src/queries/forgotten.ts',
      to: 'plugins/feeds/server/src/queries/forgotten.ts',
    },
  ],
  [
    'the product built on the test ground',
    { 'plugins/feeds/server/src/actions/poll.ts': "import '../../../../../tests/support/portal';" },
    {
      rule: 'product-never-imports-tests',
      from: 'plugins/feeds/server/src/actions/poll.ts',
      to: 'tests/support/portal.ts',
    },
  ],
  [
    'a development package in the product',
    { 'plugins/feeds/server/src/actions/poll.ts': "import 'supertest';" },
    {
      rule: 'product-needs-no-development-package',
      from: 'plugins/feeds/server/src/actions/poll.ts',
      to: 'supertest',
    },
  ],
  [
    'a package that only another one asked for',
    { 'plugins/feeds/server/src/actions/poll.ts': "import 'koa';" },
    { rule: 'packages-are-declared', from: 'plugins/feeds/server/src/actions/poll.ts', to: 'koa' },
  ],
  [
    'an import of nothing',
    { 'plugins/feeds/server/src/actions/poll.ts': "import './not-there';" },
    { rule: 'imports-exist', from: 'plugins/feeds/server/src/actions/poll.ts', to: './not-there' },
  ],
];

function plant(files: Record<string, string>): string {
  const scratch = mkdtempSync(join(tmpdir(), 'import-rules-'));
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    cpSync(join(root, name), join(scratch, name));
  }
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'));
  for (const [path, content] of Object.entries({ ...allowed, ...files })) {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), `${content}\n`);
  }
  return scratch;
}

function cruise(scratch: string, outputType: 'json' | 'err') {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const roots = ['plugins', 'src', 'tests'];
  return spawnSync(process.execPath, [bin, '--output-type', outputType, ...roots], {
    cwd: scratch,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** What the linter names in a tree of the allowed files and these; packages by their name. */
function violationsOf(files: Record<string, string>): Violation[] {
  const scratch = plant(files);
  try {
    const { summary } = JSON.parse(cruise(scratch, 'json').stdout);
    return summary.violations.map((found: { rule: { name: string }; from: string; to: string }) => ({
      rule: found.rule.name,
      from: found.from,
      to: found.to.replace(/^.*node_modules\/(?:@types\/)?((?:@[^/]+\/)?[^/]+).*$/, '$1'),
    }));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

test('the layout as it is meant passes', () => {
  expect(violationsOf({})).toEqual([]);
});

test.each(violations)('%s is refused', (_what, files, expected) => {
  expect(violationsOf(files)).toEqual([expected]);
});

test('every rule has its violation here', () => {
  const { forbidden } = require(join(root, '.dependency-cruiser.cjs')) as { forbidden: { name: string }[] };
  const shown = new Set(violations.map(([, , { rule }]) => rule));
  expect([...shown].sort()).toEqual(forbidden.map(({ name }) => name).sort());
});

test('the command that lint runs fails on a violation', () => {
  const scratch = plant({ 'plugins/feeds/server/src/actions/poll.ts': "import 'supertest';" });
  const { status } = cruise(scratch, 'err');
  rmSync(scratch, { recursive: true });
  expect(status).toBe(1);
});
