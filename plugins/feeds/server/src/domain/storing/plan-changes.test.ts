import fc from 'fast-check';
import type { ParsedEntry } from '../reading/parsed-feed';
import type { StoredEntry } from './match-entries';
import { type ChangePlan, incomingEntries, type Policy, planChanges } from './plan-changes';

const now = new Date('2026-03-12T08:00:00Z');
const hour = (at: number): string => new Date(now.getTime() - at * 3_600_000).toISOString();

const parsed = (name: string, given: Partial<ParsedEntry> = {}): ParsedEntry => ({
  id: `id-${name}`,
  url: `https://a.vn/${name}`,
  title: `Tin ${name}`,
  summary: null,
  content: `<p>Nội dung ${name}</p>`,
  author: null,
  publishedAt: hour(Number(name.replace(/\D/g, '')) || 1),
  updatedAt: null,
  image: null,
  categories: [],
  ...given,
});

const incoming = (...entries: ParsedEntry[]) =>
  incomingEntries(entries, { repaired: new Set(), now, isFirst: false });
const stored = (entries: ParsedEntry[], state: StoredEntry['state'] = 'shown'): StoredEntry[] =>
  incoming(...entries).map((entry, at) => ({ ...entry, id: at + 1, state }));

function plan(
  documents: ParsedEntry[],
  before: StoredEntry[],
  { whole = true, policy = 'show' as Policy, last = before.map(({ id }) => id) } = {},
): ChangePlan {
  return planChanges({ incoming: incoming(...documents), whole }, before, new Set(last), policy);
}
const summary = ({ insert, change, withdraw }: ChangePlan) => ({
  insert: insert.length,
  change: change.length,
  withdraw: withdraw.map(({ id }) => id),
});

const five = ['1', '2', '3', '4', '5'].map((name) => parsed(name));
const nothing = { insert: 0, change: 0, withdraw: [] };

test('the same document again changes nothing', () => {
  expect(summary(plan(five, stored(five)))).toEqual(nothing);
});

test.each([
  ['show', 'shown'],
  ['hold', 'held'],
] as const)('policy %s: new entries are %s', (policy, state) => {
  expect(plan(five, [], { policy }).insert.map((entry) => entry.state)).toEqual(Array(5).fill(state));
});

describe('identity', () => {
  test.each([
    ['by identifier', { url: 'https://a.vn/moi', title: 'Khác', content: 'khác' }],
    ['by address', { id: 'moi', title: 'Khác', content: 'khác' }],
    ['by address, over another scheme', { id: 'moi', url: 'http://www.a.vn/1/' }],
    ['by text', { id: 'moi', url: 'https://a.vn/moi' }],
  ])('%s', (_ground, given) => {
    const changed = plan([parsed('1', given)], stored([parsed('1')]));
    expect(summary(changed)).toEqual({ ...nothing, change: 1 });
    expect(changed.change[0]?.stored.id).toBe(1);
  });

  test('an identifier goes before an address of somebody else', () => {
    const before = stored([parsed('1'), parsed('2')]);
    const swapped = [parsed('1', { url: 'https://a.vn/2' }), parsed('2', { url: 'https://a.vn/1' })];
    expect(
      plan(swapped, before).change.map(({ stored: { id }, incoming: { entry } }) => [id, entry.id]),
    ).toEqual([
      [1, 'id-1'],
      [2, 'id-2'],
    ]);
  });

  test('a notice in the words of an old one is a new one', () => {
    const old = stored([parsed('1')]);
    expect(summary(plan([parsed('1', { id: 'x', url: 'https://a.vn/x' })], old, { last: [] }))).toEqual({
      ...nothing,
      insert: 1,
    });
  });
});

