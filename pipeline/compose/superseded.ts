import type {SentenceId} from '../model/id.ts'
import type {Overlaps} from '../model/overlap.ts'
import type {AnnotatedArticle} from '../model/sentence.ts'

interface Told {
  readonly articles: readonly AnnotatedArticle[]
  readonly overlaps: Overlaps
}

/**
 * Sentences of an earlier version of a text whose later version gives another value: the newest is used, and the difference
 * stands under the disagreements. Versions are sources of one origin with different dates.
 */
export const supersededOf = (input: Told): Set<SentenceId> => olderIn(input, origins => origins === 1)

/** The same whoever gives the newer value: the bottom line never tells what a later report has overtaken. */
export const outdatedIn = (input: Told): Set<SentenceId> => olderIn(input, () => true)

function olderIn({articles, overlaps}: Told, among: (origins: number) => boolean): Set<SentenceId> {
  const dayOf = new Map(
    articles.flatMap(({article, sentences}) => {
      const day = article.metadata.published?.value
      return day === undefined ? [] : sentences.map(({id}) => [id, day] as const)
    }),
  )
  return new Set(
    overlaps.disagreements.flatMap(({class: of, printed, values}) => {
      const origins = new Set(values.flatMap(value => value.origins))
      const told = values.flatMap(value => value.sentences)
      if (of !== 'revision' || !printed || !among(origins.size)) return []
      const newest = told
        .map(id => dayOf.get(id) ?? '')
        .sort()
        .at(-1)!
      return told.filter(id => (dayOf.get(id) ?? newest) < newest)
    }),
  )
}
