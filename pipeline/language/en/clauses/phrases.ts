import type {Phrase} from '../../../model/clause.ts'
import type {Tree} from './tree.ts'

/** For each word, the first and last word of the noun phrase that it heads, without relative clauses and what stands in apposition. */
export interface Extents {
  readonly first: readonly number[]
  readonly last: readonly number[]
}

const inside: ReadonlySet<string> = new Set(
  'det amod compound flat nummod nmod fixed advmod goeswith conj cc case'.split(' '),
)

/** Reads every word's extent in one pass from the leaves up. */
export function extentsOf(tree: Tree): Extents {
  const first = tree.words.map((_, at) => at)
  const last = [...first]
  const withCase = {first: [...first], last: [...first]} // as its governor takes it: with the preposition
  for (let next = tree.order.length - 1; next >= 0; next--) {
    const at = tree.order[next]!
    const head = tree.heads[at]!
    if (head < 0 || !inside.has(tree.relations[at]!)) continue
    withCase.first[head] = Math.min(withCase.first[head]!, withCase.first[at]!)
    withCase.last[head] = Math.max(withCase.last[head]!, withCase.last[at]!)
    if (tree.relations[at] === 'case' && at < head) continue
    first[head] = Math.min(first[head]!, withCase.first[at]!)
    last[head] = Math.max(last[head]!, withCase.last[at]!)
  }
  return {first, last}
}

/** The phrase that a word heads, as a clause carries it. */
export function phraseAt(tree: Tree, {first, last}: Extents, head: number, confidence: number): Phrase {
  const {start, end, lemma} = tree.words[head]!
  const from = tree.words[first[head]!]!.start
  const to = tree.words[last[head]!]!.end
  return {start: Math.min(from, start), end: Math.max(to, end), head: {start, end}, lemma, confidence}
}
