import type {Choice} from './labels.ts'
import type {Placement} from './placement.ts'
import type {Unit} from './units.ts'

/** Phrases of a theme from which its heading is made, and what each must score as a share of the best. */
const considered = 20

/** Pairs that are tried with a third phrase: the best. */
const widened = 10
const besideShare = 0.3

/** From this rarity in ordinary articles on a single word stands alone ("tsunami"); "team" or "money" does not. */
const rareWord = 8

/** Recall counts this much against precision. With `considered`, `besideShare` and `widened` set on half of bench/themes small:
 *  labels precision 0.828 and recall 0.440 for one phrase, 0.860 and 0.477 here; the other half 0.843 and 0.423, then 0.862
 *  and 0.465. Eager trial of every triple gives the same recall in three times the time. */
const recallWeight = 1.5

/** A heading of one phrase before one of two or three that picks the theme out no better. */
const formFactor = [0, 1.08, 1, 0.97]

/**
 * A heading for each slot that needs one, larger slots first; no two share a head word. It is one phrase, or two or three
 * in a row: a single word in everyday use is vague alone, and several phrases tell a theme where one tells a part of it.
 */
export function chooseHeadings(
  ranked: readonly (readonly Choice[])[],
  order: readonly number[],
  placed: Placement,
  units: readonly Unit[],
  usual: (stem: string) => number,
): Map<number, string> {
  const holders = holdersOf(ranked, order, units)
  const count = new Uint8Array(units.length)
  const heads = new Set<string>()
  const headings = new Map<number, string>()
  for (const slot of order) {
    const size = placed.reduce((sum, home) => sum + (home === slot ? 1 : 0), 0)
    const free = ranked[slot]!.filter(({phrase}) => !heads.has(phrase.stems.at(-1)!))
    const open = free.slice(0, considered).filter(({score}) => score >= besideShare * free[0]!.score)
    let best: readonly Choice[] = open.slice(0, 1)
    let most = 0
    const offer = (parts: readonly Choice[]): number => {
      const score = formFactor[parts.length]! * pickOut(parts, slot, size)
      if (score > most) [best, most] = [parts, score]
      return score
    }
    for (const one of open) if (!isVague(one)) offer([one])
    const pairs: {readonly pair: readonly Choice[]; readonly score: number}[] = []
    for (const [i, one] of open.entries())
      for (const two of beside([one], open.slice(i + 1))) pairs.push({pair: [one, two], score: offer([one, two])})
    pairs.sort((a, b) => b.score - a.score)
    for (const {pair} of pairs.slice(0, widened)) for (const three of beside(pair, open)) offer([...pair, three])
    if (best.length === 0) continue
    for (const {phrase} of best) heads.add(phrase.stems.at(-1)!)
    const inOrder = open.filter(one => best.includes(one))
    headings.set(slot, inARow(inOrder.map(({phrase}) => phrase.text)))
  }
  return headings

  function isVague({phrase: {stems}}: Choice): boolean {
    return stems.length === 1 && stems[0]!.split('-').every(stem => usual(stem) < rareWord)
  }

  /** F-measure of "holds half the heading's words, and two at least" against "is in the theme". */
  function pickOut(parts: readonly Choice[], slot: number, size: number): number {
    let words = 0
    for (const {phrase} of parts) words += phrase.stems.length
    const need = Math.max(Math.min(2, words), Math.ceil(words / 2))
    let [inside, all] = [0, 0]
    for (const {phrase} of parts)
      for (const stem of phrase.stems)
        for (const unit of holders.get(stem)!) {
          if (++count[unit]! !== need) continue
          all++
          if (placed[unit] === slot) inside++
        }
    for (const {phrase} of parts)
      for (const stem of phrase.stems) for (const unit of holders.get(stem)!) count[unit] = 0
    const weight = recallWeight ** 2
    return ((1 + weight) * inside) / (weight * size + all)
  }
}

/** Those that may stand in a row with the given ones: each held by more than one passage, no word in common. */
function beside(row: readonly Choice[], open: readonly Choice[]): readonly Choice[] {
  if (row.some(({inside}) => inside < 2)) return []
  const used = new Set(row.flatMap(wordsIn))
  return open.filter(one => one.inside >= 2 && !wordsIn(one).some(word => used.has(word)))
}

const wordsIn = ({phrase: {stems}}: Choice): string[] => stems.flatMap(stem => stem.split('-'))

/** The units that hold each word of the phrases in question. */
function holdersOf(
  ranked: readonly (readonly Choice[])[],
  order: readonly number[],
  units: readonly Unit[],
): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const slot of order) for (const {phrase} of ranked[slot]!) for (const stem of phrase.stems) holders.set(stem, [])
  for (const [i, {terms}] of units.entries()) for (const term of new Set(terms)) holders.get(term)?.push(i)
  return holders
}

const inARow = (texts: readonly string[]): string =>
  texts.length < 3 ? texts.join(' and ') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`
