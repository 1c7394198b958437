import type { VNode } from 'preact';
import type { File } from '../api/entities/media';
import { formatSize } from '../domain/numbers';
import { useSite } from './use-site';

/** Files to fetch, each with its kind and size before the click. */
export function Files({ of }: { of: readonly File[] }): VNode {
  const { language } = useSite();
  return (
    <ul class="files">
      {of.map(({ url, name, ext, size }) => (
        <li>
          <a href={url}>{name}</a>{' '}
          <span class="meta">
            {[ext?.replace('.', '').toUpperCase(), size != null && formatSize(size, language)]
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
