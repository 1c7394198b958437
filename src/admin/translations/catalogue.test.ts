import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { askedMessages, packages, stockCatalogue } from '../../../tests/support/strapi-messages';
import { english as ownEnglish, vietnamese as ownVietnamese } from '.';

/** Names, signs and examples that are the same in both languages. */
const SAME_IN_BOTH = new Set([
  'components.Blocks.popover.link.rel.placeholder',
  'components.Blocks.popover.link.target.placeholder',
  'content-manager.widget.chart-entries.tooltip',
  'email.Settings.capabilities.feature.dkim',
  'email.Settings.capabilities.feature.oauth2',
  'global.plugins.graphql',
  'global.plugins.sentry',
  'upload.asset-details.crop.focal-x-axis',
  'upload.asset-details.crop.focal-y-axis',
]);

/** Leaves out a link to the documentation of the software. */
const WITH_FEWER_ARGUMENTS = new Set(['Settings.profile.form.section.experience.interfaceLanguageHelp']);

/** Placeholders that stand where a message should be, in parts of Strapi that the portal switches off. */
const NOT_MESSAGES = new Set([
  'FIXME',
  'http://www.client-app.com',
  'mycustomfields.color.label',
  'mycustomfields.color.description',
]);
const SWITCHED_OFF = ['content-releases', 'content-type-builder', 'review-workflows'];

const vietnamese = Object.assign(
  {},
  ...packages.map((source) => stockCatalogue(source, 'vi')),
  ownVietnamese,
) as Record<string, string>;

const stockEnglish = Object.assign({}, ...packages.map((source) => stockCatalogue(source, 'en'))) as Record<
  string,
  string
>;

describe.each(packages)('the Vietnamese of $name', (source) => {
  const english = stockCatalogue(source, 'en');
  const keys = Object.keys(english);

  test('has every key that Strapi has in English', () => {
    expect(keys.length).toBeGreaterThan(30);
    expect(keys.filter((key) => !(key in vietnamese))).toEqual([]);
  });

  test('says something else than the English', () => {
    const same = keys.filter((key) => vietnamese[key] === english[key] && /[a-z]/i.test(english[key] ?? ''));
    expect(same.filter((key) => !SAME_IN_BOTH.has(key))).toEqual([]);
  });

  test('uses the same arguments and tags', () => {
    const different = keys.filter((key) => usesOtherArguments(vietnamese[key], english[key]));
    expect(different.filter((key) => !WITH_FEWER_ARGUMENTS.has(key))).toEqual([]);
  });
});

test.each(packages.filter(({ name }) => !SWITCHED_OFF.includes(name)))(
  'every message that the code of $name asks for has its Vietnamese',
  (source) => {
    const asked = Object.entries(askedMessages(source)).filter(([id]) => !NOT_MESSAGES.has(id));
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter(([id]) => !(id in vietnamese)).map(([id]) => id)).toEqual([]);
    const inCodeOnly = asked.filter(([id]) => !(id in stockEnglish));
    expect(inCodeOnly.filter(([id, english]) => usesOtherArguments(vietnamese[id], english))).toEqual([]);
  },
);

test('every value of our enumerations has a name in both languages', () => {
  const values = schemas().flatMap(({ attributes }) =>
    Object.values(attributes).flatMap((a) => a.enum ?? []),
  );
  expect(values.length).toBeGreaterThan(30);
  expect(values.filter((value) => !(value in ownVietnamese) || !(value in ownEnglish))).toEqual([]);
});

type Schema = { attributes: Record<string, { enum?: string[] }> };

function schemas(): Schema[] {
  const root = path.resolve(__dirname, '../../..');
  return ['src/api', 'src/components', 'plugins']
    .flatMap((place) =>
      readdirSync(path.join(root, place), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.join(root, place, file),
      ),
    )
    .filter((file) => file.endsWith('schema.json') || /src\/components\/[^/]+\/[^/]+\.json$/.test(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Schema);
}

function usesOtherArguments(translated = '', original = ''): boolean {
  const wanted = argumentsOf(original);
  return wanted !== undefined && String(argumentsOf(translated)) !== String(wanted);
}

/** Names of a message's arguments and tags, or nothing if Strapi's own English does not parse. */
function argumentsOf(message: string): string[] | undefined {
  try {
    return [...new Set(names(parse(message, { requiresOtherClause: false })))].sort();
  } catch {
    return undefined;
  }
}

function names(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...names(element.children)];
    if (element.type === TYPE.select || element.type === TYPE.plural)
      return [element.value, ...Object.values(element.options).flatMap((option) => names(option.value))];
    return [element.value];
  });
}
