import fc from 'fast-check';
import { noHints } from '../reading/parsed-feed';
import { afterPoll, type PollEvent, type PollState } from './after-poll';
import { healthOf, type PortalRecord } from './health';
import { freshSeconds, retryAfterSeconds } from './http-freshness';
import { intervalAfterFailure, intervalAfterSuccess, nextPollAt } from './next-poll';
import { type AddressRefusal, isPublicAddress, readAllowedHosts, whyNotFetch } from './public-address';
import { type Hop, permanentMove } from './redirects';
import { isSilent, rhythmOf } from './rhythm';

const now = new Date('2026-03-12T08:00:00Z');
const ago = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);

describe('addresses that are not of the public internet', () => {
  test.each(
    `
    127.0.0.1 127.255.0.1 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 0.0.0.0 0.1.2.3 100.64.0.1 192.0.0.1
    192.0.2.1 192.88.99.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1 255.255.255.255
    :: ::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:0:8.8.8.8 ::8.8.8.8 64:ff9b::8.8.8.8 64:ff9b::7f00:1 64:ff9b:1::1 100::1 fe80::1
    fe80::1%eth0 fec0::1 fc00::1 fd12:3456::1 ff02::1 2001::1 2001:db8::1 2001:20::1 2002:7f00:1::1 3fff::1 5f00::1 4000::1 text
  `
      .trim()
      .split(/\s+/),
  )('%s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(['8.8.8.8', '203.162.4.190', '172.32.0.1', '2402:800::1', '2606:4700:4700::1111'])(
    '%s is',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

test.each<[string, AddressRefusal | null]>([
  ['http://a.vn/feed', null],
  ['https://a.vn:8443/feed', null],
  ['http://a.vn:8080/', null],
  ['http://127.0.0.1:4000/x', null],
  ['http://127.0.0.1:4001/x', 'port'],
  ['http://127.0.0.1/x', 'private-address'],
  ['http://2130706433/', 'private-address'],
  ['http://0x7f.1/', 'private-address'],
  ['http://0177.0.0.1/', 'private-address'],
  ['http://127.1/', 'private-address'],
  ['http://[::1]/', 'private-address'],
  ['http://[::ffff:7f00:1]/', 'private-address'],
  ['http://[64:ff9b::7f00:1]/', 'private-address'],
  ['http://①②⑦.0.0.1/', 'private-address'],
  ['http://a.vn:22/', 'port'],
  ['http://a.vn:6379/', 'port'],
  ['ftp://a.vn/', 'not-http'],
  ['file:///etc/passwd', 'not-http'],
  ['gopher://a.vn/', 'not-http'],
  ['data:text/xml,<rss/>', 'not-http'],
  ['http://user@a.vn/', 'credentials'],
  ['http://user:pass@127.0.0.1:4000/', 'credentials'],
  ['/feed', 'not-an-address'],
])('%s: %s', (address, refusal) => {
  expect(whyNotFetch(address, readAllowedHosts('127.0.0.1:4000'))).toBe(refusal);
});

test.each(['127.0.0.1', 'http://a:1', 'a:1/path', 'u@a:1', ':80', 'a:99999'])(
  'FEEDS_ALLOW_PRIVATE=%s stops the start',
  (setting) => {
    expect(() => readAllowedHosts(setting)).toThrow(RangeError);
  },
);
test('FEEDS_ALLOW_PRIVATE takes a list', () => {
  expect([...readAllowedHosts(' LOCALHOST:80, [::1]:8080,,')]).toEqual(['localhost:80', '[::1]:8080']);
});

describe('how long an answer is fresh', () => {
  test.each([
    [{}, null],
    [{ 'cache-control': 'max-age=600' }, 600],
    [{ 'cache-control': 'public, max-age="600"', age: '100' }, 500],
    [{ 'cache-control': 'no-cache, max-age=600' }, 0],
    [{ 'cache-control': 'max-age=600', expires: 'Thu, 01 Jan 2026 00:00:00 GMT' }, 600],
    [{ expires: 'Thu, 12 Mar 2026 09:00:00 GMT' }, 3600],
    [{ expires: 'Thu, 12 Mar 2026 09:00:00 GMT', date: 'Thu, 12 Mar 2026 08:30:00 GMT' }, 1800],
    [{ expires: '0' }, 0],
    [{ 'cache-control': 'max-age=99999999999' }, 7 * 86_400],
  ])('%j: %s seconds', (headers: Record<string, string>, expected) => {
    expect(freshSeconds((name) => headers[name] ?? null, now)).toBe(expected);
  });

  test.each([
    ['120', 120],
    ['Thu, 12 Mar 2026 08:02:00 GMT', 120],
    ['Thu, 12 Mar 2026 07:00:00 GMT', 0],
    ['soon', null],
    [null, null],
    ['-5', null],
  ])('Retry-After: %s is %s', (value, expected) => {
    expect(retryAfterSeconds(value, now)).toBe(expected);
  });
});

describe('permanent moves', () => {
  const hop = (status: number, from: string, to: string): Hop => ({ status, from, to });
  test.each([
    ['none', [], null],
    ['one', [hop(301, 'http://a/', 'https://a/')], { to: 'https://a/', verdict: 'follow' }],
    [
      'two',
      [hop(301, 'http://a/', 'http://b/'), hop(308, 'http://b/', 'http://c/')],
      { to: 'http://c/', verdict: 'follow' },
    ],
    [
      'the first for now only',
      [hop(302, 'http://a/', 'http://b/'), hop(301, 'http://b/', 'http://c/')],
      null,
    ],
    ['the last for now only', [hop(301, 'http://a/', 'http://b/'), hop(307, 'http://b/', 'http://c/')], null],
    ['down to http', [hop(301, 'https://a/', 'http://a/')], { to: 'http://a/', verdict: 'downgrade' }],
    ['in a circle', [hop(301, 'http://a/', 'http://b/'), hop(301, 'http://b/', 'http://a/')], null],
  ])('%s', (_what, hops, expected) => {
    expect(permanentMove(hops)).toEqual(expected);
  });
});

describe('rhythm', () => {
  test.each([
    ['two dates', [1, 2], null],
    ['every two hours', [0, 2, 4, 6, 8], 2],
    ['the same instant many times', [1, 1, 1, 1], null],
  ])('%s', (_what, hours, gap) => {
    expect(rhythmOf(hours.map(ago))?.usualGap ?? null).toBe(gap === null ? null : gap * 3600);
  });

  test.each([
    [1, 24, false, 'a day without news of an hourly portal: a weekend'],
    [1, 50, true, 'two days without'],
    [24, 90, false, 'a daily one may rest over Tết'],
    [24, 97, true, 'four long pauses'],
    [null, 80 * 24, false, 'no rhythm known'],
    [null, 91 * 24, true, 'three months'],
  ])('long gap %s h, newest %s h ago: silent %s, %s', (longGap, newest, silent, _why) => {
    expect(isSilent(longGap === null ? null : { longGap: longGap * 3600 }, ago(newest), now)).toBe(silent);
  });
});

describe('the next poll', () => {
  const every = (hours: number, newest = 0) => ({
    usualGap: hours * 3600,
    longGap: hours * 3600,
    newestAt: ago(newest),
  });
  test.each([
    ['half of the usual gap', { rhythm: every(2), hints: noHints, freshSeconds: null }, 3600],
    ['five minutes at least', { rhythm: every(0.01), hints: noHints, freshSeconds: null }, 300],
    ['a day at most', { rhythm: every(200), hints: noHints, freshSeconds: null }, 86_400],
    ['stretched while it rests', { rhythm: every(1, 20), hints: noHints, freshSeconds: null }, 7200],
    ['an hour while nothing is known', { rhythm: null, hints: noHints, freshSeconds: null }, 3600],
    [
      'not before its ttl',
      { rhythm: every(0.1), hints: { ...noHints, intervalMinutes: 90 }, freshSeconds: null },
      5400,
    ],
    ['not before its cache time', { rhythm: every(0.1), hints: noHints, freshSeconds: 7200 }, 7200],
    [
      'no portal decides to be forgotten',
      { rhythm: null, hints: { ...noHints, intervalMinutes: 999_999 }, freshSeconds: 604_800 },
      86_400,
    ],
  ])('%s', (_why, given, seconds) => {
    expect(intervalAfterSuccess({ ...given, now })).toBe(seconds);
  });

  test.each([
    [1, null, 300],
    [2, null, 600],
    [5, null, 4800],
    [1000, null, 86_400],
    [1, 7200, 7200],
    [1, 999_999, 86_400],
  ])('failure %s, Retry-After %s: %s s', (failures, retryAfter, seconds) => {
    expect(intervalAfterFailure(failures, retryAfter)).toBe(seconds);
  });

  test('avoids the hours and days that the portal names', () => {
    const hints = { ...noHints, skipHours: [9, 10], skipDays: [] };
    expect(nextPollAt(now, 3600, hints, () => 0.5).getUTCHours()).toBe(11);
  });

  test('always lies between 5 minutes and 24 hours ahead, whatever is asked', () => {
    void fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.array(fc.integer({ min: 0, max: 23 })),
        fc.array(fc.integer({ min: 0, max: 6 })),
        (interval, chance, skipHours, skipDays) => {
          const ahead =
            nextPollAt(
              now,
              interval,
              { intervalMinutes: null, skipHours, skipDays },
              () => chance,
            ).getTime() - now.getTime();
          expect(ahead).toBeGreaterThanOrEqual(300_000);
          expect(ahead).toBeLessThanOrEqual(86_400_000);
        },
      ),
    );
  });
});

describe('what follows from a poll', () => {
  const fresh: PollState = {
    outcome: null,
    failures: 0,
    goneFirstAt: null,
    suspendedAt: null,
    rhythm: null,
    hints: noHints,
  };
  const failed: PollEvent = { kind: 'failed', retryAfter: null };
  const poll = (before: PollState, event: PollEvent, at = now) => afterPoll(before, event, at, () => 0.5);

  test('gone once is looked at again after a day; twice a day apart suspends and tells; it comes back by itself', () => {
    const once = poll(fresh, { kind: 'gone' });
    expect(once).toMatchObject({
      intervalSeconds: 86_400,
      notes: [],
      state: { goneFirstAt: now, suspendedAt: null },
    });
    const soon = poll(once.state, { kind: 'gone' }, new Date(now.getTime() + 3_600_000));
    expect(soon.state.suspendedAt).toBeNull();
    const tomorrow = new Date(now.getTime() + 86_400_000);
    const twice = poll(soon.state, { kind: 'gone' }, tomorrow);
    expect(twice).toMatchObject({
      notes: ['suspended'],
      state: { suspendedAt: tomorrow },
      intervalSeconds: 86_400,
    });
    expect(poll(twice.state, failed, tomorrow).state.suspendedAt).toEqual(tomorrow);
    expect(poll(twice.state, { kind: 'unchanged', freshSeconds: null }, tomorrow)).toMatchObject({
      notes: ['recovered'],
      state: { goneFirstAt: null, suspendedAt: null, failures: 0 },
    });
  });

  test('an answer in between clears a single 410', () => {
    const once = poll(fresh, { kind: 'gone' });
    expect(poll(once.state, { kind: 'unchanged', freshSeconds: null }).state.goneFirstAt).toBeNull();
  });

  test('it never stops: after a thousand failures it is still asked within a day, and the editor was told once', () => {
    let state = fresh;
    const notes: string[] = [];
    for (let time = 0; time < 1000; time += 1) {
      const after = poll(state, failed);
      expect(after.nextAt.getTime() - now.getTime()).toBeLessThanOrEqual(86_400_000);
      notes.push(...after.notes);
      state = after.state;
    }
    expect(notes).toEqual(['failing']);
    expect(poll(state, { kind: 'unchanged', freshSeconds: null }).notes).toEqual(['recovered']);
  });
});

describe('health', () => {
  const sound: PortalRecord = {
    paused: false,
    outcome: 'read',
    suspendedAt: null,
    movedAt: null,
    milliseconds: 80,
    warnings: [],
    newestAt: ago(1),
    longGap: 3600,
  };
  test.each<[Partial<PortalRecord>, string]>([
    [{}, 'ok'],
    [{ outcome: 'unchanged' }, 'ok'],
    [{ warnings: ['charset-repaired', 'ids-made', 'dates-repaired'] }, 'ok'],
    [{ paused: true, outcome: 'failed' }, 'paused'],
    [{ suspendedAt: ago(1), outcome: 'gone' }, 'suspended'],
    [{ outcome: 'gone' }, 'gone-once'],
    [{ outcome: 'failed' }, 'server-error'],
    [{ outcome: 'unreadable' }, 'malformed'],
    [{ outcome: 'unchanged', warnings: ['cut-short'] }, 'malformed'],
    [{ movedAt: ago(24) }, 'moved'],
    [{ movedAt: ago(24 * 30) }, 'ok'],
    [{ milliseconds: 4000 }, 'slow'],
    [{ warnings: ['undated'] }, 'undated'],
    [{ newestAt: ago(24 * 5) }, 'silent'],
    [{ outcome: null, newestAt: null, longGap: null }, 'silent'],
  ])('%j: %s', (given, state) => {
    expect(healthOf({ ...sound, ...given }, now)).toBe(state);
  });
});
