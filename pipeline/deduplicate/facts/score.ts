import {ownWeight} from '../../text/weights.ts'
import {type Collection, massOf, type Passage} from '../passages.ts'
import {agree, sameMeasure} from '../variables/measures.ts'
import {coverageOf} from './coverage.ts'

/** How much two sentences say the same, and what shows it. */
export interface Score {
  readonly value: number // 0 to about 1
  readonly shared: readonly number[] // the stems that both have, ascending
  readonly least: number // coverage: the smaller of both directions
  readonly coverage: number // of whole sentences
}

/**
 * Fixed weights, set by hand. Variants of the formula were compared on MRPC, PAN and STS (bench/overlaps), so the development
 * figures there are not blind.
 *
 * In a small folder, likeness is of what both tell. Coverage counts what part of a sentence's weight the other covers; the
 * smaller direction keeps a short sentence from matching every long one. The window does the same for the stretch of some
 * eighteen words where both meet: two long sentences often share one clause and differ in the rest. Evidence is what is
 * shared at all: a fifth of a long sentence may be one common word or a rare figure with its noun.
 *
 * In a collection of thousands, clauses meet by chance, and its own frequencies tell what is rare: there whole sentences are
 * compared, all their words (coverage.ts), with little weight on the evidence. Between the two, both count in proportion.
 */
const parts = {least: 0.45, window: 0.3, evidence: 0.25}
const wholeParts = {coverage: 0.82, evidence: 0.1}
/** Sentences from which a collection is compared by whole sentences alone. */
const thousands = 3000
/** Whether whole sentences alone are compared: then no clause alone makes two sentences alike. */
export const comparesWhole = (passages: number): boolean => passages >= thousands
/** Shared weight that is full evidence there: two telling words. */
const wholeEvidence = 8
/** Content stems of the stretch that is compared: about eighteen words. */
const windowStems = 9
/** Shared weight that is full evidence: three telling words. */
const fullEvidence = 11
/** In long passages more is shared by chance: beyond the weight of a usual sentence, evidence must grow with them. */
const usualMass = 35
const longShare = 0.8
/** What a figure, a day or three words in a row add to the evidence, where the words alone are near. */
const added = {quantity: 4, day: 1.5, run: 2.5}

/** Shared weight without names below which likeness is of people, not of what they did. */
const leastContent = 4
/** Weight from which a shared word counts as one. */
const tellingWeight = 0.5

/** Two sentences from this score on report the same thing. */
export const sameFact = 0.47

/**
 * The score that joins sentences of a whole collection: the more sentences, the more pairs are alike by chance, so a
 * collection of thousands asks for more than a folder of a hundred.
 */
export const sameFactIn = (passages: number): number => sameFact + 0.03 * ownWeight(passages)

/** The score from which two figures are believed to be of one thing: in a large collection, formulas of the trade are alike too. */
export const sureIn = (passages: number): number => sameFactIn(passages) + 0.15 * ownWeight(passages)

/** How far whole sentences are compared in a collection, from 0 to 1. */
export const wholeShare = (passages: number): number => Math.min(1, passages / thousands)

export function scoreOf(a: Passage, b: Passage, collection: Collection): Score {
  const {weights, passages} = collection
  const shared = sharedStems(a.set, b.set)
  const mass = massOf(shared, weights)
  const least = mass === 0 ? 0 : mass / Math.max(a.mass, b.mass)
  const large = wholeShare(passages.length)
  const told = large === 1 || mass === 0 ? 0 : toldLikeness(a, b, {shared, mass, least}, collection)
  const coverage = coverageOf(a, b, collection)
  const whole = wholeParts.coverage * coverage + wholeParts.evidence * Math.min(1, mass / wholeEvidence)
  return {
    value: (1 - large) * told + large * whole,
    shared,
    least,
    coverage,
  }
}

