import type {Sentence} from '../../model/sentence.ts'
import {countTerms} from '../../text/vectors.ts'
import {canonicalTerms} from './canonical.ts'

/** What a folder's sentences share, by their canonical terms at inverse sentence frequency. Rows are numbered as given. */
export interface Likeness {
  readonly cosine: (a: number, b: number) => number
  /** Visits the rows that share a term with this one: the summed rarity of what they share, and their cosine. */
  readonly shared: (row: number, visit: (other: number, rarity: number, cosine: number) => void) => void
  /** Cosine with the mean of all rows, 0 to 1. */
  readonly centrality: (row: number) => number
}

/** Postings visited for one row, at most, rarest terms first: the cost stays linear in a story that everybody tells. */
const visitsMost = 4_000

/** Index the sentences of a folder by what they say. */
export function likenessOf(
  sentences: readonly Sentence[],
  termsOf: (sentence: Sentence) => string[] = sentence => canonicalTerms(sentence),
): Likeness {
  const {rows: counted, frequency} = countTerms(sentences.map(termsOf))
  const size = sentences.length
  const rarity = Float64Array.from(frequency, count => Math.log((size + 1) / (count + 0.5)))
  const rows = counted.map(row =>
    Int32Array.from([...row.keys()].sort((a, b) => frequency[a]! - frequency[b]! || a - b)),
  )
  const lengths = Float64Array.from(rows, row => Math.sqrt(row.reduce((sum, term) => sum + rarity[term]! ** 2, 0)) || 1)
  const holders = Array.from(frequency, (): number[] => [])
  for (const [i, row] of rows.entries()) for (const term of row) holders[term]!.push(i)

  const center = new Float64Array(frequency.length)
  for (const [i, row] of rows.entries()) for (const term of row) center[term]! += rarity[term]! / lengths[i]!
  const centerLength = Math.sqrt(center.reduce((sum, value) => sum + value * value, 0)) || 1

  const sums = new Float64Array(size)
  const squares = new Float64Array(size)
  return {
    cosine: (a, b) => {
      let sum = 0
      for (const term of rows[a]!) if (counted[b]!.has(term)) sum += rarity[term]! ** 2
      return sum / lengths[a]! / lengths[b]!
    },
    shared: (row, visit) => {
      const touched: number[] = []
      let left = visitsMost
      for (const term of rows[row]!) {
        if (left <= 0) break
        left -= holders[term]!.length
        for (const other of holders[term]!) {
          if (sums[other] === 0) touched.push(other)
          sums[other]! += rarity[term]!
          squares[other]! += rarity[term]! ** 2
        }
      }
      for (const other of touched) {
        if (other !== row) visit(other, sums[other]!, squares[other]! / lengths[row]! / lengths[other]!)
        sums[other] = 0
        squares[other] = 0
      }
    },
    centrality: row =>
      rows[row]!.reduce((sum, term) => sum + center[term]! * rarity[term]!, 0) / lengths[row]! / centerLength,
  }
}
