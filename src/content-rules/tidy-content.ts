import type { Core, Schema } from '@strapi/strapi';
import { carriesData, type DocumentRule } from './document-call';
import { type Block, type ImageBlock, isBlocks } from './domain/blocks';
import { cleanBlocks } from './domain/clean-blocks';
import { cleanLine, cleanParagraphs } from './domain/clean-text';
import { tidyNumber } from './domain/legal-number';

const LEGAL_DOCUMENT = 'api::legal-document.legal-document';
/** Written by machines from sanitised feeds, not typed. */
const NOT_TYPED = new Set<string>(['api::feed-entry.feed-entry']);

type Attributes = Schema.Attributes;
type Fields = Record<string, unknown>;

/** Text pasted from Word and elsewhere is cleaned before it is stored, in every field and component of every type. */
export const tidyContent: DocumentRule = async (strapi, call, next) => {
  if (carriesData(call) && call.uid.startsWith('api::') && !NOT_TYPED.has(call.uid)) {
    const data = tidyFields(strapi, strapi.contentType(call.uid).attributes, call.params.data);
    if (call.uid === LEGAL_DOCUMENT && typeof data.number === 'string') data.number = tidyNumber(data.number);
    await describeImages(strapi, Object.values(data).filter(isBlocks));
    call.params.data = data;
  }
  return next();
};

function tidyFields(strapi: Core.Strapi, attributes: Attributes, fields: Fields): Fields {
  const tidy: Fields = { ...fields };
  for (const [name, attribute] of Object.entries(attributes)) {
    if (tidy[name] !== undefined) tidy[name] = tidyValue(strapi, attribute, tidy[name]);
  }
  return tidy;
}

function tidyValue(strapi: Core.Strapi, attribute: Schema.Attribute.AnyAttribute, value: unknown): unknown {
  if (typeof value === 'string') {
    if (attribute.type === 'string') return cleanLine(value);
    return attribute.type === 'text' || attribute.type === 'richtext' ? cleanParagraphs(value) : value;
  }
  if (attribute.type === 'blocks') return isBlocks(value) ? cleanBlocks(value) : value;
  if (attribute.type !== 'component') return value;
  const parts = strapi.components[attribute.component]?.attributes ?? {};
  const tidyPart = (part: unknown) => (isFields(part) ? tidyFields(strapi, parts, part) : part);
  return Array.isArray(value) ? value.map(tidyPart) : tidyPart(value);
}

/** An image set into a body takes its alternative text from the media library if it brought none. */
async function describeImages(strapi: Core.Strapi, bodies: Block[][]): Promise<void> {
  const silent = bodies
    .flat()
    .filter((block): block is ImageBlock => block.type === 'image' && isSilent(block));
  if (silent.length === 0) return;
  const files = await strapi.db.query('plugin::upload.file').findMany({
    select: ['url', 'alternativeText'],
    where: { url: { $in: silent.map(({ image }) => image.url.replace(/^https?:\/\/[^/]+/, '')) } },
  });
  for (const { image } of silent) {
    image.alternativeText =
      files.find(({ url }) => image.url.endsWith(url))?.alternativeText ?? image.alternativeText;
  }
}

function isSilent({ image }: ImageBlock): boolean {
  return typeof image?.url === 'string' && !image.alternativeText?.trim();
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
