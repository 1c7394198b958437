import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useText } from './use-text';

/** Retry and discard: what was done is told, then `done` is called. */
export function useCommands(done: () => void) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();

  const command = async (path: string, told: string, ids: string[]): Promise<void> => {
    try {
      const { data } = await post<{ data: { changed: number } }>(path, { ids });
      toggleNotification({ type: 'success', message: text(told, { count: data.data.changed }) });
    } catch {
      toggleNotification({ type: 'danger', message: text('refused') });
    }
    done();
  };

  return {
    retry: (ids: string[]): void => void command('/jobs/retry', 'retried', ids),
    discard: (ids: string[]): void => void command('/jobs/discard', 'discarded', ids),
  };
}
