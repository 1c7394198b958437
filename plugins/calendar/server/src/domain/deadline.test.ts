import {
  explain,
  place,
  stateAfter,
  transitions,
  whyNotEnd,
  whyNotExtend,
  whyNotPause,
  whyNotResume,
} from './deadline';
import { legalDate } from './legal-date';
import { receiptOf } from './receipt';
import { shippedCalendar } from './shipped-calendar';
import { workingCalendar } from './working-calendar';

const vietnam = workingCalendar(shippedCalendar());

describe('receipt', () => {
  test.each`
    received                       | rule                  | dayZero         | why
    ${'2026-03-06T16:59:00+07:00'} | ${'next-working-day'} | ${'2026-03-06'} | ${'day-of-receipt'}
    ${'2026-03-06T17:01:00+07:00'} | ${'next-working-day'} | ${'2026-03-09'} | ${'after-hours'}
    ${'2026-03-07T09:00:00+07:00'} | ${'next-working-day'} | ${'2026-03-09'} | ${'day-off'}
    ${'2026-01-10T09:00:00+07:00'} | ${'next-working-day'} | ${'2026-01-10'} | ${'day-of-receipt'}
    ${'2026-02-13T20:00:00+07:00'} | ${'next-working-day'} | ${'2026-02-23'} | ${'after-hours'}
    ${'2026-03-06T23:59:00+07:00'} | ${'day-of-receipt'}   | ${'2026-03-06'} | ${'day-of-receipt'}
    ${'2026-03-06T17:00:00Z'}      | ${'day-of-receipt'}   | ${'2026-03-07'} | ${'day-of-receipt'}
  `('$received by $rule: day zero is $dayZero', ({ received, rule, dayZero, why }) => {
    expect(receiptOf(new Date(received), vietnam, rule)).toMatchObject({ dayZero, why });
  });

  test('the shipped calendar takes the day of receipt, whatever the hour', () => {
    expect(receiptOf(new Date('2026-03-07T22:00:00+07:00'), vietnam).dayZero).toBe('2026-03-07');
  });
});

describe('what can happen to a deadline', () => {
  const running = {
    state: 'running',
    receivedOn: legalDate('2026-03-02'),
    dueOn: legalDate('2026-03-09'),
    pauses: [],
  } as const;
  const stood = { ...running, pauses: [{ from: legalDate('2026-03-03'), until: legalDate('2026-03-05') }] };
  const paused = {
    ...running,
    state: 'paused',
    dueOn: null,
    pauses: [{ from: legalDate('2026-03-04'), until: null }],
  } as const;
  const completed = { ...running, state: 'completed' } as const;
  const on = legalDate;

  test.each`
    what                                    | found                                                 | expected
    ${'pause in time'}                      | ${whyNotPause(running, on('2026-03-04'))}             | ${[]}
    ${'pause on the last day'}              | ${whyNotPause(running, on('2026-03-09'))}             | ${['term-has-run-out']}
    ${'pause before receipt'}               | ${whyNotPause(running, on('2026-03-01'))}             | ${['before-received', 'before-last-pause']}
    ${'pause inside an earlier pause'}      | ${whyNotPause(stood, on('2026-03-04'))}               | ${['before-last-pause']}
    ${'pause twice'}                        | ${whyNotPause(paused, on('2026-03-05'))}              | ${['not-possible-in-this-state']}
    ${'resume'}                             | ${whyNotResume(paused, on('2026-03-20'))}             | ${[]}
    ${'resume before the pause'}            | ${whyNotResume(paused, on('2026-03-03'))}             | ${['before-last-pause']}
    ${'resume what runs'}                   | ${whyNotResume(running, on('2026-03-04'))}            | ${['not-possible-in-this-state']}
    ${'extend in time'}                     | ${whyNotExtend(running, 5, on('2026-03-09'))}         | ${[]}
    ${'extend what was missed, by nothing'} | ${whyNotExtend(running, 0, on('2026-03-10'))}         | ${['extension-must-be-positive', 'term-has-run-out']}
    ${'complete'}                           | ${whyNotEnd(running, 'complete', on('2026-03-20'))}   | ${[]}
    ${'complete what stands still'}         | ${whyNotEnd(paused, 'complete', on('2026-03-20'))}    | ${[]}
    ${'complete twice'}                     | ${whyNotEnd(completed, 'complete', on('2026-03-20'))} | ${['not-possible-in-this-state']}
    ${'cancel what is done'}                | ${whyNotEnd(completed, 'cancel', on('2026-03-20'))}   | ${['not-possible-in-this-state']}
  `('$what: $expected', ({ found, expected }) => {
    expect(found).toEqual(expected);
  });

  test('every state that an event leads to is in the table', () => {
    for (const events of Object.values(transitions))
      for (const next of Object.values(events)) expect(Object.keys(transitions)).toContain(next);
    expect(stateAfter('completed', 'resume')).toBeNull();
  });

  test('the explanation ends on the day that is stored', () => {
    const placement = {
      receivedAt: new Date('2026-03-02T02:00:00Z'),
      term: { length: 8, unit: 'working' },
      receiptRule: null,
      pauses: stood.pauses,
    } as const;
    expect(explain(placement, vietnam)).toMatchObject(place(placement, vietnam));
  });
});
