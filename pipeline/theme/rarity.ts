import type {Counts} from '../text/vectors.ts'
import background from './background.generated.json' with {type: 'json'}

/** At so many passages the collection's own counts weigh as much as those of ordinary articles: few passages tell
 *  little about which words are common. Swept on half of bench/themes small: B3 0.718 at 100, 0.720 at 50, 0.711 at 200. */
const evenAt = 50

/** A term in more than this share of the passages is a subject word: it says what the whole collection is about. */
export const subjectShare = 0.25

/** What is left of a subject word's weight. On bench/themes small, whose folders have no one subject, flat from 0 to 1. */
const subjectDamping = 0.3

/** What is left of a number's weight: the same figure in two passages is mostly chance. Swept on half of bench/themes small:
 *  B3 0.733 at 1, 0.734 at 0.25 and at 0.4; auto-bbc loses 0.006 at 0.25, 0.002 at 0.4. */
const numberDamping = 0.4

const rareInBackground = Math.log((background.paragraphs + 1) / 4)
let known: ReadonlyMap<string, number> | undefined

export interface Rarity {
  /** By term number, for vectors: 0 for a term in one passage alone, which links it to none. */
  readonly linking: (term: number) => number
  /** By term number, terms in one passage alone too. */
  readonly every: (term: number) => number
  /** By stem, for the terms of a taxonomy. */
  readonly telling: (stem: string) => number
}

/** How telling each term is: inverse frequency, blended from the collection and from ordinary articles (Sparck Jones 1972). */
export function rarityOf({rows, vocabulary, frequency}: Counts): Rarity {
  known ??= readBackground()
  const own = rows.length / (rows.length + evenAt)
  const rarity = (term: string, count: number): number => {
    const here = Math.log((rows.length + 1) / count)
    const usual = known!.get(term) ?? rareInBackground
    const blended = own * here + (1 - own) * usual
    const told = /^\d/.test(term) ? blended * numberDamping : blended
    return isSubjectWord(count, rows.length) ? told * subjectDamping : told
  }
  const number = new Map(vocabulary.map((term, i) => [term, i]))
  const fewest = rows.length > 20 ? 2 : 1
  const every = (term: number) => rarity(vocabulary[term]!, frequency[term]!)
  return {
    every,
    linking: term => (frequency[term]! < fewest ? 0 : every(term)),
    telling: stem => rarity(stem, frequency[number.get(stem) ?? -1] ?? 1),
  }
}

/** Whether a term that stands in `count` of `size` passages is what the whole collection is about. */
export const isSubjectWord = (count: number, size: number): boolean => size >= 12 && count > subjectShare * size

/** How rare a stem is in ordinary articles. */
export function usual(stem: string): number {
  known ??= readBackground()
  return known.get(stem) ?? rareInBackground
}

function readBackground(): Map<string, number> {
  const rarity = new Map<string, number>()
  for (const {count, stems} of background.rows) {
    const value = Math.log((background.paragraphs + 1) / count)
    for (const stem of stems.split(' ')) rarity.set(stem, value)
  }
  return rarity
}
