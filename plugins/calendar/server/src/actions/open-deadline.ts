import { isInForce, type RuleContent } from '../domain/content';
import { place } from '../domain/deadline';
import { type LegalDate, legalDateOf } from '../domain/legal-date';
import { OutsideCalendar } from '../domain/working-calendar';
import { lockForUse } from '../services/locks';
import type { Version } from '../services/versions';
import { type ActionContext, done, type Ground, type Result, recordChange, refused } from './ground';

export interface OpenDeadline {
  /** What it is the deadline of, in the words of its capability: `{ kind: 'feedback-case', id: '57' }`. */
  subject: { kind: string; id: string };
  /** Which rule; the one in force on the day of receipt is taken. */
  caseKind: string;
  stage: string;
  receivedAt: Date;
}

export interface OpenedDeadline {
  id: string;
  dayZero: LegalDate;
  dueOn: LegalDate;
  rule: Pick<RuleContent, 'code' | 'length' | 'unit' | 'legalBasis' | 'confirmed'>;
}

/** Opens a deadline in the caller's transaction. One subject has one open deadline a stage. */
export async function openDeadline(
  ground: Ground,
  context: ActionContext,
  input: OpenDeadline,
): Promise<Result<OpenedDeadline>> {
  const { trx } = context;
  await lockForUse(trx);
  const rule = await ruleInForce(ground, context, input);
  if (!rule) return refused('no-rule-in-force');
  const calendar = await ground.versions.current(trx, 'calendar', rule.content.calendar);
  if (!calendar) return refused('no-rule-in-force');

  const { length, unit, receiptRule } = rule.content;
  const placed = await tryPlacing(async () =>
    place(
      { receivedAt: input.receivedAt, term: { length, unit }, receiptRule, pauses: [] },
      await ground.versions.calendar(trx, calendar.subject, calendar.number),
    ),
  );
  if (!placed) return refused('outside-calendar');

  const row = {
    subject_kind: input.subject.kind,
    subject_id: input.subject.id,
    stage: input.stage,
    rule: rule.subject,
    rule_version: rule.number,
    calendar: calendar.subject,
    calendar_version: calendar.number,
    received_at: input.receivedAt,
    received_on: placed.receivedOn,
    day_zero: placed.dayZero,
    length,
    unit,
    due_on: placed.dueOn,
    opened_at: context.now,
  };
  const [inserted] = await trx('calendar_deadlines')
    .insert(row)
    .onConflict(trx.raw("(subject_kind, subject_id, stage) where state in ('running', 'paused')"))
    .ignore()
    .returning<{ id: string | number }[]>('id');
  if (!inserted) return refused('already-open');

  const id = String(inserted.id);
  await recordChange(ground, context, {
    id,
    event: 'opened',
    dueBefore: null,
    dueAfter: placed.dueOn,
    before: null,
    after: row,
  });
  const { code, legalBasis, confirmed } = rule.content;
  return done({
    id,
    dayZero: placed.dayZero,
    dueOn: placed.dueOn,
    rule: { code, length, unit, legalBasis, confirmed },
  });
}

/** Of several in force, the one that came last. */
async function ruleInForce(
  { versions }: Ground,
  { trx }: ActionContext,
  { caseKind, stage, receivedAt }: OpenDeadline,
): Promise<Version<'rule'> | undefined> {
  const receivedOn = legalDateOf(receivedAt);
  const rules = await versions.currentByCode(trx, 'rule', `${caseKind}.${stage}`);
  return rules
    .filter(({ content }) => isInForce(content, receivedOn))
    .sort((a, b) => ((a.content.inForceFrom ?? '') < (b.content.inForceFrom ?? '') ? 1 : -1))[0];
}

/** Null where the calendar does not reach. */
export async function tryPlacing<Placed>(work: () => Promise<Placed>): Promise<Placed | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OutsideCalendar) return null;
    throw error;
  }
}
