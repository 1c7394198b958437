import { findDueDate } from '../api/due-dates';
import { ApiRefused } from '../api/transport';
import { legalDay } from '../domain/dates';
import {
  readDay,
  readTermChoice,
  type TermChoice,
  type WrongField,
  wrongFields,
} from '../domain/term-choice';
import { type DeadlineOutcome, DeadlineView } from '../view/deadline-view';
import { type Page, type PageContext, view } from './page';

/** The form, and under it what its answer is: an address that can be sent on, without JavaScript. */
export const deadlinePage: Page = async (context) => {
  const { now, path, query, t } = context;
  const choice = readTermChoice(query, legalDay(now));
  const outcome = query.has('so') || query.has('ngay') ? await compute(context, choice) : undefined;
  return view({
    status: outcome && 'wrong' in outcome ? 400 : 200,
    title: t.deadline.title,
    description: t.deadline.intro,
    crumbs: [],
    canonical: path,
    main: <DeadlineView choice={choice} outcome={outcome} path={path} />,
  });
};

async function compute({ api }: PageContext, choice: TermChoice): Promise<DeadlineOutcome> {
  const wrong: WrongField[] = wrongFields(choice);
  const received = readDay(choice.received);
  if (wrong.length > 0 || !received) return { wrong };
  try {
    const due = await findDueDate(api, { received, days: Number(choice.length), unit: choice.unit });
    return due ? { due } : { wrong: ['outside'] };
  } catch (error) {
    if (error instanceof ApiRefused) return { wrong: ['outside'] };
    throw error;
  }
}
