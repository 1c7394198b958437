import { type FetchClient, useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';

const pauseMilliseconds = 5000;

/** What `path` answers, asked again every few seconds while the page is in sight, and at once after `refresh`. */
export function usePolled<Answer>(path: string): {
  answer: Answer | null;
  failed: boolean;
  refresh: () => void;
} {
  const { get } = useFetchClient();
  const [answer, setAnswer] = React.useState<Answer | null>(null);
  const [failed, setFailed] = React.useState(false);
  const [round, setRound] = React.useState(0);
  const getRef = React.useRef(get);
  getRef.current = get;

  // Raising `round` is how `refresh` starts the asking anew.
  React.useEffect(() => {
    let ended = false;
    let timer: number | undefined;
    const ask = async (): Promise<void> => {
      const data = document.hidden ? undefined : await answerOf<Answer>(getRef.current, path);
      if (ended) return;
      if (data) setAnswer(data);
      if (data !== undefined) setFailed(data === null);
      timer = window.setTimeout(() => void ask(), pauseMilliseconds);
    };
    void ask();
    return () => {
      ended = true;
      window.clearTimeout(timer);
    };
  }, [path, round]);

  const refresh = React.useCallback(() => setRound((last) => last + 1), []);
  return { answer, failed, refresh };
}

/** Null when it could not be had. */
async function answerOf<Answer>(get: FetchClient['get'], path: string): Promise<Answer | null> {
  try {
    const { data } = await get<{ data: Answer }>(path);
    return data.data;
  } catch {
    return null;
  }
}
