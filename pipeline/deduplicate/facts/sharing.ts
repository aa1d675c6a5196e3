import {otherPersons} from '../copies/details.ts'
import type {Collection, Passage} from '../passages.ts'
import {type Features, featuresOf, type Surroundings} from './likeness.ts'
import shipped from './sharing.generated.json' with {type: 'json'}
import type {Values} from './values.ts'

/**
 * What speaks for and against two sentences having a fact in common, in hundredths: that they are alike, and what of it is
 * rare, since two long sentences may share one clause.
 */
export type Shares = Readonly<Record<Share, number>>
export type Share = keyof typeof shipped.pair
export type Weights = typeof shipped
export const shareNames = Object.keys(shipped.pair) as readonly Share[]

/** What is known of a whole collection before two of its sentences are compared. */
export interface Known {
  readonly around: Surroundings
  readonly values: Values
}

export function sharesOf(a: Passage, b: Passage, collection: Collection, known: Known, coverage?: number): Shares {
  const {
    coverage: covered,
    containment,
    names,
    figures,
    day,
    setting,
  }: Features = featuresOf(a, b, collection, known.around, coverage)
  const {mass, second} = sharedWords(a, b, collection)
  const own = new Set(known.values.of(b))
  const shared = known.values.of(a).filter(value => own.has(value) && known.values.rarity(value) > 0)
  return {
    bias: 100,
    coverage: covered,
    containment,
    setting,
    names,
    figures,
    day,
    mass: hundredths(mass / 10, 5),
    second: hundredths(second, 5),
    values: hundredths(
      shared.reduce((sum, value) => sum + known.values.rarity(value), 0),
      3,
    ),
    hour: shared.some(value => value.endsWith(' min')) ? 100 : 0,
    otherPersons: otherPersons(a.sentence, b.sentence) ? 100 : 0,
  }
}

/** The odds that two sentences share a fact by themselves, as their logarithm in hundredths: a sum of whole numbers. */
export function oddsOf(shares: Shares, {pair}: Weights = shipped): number {
  let sum = 0
  for (const name of shareNames) sum += pair[name] * shares[name]
  return Math.round(sum / 100)
}

/** The same when a third sentence is known that both share a fact with, by at least the second odds. */
export const withThird = (odds: number, third: number, {third: weights}: Weights = shipped): number =>
  weights.bias + Math.round((weights.odds * odds + weights.third * within(third)) / 100)

/** Odds of a third sentence beyond which nothing more is learned: none in common, and surely one. */
const within = (third: number): number => Math.min(300, Math.max(-600, third))

const hundredths = (value: number, most: number): number => Math.round(100 * Math.min(most, value))

/** What the stems in two sentences weigh together, and the second heaviest of those that belong to no name. */
function sharedWords(
  {set: a}: Passage,
  {set: b}: Passage,
  {weights, proper}: Collection,
): {mass: number; second: number} {
  let [mass, first, second] = [0, 0, 0]
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!]
    if (x === y) {
      const weight = weights[x]!
      mass += weight
      if (proper[x] === 0) {
        second = Math.max(second, Math.min(first, weight))
        first = Math.max(first, weight)
      }
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  return {mass, second}
}
