import type {SentenceId} from '../model/id.ts'
import type {ComposeInput} from './corpus.ts'

/**
 * Sentences of an earlier version of a text whose later version gives another value: the newest is used, and the difference
 * stands under the disagreements. Versions are sources of one origin with different dates.
 */
export function supersededOf({articles, overlaps}: Pick<ComposeInput, 'articles' | 'overlaps'>): Set<SentenceId> {
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
      if (of !== 'revision' || !printed || origins.size !== 1) return []
      const newest = told
        .map(id => dayOf.get(id) ?? '')
        .sort()
        .at(-1)!
      return told.filter(id => (dayOf.get(id) ?? newest) < newest)
    }),
  )
}
