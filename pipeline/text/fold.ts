/**
 * The text as it is matched, never as it is printed: NFKC, lower case, straight quotes, plain hyphens and spaces.
 * Lengths may change; use it on single words or names, not where offsets matter.
 */
export function fold(text: string): string {
  if (plainWord.test(text)) return text.toLowerCase() // most words of most texts
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201a\u201b\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

const plainWord = /^[A-Za-z0-9]+$/

/** The key of a name: folded, without diacritics, hyphens, apostrophes, stops ("Li Ki-jun" = "Li Ki Jun"). */
export function foldName(name: string): string {
  const folded = fold(name)
  const plain = ascii.test(folded) ? folded : folded.normalize('NFD').replace(/\p{M}+/gu, '')
  return plain
    .replace(/['.]/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim()
}

const ascii = /^[\0-\x7f]*$/
