import type {Collection, Passage} from '../passages.ts'
import {type Candidate, candidatesOf} from './candidates.ts'
import {surroundingsIn} from './likeness.ts'
import {type Known, oddsOf, type Shares, sharesOf, type Weights, withThird} from './sharing.ts'
import {sharersOf, type Values, valuesIn} from './values.ts'

/** Two sentences that share a fact, and by what odds. */
export interface Sharing extends Candidate {
  readonly odds: number // hundredths
}

/** Odds under which two sentences are no evidence that others share a fact. */
const leastOdds = -300
/** Sentences beside one that are brought together through it, the likeliest: what bounds their number. */
const mostNeighbours = 10

/** All pairs that are looked at, with their odds before and after a third sentence was heard. */
export function sharingsOf(
  passages: readonly Passage[],
  collection: Collection,
  mayShare: (a: number, b: number) => boolean,
  weights?: Weights,
): Sharing[] {
  const values = valuesIn(collection)
  const known: Known = {around: surroundingsIn(collection), values}
  const near: Map<number, number>[] = passages.map(() => new Map())
  const look = ({a, b}: Candidate): void => {
    if (near[a]!.has(b) || !mayShare(a, b)) return
    const shares = sharesOf(passages[a]!, passages[b]!, collection, known)
    const odds = oddsOf(shares, weights)
    if (odds < leastOdds || isChance(shares)) return
    near[a]!.set(b, odds)
    near[b]!.set(a, odds)
  }
  for (const pair of lookedAt(passages, collection, values)) look(pair)
  for (const pair of throughThird(near, passages)) look(pair)
  return near.flatMap((beside, a) =>
    [...beside].flatMap(([b, odds]) =>
      a < b ? [{a, b, odds: withThird(odds, thirdOf(a, b, near, passages), weights)}] : [],
    ),
  )
}

/** The pairs that words or values bring together. */
export const lookedAt = (passages: readonly Passage[], {weights}: Collection, values: Values): Candidate[] => [
  ...candidatesOf(passages, weights),
  ...sharersOf(passages, values),
]

/** Besides names, one word in common at most, and no value: a coincidence, however rare the word is. */
const isChance = ({second, figures, values}: Shares): boolean => second === 0 && figures === 0 && values === 0

/** Pairs that share a fact with one third sentence. */
function throughThird(near: readonly ReadonlyMap<number, number>[], passages: readonly Passage[]): Candidate[] {
  return near.flatMap(beside => {
    const nearest = [...beside].filter(([, odds]) => odds >= 0).sort((x, y) => y[1] - x[1] || x[0] - y[0])
    const some = nearest.slice(0, mostNeighbours).map(([one]) => one)
    return some.flatMap((x, i) =>
      some
        .slice(i + 1)
        .filter(y => passages[x]!.source !== passages[y]!.source)
        .map(y => ({a: Math.min(x, y), b: Math.max(x, y)})),
    )
  })
}

/** The best odds by which both of a pair share a fact with one sentence of a third source. */
function thirdOf(
  a: number,
  b: number,
  near: readonly ReadonlyMap<number, number>[],
  passages: readonly Passage[],
): number {
  const [few, many] = near[a]!.size <= near[b]!.size ? [near[a]!, near[b]!] : [near[b]!, near[a]!]
  let best = 2 * leastOdds
  for (const [third, odds] of few) {
    const other = many.get(third)
    if (other === undefined) continue
    const {source} = passages[third]!
    if (source !== passages[a]!.source && source !== passages[b]!.source) best = Math.max(best, Math.min(odds, other))
  }
  return best
}
