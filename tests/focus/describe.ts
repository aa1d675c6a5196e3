import type {Focus} from '../../pipeline/model/focus.ts'
import type {AnnotatedArticle} from '../../pipeline/model/sentence.ts'

/** What a folder is about, as text for people: origins, parts, each document with its verdict, passages off the subject. */
export function describe(found: Focus, articles: readonly AnnotatedArticle[]): string {
  const fileOf = new Map(articles.map(({article}) => [article.id, article.file]))
  const files = (ids: Focus['origins'][number]['sources']) =>
    ids
      .map(id => fileOf.get(id)!)
      .sort()
      .join(', ')
  const texts = new Map(articles.flatMap(({sentences}) => sentences.map(({id, text}) => [id, text] as const)))
  const {terms, names} = found.core
  const lines = [
    `core: ${terms
      .slice(0, 8)
      .map(({stem, origins}) => `${stem} ${origins}`)
      .join(', ')}`,
    `names: ${names
      .slice(0, 6)
      .map(({name, origins}) => `${name} ${origins}`)
      .join(', ')}`,
    ...found.origins
      .filter(({sources}) => sources.length > 1)
      .map(({sources, why}) => `origin: ${files(sources)} (${why})`),
    ...found.parts.map(({sources}) => `part: ${files(sources)}`).sort(),
    ...found.documents
      .map(
        ({source, verdict, relevance, why}) =>
          `${fileOf.get(source)}: ${verdict}, ${relevance}${verdict === 'used' ? '' : ` (${why})`}`,
      )
      .sort(),
    ...found.sentences.flatMap(({sentence, off}) =>
      off === undefined ? [] : [`off: ${texts.get(sentence)} (${off})`],
    ),
  ]
  return `${lines.join('\n')}\n`
}