function toldLikeness(
  a: Passage,
  b: Passage,
  {shared, mass, least}: Pick<Score, 'shared' | 'least'> & {readonly mass: number},
  {weights, proper}: Pick<Collection, 'weights' | 'proper'>,
): number {
  const {details, day} = detailWeights(a, b, proper)
  const evidence = Math.min(
    1,
    (mass + details + day) / (fullEvidence + longShare * Math.max(0, Math.max(a.mass, b.mass) - usualMass)),
  )
  const telling = shared.filter(stem => proper[stem] === 0)
  // One word in common, however rare, is a coincidence.
  const lone = details === 0 && telling.filter(stem => weights[stem]! >= tellingWeight).length < 2
  const content = (lone ? 0.5 : 1) * massOf(telling, weights) + details
  const value = parts.least * least + parts.window * windowCoverage(a, b, weights) + parts.evidence * evidence
  // Sentences that are alike as wholes may be of little but names: "she met him in the capital on Friday".
  return value * Math.min(1, content / leastContent + least * least)
}

function detailWeights(a: Passage, b: Passage, proper: Uint8Array): {details: number; day: number} {
  // Small counts and "first" are in every second sentence.
  const quantity = a.sentence.quantities.some(x =>
    b.sentence.quantities.some(
      y => x.kind !== 'ordinal' && (x.kind !== 'count' || x.value > 3) && sameMeasure(x, y) && agree(x, y),
    ),
  )
  const day = a.sentence.dates.some(x => b.sentence.dates.some(y => x.granularity === 'day' && x.value === y.value))
  const run = hasRun(a.stems.subarray(0, mostStems), b.stems.subarray(0, mostStems), b.set, proper)
  return {details: (quantity ? added.quantity : 0) + (run ? added.run : 0), day: day ? added.day : 0}
}

/** Stems of a sentence in which runs are looked for: what is longer is a list or a table. */
const mostStems = 120

/** Whether three stems stand in a row in both, at most one of them a name's; `others` are those of the second, ascending. */
function hasRun(a: Uint32Array, b: Uint32Array, others: Uint32Array, proper: Uint8Array): boolean {
  for (let i = 0; i + 3 <= a.length; i++) {
    if (proper[a[i]!]! + proper[a[i + 1]!]! + proper[a[i + 2]!]! > 1 || !has(others, a[i]!)) continue
    for (let j = 0; j + 3 <= b.length; j++)
      if (a[i] === b[j] && a[i + 1] === b[j + 1] && a[i + 2] === b[j + 2]) return true
  }
  return false
}

/** The stretch of each sentence that holds most of what the other says; then coverage between the stretches. */
function windowCoverage(a: Passage, b: Passage, weights: Float64Array): number {
  const inA = bestWindow(a, b.set, weights)
  const inB = bestWindow(b, inA, weights)
  const shared = massOf(sharedStems(inA, inB), weights)
  return shared === 0 ? 0 : shared / Math.max(massOf(inA, weights), massOf(inB, weights))
}

/** The distinct stems, ascending, of the stretch with the greatest weight inside `wanted`, which ascends too. */
function bestWindow({stems, set}: Passage, wanted: Uint32Array, weights: Float64Array): Uint32Array {
  if (stems.length <= windowStems) return set
  const gains: number[] = []
  let [start, sum, best] = [0, 0, -1]
  for (let i = 0; i < stems.length; i++) {
    gains.push(has(wanted, stems[i]!) ? weights[stems[i]!]! : 0)
    sum += gains[i]!
    if (i >= windowStems) sum -= gains[i - windowStems]!
    if (i >= windowStems - 1 && sum > best + 1e-9) {
      best = sum
      start = i - windowStems + 1
    }
  }
  const stretch = stems.slice(start, start + windowStems).sort()
  let count = 0
  for (const stem of stretch) if (count === 0 || stretch[count - 1] !== stem) stretch[count++] = stem
  return stretch.subarray(0, count)
}

/** Whether an ascending set has a stem. */
function has(set: Uint32Array, stem: number): boolean {
  let low = 0
  let high = set.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (set[middle]! < stem) low = middle + 1
    else high = middle
  }
  return set[low] === stem
}

function sharedStems(a: Uint32Array, b: Uint32Array): number[] {
  const shared: number[] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const difference = a[i]! - b[j]!
    if (difference === 0) shared.push(a[i]!)
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return shared
}
