import type {Document} from '../model/document.ts'
import {cardTraits, measureCards} from './cards.ts'
import {contextTraits, measureContext} from './context.ts'
import {askForest, type Forest} from './forest.ts'
import {guessLanguage} from './language.ts'
import type {Line} from './line.ts'
import {hasMarkup, measurePage, namesOf, pageTraits} from './page-traits.ts'
import {classOf, lineTraits, measureLine} from './traits.ts'
import {
  addColumns,
  firstTraits,
  type Measured,
  measureAgain,
  secondTraits,
  type Table,
  traitsFor,
  weigh,
} from './weights.ts'

/** The tables of both looks, for text and for pages with markup. */
export interface Tables {
  readonly text: {readonly first: Table; readonly second: Forest}
  readonly page: {readonly first: Table; readonly second: Forest}
}

/** What both looks measure of a line before any weighing. */
export function measureLines(document: Document, lines: readonly Line[]): Measured[] {
  const long = lines.filter(({words}) => words >= 12).map(({text}) => text)
  const language = guessLanguage(long.join('\n'), document.declared)
  const title = document.declared.find(({field}) => field === 'title')?.value
  const context = measureContext(lines, title)
  const cards = measureCards(lines, title)
  const page = measurePage(document, lines)
  const width = traitsFor(1, page !== undefined).length
  const known = new Map<string, readonly string[]>()
  return lines.map((line, i) => {
    const columns = new Uint8Array(width)
    const next = addColumns(
      columns,
      addColumns(columns, 0, measureLine(line, language), lineTraits),
      [...context[i]!, ...cards[i]!],
      [...contextTraits, ...cardTraits],
    )
    if (page !== undefined) addColumns(columns, next, page[i]!, pageTraits)
    return {kind: classOf(line), columns, names: page === undefined ? [] : namesOf(line, known)}
  })
}

/** The second look at measured lines: with the scores of the first. */
export function lookAgain(
  lines: readonly Line[],
  measured: readonly Measured[],
  scores: readonly number[],
): Measured[] {
  return measureAgain(lines, scores).map((values, i) => {
    const {kind, columns: before, names} = measured[i]!
    const columns = new Uint8Array(before.length + secondTraits.length + 1)
    columns.set(before)
    columns[addColumns(columns, before.length, values, secondTraits)] = kind
    return {kind, columns, names}
  })
}

/** How much the look at the words alone counts beside the look at words and markup.
 *  Of 0, 0.25, 0.4 and 0.6 on wcxb-html: F1 .948, .959, .961, .961 on pages not fitted on; on scrapinghub flat to 0.4, then falling. */
const shareOfText = 0.3

/** Added for formats that hold little besides the text: the weights were fitted on pages, where every other line is furniture.
 *  By judgement, on a dozen files made for the tests: from 2 on no list or short last paragraph of them is lost. */
const priors: Readonly<Partial<Record<Document['mediaType'], number>>> = {
  'application/pdf': 3,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 3,
  'message/rfc822': 2,
}

/** The log odds of every line to be a part of the article's body; of a page, by its markup and by its words alone. */
export function scoreLines(document: Document, lines: readonly Line[], tables: Tables): number[] {
  const measured = measureLines(document, lines)
  if (!hasMarkup(document)) {
    const prior = priors[document.mediaType] ?? 0
    return scoreBy(tables.text, lines, measured).map(score => score + prior)
  }
  const width = firstTraits.length
  const words = measured.map(({kind, columns}) => ({kind, columns: columns.subarray(0, width), names: []}))
  const byWords = scoreBy(tables.text, lines, words)
  return scoreBy(tables.page, lines, measured).map((score, i) => score * (1 - shareOfText) + byWords[i]! * shareOfText)
}

function scoreBy({first, second}: Tables['text'], lines: readonly Line[], measured: readonly Measured[]): number[] {
  const scores = measured.map(one => weigh(one, first))
  return lookAgain(lines, measured, scores).map(one => askForest(one.columns, second))
}
