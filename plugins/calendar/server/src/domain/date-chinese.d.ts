/** What we use of it. The package brings types, but its `exports` do not name them and its leap month is a boolean. */
declare module 'date-chinese' {
  type Fields = [cycle: number, year: number, month: number, leap: boolean, day: number];

  export class CalendarVietnamese {
    constructor(...fields: Fields | []);
    fromJDE(jde: number): this;
    /** The instant of the lunar new year that falls in a Gregorian year, as a Julian ephemeris day. */
    newYear(gregorianYear: number): number;
    get(): Fields;
    toGregorian(gregorianYear: number): { year: number; month: number; day: number };
  }
}
