import english from 'hyphen/en-us/index.js'

const seam = '\u00ad'
const cache = new Map<string, readonly number[]>()

/**
 * Offsets at which a lower-case English word may break, at least 2 letters before and 3 after (Liang's patterns).
 * Names, capitals and anything with digits stay whole; other languages are not hyphenated.
 */
export function hyphenPoints(word: string, language: string): readonly number[] {
  if (word.length < 6 || !/^[a-z]+$/.test(word) || !/^en\b/i.test(language)) return []
  let points = cache.get(word)
  if (points === undefined) {
    const parts = english.hyphenateSync(word, {hyphenChar: seam}).split(seam)
    let at = 0
    points = parts
      .slice(0, -1)
      .map(part => (at += part.length))
      .filter(offset => offset >= 2 && word.length - offset >= 3)
    cache.set(word, points)
  }
  return points
}
