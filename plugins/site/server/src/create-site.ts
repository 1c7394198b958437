import { createClient } from './api/client';
import { type Api, ApiUnavailable } from './api/transport';
import { type Language, splitLanguage } from './domain/language';
import type { Assets } from './http/assets';
import { createEncoder } from './http/encoding';
import { type Draft, finish } from './http/finish';
import { securityHeaders } from './http/security-headers';
import { errorPage, type Failure } from './pages/errors';
import type { PageOutcome, PageView } from './pages/page';
import { findRoute, type Route } from './pages/routes';
import type { Site, SiteRequest, SiteSettings } from './site';
import { messagesIn } from './text/messages';
import { renderDocument } from './view/html-document';

export interface SiteParts extends SiteSettings {
  api: Api;
  assets: Assets;
  now: () => Date;
  warn: (message: string) => void;
}

const KEPT = 'public, max-age=0, must-revalidate';
const PRIVATE = 'private, no-store';
const LONGEST_ADDRESS = 4096;

interface Asked {
  language: Language;
  /** Without the language. */
  path: string;
  whole: string;
  query: URLSearchParams;
}

/** The site: a request in, an answer out. It knows the API that it was given and nothing of the server around it. */
export function createSite(parts: SiteParts): Site {
  const encode = createEncoder();
  return async (request) => {
    const draft = await answer(request, parts);
    return finish(draft, request, encode);
  };
}

async function answer(request: SiteRequest, parts: SiteParts): Promise<Draft> {
  const asked = readAddress(request.url);
  if (!asked) return failure('not-found', { language: 'vi', path: '/' }, parts);
  const asset = parts.assets.find(asked.whole);
  if (asset) {
    const lasting = asset.isImmutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
    return {
      status: 200,
      headers: {
        'Content-Type': asset.contentType,
        'Cache-Control': lasting,
        'X-Content-Type-Options': 'nosniff',
      },
      body: asset.body,
      etag: asset.etag,
      isCompact: !/^(text|application|image\/svg)/.test(asset.contentType),
    };
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const refused = failure('method', asked, parts);
    return { ...refused, headers: { ...refused.headers, Allow: 'GET, HEAD' } };
  }
  return answerPage(asked, request, parts);
}

async function answerPage(asked: Asked, request: SiteRequest, parts: SiteParts): Promise<Draft> {
  const tidy = tidied(asked);
  if (tidy !== undefined) return redirect(tidy, true, parts);
  const found = findRoute(asked.path);
  if (!found || (found.route.isNeutral && asked.language !== 'vi')) return failure('not-found', asked, parts);
  const { api, warn } = parts;
  try {
    const outcome = await found.route.page({
      ...asked,
      params: found.params,
      api: createClient({ api, language: asked.language, address: request.address, warn }),
      now: parts.now(),
      settings: settingsOf(parts),
      t: messagesIn(asked.language),
      warn,
    });
    return draftOf(outcome, found.route, asked, parts);
  } catch (error) {
    return afterError(error, asked, parts);
  }
}

function draftOf(outcome: PageOutcome, route: Route, asked: Asked, parts: SiteParts): Draft {
  const cacheControl = route.isPrivate ? PRIVATE : KEPT;
  switch (outcome.type) {
    case 'not-found':
      return failure('not-found', asked, parts);
    case 'moved':
      return redirect(outcome.to, outcome.permanent, parts);
    case 'document':
      return {
        status: 200,
        headers: {
          ...securityHeaders(settingsOf(parts)),
          'Content-Type': outcome.contentType,
          'Cache-Control': cacheControl,
          'Access-Control-Allow-Origin': '*', // public by nature: readers in browsers may fetch them
        },
        body: outcome.body,
      };
    case 'view':
      return rendered(outcome.view, asked, parts, cacheControl);
  }
}

function rendered(
  page: PageView,
  { language, path }: Pick<Asked, 'language' | 'path'>,
  parts: SiteParts,
  cacheControl: string,
): Draft {
  const settings = settingsOf(parts);
  const { html, scriptHashes } = renderDocument(page, {
    settings,
    assets: parts.assets,
    language,
    path,
    now: parts.now(),
  });
  const isHidden = settings.demo || page.noindex || page.isPreview;
  return {
    status: page.status ?? 200,
    headers: {
      ...securityHeaders(settings, scriptHashes),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language,
      'Cache-Control': cacheControl,
      ...(isHidden && { 'X-Robots-Tag': 'noindex' }),
      ...(page.isPreview && { 'Referrer-Policy': 'no-referrer' }), // the address is the key to the draft
    },
    body: html,
  };
}

function failure(kind: Failure, asked: Pick<Asked, 'language' | 'path'>, parts: SiteParts): Draft {
  const page = errorPage(kind, messagesIn(asked.language));
  // The address of an unknown page is the visitor's own invention: the switch of language leads home instead.
  return rendered(
    page,
    { language: asked.language, path: '/' },
    parts,
    kind === 'not-found' ? KEPT : PRIVATE,
  );
}

function afterError(error: unknown, asked: Asked, parts: SiteParts): Draft {
  parts.warn(`${asked.whole}: ${describe(error)}`);
  if (!(error instanceof ApiUnavailable)) return failure('failed', asked, parts);
  const draft = failure('unavailable', asked, parts);
  return { ...draft, headers: { ...draft.headers, 'Retry-After': String(error.retryAfter) } };
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? `${error.message}: ${describe(error.cause)}` : (error.stack ?? error.message);
}

function redirect(to: string, permanent: boolean, parts: SiteParts): Draft {
  return {
    status: permanent ? 301 : 302,
    headers: {
      ...securityHeaders(settingsOf(parts)),
      Location: to,
      'Cache-Control': permanent ? 'public, max-age=3600' : KEPT,
      'Content-Type': 'text/plain; charset=utf-8',
    },
    body: '',
  };
}

/** What the visitor asked for, or nothing when it cannot be an address of ours. */
function readAddress(url: string): Asked | undefined {
  if (url.length > LONGEST_ADDRESS || !/^\/(?!\/)[!-~]*$/.test(url) || url.includes('\\')) return undefined;
  const [before = '', ...after] = url.split('?');
  const whole = decoded(before);
  if (whole === undefined || /[^!-~]/.test(whole) || /[\\%]|\/\/|\/\.\.?(\/|$)/.test(whole)) return undefined;
  return { ...splitLanguage(whole), whole, query: new URLSearchParams(after.join('?')) };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The one address of a page that was asked for with a slash at its end. */
function tidied({ whole, query }: Asked): string | undefined {
  if (whole === '/' || !whole.endsWith('/')) return undefined;
  const address = whole.slice(0, -1);
  return query.size > 0 ? `${address}?${query}` : address;
}

function settingsOf({ publicUrl, demo }: SiteParts): SiteSettings {
  return { publicUrl, demo };
}
