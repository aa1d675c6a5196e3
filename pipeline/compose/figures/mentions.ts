import type {Variable} from '../../model/overlap.ts'
import type {Quantity, Sentence} from '../../model/sentence.ts'
import {stemsOf} from '../../text/stem.ts'
import type {Corpus} from '../corpus.ts'
import {tellsSomething} from '../facts.ts'

/** A number where it stands. */
export interface Mention {
  readonly quantity: Quantity
  readonly sentence: Sentence
}

/** The mentions of each figure: the same number of the same thing, told of the same matter. */
export function figureMentions(corpus: Corpus): Mention[][] {
  const figures: Mention[][] = []
  const byNumber = new Map<string, Mention[][]>()
  for (const {article, sentences} of corpus.articles) {
    const scope = corpus.main.background.has(article.id) ? article.id : '' // what an earlier event counted is another figure
    for (const sentence of sentences) {
      for (const quantity of sentence.quantities) {
        const namesAPlan = quantity.kind === 'count' && quantity.text.includes('-') // "a five-point plan"
        const isBare = quantity.kind === 'count' && !quantity.text.includes(' ') // the "64" of "112 votes to 64"
        if (!tellsSomething(quantity) || namesAPlan || isBare) continue
        const line = corpus.series.at(sentence.source, quantity)
        if (line !== undefined && !line.isNewest) continue // it stands in the row of the newest
        const key =
          line?.variable.id ?? [quantity.kind, quantity.value, quantity.high ?? '', quantity.unit, scope].join(' ')
        const known = byNumber.get(key) ?? []
        const mention = {quantity, sentence}
        const same = known.find(([first]) => sameMatter(corpus, first!, mention))
        if (same !== undefined) {
          same.push(mention)
          continue
        }
        const figure = [mention]
        byNumber.set(key, [...known, figure])
        figures.push(figure)
      }
    }
  }
  return figures
}

/** "Five years" are many things: durations are one figure in one group, or with two content words in common around them. */
function sameMatter(corpus: Corpus, a: Mention, b: Mention): boolean {
  if (a.quantity.kind !== 'duration') return true
  const group = corpus.groupOf.get(a.sentence.id)
  if (group !== undefined && group === corpus.groupOf.get(b.sentence.id)) return true
  const [left, right] = [contextOf(a), contextOf(b)]
  return [...left].filter(stem => right.has(stem)).length >= 2
}

/** The stems of the content words within 60 characters of a number. */
const contextOf = ({quantity, sentence}: Mention): Set<string> => {
  const [start, end] = [quantity.start - sentence.start, quantity.end - sentence.start]
  return new Set(
    stemsOf(`${sentence.text.slice(Math.max(0, start - 60), start)} ${sentence.text.slice(end, end + 60)}`),
  )
}

/** The line of reports that a figure is the newest value of. */
export const lineOf = ({series}: Corpus, mentions: readonly Mention[]): Variable | undefined =>
  mentions.map(({sentence, quantity}) => series.at(sentence.source, quantity)?.variable).find(one => one !== undefined)
