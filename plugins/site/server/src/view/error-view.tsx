import type { VNode } from 'preact';
import { useSite } from './use-site';

export function ErrorView({ title, text }: { title: string; text: string }): VNode {
  const { t, to } = useSite();
  return (
    <div class="wrap narrow error">
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <p>{t.errors.wayOn}</p>
      <ul>
        <li>
          <a href={to('/')}>{t.errors.toHome}</a>
        </li>
        <li>
          <a href={to('/tin-tuc')}>{t.errors.toNews}</a>
        </li>
        <li>
          <a href={to('/van-ban')}>{t.errors.toDocuments}</a>
        </li>
      </ul>
    </div>
  );
}
