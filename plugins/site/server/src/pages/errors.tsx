import type { Messages } from '../text/messages';
import { ErrorView } from '../view/error-view';
import type { PageView } from './page';

export type Failure = 'not-found' | 'failed' | 'unavailable' | 'method';

const statuses: Record<Failure, number> = { 'not-found': 404, failed: 500, unavailable: 503, method: 405 };

/** What a visitor sees when there is no page to show: what happened, calmly, and a way on. */
export function errorPage(failure: Failure, t: Messages): PageView {
  const { errors } = t;
  const words: Record<Failure, { title: string; text: string }> = {
    'not-found': { title: errors.notFoundTitle, text: errors.notFoundText },
    failed: { title: errors.failedTitle, text: errors.failedText },
    unavailable: { title: errors.unavailableTitle, text: errors.unavailableText },
    method: { title: errors.methodTitle, text: errors.methodText },
  };
  const { title, text } = words[failure];
  return { status: statuses[failure], title, main: <ErrorView title={title} text={text} />, noindex: true };
}
