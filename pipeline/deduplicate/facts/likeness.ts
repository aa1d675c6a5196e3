import type {DateMention, Quantity} from '../../model/sentence.ts'
import {type Collection, massOf, type Passage} from '../passages.ts'
import {agree, sameMeasure} from '../variables/measures.ts'
import {coverageOf} from './coverage.ts'
import weights from './likeness.generated.json' with {type: 'json'}

/** What speaks for and against two sentences telling one fact, in hundredths. */
export type Features = Readonly<Record<Feature, number>>
export type Feature = keyof typeof weights
export const featureNames = Object.keys(weights) as readonly Feature[]

/** What stands around a passage in its source, made once for each. */
export type Surroundings = (passage: Passage) => {readonly set: Uint32Array; readonly mass: number}

export function featuresOf(
  a: Passage,
  b: Passage,
  collection: Collection,
  around: Surroundings,
  coverage = coverageOf(a, b, collection),
): Features {
  const {weights: rare, proper} = collection
  const [mass, ofNames] = sharedMasses(a.set, b.set, rare, proper)
  const least = Math.min(a.mass, b.mass)
  const [x, y] = [figuresOf(a), figuresOf(b)]
  const [days, others] = [daysOf(a), daysOf(b)]
  const oneDay = days.some(one => others.some(other => one.value === other.value))
  return {
    bias: 100,
    coverage: hundredths(coverage, 1),
    containment: least === 0 ? 0 : hundredths(mass / least, 1),
    names: hundredths(ofNames / 4, 2),
    figures: hundredths(x.filter(one => y.some(other => sameMeasure(one, other) && agree(one, other))).length, 2),
    numbers: hundredths(x.filter(one => one.value > 12 && y.some(other => one.value === other.value)).length, 2),
    otherFigures: hundredths(x.filter(one => isOnlyOther(one, y)).length, 2),
    day: oneDay ? 100 : 0,
    otherDay: days.length > 0 && others.length > 0 && !oneDay ? 100 : 0,
    setting: hundredths(cosine(around(a), around(b), rare, proper), 1),
    length: hundredths(least / 15, 3),
  }
}

/**
 * The odds that two sentences of a collection tell one fact, over the bar from which they are believed to. Where they are under
 * `least` in whatever setting the two stand, that is not looked at, and the odds are as in the best one.
 */
export function likenessIn(
  collection: Collection,
): (a: Passage, b: Passage, least: number, coverage?: number) => number {
  const around = surroundingsIn(collection)
  return (a, b, least, coverage) => {
    const atBest = oddsOf(featuresOf(a, b, collection, () => alone, coverage)) + weights.setting * 100
    if (atBest / 10_000 < least) return atBest / 10_000
    const setting = hundredths(cosine(around(a), around(b), collection.weights, collection.proper), 1)
    return (atBest - weights.setting * (100 - setting)) / 10_000
  }
}

/** Surroundings that have nothing in common with any. */
const alone: ReturnType<Surroundings> = {set: new Uint32Array(0), mass: 0}

/** The odds that two sentences tell one fact, as their logarithm in ten thousandths: a sum of whole numbers. */
export function oddsOf(features: Features): number {
  let sum = 0
  for (const name of featureNames) sum += weights[name] * features[name]
  return sum
}

const hundredths = (value: number, most: number): number => Math.round(100 * Math.min(most, value))

/** "First" and small counts are in every second sentence. */
const figuresOf = ({sentence}: Passage): Quantity[] =>
  sentence.quantities.filter(({kind, value}) => kind !== 'ordinal' && (kind !== 'count' || value > 3))

const daysOf = ({sentence}: Passage): DateMention[] => sentence.dates.filter(({granularity}) => granularity === 'day')

function isOnlyOther(one: Quantity, others: readonly Quantity[]): boolean {
  const rivals = others.filter(other => sameMeasure(one, other))
  return rivals.length > 0 && !rivals.some(other => agree(one, other))
}

/** The weight that two sets share, over the geometric mean of theirs. */
function cosine(
  a: ReturnType<Surroundings>,
  b: ReturnType<Surroundings>,
  rare: Float64Array,
  proper: Uint8Array,
): number {
  return sharedMasses(a.set, b.set, rare, proper)[0] / Math.sqrt(a.mass * b.mass + 1)
}

/** What the stems that two ascending sets share weigh together, and those of names among them. */
function sharedMasses(a: Uint32Array, b: Uint32Array, rare: Float64Array, proper: Uint8Array): [number, number] {
  let [all, names] = [0, 0]
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!]
    if (x === y) {
      all += rare[x]!
      if (proper[x] === 1) names += rare[x]!
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  return [all, names]
}

/** Sentences before and after that tell in what setting one stands. */
const reach = 2

/** The words of the sentences beside a passage, but not its own. */
export function surroundingsIn({passages, weights: rare}: Pick<Collection, 'passages' | 'weights'>): Surroundings {
  const placeOf = new Map(passages.map((passage, place) => [passage, place]))
  const known = new Map<Passage, ReturnType<Surroundings>>()
  return passage => {
    const found = known.get(passage)
    if (found !== undefined) return found
    const at = placeOf.get(passage)!
    const beside = new Set<number>()
    for (let i = Math.max(0, at - reach); i <= at + reach; i++) {
      const other = passages[i]
      if (i === at || other?.source !== passage.source) continue
      for (const stem of other.set) beside.add(stem)
    }
    const set = new Uint32Array(beside).sort()
    const made = {set, mass: massOf(set, rare)}
    known.set(passage, made)
    return made
  }
}
