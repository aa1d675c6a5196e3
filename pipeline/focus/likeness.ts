import {countTerms, type Vectors, weigh} from '../text/vectors.ts'
import {rarity} from '../text/weights.ts'
import type {Bag} from './bags.ts'

/** Words commoner than this say nothing about what a text is about, and fill the lists of all texts. */
const leastRarity = 1

/** Documents as vectors of their words, the rarer the heavier. */
export function vectorsOf(bags: readonly Bag[]): Vectors {
  const counts = countTerms(bags.map(({stems}) => [...stems].flatMap(([stem, n]) => Array<string>(n).fill(stem))))
  return weigh(counts, term => (rarity(counts.vocabulary[term]!) < leastRarity ? 0 : rarity(counts.vocabulary[term]!)))
}

/** Cosines of all pairs of some rows, row by row. */
export function cosinesOf(vectors: Vectors, rows: readonly number[]): Float64Array {
  const {offsets, terms, weights} = vectors
  const cosines = new Float64Array(rows.length * rows.length)
  const holders = new Map<number, {place: number; weight: number}[]>()
  for (const [place, row] of rows.entries()) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const others = holders.get(terms[at]!) ?? []
      for (const other of others) cosines[place * rows.length + other.place]! += weights[at]! * other.weight
      others.push({place, weight: weights[at]!})
      holders.set(terms[at]!, others)
    }
  }
  for (let i = 0; i < rows.length; i++)
    for (let j = 0; j < i; j++) cosines[j * rows.length + i] = cosines[i * rows.length + j]!
  return cosines
}

/** The cosine of every row to the middle of some rows. */
export function cosinesToMiddle({size, vocabulary, offsets, terms, weights}: Vectors, rows: readonly number[]) {
  const middle = new Float64Array(vocabulary.length)
  for (const row of rows) for (let at = offsets[row]!; at < offsets[row + 1]!; at++) middle[terms[at]!]! += weights[at]!
  let squares = 0
  for (const value of middle) squares += value * value
  const norm = Math.sqrt(squares) || 1
  return Float64Array.from({length: size}, (_, row) => {
    let sum = 0
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) sum += weights[at]! * middle[terms[at]!]!
    return sum / norm
  })
}
