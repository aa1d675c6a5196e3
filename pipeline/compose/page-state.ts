import {gain} from './facts.ts'
import {type Candidate, repeats} from './unit.ts'

/** What the page says so far: nothing is chosen that would say it again. */
export interface PageState {
  readonly pool: readonly Candidate[]
  readonly taken: readonly Candidate[]
  /** Of the pool: what the page says already, in these or other words. */
  readonly said: ReadonlySet<Candidate>
  readonly known: ReadonlySet<string>
  readonly words: number
}

/** A page on which nothing stands. */
export const emptyPage = (pool: readonly Candidate[]): PageState => ({
  pool,
  taken: [],
  said: new Set(),
  known: new Set(),
  words: 0,
})

/** The page with these sentences on it too. Linear in the pool. */
export function withTaken(page: PageState, more: readonly Candidate[]): PageState {
  if (more.length === 0) return page
  const known = new Set(page.known)
  for (const candidate of more) for (const fact of candidate.facts.keys()) known.add(fact)
  const said = new Set(page.said)
  for (const candidate of page.pool) {
    if (!said.has(candidate) && more.some(one => one === candidate || repeats(one, candidate))) said.add(candidate)
  }
  return {
    pool: page.pool,
    taken: [...page.taken, ...more],
    said,
    known,
    words: page.words + more.reduce((sum, candidate) => sum + candidate.words, 0),
  }
}

/** The hard facts that a sentence would add, weighted. */
export const added = (page: PageState, candidate: Candidate): number => gain(candidate.facts, page.known)
