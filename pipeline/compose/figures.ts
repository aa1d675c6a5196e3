import type {Quantity, Sentence} from '../model/sentence.ts'
import {type Corpus, originsOf, tellersOf} from './corpus.ts'
import {type DraftItem, sourceItem} from './draft.ts'
import {excerpt} from './excerpt.ts'
import {tellsSomething} from './facts.ts'

const mostWords = 24
const kindRank = {money: 6, percent: 5, points: 5, measure: 4, count: 3, duration: 2, ordinal: 0} as const

/** Numbers that mean something, each once, with its words and all who say so. */
export function figuresOf(corpus: Corpus, rows: number): DraftItem[] {
  const byFigure = new Map<string, {quantity: Quantity; sentence: Sentence}[]>()
  for (const {article, sentences} of corpus.articles) {
    for (const sentence of sentences) {
      for (const quantity of sentence.quantities) {
        if (!tellsSomething(quantity)) continue
        // The same number of the same thing is one figure; of a duration only inside one group, since "five years" are many things.
        const about = quantity.kind === 'duration' ? (corpus.groupOf.get(sentence.id)?.id ?? sentence.id) : ''
        const scope = corpus.main.background.has(article.id) ? article.id : ''
        const key = [quantity.kind, quantity.value, quantity.high ?? '', quantity.unit, about, scope].join(' ')
        byFigure.set(key, [...(byFigure.get(key) ?? []), {quantity, sentence}])
      }
    }
  }
  const figures = [...byFigure.values()].map(mentions => {
    const sorted = [...mentions].sort(
      (a, b) => b.quantity.text.length - a.quantity.text.length || (a.sentence.id < b.sentence.id ? -1 : 1),
    )
    const {quantity, sentence} = sorted[0]!
    const others = sorted.map(mention => mention.sentence).filter(one => one.source !== sentence.source)
    const tellers = [...new Set([...tellersOf(corpus, sentence), ...others])]
    const item = sourceItem(corpus, 'figures', sentence, excerpt(sentence, quantity, mostWords), ` ${quantity.start}`)
    const cites = [sentence]
    for (const teller of others)
      if (cites.length < 4 && !cites.some(cited => cited.source === teller.source)) cites.push(teller)
    return {
      rank:
        kindRank[quantity.kind] +
        2 * (new Set(tellers.map(one => one.source)).size - 1) -
        (corpus.main.background.has(sentence.source) ? 2 : 0),
      item: {
        ...item,
        cites,
        origins: originsOf(corpus, [sentence, ...others]),
        figure: {value: valueText(sentence, quantity), what: quantity.noun ?? quantity.unit},
      },
    }
  })
  return figures
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        corpus.numberOf.get(a.item.cites[0]!.source)! - corpus.numberOf.get(b.item.cites[0]!.source)! ||
        a.item.cites[0]!.start - b.item.cites[0]!.start,
    )
    .slice(0, rows)
    .map(figure => figure.item)
}

/** The value as written, with its conversion. */
function valueText(sentence: Sentence, quantity: Quantity): string {
  const end = quantity.conversion === undefined ? quantity.end : closing(sentence, quantity.conversion.end)
  return sentence.text
    .slice(quantity.start - sentence.start, Math.max(end, quantity.end) - sentence.start)
    .replace(/\s+/g, ' ')
}

function closing(sentence: Sentence, end: number): number {
  const next = sentence.text[end - sentence.start]
  return next === ')' || next === ']' ? end + 1 : end
}
