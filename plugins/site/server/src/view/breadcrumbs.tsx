import type { VNode } from 'preact';
import type { Crumb } from '../pages/page';
import { useSite } from './use-site';

/** The way back. The page itself is not in it: its heading follows directly. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }): VNode {
  const { t, to } = useSite();
  return (
    <nav class="wrap crumbs" aria-label={t.breadcrumbs}>
      <ol>
        {[{ name: t.home, path: '/' }, ...crumbs].map(({ name, path }) => (
          <li>
            <a href={to(path)}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
