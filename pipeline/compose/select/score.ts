import type {SentenceId, SourceId} from '../../model/id.ts'
import type {DateMention, Sentence} from '../../model/sentence.ts'
import {startOf} from '../../text/calendar.ts'
import {deviation} from '../../text/deviation.ts'
import type {Corpus} from '../corpus.ts'
import type {Likeness} from './likeness.ts'

/** What decides whether a sentence is worth a reader's time. Each is set against its mean and spread over the folder. */
export interface Features {
  readonly told: number // what other origins tell of it: rarity shared with the likest sentence of each, averaged
  readonly alike: number // the same by cosine
  readonly central: number
  readonly position: number // in its article, 0 to 1
  readonly quotes: number
  readonly figure: number // how likely a desk asks for a number in it
  readonly reported: number // it passes on what somebody says
  readonly recent: number // it gives a day near the main event's
}

/** Weights of a ridge regression for "tells a point that the desk asked for", by its importance, over nine subjects and half of the
 *  newswire topics (decision 51). What carries is how much of a sentence other origins tell too; of 45 further features none helps on
 *  a subject left out. */
export const weights: Features = {
  told: 0.12,
  alike: 0.11,
  central: 0.08,
  position: -0.06,
  quotes: -0.07,
  figure: 0.09,
  reported: 0.08,
  recent: 0.07,
}

/** Rarity shared with one origin counts up to this: beyond, a long sentence only meets a long one. */
const sharedMost = 25

/** The features of each sentence, in the order given; `sentences` stand source by source, in reading order. */
export function featuresOf(
  sentences: readonly Sentence[],
  likeness: Likeness,
  {originOf, main}: Pick<Corpus, 'originOf' | 'main'>,
  oddsIn: ReadonlyMap<SentenceId, number>,
): Features[] {
  const others = Math.max(1, new Set(originOf.values()).size - 1)
  const inSource = new Map<SourceId, number>()
  for (const {source} of sentences) inSource.set(source, (inSource.get(source) ?? 0) + 1)
  const number = new Map([...new Set(originOf.values())].map((origin, i) => [origin, i] as const))
  const originAt = Int32Array.from(sentences, ({source}) => {
    const origin = originOf.get(source)
    return origin === undefined ? -1 : number.get(origin)!
  })
  const rarest = new Float64Array(number.size)
  const likest = new Float64Array(number.size)
  return sentences.map((sentence, row): Features => {
    const met: number[] = []
    const {count, rows, rarity, cosine} = likeness.shared(row)
    for (let at = 0; at < count; at++) {
      const origin = originAt[rows[at]!]!
      if (origin < 0 || origin === originAt[row]) continue
      if (rarest[origin] === 0) met.push(origin)
      rarest[origin] = Math.max(rarest[origin]!, Math.min(rarity[at]!, sharedMost))
      likest[origin] = Math.max(likest[origin]!, cosine[at]!)
    }
    let [told, alike] = [0, 0]
    for (const origin of met) {
      told += rarest[origin]!
      alike += likest[origin]!
      rarest[origin] = 0
      likest[origin] = 0
    }
    return {
      told: told / others / sharedMost,
      alike: alike / others,
      central: likeness.centrality(row),
      position: sentence.index / Math.max(1, inSource.get(sentence.source)! - 1),
      quotes: sentence.quotations.length > 0 ? 1 : 0,
      figure: oddsIn.get(sentence.id) ?? 0,
      reported: sentence.speech === undefined ? 0 : 1,
      recent: sentence.dates.some(one => isNear(one, main.day)) ? 1 : 0,
    }
  })
}

/** Days from the main event within which something belongs to it. */
const nearDays = 14

const isNear = ({granularity, value}: DateMention, day: string | undefined): boolean =>
  day !== undefined && granularity === 'day' && Math.abs(startOf(value) - startOf(day)) <= nearDays

/** Scores above 0 for the rows in `pool`, by the weights, each feature standardised over the pool. Rows outside it get 0. */
export function scoresOf(features: readonly Features[], pool: readonly number[], by: Features = weights): Float64Array {
  const scores = new Float64Array(features.length)
  for (const name of Object.keys(by) as (keyof Features)[]) {
    const values = pool.map(row => features[row]![name])
    const mean = sum(values) / Math.max(1, values.length)
    const spread = deviation(values) || 1
    for (const [i, row] of pool.entries()) scores[row]! += (by[name] * (values[i]! - mean)) / spread
  }
  const least = pool.reduce((low, row) => Math.min(low, scores[row]!), Infinity)
  for (const row of pool) scores[row]! += 0.001 - least
  return scores
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
