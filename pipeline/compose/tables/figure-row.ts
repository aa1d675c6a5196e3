import type {Quantity, Sentence} from '../../model/sentence.ts'
import type {Range} from '../../model/span.ts'
import {rangeLabel} from '../../text/calendar.ts'
import {nothing} from '../../text/reading.ts'
import {type Corpus, originsOf} from '../corpus.ts'
import {type DraftItem, sourceItem} from '../draft.ts'
import {lineOf, type Mention} from '../figures/mentions.ts'
import {type Cut, cutAt, shortAt} from '../wording/cut.ts'
import {measuredCut, tellingCut} from '../wording/phrase-cut.ts'
import type {Held, Row} from './rows.ts'
import {seriesRow} from './series-row.ts'
import type {Worth} from './timeline.ts'

/** Words of a row beside its value: a clause, no sentence. */
const mostWords = 14
/** Words beside the value without which a row says nothing: "… live …". */
const fewestWords = 2
/** Words of a sentence that stands whole: a table has no sentences but such as are clauses. */
const wholeWords = 8
/** Sentences that are tried for a figure, the best first: each is parsed. */
const tries = 5
const mostMarks = 4

/** The row of a figure: its value, what it measures in a few words of a source, when that was reported and by whom. */
export function rowOf(corpus: Corpus, mentions: readonly Mention[], worth: Worth, held: Held): Row | undefined {
  const line = lineOf(corpus, mentions)
  if (line !== undefined) return seriesRow(corpus, line)
  const sorted = [...mentions].sort(
    (a, b) => clear(b, worth) - clear(a, worth) || (a.sentence.id < b.sentence.id ? -1 : 1),
  )
  const tried = sorted.slice(0, tries).flatMap(mention => {
    const value = valueRange(mention.sentence, mention.quantity)
    const cut = cutFor(corpus, mention, value, held)
    return cut === undefined ? [] : [{mention, value, cut}]
  })
  const [best] = tried.sort((a, b) => b.cut.tells - a.cut.tells)
  if (best === undefined) return undefined
  const {
    mention: {quantity, sentence},
    value,
    cut,
  } = best
  const others = sorted.map(one => one.sentence).filter(one => one.source !== sentence.source)
  const cites = [sentence]
  for (const teller of others)
    if (cites.length < mostMarks && !cites.some(({source}) => source === teller.source)) cites.push(teller)
  const day = corpus.articleOf.get(sentence.source)?.article.metadata.published?.value
  const item: DraftItem = {
    ...sourceItem(corpus, 'figures', sentence, cut.parts, ` ${quantity.start}`),
    cites,
    origins: originsOf(corpus, [sentence, ...others]),
    figure: {value: textOf(sentence, value), what: quantity.noun ?? quantity.unit},
    ...(day === undefined ? {} : {when: {value: day, label: rangeLabel(day, undefined), certainty: 'stated' as const}}),
  }
  return {item, shares: new Map([[sentence.id, cut.share]])}
}

/** Words beside the value that tell all that a row can tell. */
const fullWords = 8

/** What is told of a value, by phrases, else by its clause, else what it measures; and how much that is. */
function cutFor(
  corpus: Corpus,
  {sentence, quantity}: Mention,
  value: Range,
  held: Held,
): (Cut & {readonly tells: number}) | undefined {
  const rules = {words: held.words(sentence, mostWords), beside: value}
  for (const [cutter, isClause] of [
    [tellingCut, 1],
    [cutAt, 1],
    [measuredCut, 0],
    [shortAt, 1],
  ] as const) {
    if (cutter === measuredCut && quantity.kind === 'duration') continue // "talks for nineteen hours" measures no talks
    const given = cutter === shortAt ? {...rules, words: Math.min(rules.words, wholeWords)} : rules
    const cut = cutter(corpus, sentence, value, given)
    if (cut !== undefined && cut.words >= fewestWords && held.allows(sentence.id, cut))
      return {...cut, tells: isClause + Math.min(cut.words, fullWords) / fullWords}
  }
  return undefined
}

/** A sentence near the core first, and a value that is written out: "18 percent" says more than "18%". */
const clear = ({sentence, quantity}: Mention, worth: Worth): number =>
  worth(sentence.id) + Math.min(quantity.text.length, 20) / 20

/** Where the value stands, with its conversion, or with the votes against. */
export function valueRange(sentence: Sentence, {start, end, conversion, unit}: Quantity): Range {
  if (conversion !== undefined) return {start, end: Math.max(end, closing(sentence, conversion.end))}
  const against = sentence.quantities.find(
    one => one.start > end && one.unit === unit && !one.text.includes(' ') && isOneWord(sentence, end, one.start),
  )
  return {start, end: against?.end ?? end}
}

const isOneWord = ({text, start}: Sentence, from: number, to: number): boolean =>
  /^\s\p{Ll}+\s$/u.test(text.slice(from - start, to - start))

/** The value as written. */
const textOf = (sentence: Sentence, {start, end}: Range): string =>
  sentence.text
    .slice(start - sentence.start, end - sentence.start)
    .replaceAll(nothing, '')
    .replace(/\s+/g, ' ')

function closing(sentence: Sentence, end: number): number {
  const next = sentence.text[end - sentence.start]
  return next === ')' || next === ']' ? end + 1 : end
}
