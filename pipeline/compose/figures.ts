import type {SentenceId} from '../model/id.ts'
import type {Quantity, Sentence} from '../model/sentence.ts'
import {nothing} from '../text/reading.ts'
import {stemsOf} from '../text/stem.ts'
import {type Corpus, originsOf, tellersOf} from './corpus.ts'
import {type DraftItem, sourceItem} from './draft.ts'
import {excerpt} from './excerpt.ts'
import {isFact, tellsSomething} from './facts.ts'

const mostWords = 26
const kindRank = {money: 6, percent: 5, points: 5, measure: 4, count: 3, duration: 2, ordinal: 0} as const

/** For a place in the table, what the body doesn't tell goes so far before what it does: a desk finds all there. Swept 0 to 5
 *  on the key facts of three subjects (bench/composition): on the page .81 at 0, .84 from 3. */
const unread = 3

interface Mention {
  readonly quantity: Quantity
  readonly sentence: Sentence
}

/** The mentions of each figure: the same number of the same thing, told of the same matter. */
function figureMentions(corpus: Corpus): Mention[][] {
  const figures: Mention[][] = []
  const byNumber = new Map<string, Mention[][]>()
  for (const {article, sentences} of corpus.articles) {
    const scope = corpus.main.background.has(article.id) ? article.id : '' // what an earlier event counted is another figure
    for (const sentence of sentences) {
      for (const quantity of sentence.quantities) {
        const namesAPlan = quantity.kind === 'count' && quantity.text.includes('-') // "a five-point plan"
        const isBare = quantity.kind === 'count' && !quantity.text.includes(' ') // the "64" of "112 votes to 64"
        if (!tellsSomething(quantity) || namesAPlan || isBare) continue
        if (!isFact(corpus.language.telling.standingAt(sentence, quantity.start))) continue
        const key = [quantity.kind, quantity.value, quantity.high ?? '', quantity.unit, scope].join(' ')
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

/** Numbers that mean something, each once, with its words and all who say so. */
export function figuresOf(corpus: Corpus, body: ReadonlySet<SentenceId>, rows: number): DraftItem[] {
  const figures = figureMentions(corpus).map(mentions => {
    const sorted = [...mentions].sort(
      (a, b) => b.quantity.text.length - a.quantity.text.length || (a.sentence.id < b.sentence.id ? -1 : 1),
    )
    const {quantity, sentence} = sorted[0]!
    const others = sorted.map(mention => mention.sentence).filter(one => one.source !== sentence.source)
    const tellers = [...new Set([...tellersOf(corpus, sentence), ...others])]
    const item = sourceItem(
      corpus,
      'figures',
      sentence,
      excerpt(corpus, sentence, quantity, mostWords),
      ` ${quantity.start}`,
    )
    const cites = [sentence]
    for (const teller of others)
      if (cites.length < 4 && !cites.some(cited => cited.source === teller.source)) cites.push(teller)
    return {
      kind: quantity.kind,
      rank:
        kindRank[quantity.kind] +
        2 * (new Set(tellers.map(one => one.source)).size - 1) -
        (corpus.main.background.has(sentence.source) ? 2 : 0),
      extra: tellers.some(({id}) => body.has(id)) ? 0 : unread,
      item: {
        ...item,
        cites,
        origins: originsOf(corpus, [sentence, ...others]),
        figure: {value: valueText(sentence, quantity), what: quantity.noun ?? quantity.unit},
      },
    }
  })
  type Row = (typeof figures)[number]
  const place = ({item: {cites}}: Row): [number, number] => [corpus.numberOf.get(cites[0]!.source)!, cites[0]!.start]
  const inOrder = (rankOf: (row: Row) => number) => (a: Row, b: Row) => {
    const [left, right] = [place(a), place(b)]
    return rankOf(b) - rankOf(a) || left[0] - right[0] || left[1] - right[1]
  }
  return figures
    .sort(inOrder(({rank, extra}) => rank + extra))
    .filter(({kind, item}, i, all) => {
      const told = all.slice(0, i).some(other => other.item.sentence === item.sentence)
      return kind !== 'duration' || !told // "for another five years" is read beside the sum of the same sentence
    })
    .slice(0, rows)
    .sort(inOrder(({rank}) => rank))
    .map(figure => figure.item)
}

/** The value as written, with its conversion. */
function valueText(sentence: Sentence, quantity: Quantity): string {
  const end = quantity.conversion === undefined ? quantity.end : closing(sentence, quantity.conversion.end)
  return sentence.text
    .slice(quantity.start - sentence.start, Math.max(end, quantity.end) - sentence.start)
    .replaceAll(nothing, '')
    .replace(/\s+/g, ' ')
}

function closing(sentence: Sentence, end: number): number {
  const next = sentence.text[end - sentence.start]
  return next === ')' || next === ']' ? end + 1 : end
}
