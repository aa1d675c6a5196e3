import {postingsOf} from '../../text/postings.ts'
import type {Passage} from '../passages.ts'

/** Two passages that share enough of their rare stems to be worth scoring. */
export interface Candidate {
  readonly a: number
  readonly b: number
}

/** Rarest stems of a passage that are looked up. */
const keyStems = 12
/**
 * Weight that both must share, of their mean. In a small folder every likeness is looked at; in a large one a quarter must be
 * shared, or the pairs grow faster than the passages: on the MRPC pool 0.24 keeps 99.6 % of the pairs, 0.28 99.5 %.
 */
const leastShare = (passages: number): number => 0.08 + 0.18 * (passages / (passages + 1000))
/** The part of that share which the stems looked up must bring, before all stems are compared. */
const lookedShare = 0.5
/** Passages with a stem beyond which it finds nobody in any collection: what keeps the cost of a passage from growing with it. */
const mostFrequent = 300
/** Stems that are looked up whatever it costs, and passages that the others may bring. */
const fewestKeys = 4
const mostLooked = 500
/** Candidates kept for one passage, the heaviest: what bounds the cost when thousands tell one story. */
const mostCandidates = 40

/**
 * Sentences of different sources that may report the same thing in other words, found through their rare stems.
 * A stem in more than 2.5 % of the passages (50 in a small folder) finds nobody: everything has it.
 */
export function candidatesOf(
  passages: readonly Pick<Passage, 'set' | 'source' | 'mass'>[],
  weights: Float64Array,
): Candidate[] {
  const sets = passages.map(passage => passage.set)
  const {offsets, sets: holders} = postingsOf(sets, weights.length)
  const cap = Math.min(mostFrequent, Math.max(50, Math.ceil(passages.length * 0.025)))
  const frequency = (stem: number) => offsets[stem + 1]! - offsets[stem]!
  const keys = sets.map(set => {
    const rarest = [...set]
      .filter(stem => frequency(stem) > 1 && frequency(stem) <= cap)
      .sort((x, y) => frequency(x) - frequency(y) || x - y)
      .slice(0, keyStems)
    let looked = 0
    return rarest.filter((stem, i) => {
      looked += frequency(stem)
      return i < fewestKeys || looked <= mostLooked
    })
  })
  const share = leastShare(passages.length)
  const shared = new Float64Array(passages.length)
  const found: number[] = []
  const sources = Uint32Array.from(passages, passage => passage.source)
  const masses = Float64Array.from(passages, passage => passage.mass)
  const touched = new Uint32Array(passages.length)
  for (const a of passages.keys()) {
    let count = 0
    for (const stem of keys[a]!) {
      const weight = weights[stem]!
      const end = offsets[stem + 1]!
      for (let at = offsets[stem]!; at < end; at++) {
        const b = holders[at]!
        if (shared[b] === 0) touched[count++] = b
        shared[b]! += weight
      }
    }
    const good: {b: number; weight: number}[] = []
    for (let i = 0; i < count; i++) {
      const b = touched[i]!
      const looked = shared[b]!
      shared[b] = 0
      const bar = 0.5 * share * (masses[a]! + masses[b]!)
      if (sources[b] === sources[a] || looked < lookedShare * bar) continue
      const weight = sharedMass(sets[a]!, sets[b]!, weights)
      if (weight >= bar) good.push({b, weight})
    }
    if (good.length > mostCandidates) {
      good.sort((x, y) => y.weight - x.weight || x.b - y.b)
      good.length = mostCandidates
    }
    for (const {b} of good) found.push(Math.min(a, b) * passages.length + Math.max(a, b))
  }
  const sorted = Float64Array.from(found).sort()
  const pairs: Candidate[] = []
  for (const [i, key] of sorted.entries())
    if (i === 0 || key !== sorted[i - 1]) pairs.push({a: Math.floor(key / passages.length), b: key % passages.length})
  return pairs
}

/** What the stems that two ascending sets share weigh together. */
function sharedMass(a: Uint32Array, b: Uint32Array, weights: Float64Array): number {
  let mass = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!]
    if (x === y) mass += weights[x]!
    if (x <= y) i++
    if (y <= x) j++
  }
  return mass
}
