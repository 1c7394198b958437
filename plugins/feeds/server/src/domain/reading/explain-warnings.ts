import type { WarningCode } from './parsed-feed';

/** Each repair in a sentence, for the operator of `feeds:parse` and for the log of polling. */
export const warningTexts: Readonly<Record<WarningCode, string>> = {
  'attribute-not-quoted': 'attributes stand without quotes',
  'characters-removed': 'characters that XML or JSON forbids were removed',
  'charset-repaired': 'the text is not in the charset that it claims; the right one was found',
  'cut-short': 'the document breaks off before its end; what is whole was read',
  'dates-repaired': 'some dates lay in the future and were set right',
  'ids-made': 'some entries have no identifier; one was made from their address or text',
  'ids-repeated': 'some identifiers stand on several entries',
  'junk-around-document': 'something stands before or after the document that does not belong to it',
  'no-entries': 'the feed has no entries',
  'stray-ampersand': 'signs such as & or < stand unescaped',
  'too-large': 'the document is larger than what is read; the rest was left out',
  'unclosed-element': 'elements are not closed where they should be',
  'undeclared-entity': 'names of HTML such as &nbsp; are used, which XML does not know',
  undated: 'no entry has a date that can be read',
  'unexpected-close': 'end tags stand where nothing was begun',
};
