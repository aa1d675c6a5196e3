import type {Variable} from '../../model/overlap.ts'
import type {Quantity, Sentence} from '../../model/sentence.ts'
import type {Range, Span} from '../../model/span.ts'
import {rangeLabel} from '../../text/calendar.ts'
import {nothing} from '../../text/reading.ts'
import {stemsOf} from '../../text/stem.ts'
import {countWords} from '../../text/words.ts'
import {type Corpus, originsOf, tellersOf} from '../corpus.ts'
import {type DraftItem, sourceItem} from '../draft.ts'
import {tellsSomething} from '../facts.ts'
import {type Cut, cutAt} from '../wording/cut.ts'
import {excerpt} from '../wording/excerpt.ts'
import type {Held, Row, TableOf} from './rows.ts'
import {seriesRow} from './series-row.ts'
import type {Worth} from './timeline.ts'

/** Counts and stretches of time under this are in every second sentence: they come last. */
const small = 13
/** Words of a row beside its value: a clause, no sentence. */
const mostWords = 14
const fewestWords = 6
/** Sentences that are tried for a figure, the best first: each is parsed. */
const tries = 4
const mostMarks = 4
const kindRank = {money: 6, percent: 5, points: 5, measure: 4, count: 3, duration: 2, ordinal: 0} as const

/** For a place in the table, what the body doesn't tell goes so far before what it does: a desk finds all there. Swept 0 to 5
 *  on the key facts of three subjects (bench/composition): on the page .81 at 0, .84 from 3. */
const unread = 4

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

/** Numbers that mean something, each once: the value, what is measured in a few words of a source, when it was reported, and by whom. */
export const figuresOf = (corpus: Corpus, worth: Worth, held: Held, most: number): TableOf => ({
  rows: rowsOf(corpus, worth, held),
  most,
  weight: 1.6, // a desk asks for figures first
  inOrder: items => items,
})

function* rowsOf(corpus: Corpus, worth: Worth, held: Held): Generator<Row> {
  const figures = figureMentions(corpus)
    .map(mentions => {
      const sentences = mentions.map(({sentence}) => sentence)
      const tellers = sentences.flatMap(sentence => tellersOf(corpus, sentence))
      const isRead = tellers.some(({id}) => held.holds(id))
      const best = Math.max(...sentences.map(({id}) => worth(id)))
      const earlier = sentences.every(({source}) => corpus.main.background.has(source)) ? 1 : 0
      const {kind, value} = mentions[0]!.quantity
      const few = (kind === 'count' || kind === 'duration') && value < small ? 4 : 0
      const origins = originsOf(corpus, [...sentences, ...tellers]).length
      const line = lineOf(corpus, mentions)
      const behind = line === undefined ? 0 : 2 + new Set(line.values.flatMap(value => value.origins)).size - origins
      return {mentions, rank: behind + origins + 2 * best + kindRank[kind] / 3 + (isRead ? 0 : unread) - earlier - few}
    })
    .sort((a, b) => b.rank - a.rank || (a.mentions[0]!.sentence.id < b.mentions[0]!.sentence.id ? -1 : 1))
  const told: Span[] = [] // what the rows hold: "1,900" is read in the row of "3,150 instead of 1,900"
  for (const {mentions} of figures) {
    const row = rowOf(corpus, mentions, worth, held, told)
    if (row === undefined) continue
    told.push(...row.item.parts.flatMap(({span}) => span ?? []))
    yield row
  }
}

function rowOf(
  corpus: Corpus,
  mentions: readonly Mention[],
  worth: Worth,
  held: Held,
  told: readonly Span[],
): Row | undefined {
  const sorted = [...mentions].sort(
    (a, b) => clear(b, worth) - clear(a, worth) || (a.sentence.id < b.sentence.id ? -1 : 1),
  )
  const isTold = ({quantity: {start, end}, sentence: {source}}: Mention) =>
    told.some(span => span.source === source && span.start <= start && end <= span.end)
  if (mentions.some(isTold)) return undefined
  const line = lineOf(corpus, mentions)
  if (line !== undefined) return seriesRow(corpus, line)
  for (const {quantity, sentence} of sorted.slice(0, tries)) {
    const value = valueRange(sentence, quantity)
    const rules = {words: held.words(sentence, mostWords), beside: value}
    const cut = cutAt(corpus, sentence, quantity, rules) ?? plainCut(corpus, sentence, value, rules.words)
    if (cut === undefined || !held.allows(sentence.id, cut)) continue
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
      ...(day === undefined
        ? {}
        : {when: {value: day, label: rangeLabel(day, undefined), certainty: 'stated' as const}}),
    }
    return {item, shares: new Map([[sentence.id, cut.share]])}
  }
  return undefined
}

/**
 * The words between two pauses around a value, where the clause can't be read for certain: only of what the source itself tells
 * as so, in a sentence that passes on nobody's words. Undefined where such a stretch is too long.
 */
function plainCut(corpus: Corpus, sentence: Sentence, value: Range, mostWords: number): Cut | undefined {
  const isOwn = sentence.speech === undefined && sentence.quotations.length === 0
  if (!isOwn || corpus.language.telling.standingAt(sentence, value.start) !== 'told') return undefined
  const parts = excerpt(corpus, sentence, value, mostWords)
  const text = parts.map(part => part.text).join('')
  const bare = text.replace(/^… /, '')
  const words = countWords(text)
  const {isPersonal, opensReferring, isVerbless} = corpus.language.composing
  if (words > mostWords || words < fewestWords || isPersonal(bare) || opensReferring(bare) || isVerbless(bare))
    return undefined
  return {parts, words, share: words / Math.max(1, countWords(sentence.text)), isPlan: false}
}

/** A sentence near the core first, and a value that is written out: "18 percent" says more than "18%". */
const clear = ({sentence, quantity}: Mention, worth: Worth): number =>
  worth(sentence.id) + Math.min(quantity.text.length, 20) / 20

/** The line of reports that a figure is the newest value of. */
const lineOf = ({series}: Corpus, mentions: readonly Mention[]): Variable | undefined =>
  mentions.map(({sentence, quantity}) => series.at(sentence.source, quantity)?.variable).find(one => one !== undefined)

/** Where the value stands, with its conversion. */
function valueRange(sentence: Sentence, {start, end, conversion}: Quantity): Range {
  return {start, end: conversion === undefined ? end : Math.max(end, closing(sentence, conversion.end))}
}

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
