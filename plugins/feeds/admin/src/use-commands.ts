import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useText } from './use-text';

/** Sends a command, tells what came of it, and calls `done`. Answers null when it was refused. */
export function useCommands(done: () => void) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();

  return async function command<Answer = { changed: number }>(
    path: string,
    told: string,
    body: unknown = {},
  ): Promise<Answer | null> {
    try {
      const { data } = await post<{ data: Answer }>(`/feeds/${path}`, body);
      const count = (data.data as { changed?: number }).changed ?? 0;
      toggleNotification({ type: 'success', message: text(told, { count }) });
      return data.data;
    } catch {
      toggleNotification({ type: 'danger', message: text('refused') });
      return null;
    } finally {
      done();
    }
  };
}

export type Command = ReturnType<typeof useCommands>;
