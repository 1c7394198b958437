/**
 * Vietnamese is written in syllables of a closed shape: a first sound, then one of these rimes. A word without any
 * diacritic that has another shape (`draft`, `menu`, `select`) is not Vietnamese.
 */
const FIRST = 'b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x';
const RIMES =
  'a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|e|ec|em|en|eng|eo|ep|et|enh|eu|ech|i|ia|ich|iec|iem|ien|ieng|iep|iet|ieu|im|in|inh|ip|it|iu|' +
  'o|oa|oac|oach|oai|oam|oan|oang|oanh|oat|oay|oc|oe|oen|oet|oi|om|on|ong|op|ot|u|ua|uan|uang|uat|uay|uc|ue|ui|um|un|ung|uo|uoc|uoi|uom|uon|' +
  'uong|uop|uot|uou|up|ut|uu|uy|uya|uyen|uyet|uynh|uyt|y|yem|yen|yet|yeu';
const SYLLABLE = new RegExp(`^(${FIRST})?(${RIMES})$`);
const DIACRITIC = /[\u0300-\u036f]|đ/;

/** Addresses, file names, identifiers and codes are the same in every language. */
const NOT_PROSE =
  /\S+@\S+|https?:\/\/\S+|\S*[/\\]\S+|\b[\w-]+\.(?:\w{2,5})\b|\{[^}]*\}|#\w+|\b\S*\d\S*\b|\b[a-z0-9]{20,}\b/giu;

/** The words of a text that are neither Vietnamese nor among `known` (lower case). Capitals of up to five letters are acronyms. */
export function foreignWords(text: string, known: ReadonlySet<string>): string[] {
  const words = text.replace(NOT_PROSE, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => {
    const plain = word.toLowerCase();
    if (word.length < 2 || known.has(plain) || /^\p{Lu}{2,5}$/u.test(word)) return false;
    return !DIACRITIC.test(plain.normalize('NFD')) && !SYLLABLE.test(plain);
  });
}
