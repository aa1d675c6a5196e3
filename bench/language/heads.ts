import {type AlignedParse, byGenre} from './aligned.ts'

/** Attachment without punctuation, and whether the main predicate and the head of each "not" are right. */
export const scoreHeads = (parses: readonly AlignedParse[]): Record<string, number> =>
  byGenre(parses, some => {
    let [arcs, heads, both] = [0, 0, 0]
    let [clauses, roots] = [0, 0]
    let [denials, denied] = [0, 0]
    for (const sentence of some) {
      const {gold, parse, wordOf} = sentence
      gold.parts.forEach((part, index) => {
        if (part === 'PUNCT') return
        arcs++
        if (!isHeadRight(sentence, index)) return
        heads++
        if (parse.relations[wordOf[index]!] === gold.relations[index]) both++
      })
      const root = gold.heads.indexOf(-1)
      if (isClause(sentence, root)) {
        clauses++
        if (isHeadRight(sentence, root)) roots++
      }
      gold.forms.forEach((form, index) => {
        if (gold.relations[index] !== 'advmod' || !/^(?:not|n['’]t)$/i.test(form)) return
        denials++
        if (isHeadRight(sentence, index)) denied++
      })
    }
    return {uas: heads / arcs, las: both / arcs, main: roots / clauses, not: denied / Math.max(1, denials)}
  })

/** Whether the word's head is the word that stands where the gold head stands. */
export function isHeadRight({gold, parse, wordOf}: AlignedParse, index: number): boolean {
  const at = wordOf[index]!
  if (at < 0) return false
  const head = gold.heads[index]!
  return head < 0 ? parse.heads[at] === -1 : wordOf[head]! >= 0 && parse.heads[at] === wordOf[head]
}

/** A heading has no predicate: its root has no subject and is no verb. */
const isClause = ({gold}: AlignedParse, root: number) =>
  gold.parts[root] === 'VERB' ||
  gold.relations.some((relation, at) => gold.heads[at] === root && /^(?:nsubj|csubj|cop|expl)/.test(relation))
