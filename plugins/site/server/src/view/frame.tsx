import type { VNode } from 'preact';
import { inLanguage, otherLanguage } from '../domain/language';
import type { PageView } from '../pages/page';
import { Breadcrumbs } from './breadcrumbs';
import { Footer } from './footer';
import { Mark } from './mark';
import { useSite } from './use-site';

interface FrameProps {
  page: PageView;
  path: string;
  demo: boolean;
}

/** What stands around every page. */
export function Frame({ page, path, demo }: FrameProps): VNode {
  const { t } = useSite();
  return (
    <>
      <a class="skip" href="#noi-dung">
        {t.skipToContent}
      </a>
      <header class="site-header">
        {demo && (
          <p class="notice notice-demo">
            <strong>{t.demo.label}.</strong> {t.demo.text}
          </p>
        )}
        {page.isPreview && (
          <p class="notice notice-preview">
            <strong>{t.preview.label}.</strong> {t.preview.text}
          </p>
        )}
        <Masthead page={page} path={path} />
      </header>
      {page.crumbs && <Breadcrumbs crumbs={page.crumbs} />}
      <main id="noi-dung" tabIndex={-1}>
        {page.main}
      </main>
      <Footer />
    </>
  );
}

function Masthead({ page, path }: { page: PageView; path: string }): VNode {
  const { t, to, language } = useSite();
  const other = otherLanguage(language);
  const sections: readonly (readonly [string, string])[] = [
    ['/tin-tuc', t.nav.news],
    ['/chuyen-muc', t.nav.topics],
    ['/van-ban', t.nav.documents],
    ['/lanh-dao', t.nav.leaders],
    ['/cong-thanh-phan', t.nav.subPortals],
    ['/lay-y-kien', t.nav.consultations],
  ];
  return (
    <>
      <div class="wrap masthead">
        <a class="brand" href={to('/')}>
          <Mark />
          <span>
            <span class="brand-name">{t.siteName}</span>
            <span class="brand-line">{t.siteTagline}</span>
          </span>
        </a>
        <nav class="languages" aria-label={t.languageNavigation}>
          <a href={inLanguage(other, page.alternates?.[other] ?? path)} hreflang={other} lang={other}>
            {t.switchTo}
          </a>
        </nav>
      </div>
      <nav class="main-nav" aria-label={t.mainNavigation}>
        <ul class="wrap">
          {sections.map(([address, name]) => (
            <li>
              <a href={to(address)} aria-current={currency(path, address)}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

function currency(path: string, section: string): 'page' | 'true' | undefined {
  if (path === section) return 'page';
  return path.startsWith(`${section}/`) ? 'true' : undefined;
}
