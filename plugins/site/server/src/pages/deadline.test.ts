import path from 'node:path';
import { hostileMarkup } from '../../../../../tests/support/hostile-texts';
import type { Api } from '../api/transport';
import { createSite } from '../create-site';
import { loadAssets } from '../http/assets';

const assets = loadAssets(path.resolve(__dirname, '../../../../../public'));
const day = (number: number, counted = true) => ({
  date: new Date(Date.UTC(2026, 1, 11 + number)).toISOString().slice(0, 10),
  counted,
  reason: counted ? 'Ngày làm việc' : 'Thứ Bảy, ngày nghỉ hằng tuần',
});

function site(answer: Awaited<ReturnType<Api>> | Error, asked: { path: string; language?: string }[] = []) {
  const serve = createSite({
    api: async (address, { headers }) => {
      asked.push({ path: address, language: headers['accept-language'] });
      if (answer instanceof Error) throw answer;
      return answer;
    },
    assets,
    publicUrl: 'https://portal.test',
    demo: false,
    now: () => new Date('2026-02-11T18:00:00Z'), // already 12 February in Viet Nam
    warn: () => undefined,
  });
  return async (url: string) => {
    const { status, body } = await serve({ method: 'GET', url, headers: {} });
    return { status, text: body.toString() };
  };
}

const due = (days: ReturnType<typeof day>[]) => ({
  status: 200,
  body: JSON.stringify({
    data: {
      dueOn: days.at(-1)?.date,
      dayZero: '2026-02-11',
      days,
      calendar: { name: 'Lịch làm việc', version: 3 },
    },
  }),
});

describe('what cannot be computed is said at its field, with status 400', () => {
  const asked: { path: string }[] = [];
  const get = site(due([day(1)]), asked);

  test.each([
    ['/thoi-han?ngay=30/02/2026&so=5', 'ngay-error'],
    ['/thoi-han?ngay=2026-02-11&so=', 'so-error'],
    ['/thoi-han?ngay=2026-02-11&so=abc', 'so-error'],
    ['/en/thoi-han?ngay=2026-02-11&so=200&don-vi=thang', 'so-error'],
  ])('%s', async (url, id) => {
    const { status, text } = await get(url);
    expect(status).toBe(400);
    expect(text).toContain(`id="${id}"`);
    expect(text).toMatch(new RegExp(`aria-describedby="[^"]*${id}`));
    expect(asked).toEqual([]);
  });

  test('what lies outside the calendar', async () => {
    const { status, text } = await site({ status: 400, body: '{}' })('/thoi-han?ngay=2050-01-01&so=5');
    expect(status).toBe(400);
    expect(text).toContain('Lịch làm việc chưa có cho khoảng thời gian này.');
  });

  test.each(hostileMarkup)('$name stays text', async ({ text: hostile }) => {
    const { text } = await get(
      `/thoi-han?ngay=${encodeURIComponent(hostile)}&so=${encodeURIComponent(hostile)}`,
    );
    const values = [...text.matchAll(/<input[^>]*value="([^"]*)"/g)].map(([, value]) => value);
    expect(values).toHaveLength(2);
    expect(values.join('')).not.toMatch(/[<]/);
  });
});

test('the empty form starts with the legal day of today', async () => {
  const { status, text } = await site(new Error('not asked'))('/thoi-han');
  expect(status).toBe(200);
  expect(text).toContain('value="12/02/2026"');
  expect(text).not.toContain('id="result"');
});

test('an answer shows the day and every day on the way, asked in the language of the page', async () => {
  const asked: { path: string; language?: string }[] = [];
  const get = site(due([day(1), day(2), day(3, false), day(4)]), asked);
  const { status, text } = await get('/thoi-han?ngay=11%2F2%2F2026&so=3&don-vi=ngay-lam-viec');
  expect(status).toBe(200);
  expect(text).toContain('Chủ Nhật');
  expect(text.match(/<tr/g)).toHaveLength(6);
  expect(text).toContain('ngày 15 tháng 02 năm 2026');
  await get('/en/thoi-han?ngay=2026-02-11&so=3');
  expect(asked).toEqual([
    { path: '/api/calendar/due?received=2026-02-11&days=3&unit=working', language: 'vi' },
    { path: '/api/calendar/due?received=2026-02-11&days=3&unit=working', language: 'en' },
  ]);
});

test('a very long term stays under 100 KB', async () => {
  const get = site(due(Array.from({ length: 3_660 }, (_, index) => day(index + 1))));
  const { text } = await get('/thoi-han?ngay=2026-02-11&so=3660');
  expect(Buffer.byteLength(text)).toBeLessThan(100_000);
  expect(text).toContain('3.400 ngày không hiển thị');
});
