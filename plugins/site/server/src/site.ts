import type { Language } from './domain/language';

/** What does not change between requests. */
export interface SiteSettings {
  /** Where the public finds this site, without a slash at the end. */
  publicUrl: string;
  /** Invented content: a banner on every page, and no search engine. */
  demo: boolean;
}

/** One request as the site sees it, whatever server it came through. */
export interface SiteRequest {
  method: string;
  /** The path with its query, as the visitor sent it. */
  url: string;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  address?: string;
}

export interface SiteAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer | string;
}

export type Site = (request: SiteRequest) => Promise<SiteAnswer>;

/** The addresses of the same page in the languages in which it really exists. */
export type Alternates = Partial<Record<Language, string>>;
