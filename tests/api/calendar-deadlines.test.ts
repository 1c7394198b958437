import type { Knex } from 'knex';
import { deadlinesOf, whenRecorded } from '../../plugins/calendar/server/src/contract';
import { act, buildDeadline, editRow, settled } from '../support/calendar-ground';
import { usePortal } from '../support/start-portal';

jest.setTimeout(60_000);

const portal = usePortal({ workers: true });
const strapi = () => portal().strapi;
const dueOf = async (id: string) =>
  (await deadlinesOf(strapi()).explain(strapi().db.connection, id))?.deadline.dueOn;

const cultureDay = async () => {
  const row = await strapi()
    .documents('plugin::calendar.day')
    .findFirst({ filters: { date: '2026-11-24' } });
  if (!row) throw new Error('24 November 2026 is not shipped');
  return row.documentId;
};

describe('what a capability does with a deadline', () => {
  test('no rule, no calendar, no such deadline: refused', async () => {
    const open = (at: string, stage: string) =>
      act(strapi(), at, (deadlines, context) =>
        deadlines.open(context, {
          subject: { kind: 'test-case', id: 'refused' },
          caseKind: 'feedback',
          stage,
          receivedAt: context.now,
        }),
      );
    expect(await open('2026-03-02T10:00', 'unknown')).toEqual({ ok: false, refusals: ['no-rule-in-force'] });
    expect(await open('2025-06-22T10:00', 'answer')).toEqual({ ok: false, refusals: ['no-rule-in-force'] });
    expect(await open('2035-12-30T10:00', 'answer')).toEqual({ ok: false, refusals: ['outside-calendar'] });
    expect(
      await act(strapi(), '2026-03-02T10:00', (deadlines, context) => deadlines.complete(context, '999999')),
    ).toEqual({ ok: false, refusals: ['not-found'] });
  });

  test('one open deadline a subject and stage; another after it ended', async () => {
    const { id } = await buildDeadline(strapi(), { subject: 'once' });
    await expect(buildDeadline(strapi(), { subject: 'once' })).rejects.toThrow('already-open');
    await act(strapi(), '2026-03-03T10:00', (deadlines, context) => deadlines.complete(context, id));
    await expect(buildDeadline(strapi(), { subject: 'once' })).resolves.toMatchObject({
      dueOn: '2026-03-23',
    });
  });

  test('pause, resume and extend keep the time that was used, each with its row of history', async () => {
    const { id, dueOn } = await buildDeadline(strapi(), { stage: 'classify' });
    expect(dueOn).toBe('2026-03-09');
    const paused = await act(strapi(), '2026-03-04T09:00', (deadlines, context) =>
      deadlines.pause(context, id, 'chờ bổ sung'),
    );
    expect(paused).toEqual({ ok: true, value: { id, state: 'paused', dueOn: null } });
    const again = await act(strapi(), '2026-03-05T09:00', (deadlines, context) =>
      deadlines.pause(context, id, 'lần nữa'),
    );
    expect(again).toEqual({
      ok: false,
      refusals: ['not-possible-in-this-state'],
    });
    const resumed = await act(strapi(), '2026-03-06T09:00', (deadlines, context) =>
      deadlines.resume(context, id),
    );
    expect(resumed).toMatchObject({ value: { state: 'running', dueOn: '2026-03-11' } });
    const extended = await act(strapi(), '2026-03-10T09:00', (deadlines, context) =>
      deadlines.extend(context, id, { by: 3, note: 'vụ việc phức tạp' }),
    );
    expect(extended).toMatchObject({ value: { dueOn: '2026-03-16' } });

    const explained = await deadlinesOf(strapi()).explain(strapi().db.connection, id);
    expect(explained?.days.at(-1)?.date).toBe('2026-03-16');
    expect(explained?.days.filter(({ counted }) => counted)).toHaveLength(8);
    expect(
      explained?.history.map(({ event, dueBefore, dueAfter, note }) => [event, dueBefore, dueAfter, note]),
    ).toEqual([
      ['opened', null, '2026-03-09', null],
      ['paused', '2026-03-09', null, 'chờ bổ sung'],
      ['resumed', null, '2026-03-11', null],
      ['extended', '2026-03-11', '2026-03-16', 'vụ việc phức tạp'],
    ]);
  });

  test('nothing remains of a deadline whose transaction is rolled back', async () => {
    const opened = strapi().db.connection.transaction(async (trx: Knex.Transaction) => {
      await deadlinesOf(strapi()).open(
        { trx, actor: { kind: 'system', id: null }, now: new Date() },
        {
          subject: { kind: 'test-case', id: 'rolled-back' },
          caseKind: 'feedback',
          stage: 'answer',
          receivedAt: new Date(),
        },
      );
      throw new Error('undone');
    });
    await expect(opened).rejects.toThrow('undone');
    const left = await strapi().db.connection('calendar_deadlines').where({ subject_id: 'rolled-back' });
    expect(left).toEqual([]);
  });
});

