import type {Origin} from '../model/focus.ts'
import {originIdOf} from '../model/id.ts'
import type {AnnotatedArticle} from '../model/sentence.ts'
import {foldName} from '../text/fold.ts'
import {copiedSentences} from './copied.ts'

/** Sentences that two sources must share before they count as one: a share of the shorter one's. */
const sharedShare = 0.3
/** A shorter source than this must be the other's text almost to the word: one like sentence is no reprint. */
const leastSentences = 3

/** Which sources are independent: copies, near copies and texts of one agency count once. */
export function originsOf(articles: readonly AnnotatedArticle[]): Origin[] {
  const parent = articles.map((_, index) => index)
  const root = (at: number): number => {
    let top = at
    while (parent[top] !== top) top = parent[top]!
    for (let step = at; parent[step] !== top; ) {
      const next = parent[step]!
      parent[step] = top
      step = next
    }
    return top
  }
  const reasons: {a: number; why: string}[] = []
  const join = (a: number, b: number, why: string) => {
    const [first, second] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))]
    if (first === second) return
    parent[second] = first
    reasons.push({a: first, why})
  }
  const sizes = articles.map(article => article.sentences.length)
  for (const {a, b, shared, same} of copiedSentences(articles)) {
    const least = Math.min(sizes[a]!, sizes[b]!)
    if (shared < sharedShare * least || (least < leastSentences ? same < least : shared < 2)) continue
    const share = Math.round((100 * shared) / least)
    join(a, b, `${shared} of ${least} sentences of the shorter are copies or near copies (${share} %)`)
  }
  for (const [credit, sources] of creditsOf(articles)) {
    for (const source of sources) join(sources[0]!, source, `all credit ${credit}`)
  }
  const families = new Map<number, number[]>()
  for (const at of articles.keys()) families.set(root(at), [...(families.get(root(at)) ?? []), at])
  return [...families.values()]
    .map(members => {
      const sources = members.map(at => articles[at]!.article.id)
      const why = [...new Set(reasons.filter(({a}) => members.includes(a)).map(reason => reason.why))].slice(0, 3)
      return {
        id: originIdOf(sources),
        sources,
        why: members.length === 1 ? 'shares its text with no other source' : why.join('; '),
      }
    })
    .sort((x, y) => (x.id < y.id ? -1 : 1))
}

/** Sources by the maker they credit: one agency, or the text that they reprint. A source with several credits rests on none wholly. */
function creditsOf(articles: readonly AnnotatedArticle[]): (readonly [string, readonly number[]])[] {
  const byCredit = new Map<string, {name: string; sources: number[]}>()
  const add = (name: string, source: number) => {
    const entry = byCredit.get(foldName(name)) ?? {name, sources: []}
    entry.sources.push(source)
    byCredit.set(foldName(name), entry)
  }
  for (const [source, {article}] of articles.entries()) {
    const names = new Map(article.credits.map(credit => [foldName(credit.name), credit.name]))
    if (names.size === 1) add([...names.values()][0]!, source)
    // The agency's own page is the agency too.
    const publisher = article.metadata.publisher?.value
    if (publisher !== undefined && names.size === 0) add(publisher, source)
  }
  const credited = new Set(articles.flatMap(({article}) => article.credits.map(credit => foldName(credit.name))))
  return [...byCredit]
    .filter(([key, {sources}]) => sources.length > 1 && credited.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, {name, sources}]) => [name, sources] as const)
}
