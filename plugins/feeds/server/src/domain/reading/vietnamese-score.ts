const LETTERS = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/giu;
const ODD = /[\u0080-\u009f\ufffd¡-¿×÷Þßþÿðåæçïîûüñöø]|\p{Mn}/giu;
/** A letter in capitals among small ones: what a wrong table makes of half of the vowels. */
const CAPITAL_INSIDE = /\p{Ll}(?=\p{Lu}\p{Ll})/gu;

/**
 * How much a text looks like Vietnamese, from about -1 to 1. Compares readings of the same bytes under different
 * tables; means nothing for texts of different lengths or in other languages.
 */
export function vietnameseScore(text: string): number {
  const foreign = text.match(/\P{ASCII}/gu)?.length ?? 0;
  if (foreign === 0) return 0;
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return (count(LETTERS) - count(ODD) - count(CAPITAL_INSIDE)) / foreign;
}
