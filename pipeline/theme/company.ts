import type {Vectors} from '../text/vectors.ts'
import learned from './word-vectors.generated.json' with {type: 'json'}

const {dimensions} = learned
let known: ReadonlyMap<string, number> | undefined

/** What the company of two passages' words adds to their cosine: this share of what it exceeds `companyFrom` by.
 *  Swept on half of bench/themes small: B3 0.713 without it, 0.733 at 0.2 from 0.2, 0.731 from 0.1, 0.728 at 0.3 from 0.3. */
const companyShare = 0.2
const companyFrom = 0.2

/** Pairs of words within passages from which on a collection knows better than ordinary articles which words keep company:
 *  there they count half. Long texts, and very many, speak for themselves: at full weight bench/themes auto-bbc falls from
 *  NMI 0.85 to 0.70, while auto-searchsnippets rises from 0.54 to 0.58. */
const evenAtPairs = 2_000_000
const leastTrust = 0.4

/** How far two passages use words that keep company in ordinary articles ("striker", "goal"), though they share none; undefined when it adds nothing. */
export function companyOf(vectors: Vectors): ((a: number, b: number) => number) | undefined {
  const pairs = vectors.terms.length ** 2 / vectors.size
  const trust = 1 / (1 + (pairs / evenAtPairs) ** 2)
  if (trust < leastTrust) return undefined
  const rows = rowsOf(vectors)
  return (a, b) => {
    const [from, to] = [a * dimensions, b * dimensions]
    let cosine = 0
    for (let d = 0; d < dimensions; d++) cosine += rows[from + d]! * rows[to + d]!
    return trust * companyShare * Math.max(0, cosine - companyFrom)
  }
}

/** For each passage the mean of its words' vectors, less what all passages have in common, at unit length. */
function rowsOf({size, vocabulary, offsets, terms, weights}: Vectors): Float64Array {
  const rows = new Float64Array(size * dimensions)
  const words = vocabulary.map(vectorOf)
  for (let i = 0; i < size; i++)
    for (let p = offsets[i]!; p < offsets[i + 1]!; p++) {
      const word = words[terms[p]!]
      if (word !== undefined) for (let d = 0; d < dimensions; d++) rows[i * dimensions + d]! += weights[p]! * word[d]!
    }
  toUnitLength(rows)
  const mean = new Float64Array(dimensions)
  for (let at = 0; at < rows.length; at++) mean[at % dimensions]! += rows[at]! / size
  for (let at = 0; at < rows.length; at++) rows[at]! -= mean[at % dimensions]!
  toUnitLength(rows)
  return rows
}

/** A stem's vector at unit length: each part is a character from `$` (-1) to `[` (1). */
function vectorOf(stem: string): Float64Array | undefined {
  known ??= new Map(learned.stems.split(' ').map((one, i) => [one, i * dimensions]))
  const start = known.get(stem)
  if (start === undefined) return undefined
  const vector = Float64Array.from({length: dimensions}, (_, d) => learned.values.charCodeAt(start + d) - 63.5)
  toUnitLength(vector)
  return vector
}

function toUnitLength(rows: Float64Array): void {
  for (let from = 0; from < rows.length; from += dimensions) {
    let squares = 0
    for (let d = from; d < from + dimensions; d++) squares += rows[d]! ** 2
    const length = Math.sqrt(squares) || 1
    for (let d = from; d < from + dimensions; d++) rows[d]! /= length
  }
}
