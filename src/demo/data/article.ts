export type ArticleKind = 'news' | 'leader-activity' | 'announcement' | 'analysis' | 'photo-story' | 'video';

export interface DemoArticle {
  kind: ArticleKind;
  topics: readonly string[];
  organizations: readonly string[];
  leaders?: readonly string[];
  title: string;
  sapo: string;
  /** Paragraphs apart by an empty line; `## ` heads, `- ` and `1. ` list, `> ` quotes. */
  body: string;
  featured?: boolean;
  author?: string;
  source?: readonly [name: string, url: string];
  video?: string;
  /** What the cover shows: one of the motifs of `demo/images`. */
  motif: Motif;
  alt: string;
  en?: { title: string; sapo: string; body: string };
}

export type Motif =
  | 'network'
  | 'terraces'
  | 'drum'
  | 'skyline'
  | 'circuit'
  | 'charts'
  | 'orbit'
  | 'waves'
  | 'lotus'
  | 'hexagons';
