import type {Core} from '../model/focus.ts'
import type {AnnotatedArticle} from '../model/sentence.ts'
import {rarity} from '../text/weights.ts'
import {type Bag, originCount, originsOfTerms} from './bags.ts'
import {coreShare} from './relevance.ts'

/** So many of each are told; a folder's subject has no more. */
const most = {terms: 60, names: 40, events: 12} as const

/** What several origins of a subject tell: terms, names and days, what most tell first. */
export function coreOf(articles: readonly AnnotatedArticle[], bags: readonly Bag[]): Core {
  const least = Math.max(2, Math.ceil(coreShare * originCount(bags)))
  const terms = [...originsOfTerms(bags, ({rare}) => rare)]
    .filter(([, origins]) => origins >= least)
    .map(([stem, origins]) => ({stem, origins}))
    .sort((a, b) => b.origins * rarity(b.stem) - a.origins * rarity(a.stem) || (a.stem < b.stem ? -1 : 1))
  const originOf = new Map(bags.map(({source, origin}) => [source, origin]))
  const names = new Tellers()
  const events = new Tellers()
  const heads = new Map<string, Tellers>()
  for (const {article, sentences} of articles) {
    const origin = originOf.get(article.id)!
    for (const sentence of sentences) {
      for (const {key, text} of sentence.names) names.add(key, origin, text)
      const {day, head} = sentence.event
      if (day === undefined) continue
      events.add(day, origin, day)
      if (head === undefined) continue
      const known = heads.get(day) ?? new Tellers()
      known.add(head, origin, head)
      heads.set(day, known)
    }
  }
  return {
    terms: terms.slice(0, most.terms),
    names: names.most(least, most.names).map(({text, origins}) => ({name: text, origins})),
    events: events.most(2, most.events).map(({key, origins}) => {
      const head = heads.get(key)?.most(1, 1)[0]?.text
      return {day: key, ...(head === undefined ? {} : {head}), origins}
    }),
  }
}

/** Who tells what, and in which words most often. */
class Tellers {
  readonly #told = new Map<string, {origins: Set<number>; texts: Map<string, number>}>()

  add(key: string, origin: number, text: string): void {
    const entry = this.#told.get(key) ?? {origins: new Set(), texts: new Map()}
    entry.origins.add(origin)
    const plain = text.replace(/\s+/g, ' ')
    entry.texts.set(plain, (entry.texts.get(plain) ?? 0) + 1)
    this.#told.set(key, entry)
  }

  most(least: number, count: number): {key: string; text: string; origins: number}[] {
    return [...this.#told]
      .filter(([, {origins}]) => origins.size >= least)
      .map(([key, {origins, texts}]) => ({key, text: mostFrequent(texts), origins: origins.size}))
      .sort((a, b) => b.origins - a.origins || (a.key < b.key ? -1 : 1))
      .slice(0, count)
  }
}

const mostFrequent = (texts: ReadonlyMap<string, number>): string =>
  [...texts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0]
