import { usePortal } from '../support/start-portal';

const portal = usePortal();
const ask = (query: string, language = 'vi') =>
  portal().request().get(`/api/calendar/due${query}`).set('Accept-Language', language);

describe('GET /api/calendar/due refuses', () => {
  test.each`
    query                                             | place         | why
    ${''}                                             | ${'received'} | ${'nothing asked'}
    ${'?days=5'}                                      | ${'received'} | ${'no day of receipt'}
    ${'?received=2026-03-02'}                         | ${'days'}     | ${'no length'}
    ${'?received=2026-02-30&days=5'}                  | ${'received'} | ${'a day that does not exist'}
    ${'?received=02/03/2026&days=5'}                  | ${'received'} | ${'another order'}
    ${'?received=2026-03-02T10:00:00&days=5'}         | ${'received'} | ${'an instant without a zone'}
    ${'?received=2026-02-30T10:00:00%2B07:00&days=5'} | ${'received'} | ${'an instant on no day'}
    ${'?received=2026-03-02&days=abc'}                | ${'days'}     | ${'no number'}
    ${'?received=2026-03-02&days=0'}                  | ${'days'}     | ${'no length'}
    ${'?received=2026-03-02&days=-5'}                 | ${'days'}     | ${'negative'}
    ${'?received=2026-03-02&days=1.5'}                | ${'days'}     | ${'not whole'}
    ${'?received=2026-03-02&days=5e2'}                | ${'days'}     | ${'not canonical'}
    ${'?received=2026-03-02&days=3661'}               | ${'days'}     | ${'too long'}
    ${'?received=2026-03-02&days=121&unit=month'}     | ${'days'}     | ${'too many months'}
    ${'?received=2026-03-02&days=5&unit=week'}        | ${'unit'}     | ${'unknown unit'}
    ${'?received=2026-03-02&days=5&days=6'}           | ${'days'}     | ${'twice'}
    ${'?received=2026-03-02&days=5&country=vn'}       | ${'country'}  | ${'unknown parameter'}
    ${'?received=2024-12-30&days=5'}                  | ${'received'} | ${'before the calendar'}
    ${'?received=2035-12-28&days=5'}                  | ${'received'} | ${'past the calendar'}
    ${'?received=9999-12-31&days=5'}                  | ${'received'} | ${'far past the calendar'}
    ${'?received=0001-01-01&days=1&unit=month'}       | ${'received'} | ${'far before the calendar'}
  `('$query: $why', async ({ query, place }) => {
    const { status, body } = await ask(query);
    expect(status).toBe(400);
    expect(body.data).toBeNull();
    expect(body.error.details.issues.map((issue: { path: string }) => issue.path)).toContain(place);
  });

  test('in the language that is asked for', async () => {
    const { body } = await ask('?days=5', 'en');
    expect(body.error.message).toBe('The request is not valid: received.');
  });
});

describe('GET /api/calendar/due answers', () => {
  test.each`
    received                         | days  | unit          | due
    ${'2025-12-31'}                  | ${5}  | ${'working'}  | ${'2026-01-09'}
    ${'2025-12-31'}                  | ${6}  | ${'working'}  | ${'2026-01-10'}
    ${'2025-12-31'}                  | ${15} | ${'working'}  | ${'2026-01-22'}
    ${'2026-02-11'}                  | ${5}  | ${'working'}  | ${'2026-02-25'}
    ${'2026-02-11'}                  | ${15} | ${'working'}  | ${'2026-03-11'}
    ${'2026-11-20'}                  | ${5}  | ${'working'}  | ${'2026-11-27'}
    ${'2026-03-06'}                  | ${15} | ${'calendar'} | ${'2026-03-23'}
    ${'2026-01-31'}                  | ${1}  | ${'month'}    | ${'2026-03-02'}
    ${'2025-12-31T16:59:59Z'}        | ${1}  | ${'working'}  | ${'2026-01-05'}
    ${'2026-01-05T23:00:00%2B07:00'} | ${1}  | ${'working'}  | ${'2026-01-06'}
    ${'2026-01-05T17:00:00Z'}        | ${1}  | ${'working'}  | ${'2026-01-07'}
  `('$received + $days $unit = $due', async ({ received, days, unit, due }) => {
    const { status, body } = await ask(`?received=${received}&days=${days}&unit=${unit}`);
    expect(status).toBe(200);
    expect(body.data.dueOn).toBe(due);
    expect(body.data.days.at(-1).date).toBe(due);
    if (unit !== 'month')
      expect(body.data.days.filter((day: { counted: boolean }) => day.counted)).toHaveLength(days);
  });

  test('each day with its reason, in both languages', async () => {
    const vi = await ask('?received=2026-01-09&days=1');
    expect(vi.body.data.days).toEqual([
      {
        date: '2026-01-10',
        counted: true,
        code: 'worked',
        reason: 'Ngày làm việc bù: Làm bù cho ngày 02/01/2026 (Văn bản số 12729/VPCP-KGVX)',
      },
    ]);
    const en = await ask('?received=2026-11-23&days=1', 'en');
    expect(en.body.data.days[0].reason).toBe(
      'Working day (Viet Nam Culture Day: announced as a day off, not confirmed)',
    );
    expect(en.headers.vary).toMatch(/Accept-Language/i);
  });
});
