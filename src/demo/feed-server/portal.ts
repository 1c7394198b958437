/** What the demo feed server needs to know of a sub-portal. */
export interface DemoPortal {
  /** Lower case, such as `p01`; it is the first part of the feed's path. */
  code: string;
  /** As the portal calls itself in its headlines, such as "Hà Nội". */
  name: string;
}

/** How one portal of the demo differs from one that works as it should. */
export type Behaviour =
  | 'sound'
  | 'lively'
  | 'slow'
  | 'server-error'
  | 'gone'
  | 'moved'
  | 'malformed'
  | 'legacy-charset'
  | 'undated'
  | 'hostile'
  | 'silent'
  | 'odd-dates';

/** The planted faults, by code: a network of 62 in the real world has each of them at any time. */
const PLANTED: Readonly<Record<string, Behaviour>> = {
  p01: 'lively',
  p04: 'slow',
  p08: 'server-error',
  p11: 'gone',
  p12: 'moved',
  p14: 'malformed',
  p15: 'legacy-charset',
  p19: 'undated',
  p20: 'hostile',
  p22: 'silent',
  p24: 'odd-dates',
  p33: 'gone',
  p48: 'lively',
};

export function behaviourOf(code: string): Behaviour {
  return PLANTED[code] ?? 'sound';
}

export type Format = 'rss-2.0' | 'atom-1.0' | 'rdf' | 'json-1.1' | 'rss-0.91' | 'atom-0.3';

const FORMATS: readonly Format[] = [
  'rss-2.0',
  'atom-1.0',
  'rss-2.0',
  'rdf',
  'json-1.1',
  'rss-2.0',
  'rss-0.91',
  'atom-0.3',
];

/** Portals with a fault that only XML can have speak RSS 2.0, the others the formats in turn. */
export function formatOf(code: string, index: number): Format {
  const behaviour = behaviourOf(code);
  return behaviour === 'sound' ? (FORMATS[index % FORMATS.length] ?? 'rss-2.0') : 'rss-2.0';
}
