import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';

export interface Asked<Answer> {
  answer: Answer | null;
  failed: boolean;
}

/** What `path` answers; the answer before stays in sight while the next one is fetched. Nothing is asked while `path` is null. */
export function useAnswer<Answer>(path: string | null): Asked<Answer> {
  const { get } = useFetchClient();
  const [asked, setAsked] = React.useState<Asked<Answer>>({ answer: null, failed: false });
  const getRef = React.useRef(get);
  getRef.current = get;

  React.useEffect(() => {
    if (!path) return;
    let ended = false;
    getRef.current<{ data: Answer }>(path).then(
      ({ data }) => !ended && setAsked({ answer: data.data, failed: false }),
      () => !ended && setAsked((before) => ({ ...before, failed: true })),
    );
    return () => {
      ended = true;
    };
  }, [path]);
  return asked;
}
