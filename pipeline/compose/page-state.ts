import {gain} from './facts.ts'
import {type Candidate, repeats} from './unit.ts'

/** What the page says so far: nothing is chosen that would say it again. */
export interface PageState {
  readonly taken: readonly Candidate[]
  readonly known: ReadonlySet<string>
  readonly words: number
}

export const emptyPage: PageState = {taken: [], known: new Set(), words: 0}

/** The page with these sentences on it too. */
export function withTaken(page: PageState, more: readonly Candidate[]): PageState {
  const known = new Set(page.known)
  for (const candidate of more) for (const fact of candidate.facts.keys()) known.add(fact)
  return {
    taken: [...page.taken, ...more],
    known,
    words: page.words + more.reduce((sum, candidate) => sum + candidate.words, 0),
  }
}

/** Whether the page already says this. */
export const says = (page: PageState, candidate: Candidate): boolean =>
  page.taken.some(taken => taken.sentence.id === candidate.sentence.id || repeats(taken, candidate))

/** The hard facts that a sentence would add, weighted. */
export const added = (page: PageState, candidate: Candidate): number => gain(candidate.facts, page.known)
