import { type DemoDocument, documents } from './data/documents';
import { toBlocks } from './to-blocks';
import { type DemoContext, dayAfter, type Keys, write } from './writing';

/** Legal documents in the order of their issue, so that whatever one touches is there before it; document ids by number. */
export async function seedDocuments(context: DemoContext, organizations: Keys): Promise<Keys> {
  const keys: Keys = new Map();
  for (const document of documents) {
    const shared = sharedOf(context, document, organizations, keys);
    const documentId = await write(context, {
      uid: 'api::legal-document.legal-document',
      by: { number: document.number, locale: 'vi' },
      data: { ...shared, abstract: document.abstract, field: document.field },
      en: document.en && { ...shared, ...document.en, relations: relationsOf(document, keys, isTranslated) },
    });
    keys.set(document.number, documentId);
  }
  return keys;
}

function sharedOf({ now }: DemoContext, document: DemoDocument, organizations: Keys, keys: Keys) {
  const { number, kind, issuer, issuedOn, effectiveOn, expiresOn, signerPosition, fullText } = document;
  return {
    number,
    kind,
    issuedOn,
    expiresOn,
    signerPosition,
    issuer: organizations.get(issuer),
    effectiveOn: effectiveOn?.startsWith('+') ? dayAfter(now, Number(effectiveOn)) : effectiveOn,
    relations: relationsOf(document, keys, () => true),
    fullText: fullText ? toBlocks(fullText) : undefined,
  };
}

/** A relation may lead only to what exists in its language. */
function relationsOf(
  { relations = [] }: DemoDocument,
  keys: Keys,
  isThere: (number: string) => boolean,
): object[] {
  return relations
    .filter(([, target]) => isThere(target))
    .map(([kind, target, note, extent = 'whole']) => ({ kind, extent, note, target: keys.get(target) }));
}

function isTranslated(number: string): boolean {
  return documents.some((document) => document.number === number && document.en !== undefined);
}
