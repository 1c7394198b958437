import { createHash } from 'node:crypto';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { inLanguage, type Language, languages } from '../domain/language';
import { excerpt } from '../domain/text';
import type { Assets } from '../http/assets';
import type { PageView } from '../pages/page';
import type { SiteSettings } from '../site';
import { messagesIn } from '../text/messages';
import { Frame } from './frame';
import { breadcrumbList, structuredData } from './structured-data';
import { SiteContext } from './use-site';

export interface DocumentSettings {
  settings: SiteSettings;
  assets: Assets;
  language: Language;
  path: string;
  now: Date;
}

interface Rendered {
  html: string;
  /** The hashes of the data blocks, for the content security policy. */
  scriptHashes: string[];
}

/** A whole HTML document. */
export function renderDocument(page: PageView, document: DocumentSettings): Rendered {
  const { settings, language, path, now } = document;
  const blocks = dataBlocks(page, document);
  const html = renderToString(
    <SiteContext.Provider value={{ language, now }}>
      <html lang={language}>
        <Head page={page} document={document} blocks={blocks} />
        <body>
          <Frame page={page} path={path} demo={settings.demo} />
        </body>
      </html>
    </SiteContext.Provider>,
  );
  const scriptHashes = blocks.map((block) => createHash('sha256').update(block).digest('base64'));
  return { html: `<!doctype html>${html}`, scriptHashes };
}

function dataBlocks(page: PageView, { settings, language }: DocumentSettings): string[] {
  if (page.isPreview) return [];
  const { home } = messagesIn(language);
  const way = page.canonical
    ? [{ name: home, path: '/' }, ...(page.crumbs ?? []), { name: page.title, path: page.canonical }]
    : [];
  const crumbs = page.crumbs && way.length > 0 ? [breadcrumbList(settings, language, way)] : [];
  return [...(page.structured ?? []), ...crumbs].map(structuredData);
}

function Head({
  page,
  document,
  blocks,
}: {
  page: PageView;
  document: DocumentSettings;
  blocks: string[];
}): VNode {
  const { settings, assets, language } = document;
  const t = messagesIn(language);
  const isHidden = settings.demo || page.noindex || page.isPreview || !page.canonical;
  const title = page.canonical === '/' ? page.title : `${page.title} – ${t.siteName}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={excerpt(page.description ?? t.siteDescription, 200)} />
      {isHidden && <meta name="robots" content="noindex" />}
      <meta name="theme-color" content="#9f1218" />
      <meta name="color-scheme" content="light" />
      {assets.preloads.map((href) => (
        <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.href('site.css')} />
      <link rel="icon" href="/favicon.ico" sizes="32x32" />
      <link rel="icon" href={assets.href('favicon.svg')} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={assets.href('apple-touch-icon.png')} />
      <link rel="manifest" href="/site.webmanifest" />
      <Addresses page={page} settings={settings} language={language} />
      <Sharing page={page} settings={settings} language={language} shareImage={assets.href('share.png')} />
      {blocks.map((block) => (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: block }} />
      ))}
    </head>
  );
}

interface HeadPart {
  page: PageView;
  settings: SiteSettings;
  language: Language;
}

function Addresses({ page, settings, language }: HeadPart): VNode {
  const t = messagesIn(language);
  const feed = (name: string): string => inLanguage(language, name);
  const { canonical, alternates = { vi: canonical, en: canonical } } = page;
  return (
    <>
      {canonical && <link rel="canonical" href={settings.publicUrl + inLanguage(language, canonical)} />}
      {canonical &&
        languages.map((each) => {
          const path = alternates[each];
          return (
            path && (
              <link rel="alternate" hreflang={each} href={settings.publicUrl + inLanguage(each, path)} />
            )
          );
        })}
      {canonical && alternates.vi && (
        <link rel="alternate" hreflang="x-default" href={settings.publicUrl + alternates.vi} />
      )}
      <link
        rel="alternate"
        type="application/rss+xml"
        title={`${t.siteName} (RSS)`}
        href={feed('/rss.xml')}
      />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={`${t.siteName} (Atom)`}
        href={feed('/atom.xml')}
      />
      <link
        rel="alternate"
        type="application/feed+json"
        title={`${t.siteName} (JSON)`}
        href={feed('/feed.json')}
      />
    </>
  );
}

function Sharing({ page, settings, language, shareImage }: HeadPart & { shareImage: string }): VNode {
  const t = messagesIn(language);
  const largest = page.image?.formats
    .filter(({ mime, isCard }) => !isCard && (mime === 'image/jpeg' || mime === 'image/png'))
    .toSorted((left, right) => right.width - left.width)
    .find(({ width }) => width <= 1300);
  const picture = largest?.url ?? page.image?.url ?? shareImage;
  const properties: Record<string, string | undefined> = {
    'og:site_name': t.siteName,
    'og:title': page.title,
    'og:description': excerpt(page.description ?? t.siteDescription, 200),
    'og:type': page.kind ?? 'website',
    'og:locale': language === 'vi' ? 'vi_VN' : 'en_GB',
    'og:url': page.canonical && settings.publicUrl + inLanguage(language, page.canonical),
    'og:image': URL.parse(picture, `${settings.publicUrl}/`)?.href,
    'article:published_time': page.kind === 'article' ? page.published : undefined,
    'article:modified_time': page.kind === 'article' ? page.modified : undefined,
  };
  return (
    <>
      {Object.entries(properties).map(
        ([property, content]) => content && <meta property={property} content={content} />,
      )}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
