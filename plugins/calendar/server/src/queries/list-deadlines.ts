import type { Knex } from 'knex';
import { type DeadlineRow, deadlineColumns, selectDeadlines } from './deadline-row';

export interface DeadlineFilter {
  state?: DeadlineRow['state'];
  /** Part of the subject's id or kind. */
  subject?: string;
  page: number;
  pageSize: number;
}

/** Running ones first, the most urgent on top. */
export async function listDeadlines(
  knex: Knex,
  { state, subject, page, pageSize }: DeadlineFilter,
): Promise<{ rows: DeadlineRow[]; total: number }> {
  const filter = `(:state::text is null or state = :state)
    and (:subject::text is null or subject_kind || ' ' || subject_id ilike '%' || :subject || '%')`;
  const values = {
    state: state ?? null,
    subject: subject?.replace(/[\\%_]/g, '\\$&') ?? null,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  };
  const rows = await selectDeadlines(
    knex,
    `select ${deadlineColumns} from calendar_deadlines where ${filter}
     order by state <> 'running', due_on nulls last, calendar_deadlines.id limit :limit offset :offset`,
    values,
  );
  const counted = await knex.raw<{ rows: { total: number }[] }>(
    `select count(*)::int as total from calendar_deadlines where ${filter}`,
    values,
  );
  return { rows, total: counted.rows[0]?.total ?? 0 };
}
