/** Which sets hold a term: two flat arrays, the sets of term `t` stand from `offsets[t]` to `offsets[t + 1]`, ascending. */
export interface Postings {
  readonly offsets: Uint32Array
  readonly sets: Uint32Array
}

/** In how many sets each term stands. Each set names a term at most once. */
export function frequenciesOf(sets: readonly Uint32Array[], terms: number): Uint32Array {
  const frequencies = new Uint32Array(terms)
  for (const set of sets) for (const term of set) frequencies[term]!++
  return frequencies
}

/** Postings by counting sort. */
export function postingsOf(sets: readonly Uint32Array[], terms: number): Postings {
  const offsets = new Uint32Array(terms + 1)
  for (const set of sets) for (const term of set) offsets[term + 1]!++
  for (let term = 0; term < terms; term++) offsets[term + 1]! += offsets[term]!
  const next = offsets.slice(0, terms)
  const flat = new Uint32Array(offsets[terms]!)
  for (const [index, set] of sets.entries()) for (const term of set) flat[next[term]!++] = index
  return {offsets, sets: flat}
}

/** The sets with their terms renumbered and sorted rarest first (ties by number): the order that prefix filters need. */
export function rareFirst(sets: readonly Uint32Array[], terms: number): Uint32Array[] {
  const frequencies = frequenciesOf(sets, terms)
  const order = Uint32Array.from({length: terms}, (_, term) => term)
  order.sort((a, b) => frequencies[a]! - frequencies[b]! || a - b)
  const rank = new Uint32Array(terms)
  for (let i = 0; i < terms; i++) rank[order[i]!] = i
  return sets.map(set => set.map(term => rank[term]!).sort())
}

/** How many terms two ascending sets share. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const difference = a[i]! - b[j]!
    if (difference === 0) shared++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return shared
}
