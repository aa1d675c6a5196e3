import type {Group} from '../model/overlap.ts'
import type {AnnotatedArticle, Sentence} from '../model/sentence.ts'
import {stemsOf} from '../text/stem.ts'

/** Sentences that go to a theme together: the members of overlapping groups, or one sentence alone. */
export interface Unit {
  readonly sentences: readonly Sentence[]
  /** Stems of all members, many-worded names as one term each, and the words of the subheading above. */
  readonly terms: readonly string[]
}

/** The units of a folder in an order that comes from content ids alone. */
export function unitsOf(articles: readonly AnnotatedArticle[], groups: readonly Group[]): Unit[] {
  const sentences = articles.flatMap(({sentences}) => sentences).sort((a, b) => (a.id < b.id ? -1 : 1))
  const number = new Map(sentences.map(({id}, i) => [id, i]))
  const leader = Int32Array.from(sentences, (_, i) => i)
  const find = (i: number): number => {
    while (leader[i] !== i) i = leader[i] = leader[leader[i]!]!
    return i
  }
  for (const {kind, members} of groups) {
    if (kind === 'shared-fact') continue
    const known = members.map(id => number.get(id)).filter(i => i !== undefined)
    for (const i of known) {
      const a = find(known[0]!)
      const b = find(i)
      leader[Math.max(a, b)] = Math.min(a, b)
    }
  }
  const together = new Map<number, Sentence[]>()
  for (const [i, sentence] of sentences.entries()) {
    const first = find(i)
    const members = together.get(first)
    if (members === undefined) together.set(first, [sentence])
    else members.push(sentence)
  }
  return [...together.values()].map(members => ({sentences: members, terms: members.flatMap(termsOf)}))
}

function termsOf({stems, names, heading}: Sentence): string[] {
  const manyWorded = names.map(({key}) => key).filter(key => key.includes(' '))
  return [...stems, ...manyWorded, ...(heading === undefined ? [] : stemsOf(heading))]
}
