/**
 * The import rules of docs/architecture.md, enforced. `tests/lint/import-rules.test.ts` plants a violation of each one.
 * A rule that gets in the way is changed here, with an ADR that says why; never worked around.
 */

/** Libraries that compute and do nothing else: no socket, file, clock or environment. */
const pureLibraries = [
  'croner',
  'date-chinese',
  'entities',
  'feedsmith',
  'htmlparser2',
  'iconv-lite',
  'ipaddr\\.js',
  'jschardet',
  'preact',
  'preact-render-to-string',
  'sanitize-html',
  'zod',
];
const pureNodeModules = ['buffer', 'crypto', 'path', 'string_decoder', 'url', 'util', 'zlib'];

const foundation = ['audit-trail', 'calendar', 'identity', 'jobs', 'notifications'];
const delivery = ['http-cache', 'site'];

const test = '\\.test\\.tsx?$';
const contract = '^plugins/[^/]+/server/src/contract\\.ts$';
const library = (names) => `(^|/)node_modules/(@types/)?(${names.join('|')})/`;
const core = (names) => `^(node:)?(${names.join('|')})$`;

/** Files that something other than an import loads: Strapi by their place, Node or Vite by their name. */
const entryPoints = [
  '^config/',
  '^database/migrations/',
  '^scripts/[^/]+\\.(ts|cjs)$',
  '^scripts/bootstrap/',
  '^src/(index|admin/app|admin/vite\\.config)\\.tsx?$',
  '^src/(api|extensions|middlewares|policies)/',
  '^plugins/[^/]+/strapi-server\\.js$',
  '^plugins/[^/]+/server/src/index\\.ts$',
  '^plugins/[^/]+/admin/src/index\\.tsx?$',
];

const domainRules = [
  {
    name: 'domain-is-pure',
    comment:
      'A rule imports only rules of its own domain and libraries that only compute: it can be tested as a table.',
    severity: 'error',
    from: { path: '^((?:plugins/[^/]+/server/src|src/api/[^/]+)/domain/)', pathNot: test },
    to: { pathNot: ['^$1', library(pureLibraries), core(pureNodeModules)] },
  },
];

const pluginRules = [
  {
    name: 'plugins-meet-in-contracts',
    comment: 'A plugin knows another only by its contract.ts, so that its inside can change.',
    severity: 'error',
    from: { path: '^plugins/([^/]+)/' },
    to: { path: '^plugins/', pathNot: ['^plugins/$1/', contract] },
  },
  {
    name: 'application-uses-contracts',
    comment: 'What holds for plugins holds for src/: it meets a plugin in its contract.',
    severity: 'error',
    from: { path: '^src/', pathNot: test },
    to: { path: '^plugins/', pathNot: contract },
  },
  {
    name: 'foundation-knows-no-capability',
    comment: 'Foundation plugins serve all capabilities and name none of them.',
    severity: 'error',
    from: { path: `^plugins/(${foundation.join('|')})/` },
    to: { path: '^plugins/', pathNot: `^plugins/(${foundation.join('|')})/` },
  },
  {
    name: 'nothing-imports-delivery',
    comment: 'Delivery stands at the end: only a command in scripts/, which starts the process, may name it.',
    severity: 'error',
    from: { path: '^(config|database|plugins|src)/', pathNot: `^plugins/(${delivery.join('|')})/` },
    to: { path: `^plugins/(${delivery.join('|')})/` },
  },
  {
    name: 'plugins-use-only-src-http',
    comment: 'Of the application a plugin knows src/http, where routes are declared, and nothing else.',
    severity: 'error',
    from: { path: '^plugins/', pathNot: test },
    to: { path: '^src/', pathNot: '^src/http/' },
  },
];

const siteRules = [
  {
    name: 'site-knows-only-the-public-api',
    comment:
      'The site can run alone, without a database: it imports neither Strapi, nor a plugin, nor the application.',
    severity: 'error',
    from: { path: '^plugins/site/', pathNot: test },
    to: {
      path: ['^src/', '^config/', '^database/', '^plugins/(?!site/)', library(['@strapi', 'knex', 'pg'])],
    },
  },
];

const adminRules = [
  {
    name: 'admin-shares-only-the-contract',
    comment: 'Screens and server share the shapes in contract.ts; server code never reaches a browser.',
    severity: 'error',
    from: { path: ['^plugins/[^/]+/admin/', '^src/admin/'] },
    // Pure rules of content compute in the editor's browser what the server computes again on saving (docs/adr).
    to: { path: '^(plugins/[^/]+/server|src/(?!admin/))', pathNot: [contract, '^src/content-rules/domain/'] },
  },
  {
    name: 'server-never-imports-admin',
    comment: 'The server runs without the admin panel.',
    severity: 'error',
    from: { pathNot: ['^plugins/[^/]+/admin/', '^src/admin/', '^tests/', test] },
    to: { path: ['^plugins/[^/]+/admin/', '^src/admin/'] },
  },
];

const generalRules = [
  {
    name: 'no-cycles',
    comment: 'Two files that import each other are one file, or a third is missing.',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-dead-files',
    comment:
      'Every file of the product is reached from something that is started or loaded; a test does not count.',
    severity: 'error',
    from: { path: entryPoints },
    to: {
      path: '^(config|database|plugins|scripts|src)/.*\\.(ts|tsx|js|cjs)$',
      pathNot: [test, '\\.d\\.ts$', contract, ...entryPoints],
      reachable: false,
    },
  },
  {
    name: 'product-never-imports-tests',
    comment: 'Nothing that is shipped depends on the test ground.',
    severity: 'error',
    from: { path: '^(config|database|plugins|src)/', pathNot: test },
    to: { path: ['^(tests|benchmarks)/', test] },
  },
  {
    name: 'product-needs-no-development-package',
    comment: 'What runs in production stands in `dependencies`; an installation with --omit=dev must start.',
    severity: 'error',
    from: { path: '^(config|database|plugins|src)/', pathNot: [test, '/admin/'] },
    to: {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
      pathNot: '(^|/)node_modules/@types/',
    },
  },
  {
    name: 'packages-are-declared',
    comment: 'A package that another one happens to bring may be gone tomorrow. Its types may be used.',
    severity: 'error',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'imports-exist',
    comment: "An import that does not resolve fails at run time only, on somebody else's machine.",
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^\\.?\\.?/?dist/' },
  },
];

module.exports = {
  forbidden: [...domainRules, ...pluginRules, ...siteRules, ...adminRules, ...generalRules],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '^(dist|build|\\.tmp|\\.data)/' },
    combinedDependencies: true,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
