import type { VNode } from 'preact';
import type { Client } from '../api/client';
import type { Image } from '../api/entities/media';
import type { Language } from '../domain/language';
import type { Alternates, SiteSettings } from '../site';
import type { Messages } from '../text/messages';

/** What a page is made from: who asks for what, and the only way to data. */
export interface PageContext {
  language: Language;
  /** The address without the language. */
  path: string;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  api: Client;
  now: Date;
  settings: SiteSettings;
  t: Messages;
  warn: (message: string) => void;
}

export interface Crumb {
  name: string;
  path: string;
}

/** A page, before the frame that all pages share. */
export interface PageView {
  status?: number;
  title: string;
  description?: string;
  /** The way from the home page to here, without the home page and this page. */
  crumbs?: readonly Crumb[];
  main: VNode;
  /** This page's own address, without the language; without it, search engines are told to leave the page. */
  canonical?: string;
  /** The languages in which this page exists, by path without the language. Both, at the same path, if not given. */
  alternates?: Alternates;
  image?: Image;
  kind?: 'website' | 'article' | 'profile';
  published?: string;
  modified?: string;
  structured?: readonly object[];
  noindex?: boolean;
  isPreview?: boolean;
}

export type PageOutcome =
  | { type: 'view'; view: PageView }
  | { type: 'document'; contentType: string; body: string }
  | { type: 'moved'; to: string; permanent: boolean }
  | { type: 'not-found' };

export type Page = (context: PageContext) => Promise<PageOutcome>;

export const notFound: PageOutcome = { type: 'not-found' };

export function view(page: PageView): PageOutcome {
  return { type: 'view', view: page };
}
