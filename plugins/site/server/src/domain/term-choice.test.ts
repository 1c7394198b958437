import { readDay, readTermChoice, wrongFields } from './term-choice';

test.each`
  typed           | day
  ${'2026-02-11'} | ${'2026-02-11'}
  ${'11/02/2026'} | ${'2026-02-11'}
  ${'1/2/2026'}   | ${'2026-02-01'}
  ${'11.02.2026'} | ${'2026-02-11'}
  ${'29/02/2028'} | ${'2028-02-29'}
  ${'30/02/2026'} | ${undefined}
  ${'2026-02-30'} | ${undefined}
  ${'02/2026'}    | ${undefined}
  ${'hôm nay'}    | ${undefined}
  ${''}           | ${undefined}
`('"$typed" is read as $day', ({ typed, day }) => {
  expect(readDay(typed)).toBe(day);
});

test.each`
  query                                    | wrong
  ${'ngay=2026-02-11&so=5'}                | ${[]}
  ${'ngay=2026-02-11&so=120&don-vi=thang'} | ${[]}
  ${'ngay=2026-02-11&so=121&don-vi=thang'} | ${['length']}
  ${'ngay=2026-02-11&so=3661'}             | ${['length']}
  ${'ngay=2026-02-11&so=0'}                | ${['length']}
  ${'ngay=2026-02-11&so=-1'}               | ${['length']}
  ${'ngay=2026-02-11&so=1e2'}              | ${['length']}
  ${'ngay=x'}                              | ${['received', 'length']}
  ${'so=5'}                                | ${[]}
`('?$query is wrong at $wrong', ({ query, wrong }) => {
  expect(wrongFields(readTermChoice(new URLSearchParams(query), '2026-03-02'))).toEqual(wrong);
});
