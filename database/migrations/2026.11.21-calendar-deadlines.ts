import type { Knex } from 'knex';

/**
 * What `calendar` keeps beside its collections: every version of a calendar or a rule, whole, because an explanation must be given by what was known then; the
 * deadlines, so that a change can move them; and their history, where `moved` is unique by version so that a killed job moves nothing twice.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table if not exists calendar_versions (
      id bigint generated always as identity primary key,
      subject_kind text not null check (subject_kind in ('calendar', 'rule')),
      subject text not null,
      code text not null,
      number integer not null,
      content jsonb,
      change jsonb not null,
      actor jsonb not null,
      at timestamptz not null default now(),
      moved_at timestamptz,
      unique (subject_kind, subject, number)
    );
    create index if not exists calendar_versions_code on calendar_versions (subject_kind, code);
    create table if not exists calendar_deadlines (
      id bigint generated always as identity primary key,
      subject_kind text not null,
      subject_id text not null,
      stage text not null,
      rule text not null,
      rule_version integer not null,
      calendar text not null,
      calendar_version integer not null,
      received_at timestamptz not null,
      received_on date not null,
      day_zero date not null,
      length integer not null check (length > 0),
      extended integer not null default 0 check (extended >= 0),
      unit text not null check (unit in ('working', 'calendar', 'month')),
      pauses jsonb not null default '[]',
      due_on date,
      state text not null default 'running' check (state in ('running', 'paused', 'completed', 'cancelled')),
      ended_on date,
      revision integer not null default 1,
      opened_at timestamptz not null default now(),
      check ((state = 'running') <= (due_on is not null)),
      check ((state = 'paused') <= (due_on is null))
    );
    create unique index if not exists calendar_deadlines_open_subject
      on calendar_deadlines (subject_kind, subject_id, stage) where state in ('running', 'paused');
    create index if not exists calendar_deadlines_running_by_calendar
      on calendar_deadlines (calendar, calendar_version, id) where state = 'running';
    create index if not exists calendar_deadlines_running_by_rule
      on calendar_deadlines (rule, rule_version, id) where state = 'running';
    create index if not exists calendar_deadlines_due on calendar_deadlines (due_on, id) where state = 'running';
    create index if not exists calendar_deadlines_subject on calendar_deadlines (subject_kind, subject_id);
    create table if not exists calendar_deadline_events (
      id bigint generated always as identity primary key,
      deadline_id bigint not null references calendar_deadlines (id),
      event text not null,
      at timestamptz not null default now(),
      actor jsonb not null,
      due_before date,
      due_after date,
      version_id bigint references calendar_versions (id),
      note text
    );
    create index if not exists calendar_deadline_events_deadline on calendar_deadline_events (deadline_id, id);
    create unique index if not exists calendar_deadline_events_moved_once
      on calendar_deadline_events (version_id, deadline_id) where version_id is not null;
  `);
}
