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
 * How telling a stem is inside one collection. In a small folder its rarity at large, damped when it is a subject word
 * there: a stem in three sentences may be one fact told by three sources, one in a tenth of the sentences names the
 * subject. In a large collection its inverse document frequency there (Sparck Jones 1972), which counts on its own.
 */
export function weightOf(stem: string, frequency: number, sentences: number): number {
  const spare = Math.max(0, frequency - 3)
  const small = rarity(stem) / (1 + spare / (0.05 * Math.min(sentences, 2000) + 2))
  const large = (4.5 * Math.log((sentences + 1) / (frequency + 0.5))) / Math.log(sentences + 1)
  const trust = ownWeight(sentences)
  return trust * large + (1 - trust) * small
}

/** How far a collection's own frequencies are believed: hardly in a folder of a hundred sentences, from some thousands wholly. */
export const ownWeight = (sentences: number): number => sentences / (sentences + 1000)
