import type {Vectors} from './vectors.ts'

/** The nearest rows of every row by cosine, nearest first; `count[i]` of the `most` places of row i are taken. */
export interface Neighbours {
  readonly most: number
  readonly count: Int32Array
  readonly row: Int32Array
  readonly cosine: Float64Array
}

/** Postings visited for one row, at most. Rare terms come first, so that only the weakest shares of a cosine are cut.
 *  Swept on bench/themes auto-bbc, auto-gnews-ts: 5,000 visits cost bbc 0.10 NMI, 80,000 gain nothing; CPU is the same. */
const visitsMost = 20_000

/** Up to so many rows all pairs are looked at when something is added to the cosine; beyond, twice the nearest by cosine. */
const allPairs = 1500

/** Find the nearest `most` rows of each row by cosine and what `added` says of a pair. Ties go to the lower row number. */
export function nearestRows(
  vectors: Vectors,
  most: number,
  added?: (row: number, other: number) => number,
): Neighbours {
  if (added === undefined || vectors.size <= allPairs) return byCosine(vectors, most, added)
  const wide = byCosine(vectors, 2 * most)
  const found = emptyNeighbours(vectors.size, most)
  for (let i = 0; i < vectors.size; i++)
    for (let p = i * wide.most; p < i * wide.most + wide.count[i]!; p++)
      insert(found, i, wide.row[p]!, wide.cosine[p]! + added(i, wide.row[p]!))
  return found
}

const emptyNeighbours = (size: number, most: number): Neighbours => ({
  most,
  count: new Int32Array(size),
  row: new Int32Array(size * most),
  cosine: new Float64Array(size * most),
})

/** The nearest rows through an inverted index. With `added`, rows that share no term are looked at too. */
function byCosine(vectors: Vectors, most: number, added?: (row: number, other: number) => number): Neighbours {
  const {size, offsets, terms, weights} = vectors
  const index = invert(vectors)
  const found = emptyNeighbours(size, most)
  const sum = new Float64Array(size)
  const touched = new Int32Array(size)
  for (let i = 0; i < size; i++) {
    const own = Array.from({length: offsets[i + 1]! - offsets[i]!}, (_, j) => offsets[i]! + j)
    own.sort((a, b) => index.length(terms[a]!) - index.length(terms[b]!) || terms[a]! - terms[b]!)
    let touches = 0
    let left = visitsMost
    for (const at of own) {
      if (left <= 0) break
      const term = terms[at]!
      const weight = weights[at]!
      const [from, to] = index.window(term, i, left)
      left -= to - from
      for (let p = from; p < to; p++) {
        const other = index.rows[p]!
        if (other === i) continue
        if (sum[other] === 0) touched[touches++] = other
        sum[other]! += weight * index.weights[p]!
      }
    }
    const last = i * most + most - 1
    const others = added === undefined ? touches : size
    for (let t = 0; t < others; t++) {
      const other = added === undefined ? touched[t]! : t
      if (other === i) continue
      const cosine = sum[other]! + (added?.(i, other) ?? 0)
      sum[other] = 0
      if (cosine <= 0 || (found.count[i] === most && cosine < found.cosine[last]!)) continue
      insert(found, i, other, cosine)
    }
  }
  return found
}

/** Keep the list of row i sorted, best first, at most `most` long. */
function insert(found: Neighbours, i: number, other: number, cosine: number): void {
  const base = i * found.most
  let at = found.count[i]!
  const better = (p: number) =>
    cosine > found.cosine[base + p]! || (cosine === found.cosine[base + p]! && other < found.row[base + p]!)
  if (at === found.most) {
    if (!better(at - 1)) return
    at--
  } else found.count[i]!++
  while (at > 0 && better(at - 1)) {
    found.cosine[base + at] = found.cosine[base + at - 1]!
    found.row[base + at] = found.row[base + at - 1]!
    at--
  }
  found.cosine[base + at] = cosine
  found.row[base + at] = other
}

/** For each term the rows that hold it. A window of a long posting is the stretch around the asking row. */
function invert({size, vocabulary, offsets, terms, weights}: Vectors) {
  const starts = new Int32Array(vocabulary.length + 1)
  for (const term of terms) starts[term + 1]!++
  for (let term = 0; term < vocabulary.length; term++) starts[term + 1]! += starts[term]!
  const next = starts.slice()
  const rows = new Int32Array(terms.length)
  const values = new Float64Array(terms.length)
  for (let i = 0; i < size; i++) {
    for (let j = offsets[i]!; j < offsets[i + 1]!; j++) {
      const at = next[terms[j]!]!++
      rows[at] = i
      values[at] = weights[j]!
    }
  }
  const window = (term: number, around: number, most: number): [number, number] => {
    const from = starts[term]!
    const to = starts[term + 1]!
    if (to - from <= most) return [from, to]
    let low = from
    let high = to
    while (low < high) {
      const middle = (low + high) >> 1
      if (rows[middle]! < around) low = middle + 1
      else high = middle
    }
    const first = Math.max(from, Math.min(low - (most >> 1), to - most))
    return [first, first + most]
  }
  return {rows, weights: values, window, length: (term: number) => starts[term + 1]! - starts[term]!}
}
