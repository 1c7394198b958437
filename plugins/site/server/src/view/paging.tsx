import type { VNode } from 'preact';
import type { Paging as PagingFacts } from '../api/client';
import { formatNumber } from '../domain/numbers';
import { pageWindow } from '../domain/paging';
import { useSite } from './use-site';

interface PagingProps {
  paging: PagingFacts;
  path: string;
  /** What else is in the address: the filters that are on. */
  kept?: Readonly<Record<string, string | undefined>>;
}

/** The address of a page of a list; the first page has no number in it. */
export function pageAddress(path: string, kept: PagingProps['kept'], page: number): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(kept ?? {})) if (value) query.set(name, value);
  if (page > 1) query.set('trang', String(page));
  return query.size > 0 ? `${path}?${query}` : path;
}

export function Paging({ paging, path, kept }: PagingProps): VNode | null {
  const { t, to, language } = useSite();
  const { page, pageCount, pageSize, total } = paging;
  if (pageCount <= 1) return null;
  const address = (wanted: number): string => to(pageAddress(path, kept, wanted));
  const number = (value: number): string => formatNumber(value, language);
  const last = Math.min(page * pageSize, total);
  return (
    <nav class="paging" aria-label={t.paging.label}>
      <p class="meta">{t.paging.count(number((page - 1) * pageSize + 1), number(last), number(total))}</p>
      <ul>
        {page > 1 && (
          <li>
            <a rel="prev" href={address(page - 1)}>
              ← {t.paging.previous}
            </a>
          </li>
        )}
        {pageWindow(page, pageCount).map((wanted) =>
          wanted === null ? (
            <li class="gap">…</li>
          ) : (
            <li>
              <a
                href={address(wanted)}
                aria-label={t.paging.page(number(wanted))}
                aria-current={wanted === page ? 'page' : undefined}
              >
                {number(wanted)}
              </a>
            </li>
          ),
        )}
        {page < pageCount && (
          <li>
            <a rel="next" href={address(page + 1)}>
              {t.paging.next} →
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