describe('withdrawn', () => {
  test.each([
    ['from the middle', ['1', '2', '4', '5'], [3]],
    ['the newest', ['2', '3', '4', '5'], [1]],
    ['scrolled off as a new one came', ['0.5', '1', '2', '3', '4'], []],
    ['aged out', ['1', '2', '3'], []],
    ['from the middle while a new one came', ['0.5', '1', '3', '4', '5'], [2]],
    ['the second of the oldest two, while nothing new came', ['1', '2', '3', '5'], [4]],
    ['a pinned old one remains, the tail made room', ['0.4', '0.5', '0.6', '1', '5'], []],
    ['an empty feed is an accident', [], []],
  ])('%s', (_what, names, ids) => {
    expect(
      plan(
        names.map((name) => parsed(name, { publishedAt: hour(Number(name)) })),
        stored(five),
      ).withdraw.map(({ id }) => id),
    ).toEqual(ids);
  });

  test('never by a document that may have lost entries; they stay known as present', () => {
    const result = plan([five[0]!, five[4]!], stored(five), { whole: false });
    expect(result.withdraw).toEqual([]);
    expect(result.present.sort()).toEqual([1, 2, 3, 4, 5]);
  });

  test('what the steward hid is not touched', () => {
    expect(plan([five[0]!, ...five.slice(2)], stored(five, 'hidden')).withdraw).toEqual([]);
  });

  test.each([
    ['show', 'shown'],
    ['hold', 'held'],
  ] as const)('one that stands there again returns: %s', (policy, state) => {
    expect(
      plan(five, stored(five, 'withdrawn'), { policy, last: [] }).change.map((change) => [
        change.state,
        change.edited,
      ]),
    ).toEqual(Array(5).fill([state, false]));
  });
});

describe('edited', () => {
  const edited = parsed('1', { content: '<p>Đã sửa</p>' });
  test.each([
    ['shown', 'show', 'shown'],
    ['shown', 'hold', 'held'],
    ['held', 'show', 'held'],
    ['hidden', 'show', 'hidden'],
    ['hidden', 'hold', 'hidden'],
  ] as const)('%s under %s stays %s', (state, policy, expected) => {
    expect(plan([edited], stored([parsed('1')], state), { policy }).change).toMatchObject([
      { edited: true, state: expected },
    ]);
  });
});

test('undated entries keep the order of their feed', () => {
  const times = incoming(...['a', 'b', 'c'].map((name) => parsed(name, { publishedAt: null }))).map(
    ({ releasedAt }) => releasedAt.getTime(),
  );
  expect(times).toEqual([...times].sort((a, b) => b - a));
  expect(Math.max(...times)).toBe(now.getTime());
});

test('whatever two documents hold, the second time changes nothing and no entry is taken twice', () => {
  const entry = fc
    .record({
      id: fc.integer({ min: 1, max: 6 }),
      url: fc.integer({ min: 1, max: 6 }),
      text: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ id, url, text }) => parsed(`${id}`, { url: `https://a.vn/${url}`, content: `${text}` }));
  const document = fc.uniqueArray(entry, { maxLength: 8, selector: ({ id }) => id });
  void fc.assert(
    fc.property(document, document, (first, second) => {
      const before = stored(first);
      const result = plan(second, before);
      expect(
        result.insert.length + new Set([...result.change.map((change) => change.stored.id)]).size,
      ).toBeLessThanOrEqual(second.length);
      const after = incoming(...second).map((item, at) => ({
        ...item,
        id: at + 100,
        state: 'shown' as const,
      }));
      expect(summary(plan(second, after))).toEqual(nothing);
    }),
  );
});

test('undated entries of a first reading lie hours apart, of a later one seconds', () => {
  const entries = ['a', 'b'].map((name) => parsed(name, { publishedAt: null }));
  const apart = (isFirst: boolean): number => {
    const [first, second] = incomingEntries(entries, { repaired: new Set(), now, isFirst });
    return (first!.releasedAt.getTime() - second!.releasedAt.getTime()) / 1000;
  };
  expect([apart(true), apart(false)]).toEqual([3600, 1]);
});
