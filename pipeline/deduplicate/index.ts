import type {Language} from '../language/language.ts'
import type {Focus} from '../model/focus.ts'
import {type Overlaps, overlaps} from '../model/overlap.ts'
import type {AnnotatedArticle} from '../model/sentence.ts'
import type {Stage} from '../model/stage.ts'
import {castOf} from './actors.ts'
import {bundlesOf} from './bundles.ts'
import {disagreementsOf} from './disagree/index.ts'
import {groupsOf} from './groups.ts'
import {collect} from './passages.ts'
import {sameFacts} from './same-fact.ts'

/** The articles that are used, and which of all that were read are independent. */
export interface DeduplicateInput {
  readonly articles: readonly AnnotatedArticle[]
  readonly focus: Pick<Focus, 'origins'>
}

/** What the user knows better: rows of names that mean one actor, the printed one first; and the language of the sources. */
export interface DeduplicateSettings {
  readonly aliases?: readonly (readonly string[])[] | undefined
  readonly language: Language
}

/**
 * What the sources of a folder have in common, and where they differ: who is named, which
 * sentences report the same thing, and which give different answers to one question.
 */
export const deduplicate: Stage<DeduplicateInput, Overlaps, DeduplicateSettings> = {
  name: 'deduplicate',
  version: 4,
  output: overlaps,
  run: (given, {aliases = [], language}) => {
    const articles = inOrder(given.articles)
    const cast = castOf(articles, aliases, language)
    const collection = collect(articles, cast, language)
    const {bundles, variants, templates} = bundlesOf(collection)
    const origins = originsAmong(articles, given.focus.origins)
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

/** Of the origins of all that was read, those of the articles that are used. */
function originsAmong(articles: readonly AnnotatedArticle[], origins: Focus['origins']): Focus['origins'] {
  const used = new Set(articles.map(({article}) => article.id))
  return origins
    .map(origin => ({...origin, sources: origin.sources.filter(source => used.has(source))}))
    .filter(({sources}) => sources.length > 0)
}

function originBySource(origins: Overlaps['origins'], articles: readonly AnnotatedArticle[]) {
  const byId = new Map(origins.flatMap(({id, sources}) => sources.map(source => [source, id] as const)))
  return (source: number) => byId.get(articles[source]!.article.id)!
}
