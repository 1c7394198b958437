import type { Knex } from 'knex';
import { moveDeadlines } from '../../plugins/calendar/server/src/actions/move-deadlines';
import { deadlinesOf } from '../../plugins/calendar/server/src/contract';
import { createRecorders } from '../../plugins/calendar/server/src/services/recorders';
import { createVersions } from '../../plugins/calendar/server/src/services/versions';
import { buildDeadline } from '../support/calendar-ground';
import { usePortal } from '../support/start-portal';

jest.setTimeout(180_000); // the machine may be busy; what is measured says so itself

/** Ten thousand open deadlines, and a holiday that is entered after the day: without workers, so that the test says when the job runs, and dies. */
const portal = usePortal();
const strapi = () => portal().strapi;
const knex = () => strapi().db.connection as unknown as Knex;
const copies = 200;
const received = Array.from(
  { length: 50 },
  (_, index) => `2026-05-${String(4 + (index % 12)).padStart(2, '0')}`,
);
const total = copies * received.length;

async function addDay(date: string): Promise<string> {
  const calendar = await strapi().documents('plugin::calendar.calendar').findFirst({});
  await strapi()
    .documents('plugin::calendar.day')
    .create({
      data: {
        date,
        kind: 'other-off',
        name: 'Nghỉ đột xuất',
        legalSource: 'Quyết định ban hành sau',
        confirmation: 'confirmed',
        calendar: calendar?.documentId,
      },
    });
  const [version] = await knex()('calendar_versions').orderBy('id', 'desc').limit(1);
  return String(version.id);
}

const move = (versionId: string, recorders = createRecorders()) =>
  moveDeadlines(
    { versions: createVersions(), recorders },
    {
      transaction: (work) => knex().transaction(work),
      now: () => new Date(),
      signal: new AbortController().signal,
    },
    versionId,
  );
const movesOf = (versionId: string) =>
  knex()('calendar_deadline_events').where({ version_id: versionId, event: 'moved' });

beforeAll(async () => {
  for (const date of received) await buildDeadline(strapi(), { at: `${date}T10:00`, stage: 'answer' });
  await knex().raw(
    `insert into calendar_deadlines (subject_kind, subject_id, stage, rule, rule_version, calendar, calendar_version,
       received_at, received_on, day_zero, length, unit, due_on)
     select subject_kind, subject_id || '-' || copy, stage, rule, rule_version, calendar, calendar_version,
       received_at, received_on, day_zero, length, unit, due_on
     from calendar_deadlines, generate_series(2, ?) as copy`,
    [copies],
  );
  const [{ count }] = (await knex()('calendar_deadlines').count()) as [{ count: string }];
  expect(Number(count)).toBe(total);
});

test('a back-dated holiday moves 10,000 open deadlines in under 30 s, each recorded with the old and the new day', async () => {
  const before = new Map<string, string>(
    (await knex()('calendar_deadlines').select('id', knex().raw('due_on::text as due'))).map((row) => [
      row.id,
      row.due,
    ]),
  );
  const versionId = await addDay('2026-05-19');
  const began = Date.now();
  expect(await move(versionId)).toEqual({ looked: total, moved: total });
  expect(Date.now() - began).toBeLessThan(30_000);

  const moves = await movesOf(versionId).select(
    'deadline_id as id',
    knex().raw('due_before::text as due, due_after::text as moved'),
  );
  expect(moves).toHaveLength(total);
  expect(moves.filter(({ id, due, moved }) => due !== before.get(id) || moved <= due)).toEqual([]);
  const { rows } = await knex().raw(
    `select count(*)::int as wrong from calendar_deadline_events e join calendar_deadlines d on d.id = e.deadline_id
     where e.version_id = ? and e.due_after <> d.due_on`,
    [versionId],
  );
  expect(rows).toEqual([{ wrong: 0 }]);
});

test('a job whose connection dies amid a batch is finished by two others; nothing is moved twice', async () => {
  const versionId = await addDay('2026-05-20');
  let batches = 0;
  const deadly = createRecorders();
  deadly.add(async (trx) => {
    batches += 1;
    if (batches === 4) await trx.raw('select pg_terminate_backend(pg_backend_pid())');
  });
  await expect(move(versionId, deadly)).rejects.toThrow();
  const [{ count }] = (await movesOf(versionId).count()) as [{ count: string }];
  expect(Number(count)).toBe(3_000);

  const [one, other] = await Promise.all([move(versionId), move(versionId)]);
  expect(one.moved + other.moved).toBe(total - 3_000);
  expect(await move(versionId)).toEqual({ looked: 0, moved: 0 });
  expect(await movesOf(versionId).countDistinct('deadline_id as count').first()).toEqual({
    count: String(total),
  });
  expect(await movesOf(versionId).count('id as count').first()).toEqual({ count: String(total) });
});

test('the stored day is the day that the explanation ends on', async () => {
  const sample = await knex()('calendar_deadlines').orderByRaw('md5(id::text)').limit(1_000).select('id');
  for (const { id } of sample) {
    const explained = await deadlinesOf(strapi()).explain(knex(), String(id));
    const days = explained?.days ?? [];
    if (
      days.at(-1)?.date !== explained?.deadline.dueOn ||
      days.filter(({ counted }) => counted).length !== 15
    )
      throw new Error(`Deadline ${id} is due on ${explained?.deadline.dueOn}`);
  }
});
