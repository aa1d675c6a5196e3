import type {Focus} from '../../model/focus.ts'
import type {OriginId} from '../../model/id.ts'
import type {AnnotatedArticle} from '../../model/sentence.ts'

/** Of the origins of all that was read, those of the articles that are used. */
export function originsAmong(articles: readonly AnnotatedArticle[], origins: Focus['origins']): Focus['origins'] {
  const used = new Set(articles.map(({article}) => article.id))
  return origins
    .map(origin => ({...origin, sources: origin.sources.filter(source => used.has(source))}))
    .filter(({sources}) => sources.length > 0)
}

/** Which origin a source belongs to, by the source's place. */
export type OriginOf = (source: number) => OriginId

/** The origin of each source. */
export function originBySource(origins: Focus['origins'], articles: readonly AnnotatedArticle[]): OriginOf {
  const byId = new Map(origins.flatMap(({id, sources}) => sources.map(source => [source, id] as const)))
  return source => byId.get(articles[source]!.article.id)!
}
