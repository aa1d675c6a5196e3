import {type DocumentFocus, type Focus, focus as output} from '../model/focus.ts'
import type {AnnotatedArticle} from '../model/sentence.ts'
import type {Stage} from '../model/stage.ts'
import {type Bag, bagOf} from './bags.ts'
import {coreOf} from './core.ts'
import {vectorsOf} from './likeness.ts'
import {linksOf} from './links.ts'
import {originsOf} from './origins.ts'
import {mostParts, partsOf} from './parts.ts'
import {relevanceOf} from './relevance.ts'

/** Sources that the user knows to belong to the subject: none of them is set aside. */
export type FocusSettings = {readonly kept: readonly DocumentFocus['source'][]} | undefined

/**
 * What the folder is about: which sources are independent, what several of them tell, whether they tell of one subject or of
 * two or three, and how near each document and sentence is to it.
 */
export const focus: Stage<readonly AnnotatedArticle[], Focus, FocusSettings> = {
  name: 'focus',
  version: 2,
  output,
  run: (given, settings) => {
    const articles = inOrder(given)
    const origins = originsOf(articles)
    const originOf = new Map(origins.flatMap(({sources}, origin) => sources.map(source => [source, origin] as const)))
    const bags = articles.map(one => bagOf(one, originOf.get(one.article.id)!))
    const vectors = vectorsOf(bags)
    const several = partsOf(vectors)
    const isOne = several.length === 0
    const hasSubject = several.length <= mostParts
    const parts = isOne ? [[...articles.keys()]] : several
    const told = parts.map((rows, part) => {
      const {documents, hasCore} = hasSubject
        ? relevanceOf(bags, vectors, rows, new Set(settings?.kept))
        : {documents: rows.map(row => unknown(bags[row]!)), hasCore: false}
      const stays = rows.filter((_, i) => documents[i]!.verdict !== 'set-aside')
      const judged = new Set(documents.filter(({verdict}) => hasCore && verdict === 'used').map(({source}) => source))
      return {
        documents: documents.map(one => (isOne ? one : {...one, part})),
        core: coreOf(pick(articles, stays), pick(bags, stays)),
        links: linksOf(pick(articles, rows), pick(bags, rows), judged),
      }
    })
    return {
      origins,
      core: told[0]!.core,
      parts: several.map((rows, part) => ({sources: idsOf(pick(bags, rows)), core: told[part]!.core})),
      documents: told.flatMap(({documents}) => documents).sort((a, b) => (a.source < b.source ? -1 : 1)),
      sentences: told.flatMap(({links}) => links),
    }
  },
}

/** Articles by id, each once: later steps see one order, whatever came in. */
function inOrder(articles: readonly AnnotatedArticle[]): AnnotatedArticle[] {
  const byId = new Map(articles.map(one => [one.article.id, one]))
  return [...byId.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
}

const pick = <T>(all: readonly T[], rows: readonly number[]): T[] => rows.map(row => all[row]!)
const idsOf = (bags: readonly Bag[]) => bags.map(({source}) => source)

/** With more subjects than a briefing has, nothing is the folder's core. */
const unknown = ({source}: Bag): DocumentFocus => ({
  source,
  relevance: 1,
  verdict: 'used',
  why: 'the folder holds many subjects',
})
