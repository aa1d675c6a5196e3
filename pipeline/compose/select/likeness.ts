import type {Sentence} from '../../model/sentence.ts'
import {postingsOf} from '../../text/postings.ts'
import {countTerms} from '../../text/vectors.ts'
import {canonicalTerms} from './canonical.ts'

/** What a folder's sentences share, by their canonical terms at inverse sentence frequency. Rows are numbered as given. */
export interface Likeness {
  readonly cosine: (a: number, b: number) => number
  /** The rows that share a term with this one. The next call fills the same arrays anew: nothing is made for a row. */
  readonly shared: (row: number) => Shared
  /** Cosine with the mean of all rows, 0 to 1. */
  readonly centrality: (row: number) => number
}

/** The first `count` places: a row, the summed rarity of what is shared with it, and the cosine. */
export interface Shared {
  count: number
  readonly rows: Int32Array
  readonly rarity: Float64Array
  readonly cosine: Float64Array
}

/** Postings visited for one row, at most, rarest terms first: the cost stays linear in a story that everybody tells. */
const visitsMost = 4_000

/** Index the sentences of a folder by what they say. */
export function likenessOf(
  sentences: readonly Sentence[],
  termsOf: (sentence: Sentence) => string[] = sentence => canonicalTerms(sentence),
): Likeness {
  const size = sentences.length
  const {rows, rarity} = rarestFirst(sentences.map(termsOf))
  const squared = rarity.map(value => value * value)
  const lengths = Float64Array.from(rows, row => Math.sqrt(sumOf(row, squared)) || 1)
  const {offsets, sets: holders} = postingsOf(rows, rarity.length)

  const center = new Float64Array(rarity.length)
  for (const [i, row] of rows.entries()) for (const term of row) center[term]! += rarity[term]! / lengths[i]!
  const centerLength = Math.sqrt(center.reduce((sum, value) => sum + value * value, 0)) || 1

  const sums = new Float64Array(2 * size) // rarity and its square side by side: they are asked for together
  const found: Shared = {
    count: 0,
    rows: new Int32Array(size),
    rarity: new Float64Array(size),
    cosine: new Float64Array(size),
  }
  return {
    cosine: (a, b) => sharedSum(rows[a]!, rows[b]!, squared) / lengths[a]! / lengths[b]!,
    shared: row => {
      const others = found.rows
      let touched = 0
      let left = visitsMost
      for (const term of rows[row]!) {
        if (left <= 0) break
        const end = offsets[term + 1]!
        const [weight, square] = [rarity[term]!, squared[term]!]
        left -= end - offsets[term]!
        for (let at = offsets[term]!; at < end; at++) {
          const other = holders[at]!
          const place = 2 * other
          if (sums[place] === 0) others[touched++] = other
          sums[place] = sums[place]! + weight
          sums[place + 1] = sums[place + 1]! + square
        }
      }
      let count = 0
      for (let i = 0; i < touched; i++) {
        const other = others[i]!
        if (other !== row) {
          others[count] = other
          found.rarity[count] = sums[2 * other]!
          found.cosine[count++] = sums[2 * other + 1]! / lengths[row]! / lengths[other]!
        }
        sums[2 * other] = 0
        sums[2 * other + 1] = 0
      }
      found.count = count
      return found
    },
    centrality: row => {
      let sum = 0
      for (const term of rows[row]!) sum += center[term]! * rarity[term]!
      return sum / lengths[row]! / centerLength
    },
  }
}

/** The terms of each row as numbers, ascending: the rarest of all has the smallest. */
function rarestFirst(terms: readonly (readonly string[])[]): {rows: Uint32Array[]; rarity: Float64Array} {
  const {rows, frequency} = countTerms(terms)
  const order = Uint32Array.from(frequency.keys()).sort((a, b) => frequency[a]! - frequency[b]! || a - b)
  const rank = new Uint32Array(order.length)
  for (let place = 0; place < order.length; place++) rank[order[place]!] = place
  return {
    rows: rows.map(row => Uint32Array.from(row.keys(), term => rank[term]!).sort()),
    rarity: Float64Array.from(order, term => Math.log((terms.length + 1) / (frequency[term]! + 0.5))),
  }
}

function sumOf(terms: Uint32Array, weights: Float64Array): number {
  let sum = 0
  for (const term of terms) sum += weights[term]!
  return sum
}

/** What the terms that two ascending rows share weigh together. */
function sharedSum(a: Uint32Array, b: Uint32Array, weights: Float64Array): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!]
    if (x === y) sum += weights[x]!
    if (x <= y) i++
    if (y <= x) j++
  }
  return sum
}
