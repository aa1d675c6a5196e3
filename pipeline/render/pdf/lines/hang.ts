/** How far marks hang into the margin, as parts of their advance: the page's edge looks straight when they do. */
const atEnd: Readonly<Record<string, number>> = {
  '-': 0.6,
  '\u00ad': 0.6,
  '\u2010': 0.6,
  '.': 0.6,
  ',': 0.6,
  '\u2019': 0.5,
  '\u201d': 0.45,
  '"': 0.45,
  "'": 0.5,
  ':': 0.35,
  ';': 0.35,
  '\u2013': 0.3,
  '\u2014': 0.2,
}
const atStart: Readonly<Record<string, number>> = {
  '\u2018': 0.5,
  '\u201c': 0.45,
  '"': 0.45,
  "'": 0.5,
  '(': 0.15,
  '\u2014': 0.2,
}

/** Part of a character's advance that hangs at the end of a justified line. */
export const hangsAtEnd = (char: string | undefined): number => (char === undefined ? 0 : (atEnd[char] ?? 0))
/** Part of a character's advance that hangs at the start of a justified line. */
export const hangsAtStart = (char: string | undefined): number => (char === undefined ? 0 : (atStart[char] ?? 0))
