import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import type { ImageList } from '../../server/src/contract';
import { useText } from './use-text';

/** A page of images with their states, and the command to make some again. */
export function useImages(search: string) {
  const { get, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();
  const [list, setList] = React.useState<ImageList | null>(null);
  const [failed, setFailed] = React.useState(false);
  const clients = React.useRef({ get });
  clients.current = { get };

  const load = React.useCallback(async (): Promise<void> => {
    try {
      const { data } = await clients.current.get<{ data: ImageList }>(`/media/images?${search}`);
      setList(data.data);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [search]);

  React.useEffect(() => {
    void load();
  }, [load]);

  const retry = async (ids: number[]): Promise<void> => {
    try {
      const { data } = await post<{ data: { changed: number } }>('/media/images/retry', { ids });
      toggleNotification({ type: 'success', message: text('retried', { count: data.data.changed }) });
    } catch {
      toggleNotification({ type: 'danger', message: text('refused') });
    }
    await load();
  };

  return { list, failed, load: () => void load(), retry: (ids: number[]) => void retry(ids) };
}
