import type {SentenceId} from '../model/id.ts'
import type {ComposeInput} from './corpus.ts'

/** The folder as if the sentences that the editor dropped had never been kept: nothing prints, supports or contradicts them. */
export function withoutDropped(input: ComposeInput, drop: ReadonlySet<string>): ComposeInput {
  if (drop.size === 0) return input
  const stays = (id: SentenceId) => !drop.has(id)
  const {articles, overlaps, themes} = input
  const originOf = new Map(overlaps.origins.flatMap(({id, sources}) => sources.map(source => [source, id] as const)))
  return {
    ...input,
    articles: articles.map(one => ({...one, sentences: one.sentences.filter(({id}) => stays(id))})),
    overlaps: {
      ...overlaps,
      groups: overlaps.groups
        .map(group => {
          const members = group.members.filter(stays)
          return {...group, members, printed: stays(group.printed) ? group.printed : members[0]!}
        })
        .filter(({members}) => members.length > 1),
      disagreements: overlaps.disagreements.map(one => {
        const values = one.values
          .map(value => {
            const kept = value.sentences.filter(stays)
            const spans = value.spans.filter(span => kept.some(id => holds(input, id, span)))
            const origins = value.origins.filter(id => spans.some(({source}) => originOf.get(source) === id))
            return {...value, sentences: kept, spans, origins}
          })
          .filter(({spans}) => spans.length > 0)
        return {...one, values}
      }),
    },
    themes: themes
      .map(theme => ({...theme, sentences: theme.sentences.filter(({sentence}) => stays(sentence))}))
      .filter(({sentences}) => sentences.length > 0),
  }
}

function holds({articles}: ComposeInput, id: SentenceId, span: {source: string; start: number; end: number}): boolean {
  return articles.some(({sentences}) =>
    sentences.some(
      one => one.id === id && one.source === span.source && one.start <= span.start && span.end <= one.end,
    ),
  )
}
