/** Sparse unit-length rows in one block of typed arrays: row i holds terms[offsets[i]] up to terms[offsets[i + 1]]. */
export interface Vectors {
  readonly size: number
  readonly vocabulary: readonly string[]
  readonly offsets: Int32Array
  readonly terms: Int32Array
  readonly weights: Float64Array
}

/** Distinct terms of each row with their counts, over one vocabulary numbered by first use. */
export interface Counts {
  readonly vocabulary: readonly string[]
  readonly rows: readonly ReadonlyMap<number, number>[]
  /** In how many rows each term stands. */
  readonly frequency: Int32Array
}

/** Count the terms of each row. */
export function countTerms(rows: readonly (readonly string[])[]): Counts {
  const numbers = new Map<string, number>()
  const counted = rows.map(row => {
    const counts = new Map<number, number>()
    for (const term of row) {
      const number = numbers.get(term) ?? numbers.size
      if (number === numbers.size) numbers.set(term, number)
      counts.set(number, (counts.get(number) ?? 0) + 1)
    }
    return counts
  })
  const frequency = new Int32Array(numbers.size)
  for (const counts of counted) for (const term of counts.keys()) frequency[term]!++
  return {vocabulary: [...numbers.keys()], rows: counted, frequency}
}

/** Rows of (1 + ln count) x weight, at unit length (Salton and Buckley 1988). Terms of weight 0 are left out. */
export function weigh(counts: Counts, weightOf: (term: number) => number): Vectors {
  const weight = Float64Array.from(counts.vocabulary, (_, term) => weightOf(term))
  const offsets = new Int32Array(counts.rows.length + 1)
  for (const [i, row] of counts.rows.entries()) {
    let length = 0
    for (const term of row.keys()) if (weight[term]! > 0) length++
    offsets[i + 1] = offsets[i]! + length
  }
  const total = offsets[counts.rows.length]!
  const terms = new Int32Array(total)
  const weights = new Float64Array(total)
  for (const [i, row] of counts.rows.entries()) {
    let at = offsets[i]!
    let squares = 0
    for (const [term, count] of row) {
      if (weight[term]! <= 0) continue
      const value = (1 + Math.log(count)) * weight[term]!
      terms[at] = term
      weights[at++] = value
      squares += value * value
    }
    const norm = Math.sqrt(squares)
    for (let j = offsets[i]!; j < at; j++) weights[j]! /= norm
  }
  return {size: counts.rows.length, vocabulary: counts.vocabulary, offsets, terms, weights}
}
