import { type Block, isBlocks, plainText } from './blocks';

export type ReasonCode =
  | 'missing'
  | 'image-missing'
  | 'alt-missing'
  | 'body-image-alt-missing'
  | 'gallery-empty'
  | 'not-a-web-address'
  | 'ends-before-it-begins'
  | 'target-missing'
  | 'target-is-itself'
  | 'in-the-future';

/** Why an entry may not go public: which field, what is wrong, and for repeated parts which one (from 1). */
export interface Reason {
  path: (string | number)[];
  code: ReasonCode;
  position?: number;
}

/** Between an editor's clock and ours. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

export type Entry = Readonly<Record<string, unknown>>;
type Rule = (entry: Entry, now: Date) => Reason[];

/** What the public page of each type cannot do without. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  'api::article.article': [
    texts('title', 'slug', 'sapo'),
    articleSubstance,
    image('cover'),
    images('gallery'),
    bodyImages('body'),
    webAddress('videoUrl', 'sourceUrl'),
    notAhead('releasedAt'),
  ],
  'api::topic.topic': [texts('name', 'slug')],
  'api::leader.leader': [
    texts('name', 'slug', 'position'),
    image('portrait'),
    bodyImages('biography'),
    inOrder('termFrom', 'termTo'),
  ],
  'api::legal-document.legal-document': [
    texts('number', 'slug', 'kind', 'abstract', 'issuedOn'),
    present('issuer'),
    inOrder('issuedOn', 'expiresOn'),
    inOrder('effectiveOn', 'expiresOn'),
    relationTargets,
    bodyImages('fullText'),
  ],
  'api::page.page': [texts('title', 'slug'), filledBody('body'), bodyImages('body')],
  'api::consultation.consultation': [
    texts('title', 'slug', 'summary', 'closesOn'),
    filledBody('body'),
    bodyImages('body'),
    bodyImages('opinions'),
  ],
};

/** Every reason why `entry` of type `uid` may not be published `now`; empty when it may. Relations and components must be populated. */
export function whyNotPublish(uid: string, entry: Entry, now: Date): Reason[] {
  return (rules[uid] ?? []).flatMap((rule) => rule(entry, now));
}

function texts(...names: string[]): Rule {
  return (entry) =>
    names.filter((name) => isBlank(entry[name])).map((name) => ({ path: [name], code: 'missing' }));
}

function present(name: string): Rule {
  return (entry) => (entry[name] ? [] : [{ path: [name], code: 'missing' }]);
}

function filledBody(name: string): Rule {
  return (entry) => (isFilled(entry[name]) ? [] : [{ path: [name], code: 'missing' }]);
}

/** A photo story is its pictures and a video its address; everything else needs words. */
function articleSubstance(entry: Entry): Reason[] {
  if (entry.kind === 'photo-story')
    return Array.isArray(entry.gallery) && entry.gallery.length > 0
      ? []
      : [{ path: ['gallery'], code: 'gallery-empty' }];
  if (entry.kind === 'video') return isBlank(entry.videoUrl) ? [{ path: ['videoUrl'], code: 'missing' }] : [];
  return isFilled(entry.body) ? [] : [{ path: ['body'], code: 'missing' }];
}

function image(name: string): Rule {
  return (entry) => captionedImage(entry[name], [name]);
}

function images(name: string): Rule {
  return (entry) =>
    listOf(entry[name]).flatMap((item, at) =>
      captionedImage(item, [name, at]).map((reason) => ({ ...reason, position: at + 1 })),
    );
}

function captionedImage(value: unknown, path: (string | number)[]): Reason[] {
  if (!isRecord(value)) return [];
  const reasons: Reason[] = [];
  if (!value.image) reasons.push({ path: [...path, 'image'], code: 'image-missing' });
  if (isBlank(value.alt)) reasons.push({ path: [...path, 'alt'], code: 'alt-missing' });
  return reasons;
}

function bodyImages(name: string): Rule {
  return (entry) => {
    const blocks: readonly Block[] = isBlocks(entry[name]) ? entry[name] : [];
    return blocks
      .filter((block) => block.type === 'image')
      .flatMap((block, at) =>
        isBlank(block.image?.alternativeText)
          ? [{ path: [name], code: 'body-image-alt-missing', position: at + 1 } as const]
          : [],
      );
  };
}

function webAddress(...names: string[]): Rule {
  return (entry) =>
    names
      .filter((name) => !isBlank(entry[name]) && !isWebAddress(String(entry[name])))
      .map((name) => ({ path: [name], code: 'not-a-web-address' }));
}

/** Whether `text` is an absolute http or https address. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+/i.test(text) && URL.canParse(text);
}

/** A release dated ahead would stand above everything newer; publishing at a set time is another matter. */
function notAhead(name: string): Rule {
  return (entry, now) => {
    const at = entry[name];
    const instant = typeof at === 'string' || at instanceof Date ? new Date(at) : null;
    return instant && instant.getTime() > now.getTime() + CLOCK_TOLERANCE_MS
      ? [{ path: [name], code: 'in-the-future' }]
      : [];
  };
}

function inOrder(first: string, last: string): Rule {
  return (entry) => {
    const [from, to] = [entry[first], entry[last]];
    return typeof from === 'string' && typeof to === 'string' && to < from
      ? [{ path: [last], code: 'ends-before-it-begins' }]
      : [];
  };
}

function relationTargets(entry: Entry): Reason[] {
  return listOf(entry.relations).flatMap((relation, at): Reason[] => {
    const target = isRecord(relation) && isRecord(relation.target) ? relation.target.documentId : undefined;
    if (target === undefined)
      return [{ path: ['relations', at, 'target'], code: 'target-missing', position: at + 1 }];
    return target === entry.documentId
      ? [{ path: ['relations', at, 'target'], code: 'target-is-itself', position: at + 1 }]
      : [];
  });
}

function isFilled(value: unknown): boolean {
  return isBlocks(value) && (plainText(value).trim() !== '' || value.some((block) => block.type === 'image'));
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
