import {frequenciesOf, rareFirst, sharedCount} from './postings.ts'

/** Two sets of which the smaller lies largely inside the other. `a` < `b`. */
export interface Contained {
  readonly a: number
  readonly b: number
  readonly shared: number
}

/**
 * All pairs of sets that share at least `share` of the smaller one's terms: exact, by prefix filter (Bayardo, Ma,
 * Srikant 2007). The smaller set must share one of its rarest few terms, so only those are indexed.
 * With `share` = 0.75 the result holds every pair of Jaccard >= 0.6, since 0.6 / 1.6 * (n + n) = 0.75 n.
 * A term lists at most `bucket` sets, so that thousands of near copies cost no more than their number times `bucket`;
 * the join is exact as long as no bucket is full.
 */
export function containedPairs(
  sets: readonly Uint32Array[],
  terms: number,
  share: number,
  bucket = Number.POSITIVE_INFINITY,
): Contained[] {
  const frequencies = frequenciesOf(sets, terms)
  const sorted = rareFirst(sets, terms)
  const rareLimit = countOf(frequencies, frequency => frequency === 1) + countOf(frequencies, f => f === 0)
  const order = Array.from(sets.keys()).sort((x, y) => sorted[x]!.length - sorted[y]!.length || x - y)
  const head = new Int32Array(terms).fill(-1)
  const fill = new Uint32Array(terms)
  const nodes = prefixNodes(sorted, share)
  const next = new Int32Array(nodes)
  const owner = new Uint32Array(nodes)
  const seen = new Int32Array(sets.length).fill(-1)
  const pairs: Contained[] = []
  let used = 0
  // Ascending by size: whatever is indexed before is no larger than the set that probes.
  for (const probe of order) {
    const terms = sorted[probe]!
    for (const term of terms) {
      if (term < rareLimit) continue
      for (let node = head[term]!; node >= 0; node = next[node]!) {
        const other = owner[node]!
        if (seen[other] === probe) continue
        seen[other] = probe
        const shared = sharedCount(sorted[other]!, terms)
        if (shared >= share * sorted[other]!.length - 1e-9)
          pairs.push({a: Math.min(other, probe), b: Math.max(other, probe), shared})
      }
    }
    const prefix = prefixLength(terms.length, share)
    for (let i = 0; i < prefix; i++) {
      const term = terms[i]!
      if (term < rareLimit || fill[term]! >= bucket) continue
      fill[term]!++
      owner[used] = probe
      next[used] = head[term]!
      head[term] = used++
    }
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b)
}

const prefixLength = (size: number, share: number): number =>
  size === 0 ? 0 : size - Math.max(1, Math.ceil(share * size - 1e-9)) + 1

const prefixNodes = (sets: readonly Uint32Array[], share: number): number =>
  sets.reduce((sum, set) => sum + prefixLength(set.length, share), 0)

function countOf(numbers: Uint32Array, claim: (n: number) => boolean): number {
  let count = 0
  for (const n of numbers) if (claim(n)) count++
  return count
}
