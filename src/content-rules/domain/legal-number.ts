/**
 * What makes two document numbers the same number: case, spaces, the kind of dash and the look-alike of Đ do not tell them apart.
 * `57-NQ/TW`, `57–nq / tw` and `57 - NQ/TW` are one.
 */
export function numberKey(number: string): string {
  return number
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[Ðð]/g, 'Đ')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .toUpperCase();
}

/** The number as it is kept: composed letters, plain dashes, real Đ, no stray spaces. */
export function tidyNumber(number: string): string {
  return number
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/Ð/g, 'Đ')
    .replace(/ð/g, 'đ')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .replace(/\s*([-/])\s*/g, '$1')
    .trim();
}
