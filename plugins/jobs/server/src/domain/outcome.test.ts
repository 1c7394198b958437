import fc from 'fast-check';
import { defaultBackoff, errorText, NoRetry, outcomeOf, RetryLater } from './outcome';

const failed = { error: new Error('no luck'), attempt: 1, maxAttempts: 3, stopping: false, random: 0 };

test.each`
  given                                                            | expected                                   | why
  ${{}}                                                            | ${{ kind: 'retry', delaySeconds: Math.E }} | ${'the first retry comes soon'}
  ${{ attempt: 3 }}                                                | ${{ kind: 'dead' }}                        | ${'attempts are used up'}
  ${{ error: new NoRetry('gone') }}                                | ${{ kind: 'dead', error: 'gone' }}         | ${'no retry can help'}
  ${{ error: new RetryLater('503', 120) }}                         | ${{ kind: 'retry', delaySeconds: 120 }}    | ${'the other side named a time'}
  ${{ error: new RetryLater('503', 120), attempt: 3 }}             | ${{ kind: 'dead' }}                        | ${'even then attempts count'}
  ${{ backoff: (attempt: number) => attempt * 10, attempt: 2 }}    | ${{ kind: 'retry', delaySeconds: 20 }}     | ${'the job has its own pause'}
  ${{ backoff: () => 0 }}                                          | ${{ kind: 'retry', delaySeconds: 1 }}      | ${'no failing job spins'}
  ${{ backoff: () => Number.NaN }}                                 | ${{ kind: 'retry', delaySeconds: 1 }}      | ${'nor one with a broken pause'}
  ${{ stopping: true, attempt: 3, error: new NoRetry('cut off') }} | ${{ kind: 'put-back' }}                    | ${'cut off from outside, whatever it threw'}
`('$why', ({ given, expected }) => {
  expect(outcomeOf({ ...failed, ...given })).toMatchObject(expected);
});

test('the default pause grows to at most about seven hours', () => {
  const attempts = fc.integer({ min: 1, max: 1000 });
  const property = fc.property(
    attempts,
    fc.double({ min: 0, max: 0.999, noNaN: true }),
    (attempt, random) => {
      const seconds = defaultBackoff(attempt, random);
      expect(seconds).toBeGreaterThan(2.7);
      expect(seconds).toBeLessThan(7.4 * 3600);
      expect(defaultBackoff(attempt + 1, 0)).toBeGreaterThanOrEqual(defaultBackoff(attempt, 0));
    },
  );
  expect(() => fc.assert(property)).not.toThrow();
});

test.each([
  [undefined, 'undefined'],
  ['', 'Failed without a message'],
  ['a\u0000b', 'a\uFFFDb'],
  [new NoRetry('gone'), 'gone'],
])('the text of %p can be stored', (error, expected) => {
  expect(errorText(error)).toBe(expected);
});

test('a long error is cut', () => {
  expect(errorText('x'.repeat(10_000)).length).toBe(4000);
});
