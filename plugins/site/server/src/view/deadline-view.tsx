import type { VNode } from 'preact';
import type { DueDate } from '../api/due-dates';
import { formatDay, formatOfficialDay } from '../domain/dates';
import { formatNumber } from '../domain/numbers';
import { readDay, type TermChoice, termUnits, unitWords, type WrongField } from '../domain/term-choice';
import { Day } from './inline';
import { PageHead, Section } from './section';
import { useSite } from './use-site';

export type DeadlineOutcome = { due: DueDate } | { wrong: readonly (WrongField | 'outside')[] };

interface DeadlineProps {
  choice: TermChoice;
  outcome: DeadlineOutcome | undefined;
  path: string;
}

/** Days shown of a long term: from its beginning and to its end. */
const SHOWN_FIRST = 200;
const SHOWN_LAST = 60;

export function DeadlineView({ choice, outcome, path }: DeadlineProps): VNode {
  const { t } = useSite();
  const wrong = outcome && 'wrong' in outcome ? outcome.wrong : [];
  return (
    <div class="wrap">
      <PageHead title={t.deadline.title} intro={t.deadline.intro} />
      <div class="with-side">
        <DeadlineForm choice={choice} wrong={wrong} path={path} />
        <div>
          {wrong.includes('outside') && (
            <p class="announcement" role="alert">
              {t.deadline.wrong}: {t.deadline.outside}
            </p>
          )}
          {outcome && 'due' in outcome && <Result choice={choice} due={outcome.due} />}
          <p class="meta deadline-notice">{t.deadline.notice}</p>
        </div>
      </div>
    </div>
  );
}

interface FormProps {
  choice: TermChoice;
  wrong: readonly string[];
  path: string;
}

function DeadlineForm({ choice, wrong, path }: FormProps): VNode {
  const { t, to, language } = useSite();
  const { deadline } = t;
  const day = readDay(choice.received);
  return (
    <form class="filters" action={to(path)} method="get" aria-label={deadline.form}>
      <Field
        name="ngay"
        label={deadline.received}
        value={day && language === 'vi' ? formatDay(day, language) : choice.received}
        hint={deadline.receivedHint}
        error={wrong.includes('received') ? deadline.wrongReceived : undefined}
      />
      <Field
        name="so"
        label={deadline.length}
        value={choice.length}
        error={wrong.includes('length') ? deadline.wrongLength : undefined}
        isNumber
      />
      <p>
        <label for="don-vi">{deadline.unit}</label>
        <select id="don-vi" name="don-vi">
          {termUnits.map((unit) => (
            <option value={unitWords[unit]} selected={unit === choice.unit}>
              {deadline.units[unit]}
            </option>
          ))}
        </select>
      </p>
      <p class="actions">
        <button type="submit" class="button">
          {deadline.compute}
        </button>
      </p>
    </form>
  );
}

interface FieldProps {
  name: string;
  label: string;
  value: string;
  hint?: string;
  error: string | undefined;
  isNumber?: boolean;
}

/** What is wrong with it stands before it, and is read out with it. */
function Field({ name, label, value, hint, error, isNumber }: FieldProps): VNode {
  const described = [error && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(' ');
  return (
    <div>
      <label for={name}>{label}</label>
      {error && (
        <p id={`${name}-error`} class="field-error">
          {error}
        </p>
      )}
      <input
        id={name}
        name={name}
        type="text"
        inputMode={isNumber ? 'numeric' : 'text'}
        autocomplete="off"
        required
        value={value}
        aria-describedby={described || undefined}
        aria-invalid={error ? 'true' : undefined}
      />
      {hint && (
        <p id={`${name}-hint`} class="meta">
          {hint}
        </p>
      )}
    </div>
  );
}

function Result({ choice, due }: { choice: TermChoice; due: DueDate }): VNode {
  const { t, language } = useSite();
  const { deadline } = t;
  const length = formatNumber(Number(choice.length), language);
  return (
    <>
      <Section id="result" title={deadline.result}>
        <div class="panel panel-gold">
          <p>
            {deadline.after(length, deadline.units[choice.unit], formatOfficialDay(due.dayZero, language))}
          </p>
          <p class="deadline-due">
            {deadline.dueOn}{' '}
            <strong>
              {weekday(due.dueOn, language)}, <Day on={due.dueOn} as="official" />
            </strong>
          </p>
          <p class="meta">{deadline.by(due.calendar.name, String(due.calendar.version))}</p>
        </div>
      </Section>
      <Section id="days" title={deadline.days}>
        <Days due={due} />
      </Section>
    </>
  );
}

function Days({ due }: { due: DueDate }): VNode {
  const { t, language } = useSite();
  const { deadline } = t;
  let number = 0;
  const rows = due.days.map((day) => {
    if (day.counted) number += 1;
    return { ...day, number };
  });
  const hidden = rows.length - SHOWN_FIRST - SHOWN_LAST;
  const [first, last] =
    hidden > 0 ? [rows.slice(0, SHOWN_FIRST), rows.slice(-SHOWN_LAST)] : [rows, [] as typeof rows];
  return (
    <table class="deadline-days">
      <caption>{deadline.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{deadline.day}</th>
          <th scope="col">{deadline.count}</th>
          <th scope="col">{deadline.reason}</th>
        </tr>
      </thead>
      <tbody>
        <tr class="not-counted">
          <DayCell on={due.dayZero} />
          <td class="count">0</td>
          <td>{deadline.dayZero}</td>
        </tr>
        {first.map((row) => (
          <DayRow row={row} isLast={row.date === due.dueOn} />
        ))}
        {hidden > 0 && (
          <tr class="not-counted">
            <td colSpan={3}>{deadline.leftOut(formatNumber(hidden, language))}</td>
          </tr>
        )}
        {last.map((row) => (
          <DayRow row={row} isLast={row.date === due.dueOn} />
        ))}
      </tbody>
    </table>
  );
}

interface DayRowProps {
  row: DueDate['days'][number] & { number: number };
  isLast: boolean;
}

function DayRow({ row, isLast }: DayRowProps): VNode {
  const { t } = useSite();
  return (
    <tr class={isLast ? 'last' : row.counted ? undefined : 'not-counted'}>
      <DayCell on={row.date} />
      <td class="count">
        {row.counted ? (
          row.number
        ) : (
          <>
            <span aria-hidden="true">–</span>
            <span class="hidden">{t.deadline.notCounted}</span>
          </>
        )}
      </td>
      <td>{row.reason}</td>
    </tr>
  );
}

function DayCell({ on }: { on: string }): VNode {
  const { language } = useSite();
  return (
    <th scope="row">
      {weekday(on, language)}, <Day on={on} />
    </th>
  );
}

function weekday(day: string, language: 'vi' | 'en'): string {
  const name = new Intl.DateTimeFormat(language, {
    weekday: language === 'vi' ? 'long' : 'short',
    timeZone: 'UTC',
  });
  return name.format(new Date(`${day}T00:00:00Z`));
}
