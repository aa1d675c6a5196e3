import type {Language} from '../language/language.ts'
import type {Focus} from '../model/focus.ts'
import {type Overlaps, overlaps} from '../model/overlap.ts'
import type {AnnotatedArticle} from '../model/sentence.ts'
import type {Stage} from '../model/stage.ts'
import {castOf} from './cast/actors.ts'
import {bundlesOf} from './copies/bundles.ts'
import {disagreementsOf} from './disagreements/index.ts'
import {groupsOf} from './facts/groups.ts'
import {sameFacts} from './facts/same-fact.ts'
import {originBySource, originsAmong} from './origins/among.ts'
import {collect} from './passages.ts'
import {pairsOf} from './variables/pairs.ts'
import {variablesOf} from './variables/variables.ts'

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
  version: 9,
  output: overlaps,
  run: (given, {aliases = [], language}) => {
    const articles = inOrder(given.articles)
    const cast = castOf(articles, aliases, language)
    const collection = collect(articles, cast, language)
    const {bundles, variants, templates} = bundlesOf(collection)
    const origins = originsAmong(articles, given.focus.origins)
    const originOf = originBySource(origins, articles)
    const {clusters, shared, near, blocked, linked} = sameFacts(bundles, collection, templates, variants)
    const evidence = bundles.filter(bundle => !templates.has(bundle.leader))
    const pairs = pairsOf(near, collection)
    const disagreements = disagreementsOf({
      collection,
      bundles: evidence,
      variants,
      blocked,
      linked,
      near,
      pairs,
      originOf,
    })
    return {
      actors: cast.actors,
      origins,
      groups: groupsOf({clusters, shared}, bundles, collection, originOf, templates),
      disagreements,
      variables: variablesOf(pairs, disagreements, collection, originOf),
    }
  },
}

/** Articles by id, each once: later steps see one order, whatever came in. */
function inOrder(articles: readonly AnnotatedArticle[]): AnnotatedArticle[] {
  const byId = new Map(articles.map(one => [one.article.id, one]))
  return [...byId.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
}
