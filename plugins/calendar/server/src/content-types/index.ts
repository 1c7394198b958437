import calendar from './calendar/schema.json';
import day from './day/schema.json';
import rule from './rule/schema.json';

export const contentTypes = { calendar: { schema: calendar }, day: { schema: day }, rule: { schema: rule } };

/** The collections that editors keep; a save of any of them makes a new version. */
export const uids = {
  calendar: 'plugin::calendar.calendar',
  day: 'plugin::calendar.day',
  rule: 'plugin::calendar.rule',
} as const;
export type CollectionName = keyof typeof uids;
