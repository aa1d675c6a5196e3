import {originIdOf} from '../model/id.ts'
import type {Origin} from '../model/overlap.ts'
import {foldName} from '../text/fold.ts'
import type {Bundle} from './bundles.ts'
import type {Collection} from './passages.ts'

/** Sentences that two sources must share before they count as one: a share of the shorter one's. */
const sharedShare = 0.3
/** A shorter source than this must share all its sentences: three shared words of politeness make no reprint. */
const leastSentences = 3
/** Sources of one sentence that are compared pair by pair; beyond, each is compared with the first. */
const mostPairs = 60

/** Which sources are independent: copies, near copies and texts of one agency count once. */
export function originsOf(collection: Collection, bundles: readonly Bundle[]): Origin[] {
  const {articles} = collection
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
  for (const {a, b, shared} of sharing(bundles, articles.length)) {
    const least = Math.min(sizes[a]!, sizes[b]!)
    if (shared < sharedShare * least || (least < leastSentences ? shared < least : shared < 2)) continue
    const share = Math.round((100 * shared) / least)
    join(a, b, `${shared} of ${least} sentences of the shorter are copies or near copies (${share} %)`)
  }
  for (const [credit, sources] of creditsOf(collection)) {
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

/** How many sentences each pair of sources shares, pairs that share some. */
function sharing(bundles: readonly Bundle[], articles: number): {a: number; b: number; shared: number}[] {
  const counts = new Map<number, number>()
  const count = (a: number, b: number) => counts.set(a * articles + b, (counts.get(a * articles + b) ?? 0) + 1)
  for (const {sources} of bundles) {
    if (sources.length < 2) continue
    for (let i = 0; i < (sources.length > mostPairs ? 1 : sources.length); i++) {
      for (let j = i + 1; j < sources.length; j++) count(sources[i]!, sources[j]!)
    }
  }
  return [...counts]
    .map(([key, shared]) => ({a: Math.floor(key / articles), b: key % articles, shared}))
    .sort((x, y) => x.a - y.a || x.b - y.b)
}

/** Sources by the maker they credit: one agency, or the text that they reprint. A source with several credits rests on none wholly. */
function creditsOf({articles}: Pick<Collection, 'articles'>): (readonly [string, readonly number[]])[] {
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
