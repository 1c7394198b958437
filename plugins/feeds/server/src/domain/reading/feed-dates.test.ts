import fc from 'fast-check';
import { readFeedDate } from './feed-dates';

test.each`
  written                                            | instant                       | why
  ${'Thu, 01 Jan 2004 19:48:21 GMT'}                 | ${'2004-01-01T19:48:21.000Z'} | ${'RFC 822'}
  ${'Thu, 1 Jan 04 19:48 EST'}                       | ${'2004-01-02T00:48:00.000Z'} | ${'two-digit year, named zone, no seconds'}
  ${'Thu, 01 Jan 98 19:48:21 GMT'}                   | ${'1998-01-01T19:48:21.000Z'} | ${'of the last century'}
  ${'Thu, 01 Jan 2004 19:48:21'}                     | ${'2004-01-01T12:48:21.000Z'} | ${'no zone: the portals own'}
  ${'01 January 2004 7:48:21 PM +0700'}              | ${'2004-01-01T12:48:21.000Z'} | ${'full month, twelve hours'}
  ${'Thu, Jan 01 2004 19:48:21 GMT'}                 | ${'2004-01-01T19:48:21.000Z'} | ${'month first'}
  ${'Sun Jan  4 16:29:06 PST 2004'}                  | ${'2004-01-05T00:29:06.000Z'} | ${'asctime with zone'}
  ${'Sun Jan 4 16:29:06 +0700 2004'}                 | ${'2004-01-04T09:29:06.000Z'} | ${'offset before the year'}
  ${'Mon Jan 05 2026 10:00:00 GMT+0700 (Indochina)'} | ${'2026-01-05T03:00:00.000Z'} | ${'JavaScript'}
  ${'2003-12-31T10:14:55Z'}                          | ${'2003-12-31T10:14:55.000Z'} | ${'ISO 8601'}
  ${'2003-12-31T10:14:55.123456-08:00'}              | ${'2003-12-31T18:14:55.123Z'} | ${'fraction'}
  ${'20031231T101455Z'}                              | ${'2003-12-31T10:14:55.000Z'} | ${'basic'}
  ${'2003-12-31T10:14Z'}                             | ${'2003-12-31T10:14:00.000Z'} | ${'no seconds'}
  ${'2003-12-31'}                                    | ${'2003-12-30T17:00:00.000Z'} | ${'a day is a day in Viet Nam'}
  ${'2003-12'}                                       | ${'2003-11-30T17:00:00.000Z'} | ${'a month'}
  ${'2003-335'}                                      | ${'2003-11-30T17:00:00.000Z'} | ${'ordinal'}
  ${'2003-W52-3'}                                    | ${'2003-12-23T17:00:00.000Z'} | ${'week'}
  ${'2004-07-08 23:56:58.0'}                         | ${'2004-07-08T16:56:58.000Z'} | ${'SQL'}
  ${'31/12/2025 2:05 CH'}                            | ${'2025-12-31T07:05:00.000Z'} | ${'afternoon'}
  ${'31/12/2025 12:05 SA'}                           | ${'2025-12-30T17:05:00.000Z'} | ${'after midnight'}
  ${'12/31/2025 2:05:00 PM'}                         | ${'2025-12-31T07:05:00.000Z'} | ${'only the other order is possible'}
  ${'Thứ Tư, ngày 31 tháng 12 năm 2025'}             | ${'2025-12-30T17:00:00.000Z'} | ${'official text'}
  ${'Thứ Tư, 31 Thg 12 2025 14:05:00 +0700'}         | ${'2025-12-31T07:05:00.000Z'} | ${'RFC 822 in Vietnamese'}
  ${'T4, 31 Tháng Mười Hai 2025 14:05:00 +0700'}     | ${'2025-12-31T07:05:00.000Z'} | ${'month in words'}
  ${'5 Tháng Giêng 2026'}                            | ${'2026-01-04T17:00:00.000Z'} | ${'first month by its name'}
  ${'CN, 4/1/2026 - 14h05'}                          | ${'2026-01-04T07:05:00.000Z'} | ${'hours with h'}
  ${'14:05 | 31/12/2025'}                            | ${'2025-12-31T07:05:00.000Z'} | ${'time first'}
  ${'Thứ Hai, 5/1/2026, 08:30 (GMT+7)'}              | ${'2026-01-05T01:30:00.000Z'} | ${'zone in brackets'}
  ${'1767225600'}                                    | ${'2026-01-01T00:00:00.000Z'} | ${'seconds'}
  ${'1767225600000'}                                 | ${'2026-01-01T00:00:00.000Z'} | ${'milliseconds'}
  ${'Thu, 01 Jan 1970 00:00:00 GMT'}                 | ${undefined}                  | ${'an empty field'}
  ${'0001-01-01T00:00:00'}                           | ${undefined}                  | ${'an empty field'}
  ${'31/02/2025'}                                    | ${undefined}                  | ${'no such day'}
  ${'hôm qua'}                                       | ${undefined}                  | ${'words'}
  ${''}                                              | ${undefined}                  | ${'nothing'}
`('$written: $why', ({ written, instant }) => {
  expect(readFeedDate(written)?.instant.toISOString()).toBe(instant);
});

test('what a Date writes of itself is read back', () => {
  void fc.assert(
    fc.property(
      fc.date({ min: new Date('1971-01-02'), max: new Date('9998-01-01'), noInvalidDate: true }),
      (date) => {
        expect(readFeedDate(date.toISOString())?.instant).toEqual(date);
        expect(readFeedDate(date.toUTCString())?.instant.getTime()).toBe(
          Math.floor(date.getTime() / 1000) * 1000,
        );
      },
    ),
  );
});

test('no text takes long or throws', () => {
  void fc.assert(
    fc.property(fc.string({ maxLength: 500, unit: 'binary' }), (text) => void readFeedDate(text)),
  );
});
