/** Query strings that try to see what is not public, each about one word. Refusing them is as good as answering without the word. */
export function prying(word: string): string[] {
  return [...versions, ...selections, ...orders, ...filters(word), ...searches(word)];
}

const versions = [
  ...['draft', 'modified', 'unpublished', 'all', '*', 'DRAFT', 'published,draft'].map(
    (value) => `status=${value}`,
  ),
  ...[
    'status[]=draft',
    'status[0]=published&status[1]=draft',
    'status[$ne]=published',
    'status=published&status=draft',
  ],
  ...[
    'publicationState=preview',
    '_publicationState=preview',
    'publicationFilter=all',
    'publicationFilter=modified',
  ],
  ...[
    'hasPublishedVersion=false',
    'hasPublishedVersion=true',
    'version=draft',
    'preview=true',
    'draft=1',
    'published=false',
  ],
  ...['vi', 'en', '*', 'all', '', 'fr', '__proto__'].map((locale) => `locale=${locale}`),
  ...['locale[]=vi&locale[]=en', 'locale[$ne]=vi', '_locale=en', 'plugins[i18n][locale]=en'],
];

const populated = [
  ...[
    'topics',
    'leaders',
    'parent',
    'children',
    'relations',
    'target',
    'entries',
    'subPortal',
    'localizations',
  ],
  ...[
    'createdBy',
    'updatedBy',
    'leadArticles',
    'featuredDocuments',
    'issuer',
    'organization',
    'incomingRelations',
  ],
];
const selections = [
  ...['*', 'deep', 'true', '1', 'deep,10'].map((value) => `populate=${value}`),
  ...populated.flatMap((name) => [
    `populate=${name}`,
    `populate[0]=${name}`,
    `populate[${name}]=*`,
    `populate[${name}]=true`,
    `populate[${name}][populate]=*`,
    `populate[${name}][status]=draft`,
    `populate[${name}][filters][publishedAt][$null]=true`,
    `populate[${name}][filters][id][$gt]=0`,
    `populate[${name}][publicationFilter]=all`,
    `populate[${name}][locale]=*`,
    `populate[${name}][on][x][populate]=*`,
    `populate[${name}][populate][${name}][populate]=*`,
  ]),
  'populate[relations][populate][target][status]=draft',
  'populate[relations][populate][target][populate]=*',
  'populate[topics][populate][parent][populate]=*',
  ...['*', 'title', 'state', 'publishedAt', 'createdBy', 'password', 'id', 'clusterKey'].map(
    (name) => `fields=${name}`,
  ),
  ...['fields[0]=*', 'fields[]=state', 'fields[$all]=1', 'select=*'],
];

const orders = [
  ...[
    'title',
    'state',
    'publishedAt',
    'createdBy.email',
    'updatedBy.password',
    'topics.name',
    'id:desc',
    'localizations.title',
  ],
  ...['subPortal.entries.title', 'parent.name', 'title:asc,state:desc', '__proto__', 'constructor'],
]
  .map((name) => `sort=${name}`)
  .concat(['sort[0]=title', 'sort[title]=desc', 'sort[topics][name]=asc', 'orderBy=title', '_sort=title']);

const operators = [
  '$eq',
  '$eqi',
  '$contains',
  '$containsi',
  '$startsWith',
  '$endsWith',
  '$startsWithi',
  '$in',
  '$not',
  '$ne',
];
const texts = [
  'title',
  'name',
  'sapo',
  'abstract',
  'summary',
  'content',
  'slug',
  'signer',
  'author',
  'clusterKey',
  'documentId',
];
const related = [
  'topics',
  'leaders',
  'parent',
  'children',
  'localizations',
  'relations.target',
  'entries',
  'subPortal.entries',
];

function filters(word: string): string[] {
  const nested = (path: string) =>
    path
      .split('.')
      .map((step) => `[${step}]`)
      .join('');
  return [
    ...texts.flatMap((text) => operators.map((operator) => `filters[${text}][${operator}]=${word}`)),
    ...texts.map((text) => `filters[${text}]=${word}`),
    ...related.flatMap((path) => [
      `filters${nested(path)}[title][$contains]=${word}`,
      `filters${nested(path)}[name][$contains]=${word}`,
      `filters${nested(path)}[slug][$startsWith]=${word}`,
      `filters${nested(path)}[id][$notNull]=true&filters${nested(path)}[abstract][$contains]=${word}`,
    ]),
    ...['$or', '$and', '$not'].flatMap((join) => [
      `filters[${join}][0][title][$contains]=${word}`,
      `filters[${join}][0][publishedAt][$null]=true&filters[${join}][1][title][$contains]=${word}`,
      `filters[${join}][title][$contains]=${word}`,
    ]),
    ...['held', 'hidden', 'withdrawn'].flatMap((state) => [
      `filters[state]=${state}`,
      `filters[state][$in][0]=${state}`,
      `filters[state][$ne]=shown`,
    ]),
    ...[
      'filters[publishedAt][$null]=true',
      'filters[publishedAt][$notNull]=false',
      'filters[id][$gt]=0',
      'filters[status]=draft',
    ],
    ...[
      'filters[createdBy][email][$contains]=a',
      'filters[updatedBy][password][$startsWith]=$2',
      'filters[__proto__][title]=a',
    ],
    ...[
      'filters[constructor][name]=a',
      'filters[$where]=1',
      'filters[title][$jsonSupersetOf]={}',
      'filters=1',
      'filters[]=x',
    ],
  ];
}

function searches(word: string): string[] {
  return [
    ...['_q', 'q', 'search', 'query', 'filter', 'where', '_where', 'title', 'slug', 'id'].map(
      (name) => `${name}=${word}`,
    ),
    ...[
      'pagination[page]=2',
      'pagination[pageSize]=100',
      'pagination[limit]=-1',
      'pagination[start]=0&pagination[limit]=1000',
    ],
    ...[
      'pagination[pageSize]=1000',
      'pagination[withCount]=false',
      'pagination=x',
      '_limit=-1',
      'limit=1000',
      'page=1&size=1000',
    ],
  ];
}
