import type { Core } from '@strapi/strapi';
import { uids } from '../content-types';
import { shippedCalendar } from '../domain/shipped-calendar';
import { shippedRules } from '../domain/shipped-rules';
import { inOneVersion } from '../services/keep-versions';

/** The code of the calendar that the public calculator counts by. */
export const nationalCalendar = 'vn';

/** On an installation without any calendar: the national one to 2035 and the deadlines of law. Editors keep them from then on. */
export async function shipCalendar(strapi: Core.Strapi): Promise<void> {
  const known = await strapi.db.connection('calendar_versions').first('id');
  if (known) return;
  await inOneVersion(strapi, { collection: 'calendar', action: 'ship', documentId: null }, async () => {
    const calendar = await writeCalendar(strapi);
    await writeRules(strapi, calendar);
  });
}

async function writeCalendar(strapi: Core.Strapi): Promise<string> {
  const { days, weeklyDaysOff, ...calendar } = shippedCalendar();
  const { documentId } = await strapi.documents(uids.calendar).create({
    data: {
      ...calendar,
      code: nationalCalendar,
      name: 'Lịch làm việc của cơ quan nhà nước',
      nameEn: 'Working calendar of state bodies',
      opensAt: `${calendar.opensAt}:00.000`,
      closesAt: `${calendar.closesAt}:00.000`,
      saturdayOff: weeklyDaysOff.includes(6),
      sundayOff: weeklyDaysOff.includes(7),
    },
  });
  for (const { name, ...day } of days) {
    await strapi
      .documents(uids.day)
      .create({ data: { ...day, name: name.vi, nameEn: name.en, calendar: documentId } });
  }
  return documentId;
}

async function writeRules(strapi: Core.Strapi, calendar: string): Promise<void> {
  for (const { code: _, name, ...rule } of shippedRules) {
    await strapi.documents(uids.rule).create({ data: { ...rule, name: name.vi, nameEn: name.en, calendar } });
  }
}
