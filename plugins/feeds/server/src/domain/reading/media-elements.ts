import type { RawLink } from './parsed-feed';
import { childrenOf, descendantsOf, linkOf, present } from './tree-search';
import type { XmlElement } from './xml-tree';

const MEDIA = new Set(['media:thumbnail', 'media:content']);
const IMAGE_FILE = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i;

/** Pictures of an entry, best first: those named as pictures, then attached files, then the small ones. */
export function imagesOf(item: XmlElement): RawLink[] {
  const media = descendantsOf(item, MEDIA).flatMap((element) => [
    element,
    ...childrenOf(element, 'media:thumbnail'),
  ]);
  const pictures = media.filter((element) => element.name === 'media:content' && isPicture(element));
  const thumbnails = media.filter((element) => element.name === 'media:thumbnail');
  const enclosures = childrenOf(item, 'enclosure').filter(isPicture);
  const linked = childrenOf(item, 'atom:link', 'link').filter(
    (link) => link.attributes.get('rel') === 'enclosure' && isPicture(link),
  );
  return present([
    ...pictures.map((element) => linkOf(element, 'url')),
    ...enclosures.map((element) => linkOf(element, 'url') ?? linkOf(element, 'href')),
    ...linked.map((element) => linkOf(element, 'href')),
    ...childrenOf(item, 'itunes:image').map((element) => linkOf(element, 'href') ?? linkOf(element, 'url')),
    ...thumbnails.map((element) => linkOf(element, 'url') ?? linkOf(element)),
    ...childrenOf(item, 'image').flatMap((image) => [
      ...childrenOf(image, 'url').map((url) => linkOf(url)),
      linkOf(image),
    ]),
  ]);
}

function isPicture(element: XmlElement): boolean {
  const { attributes } = element;
  const type = attributes.get('type') ?? '';
  const address = attributes.get('url') ?? attributes.get('href') ?? '';
  if (type !== '') return /^image\//i.test(type);
  return attributes.get('medium') === 'image' || IMAGE_FILE.test(address);
}
