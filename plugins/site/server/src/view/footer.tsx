import type { VNode } from 'preact';
import { useSite } from './use-site';

/** Who runs the portal, who answers for what it says, how it may be used, and where to turn. */
export function Footer(): VNode {
  const { t, to } = useSite();
  const { footer } = t;
  return (
    <footer class="site-footer">
      <div class="wrap footer-columns">
        <div>
          <h2>{t.siteName}</h2>
          <dl>
            <dt>{footer.body}</dt>
            <dd>
              {footer.bodyName} {footer.demoNote}
            </dd>
            <dt>{footer.responsible}</dt>
            <dd>
              {footer.responsibleName} {footer.demoNote}
            </dd>
          </dl>
        </div>
        <nav aria-label={footer.navigation}>
          <h2>{footer.about}</h2>
          <ul>
            <li>
              <a href={to('/gioi-thieu')}>{footer.introduction}</a>
            </li>
            <li>
              <a href={to('/quy-che')}>{footer.regulation}</a>
            </li>
            <li>
              <a href={to('/lien-he')}>{footer.contact}</a>
            </li>
            <li>
              <a href={to('/thoi-han')}>{t.deadline.title}</a>
            </li>
            <li>
              <a href={to('/rss.xml')}>RSS</a>, <a href={to('/atom.xml')}>Atom</a>,{' '}
              <a href={to('/feed.json')}>JSON Feed</a>
            </li>
            <li>
              <a href="/opml.xml">OPML</a>
            </li>
          </ul>
        </nav>
        <div>
          <h2>{footer.licence}</h2>
          <p>{footer.licenceText}</p>
        </div>
      </div>
    </footer>
  );
}
