import type {Briefing} from '../model/briefing.ts'
import type {Corpus} from './corpus.ts'
import {concepts, conceptsIn} from './coverage.ts'
import {derivedTitle} from './sources.ts'

type Title = Pick<Briefing, 'title' | 'titleParts' | 'titleBy'>

/** Two lines of the title block hold about this much. */
const mostCharacters = 88

/** The title: the user's; else the source's headline that covers most of what all sources say; else who met whom. */
export function titleOf(corpus: Corpus, given: string | undefined): Title {
  if (given !== undefined) return {title: given, titleParts: [{text: given}], titleBy: 'user'}
  const values = concepts(corpus.articles.map(({sentences}) => sentences))
  let top: {title: Title; score: number} | undefined
  for (const {article} of corpus.articles) {
    const title = article.metadata.title
    if (title === null || title.value.length > mostCharacters || corpus.main.background.has(article.id)) continue
    let score = 0
    for (const concept of conceptsIn(title.value)) score += values.get(concept) ?? 0
    if (top !== undefined && score <= top.score + 1e-12) continue
    const {span} = title.evidence
    const exact = span === undefined ? undefined : article.text.slice(span.start, span.end)
    const verbatim = span !== undefined && exact?.replace(/\s+/g, ' ').trim() === title.value
    const part = verbatim
      ? {text: exact!.replace(/\s+/g, ' '), span: {source: article.id, ...span, exact: exact!}}
      : {text: title.value}
    top = {title: {title: title.value, titleParts: [part], titleBy: title.by === 'user' ? 'user' : 'source'}, score}
  }
  if (top !== undefined) return top.title
  const neutral = neutralTitle(corpus)
  return {title: neutral, titleParts: [{text: neutral}], titleBy: 'derived'}
}

/** "A and B: summit", or the first words of the first source. */
function neutralTitle(corpus: Corpus): string {
  const [first, second] = [...corpus.overlaps.actors]
    .filter(actor => actor.type !== 'other')
    .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
  if (first !== undefined && second !== undefined && corpus.main.head !== undefined) {
    return `${first.name} and ${second.name}: ${corpus.main.head}`
  }
  const source = corpus.articles[0]
  return source === undefined ? corpus.language.wording.headings.briefing : derivedTitle(source)
}
