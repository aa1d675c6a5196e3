import type {Language} from '../language/language.ts'
import {type Overlaps, overlaps} from '../model/overlap.ts'
import type {AnnotatedArticle} from '../model/sentence.ts'
import type {Stage} from '../model/stage.ts'
import {castOf} from './actors.ts'
import {bundlesOf} from './bundles.ts'
import {disagreementsOf} from './disagree/index.ts'
import {groupsOf} from './groups.ts'
import {originsOf} from './origins.ts'
import {collect} from './passages.ts'
import {sameFacts} from './same-fact.ts'

/** What the user knows better: rows of names that mean one actor, the printed one first; and the language of the sources. */
export interface DeduplicateSettings {
  readonly aliases?: readonly (readonly string[])[] | undefined
  readonly language: Language
}

/**
 * What the sources of a folder have in common, and where they differ: who is named, which sources are independent, which
 * sentences report the same thing, and which give different answers to one question.
 */
export const deduplicate: Stage<readonly AnnotatedArticle[], Overlaps, DeduplicateSettings> = {
  name: 'deduplicate',
  version: 2,
  output: overlaps,
  run: (given, {aliases = [], language}) => {
    const articles = inOrder(given)
    const cast = castOf(articles, aliases, language)
    const collection = collect(articles, cast, language)
    const {bundles, variants, templates} = bundlesOf(collection)
    const origins = originsOf(collection, bundles)
    const originOf = originBySource(origins, articles)
    const {clusters, blocked, linked} = sameFacts(bundles, collection, templates, variants)
    const evidence = bundles.filter(bundle => !templates.has(bundle.leader))
    return {
      actors: cast.actors,
      origins,
      groups: groupsOf(clusters, bundles, collection, originOf, templates),
      disagreements: disagreementsOf({collection, bundles: evidence, variants, blocked, linked, originOf}),
    }
  },
}

/** Articles by id, each once: later steps see one order, whatever came in. */
function inOrder(articles: readonly AnnotatedArticle[]): AnnotatedArticle[] {
  const byId = new Map(articles.map(one => [one.article.id, one]))
  return [...byId.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
}

function originBySource(origins: Overlaps['origins'], articles: readonly AnnotatedArticle[]) {
  const byId = new Map(origins.flatMap(({id, sources}) => sources.map(source => [source, id] as const)))
  return (source: number) => byId.get(articles[source]!.article.id)!
}
