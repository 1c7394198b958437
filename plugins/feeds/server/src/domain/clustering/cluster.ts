import { foldVietnamese } from '../reading/fold-vietnamese';
import { distance, type Fingerprint } from './fingerprint';

export interface ClusterEntry extends Fingerprint {
  id: number;
  portalId: number;
  title: string;
  releasedAt: Date;
  clusterKey: string | null;
  /** Short name of the portal's organisation: a release that names it is its own. */
  issuerName: string | null;
  isCentral: boolean;
}

/** A release is taken over within days; the same words later are another event of the same kind. */
export const CLUSTER_DAYS = 4;
/** Bits of 64. Prints of one text with another header or footer stay below; different texts of one ministry above. */
const NEAR_TEXT = 6;
const NEAR_TEXT_SAME_TITLE = 22;
/** So near that the headline no longer matters, if the text is long enough to be no form letter. */
const EQUAL_TEXT = 1;
const LONG_TEXT = 80;
/** Under so many words the text is a teaser, and the title alone decides. */
const SHORT_TEXT = 25;
/** Of all words of two titles, the share that both have. */
const NEAR_TITLE = 0.8;

/** True for two prints of one release by different portals. */
export function isSameRelease(a: ClusterEntry, b: ClusterEntry): boolean {
  if (a.portalId === b.portalId) return false;
  if (Math.abs(a.releasedAt.getTime() - b.releasedAt.getTime()) > CLUSTER_DAYS * 86_400_000) return false;
  const apart = distance(a.simhash, b.simhash);
  const words = Math.min(a.words, b.words);
  if (a.titleKey !== null && a.titleKey === b.titleKey)
    return words < SHORT_TEXT || apart <= NEAR_TEXT_SAME_TITLE;
  if (words < SHORT_TEXT || apart > NEAR_TEXT) return false;
  // Provinces fill in the same form with their own names: near texts need near titles as well.
  return (words >= LONG_TEXT && apart <= EQUAL_TEXT) || isNearTitle(a.title, b.title);
}

/** One title holds the other ("Thông cáo: ..."), or nearly all words are the same. */
function isNearTitle(a: string, b: string): boolean {
  const [first, second] = [new Set(titleWords(a)), new Set(titleWords(b))];
  const shared = first.intersection(second).size;
  const smaller = Math.min(first.size, second.size);
  return smaller >= 5 && (shared === smaller || shared / first.union(second).size >= NEAR_TITLE);
}

const titleWords = (title: string): string[] =>
  foldVietnamese(title)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

export interface ClusterChange {
  id: number;
  clusterKey: string;
  clusterLead: boolean;
}

/**
 * Puts new entries into clusters with `known` ones and with each other, and says which entry leads each cluster that
 * changed. `known` holds all members of every cluster that may be joined. Work grows with the candidates that share a title
 * or a piece of the text's print, not with all pairs.
 */
export function clusterEntries(
  fresh: readonly ClusterEntry[],
  known: readonly ClusterEntry[],
): ClusterChange[] {
  const buckets = new Map<string, ClusterEntry[]>();
  const groups = new Map<ClusterEntry, Set<ClusterEntry>>();
  const byCluster = new Map<string, Set<ClusterEntry>>();
  for (const entry of known) {
    const group = (entry.clusterKey !== null && byCluster.get(entry.clusterKey)) || new Set<ClusterEntry>();
    group.add(entry);
    groups.set(entry, group);
    if (entry.clusterKey !== null) byCluster.set(entry.clusterKey, group);
    file(buckets, entry);
  }
  const changed = new Set<Set<ClusterEntry>>();
  for (const entry of fresh) {
    const group = groups.get(entry) ?? new Set([entry]);
    groups.set(entry, group);
    for (const candidate of candidatesOf(buckets, entry)) {
      const other = groups.get(candidate);
      if (!other || other === group || !isSameRelease(entry, candidate)) continue;
      merge(groups, group, other);
      changed.delete(other);
      changed.add(group);
    }
    file(buckets, entry);
  }
  return [...changed].flatMap(settle);
}

function merge(
  groups: Map<ClusterEntry, Set<ClusterEntry>>,
  into: Set<ClusterEntry>,
  from: Set<ClusterEntry>,
): void {
  for (const member of from) {
    into.add(member);
    groups.set(member, into);
  }
}

const placesOf = (entry: ClusterEntry): string[] => [
  ...(entry.titleKey ? [entry.titleKey] : []),
  ...entry.bands.map(String),
];

function file(buckets: Map<string, ClusterEntry[]>, entry: ClusterEntry): void {
  for (const place of placesOf(entry)) {
    const bucket = buckets.get(place);
    if (bucket) bucket.push(entry);
    else buckets.set(place, [entry]);
  }
}

/** A bucket that everything falls into (the same notice of thousands) is looked at only so far. */
const MOST_CANDIDATES = 200;

const candidatesOf = (buckets: Map<string, ClusterEntry[]>, entry: ClusterEntry): ClusterEntry[] => [
  ...new Set(placesOf(entry).flatMap((place) => buckets.get(place)?.slice(-MOST_CANDIDATES) ?? [])),
];

function settle(group: ReadonlySet<ClusterEntry>): ClusterChange[] {
  const members = [...group].sort(byAuthority);
  const [lead] = members;
  const oldest = Math.min(...members.map(({ id }) => id));
  const kept = members
    .map(({ clusterKey }) => clusterKey)
    .filter((key): key is string => key !== null)
    .sort()[0];
  const clusterKey = kept ?? `c${oldest}`;
  return members.map((member) => ({ id: member.id, clusterKey, clusterLead: member === lead }));
}

/** The issuer's own print leads; then the earliest; at the same minute a central body; then the one known first. */
function byAuthority(a: ClusterEntry, b: ClusterEntry): number {
  return (
    Number(isIssuer(b)) - Number(isIssuer(a)) ||
    minuteOf(a) - minuteOf(b) ||
    Number(b.isCentral) - Number(a.isCentral) ||
    a.id - b.id
  );
}

const minuteOf = ({ releasedAt }: ClusterEntry): number => Math.floor(releasedAt.getTime() / 60_000);

const isIssuer = ({ issuerName, title }: ClusterEntry): boolean =>
  issuerName !== null &&
  issuerName.length >= 4 &&
  foldVietnamese(title).toLowerCase().includes(foldVietnamese(issuerName).toLowerCase());