describe('a change of a rule or a calendar', () => {
  test('moves what is open, once, and records the old and the new day', async () => {
    const told: string[] = [];
    whenRecorded(strapi(), async (_, { action, subject }) => void told.push(`${action} ${subject.kind}`));
    const open = await buildDeadline(strapi(), { at: '2026-11-20T10:00', stage: 'classify' });
    const done = await buildDeadline(strapi(), { at: '2026-11-20T10:00', stage: 'classify' });
    await act(strapi(), '2026-11-20T15:00', (deadlines, context) => deadlines.complete(context, done.id));
    expect(open.dueOn).toBe('2026-11-27');

    const documentId = await cultureDay();
    await editRow(strapi(), 'day', documentId, { confirmation: 'confirmed' });
    await settled(strapi());
    expect(await dueOf(open.id)).toBe('2026-11-30');
    expect(await dueOf(done.id)).toBe('2026-11-27');
    expect(told).toEqual(
      expect.arrayContaining(['version-saved calendar-calendar', 'deadlines-moved calendar-calendar']),
    );

    const explained = await deadlinesOf(strapi()).explain(strapi().db.connection, open.id);
    expect(explained?.days.find(({ date }) => date === '2026-11-24')?.counted).toBe(false);
    expect(explained?.history.at(-1)).toMatchObject({
      event: 'moved',
      dueBefore: '2026-11-27',
      dueAfter: '2026-11-30',
    });

    await editRow(strapi(), 'day', documentId, { confirmation: 'unconfirmed' });
    await settled(strapi());
    expect(await dueOf(open.id)).toBe('2026-11-27');
  });

  test('a rule that is lengthened takes its open deadlines along, with their extensions', async () => {
    const { id } = await buildDeadline(strapi(), { stage: 'appeal' });
    await act(strapi(), '2026-03-03T10:00', (deadlines, context) =>
      deadlines.extend(context, id, { by: 1, note: 'thêm một ngày' }),
    );
    expect(await dueOf(id)).toBe('2026-03-17');
    const rules = strapi().documents('plugin::calendar.rule');
    const rule = await rules.findFirst({ filters: { stage: 'appeal' } });
    await editRow(strapi(), 'rule', rule?.documentId, { length: 12 });
    await settled(strapi());
    expect(await dueOf(id)).toBe('2026-03-19');
    await expect(rules.delete({ documentId: rule?.documentId ?? '' })).rejects.toThrow('không thể xóa');
  });

  test('what cannot be is refused, and leaves no version', async () => {
    const count = async () => Number((await strapi().db.connection('calendar_versions').count())[0]?.count);
    const before = await count();
    const days = strapi().documents('plugin::calendar.day');
    const calendar = await strapi().documents('plugin::calendar.calendar').findFirst({});
    const day = {
      kind: 'holiday',
      name: 'Ngày thử',
      legalSource: 'Thử nghiệm',
      confirmation: 'confirmed',
      calendar: calendar?.documentId,
    } as const;
    await expect(editRow(strapi(), 'day', undefined, { ...day, date: '2026-04-30' })).rejects.toThrow(
      'đã có trong lịch',
    );
    await expect(editRow(strapi(), 'day', undefined, { ...day, date: '2050-01-01' })).rejects.toThrow(
      'nằm ngoài',
    );
    await expect(
      editRow(strapi(), 'day', undefined, { ...day, date: '2026-05-05', calendar: null }),
    ).rejects.toThrow('Chưa chọn lịch');
    await expect(
      editRow(strapi(), 'calendar', calendar?.documentId, { coversUntil: '2020-01-01' }),
    ).rejects.toThrow('Phải sau');
    expect(await count()).toBe(before);
    expect(await days.count({ filters: { name: 'Ngày thử' } })).toBe(0);
  });

  test('deadlines opened while calendars change all end on the day of the last version', async () => {
    const documentId = await cultureDay();
    const change = async () => {
      for (const confirmation of ['confirmed', 'unconfirmed', 'confirmed'] as const)
        await editRow(strapi(), 'day', documentId, { confirmation });
    };
    const opening = Array.from({ length: 60 }, () =>
      buildDeadline(strapi(), { at: '2026-11-20T10:00', stage: 'classify' }),
    );
    const [, ...opened] = await Promise.all([change(), ...opening]);
    await settled(strapi());
    const dates = await Promise.all(opened.map(({ id }) => dueOf(id)));
    expect(new Set(dates)).toEqual(new Set(['2026-11-30']));
  });
});
