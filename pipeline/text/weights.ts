import {commonStems} from './common-stems.ts'

const levels = new Map<string, number>()
for (const line of commonStems.trim().split('\n')) {
  const [level, ...stems] = line.split(' ')
  for (const stem of stems) levels.set(stem, Number(level))
}

/** A stem that the background doesn't know: mostly names and technical words. */
const unknownLevel = 9
/** Digits are not in the background: a number says something, but many are years and round figures. */
const numberLevel = 6

/** How telling a stem is in English at large, from 0.1 ("new") to about 4.5 (a name, a technical word). */
export function rarity(stem: string): number {
  const level = levels.get(stem) ?? (/^[0-9]/.test(stem) ? numberLevel : unknownLevel)
  return Math.max(0.2, level) / 2
}

/**
 * How telling a stem is inside one collection: its rarity at large, damped when it is a subject word there.
 * A stem in three sentences may be one fact told by three sources and is not damped; one in a tenth of a small folder's
 * sentences names the subject, and halves or worse. In large collections this comes near to inverse document frequency.
 */
export function weightOf(stem: string, frequency: number, sentences: number): number {
  const spare = Math.max(0, frequency - 3)
  return rarity(stem) / (1 + spare / (0.05 * Math.min(sentences, 2000) + 2))
}
