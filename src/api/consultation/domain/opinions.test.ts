import { withholdOpinions } from './opinions';

test.each([
  ['2026-01-10', '2026-01-10', null, 'the closing date is the last day'],
  ['2026-01-10', '2026-01-11', 'said', 'the day after'],
  [null, '2026-01-11', null, 'no closing date'],
  [undefined, '2026-01-11', null, 'the closing date was not asked for'],
])('closing %s, on %s opinions are %j (%s)', (closesOn, today, expected, _why) => {
  const consultation: Record<string, unknown> = { closesOn, opinions: 'said' };
  withholdOpinions([consultation], today);
  expect(consultation.opinions).toBe(expected);
});
