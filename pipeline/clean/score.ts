import type {Document} from '../model/document.ts'
import {measureContext} from './context.ts'
import {guessLanguage} from './language.ts'
import type {Line} from './line.ts'
import {measurePage, namesOf} from './page-traits.ts'
import {classOf, measureLine} from './traits.ts'
import {type Measured, measureAgain, type Table, toColumns, traitsFor, weigh} from './weights.ts'

/** The tables of both looks, for text and for pages with markup. */
export interface Tables {
  readonly text: {readonly first: Table; readonly second: Table}
  readonly page: {readonly first: Table; readonly second: Table}
}

/** What both looks measure of a line before any weighing. */
export function measureLines(document: Document, lines: readonly Line[]): Measured[] {
  const long = lines.filter(({words}) => words >= 12).map(({text}) => text)
  const language = guessLanguage(long.join('\n'), document.declared)
  const title = document.declared.find(({field}) => field === 'title')?.value
  const context = measureContext(lines, title)
  const page = measurePage(document, lines)
  const traits = traitsFor(1, page !== undefined)
  return lines.map((line, i) => ({
    kind: classOf(line),
    columns: toColumns([...measureLine(line, language), ...context[i]!, ...(page?.[i] ?? [])], traits),
    names: page === undefined ? [] : namesOf(line),
  }))
}

/** The second look at measured lines: with the scores of the first. */
export function lookAgain(
  lines: readonly Line[],
  measured: readonly Measured[],
  scores: readonly number[],
): Measured[] {
  const traits = traitsFor(2, false).slice(-11)
  return measureAgain(lines, scores).map((values, i) => ({
    ...measured[i]!,
    columns: [...measured[i]!.columns, ...toColumns(values, traits)],
  }))
}

/** The log odds of every line to be a part of the article's body, by both looks. */
export function scoreLines(document: Document, lines: readonly Line[], tables: Tables): number[] {
  const {first, second} = document.mediaType === 'text/html' ? tables.page : tables.text
  const measured = measureLines(document, lines)
  const scores = measured.map(one => weigh(one, first))
  return lookAgain(lines, measured, scores).map(one => weigh(one, second))
}
