import type { Knex } from 'knex';
import type { CalendarContent, RuleContent } from '../domain/content';
import { type WorkingCalendar, workingCalendar } from '../domain/working-calendar';
import { readJson } from '../queries/read-json';

export interface Contents {
  calendar: CalendarContent;
  rule: RuleContent;
}
export type SubjectKind = keyof Contents;

export interface Version<Kind extends SubjectKind> {
  id: string;
  subject: string;
  number: number;
  content: Contents[Kind];
}

const keptCalendars = 32;
const keptContents = 512;

/**
 * Versions as they stand in the database. A version never changes, so what was read once is kept; which one is current is asked each time.
 * One store a portal: numbers of two databases are not the same.
 */
export function createVersions() {
  const contents = new Map<string, unknown>();
  const calendars = new Map<string, WorkingCalendar>();

  async function find<Kind extends SubjectKind>(
    knex: Knex,
    kind: Kind,
    subject: string,
    number: number,
  ): Promise<Contents[Kind]> {
    const key = `${kind} ${subject} ${number}`;
    const kept = contents.get(key);
    if (kept) return kept as Contents[Kind];
    const row = await knex('calendar_versions')
      .where({ subject_kind: kind, subject, number })
      .first<{ content: unknown } | undefined>('content');
    if (!row?.content) throw new Error(`There is no version ${number} of the ${kind} ${subject}`);
    return keep(contents, keptContents, key, readJson<Contents[Kind]>(row.content));
  }

  return {
    find,

    /** A calendar ready to count with. */
    async calendar(knex: Knex, subject: string, number: number): Promise<WorkingCalendar> {
      const key = `${subject} ${number}`;
      const kept = calendars.get(key);
      if (kept) return kept;
      const content = await find(knex, 'calendar', subject, number);
      return keep(calendars, keptCalendars, key, workingCalendar(content));
    },

    /** Null when it was never saved or was deleted. */
    async current<Kind extends SubjectKind>(
      knex: Knex,
      kind: Kind,
      subject: string,
    ): Promise<Version<Kind> | null> {
      const [found] = await currentOf(knex, kind, 'subject', subject);
      return found ? { ...found, content: await find(knex, kind, subject, found.number) } : null;
    },

    /** All that carry the code now: a calendar's code, or `case-kind.stage` of a rule. */
    async currentByCode<Kind extends SubjectKind>(
      knex: Knex,
      kind: Kind,
      code: string,
    ): Promise<Version<Kind>[]> {
      const found = await currentOf(knex, kind, 'code', code);
      const versions: Version<Kind>[] = []; // one after the other: a transaction has one connection
      for (const version of found)
        versions.push({ ...version, content: await find(knex, kind, version.subject, version.number) });
      return versions;
    },
  };
}

export type Versions = ReturnType<typeof createVersions>;

/** The newest version of each subject, as a table; its content is null when the subject was deleted. */
export const newestVersions = `(
  select * from calendar_versions as versions where not exists (
    select 1 from calendar_versions as newer
    where newer.subject_kind = versions.subject_kind and newer.subject = versions.subject and newer.number > versions.number
  )
) as newest`;

/** Without their content, which is large and mostly known already. */
async function currentOf(
  knex: Knex,
  kind: SubjectKind,
  column: 'subject' | 'code',
  value: string,
): Promise<{ id: string; subject: string; number: number }[]> {
  const { rows } = await knex.raw<{ rows: { id: string; subject: string; number: number }[] }>(
    `select id::text as id, subject, number from ${newestVersions}
     where subject_kind = ? and ${column} = ? and content is not null order by newest.id`,
    [kind, value],
  );
  return rows;
}

/** The oldest goes when there are too many. */
function keep<Value>(store: Map<string, Value | unknown>, limit: number, key: string, value: Value): Value {
  if (store.size >= limit) store.delete(store.keys().next().value ?? '');
  store.set(key, value);
  return value;
}
