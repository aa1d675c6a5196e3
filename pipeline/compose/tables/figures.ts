import type {Quantity} from '../../model/sentence.ts'
import type {Corpus} from '../corpus.ts'
import {figureMentions, type Mention} from '../figures/mentions.ts'
import {featuresOf, figureOdds} from '../figures/odds.ts'
import {differingIn} from './differing.ts'
import {rowOf} from './figure-row.ts'
import {type Held, type Row, type TableOf, wordsOfRow} from './rows.ts'
import type {Worth} from './timeline.ts'

/** Figures that are cut into rows, for each row that is printed: each is parsed. */
const tried = 3
/** What a figure is worth a row that the body tells already; and the odds under which one gets no row: a table is
 *  not filled up. Swept together, 0.1 to 0.45 and 0.2 to 0.35, on three shared and three own subjects: rows that the desk asked for
 *  .56 to .73, of the figures it asked for .80 to .74 on the page. */
const again = 0.3
const leastOdds = 0.2
/** Words that a row takes beside its own, so that short rows aren't preferred to good ones; flat from 4 to 30. */
const spareWords = 12
/** Values of one kind that differ by less are one: "about 12,000" and "11,800". Smaller numbers must be the same. */
const near = 0.06
const roundable = 100

/** Numbers that mean something, each once: the value, what is measured in a few words of a source, when it was reported, and by whom. */
export const figuresOf = (corpus: Corpus, worth: Worth, held: Held, most: number): TableOf => ({
  rows: rowsOf(corpus, worth, held, most),
  most,
  weight: 1.6, // a desk asks for figures first
  inOrder: items => items,
})

interface Figure {
  readonly mentions: readonly Mention[]
  readonly odds: number
  readonly gain: number
}

/** Again and again the row that tells most of what a desk asks for and is told nowhere yet, for its words. */
function* rowsOf(corpus: Corpus, worth: Worth, held: Held, most: number): Generator<Row> {
  const figures = figuresIn(corpus, worth, held)
  let open = figures
    .filter(({odds}) => odds >= leastOdds)
    .slice(0, tried * most)
    .flatMap(own => {
      const row = rowOf(corpus, own.mentions, worth, held)
      return row === undefined ? [] : [{row, own, tells: figures.filter(one => one === own || isIn(row, one.mentions))}]
    })
  const told: Figure[] = []
  const isNew = (figure: Figure): boolean => !told.some(one => one === figure || areOne(one, figure))
  for (;;) {
    open = open.filter(({row, own}) => isNew(own) && [...row.shares].every(([id, share]) => held.allows(id, {share})))
    let [best, top] = [open[0], 0]
    for (const one of open) {
      const gain = one.tells.reduce((sum, figure) => sum + (isNew(figure) ? figure.gain : 0), one.own.gain / 4)
      const value = gain / (wordsOfRow(one.row.item) + spareWords)
      if (value > top + 1e-12) [best, top] = [one, value]
    }
    if (best === undefined) return
    open = open.filter(one => one !== best)
    told.push(...best.tells)
    yield best.row
  }
}

/** Whether two figures give one value, one of them rounded. */
function areOne({mentions: [a]}: Figure, {mentions: [b]}: Figure): boolean {
  const [x, y] = [a!.quantity, b!.quantity]
  if (x.kind !== y.kind || Math.min(x.value, y.value) < roundable) return false
  if (x.kind !== 'count' && x.unit !== y.unit) return false
  return x.value === y.value || (isRounded(x) !== isRounded(y) && Math.abs(x.value - y.value) <= near * x.value)
}

const isRounded = ({qualifier, value}: Quantity): boolean =>
  qualifier !== 'exact' || value % 10 ** (digitsOf(value) - 1) === 0

const digitsOf = (value: number): number => String(Math.floor(value)).length

/** The figures of the folder by how likely a desk asks for them; what sources differ about stands in the ledger, or nowhere. */
function figuresIn(corpus: Corpus, worth: Worth, held: Held): Figure[] {
  const differs = differingIn(corpus)
  return figureMentions(corpus)
    .filter(mentions => !mentions.some(({sentence, quantity}) => differs(sentence.source, quantity)))
    .map(mentions => {
      const odds = figureOdds(featuresOf(corpus, mentions, worth))
      const isRead = mentions.some(({sentence}) => held.holds(sentence.id))
      return {mentions, odds, gain: odds * (isRead ? again : 1)}
    })
    .sort((a, b) => b.gain - a.gain || (a.mentions[0]!.sentence.id < b.mentions[0]!.sentence.id ? -1 : 1))
}

/** Whether a row prints one of some mentions. */
const isIn = ({item}: Row, mentions: readonly Mention[]): boolean =>
  mentions.some(({sentence: {source}, quantity: {start, end}}) =>
    item.parts.some(({span}) => span?.source === source && span.start <= start && end <= span.end),
  )
