import {tellsBesideDay} from '../../language/en/furniture/told.ts'
import type {Document} from '../../model/document.ts'
import type {MetadataValue} from '../../model/metadata.ts'
import type {Span} from '../features/stretch.ts'
import type {Line} from '../line.ts'
import type {Verdicts} from '../verdict.ts'
import {findDate, readDeclaredDate} from './dates.ts'
import {findDateline, findWireDay} from './filed.ts'
import {isToldAbove} from './header.ts'
import {findYearless, withYear, yearsOf} from './yearless.ts'

/** What may stand beside the date on its line: a word for publishing, a section, a time, a zone. */
const label =
  /\b(?:published|posted|updated|last (?:updated|modified)|on|at|first|date|created|uploaded|veröffentlicht|stand|publié|publicado|pubblicato|gepubliceerd)\b/i
const updated = /^\W*(?:last )?(?:updated|modified|aktualisiert|mis à jour|actualizado)\b/i

/** Where in the markup a date stands, the most trustworthy first. A plain <time> may belong to a teaser. */
const marked: readonly (readonly [RegExp, MetadataValue['confidence']])[] = [
  [/^JSON-LD datePublished$/, 'high'],
  [/^meta (?:article:published_time|og:published_time|article:published)$/, 'high'],
  [/^(?:meta|itemprop) /, 'high'],
  [/marked as published$/, 'high'],
  [/^mail header$/, 'high'],
]

/** When a PDF or Word file was made: most are made when they are published, so it is better than nothing. */
const made = /^(?:PDF|Word) properties, file made$/

/** The day of publication: by the user, front matter, a date line in the head or foot of the article, markup, at last the dateline's month. */
export function decidePublished(
  document: Document,
  verdicts: Verdicts,
  head: readonly Line[],
  body: Span | undefined,
): MetadataValue | null {
  const declared = document.declared.filter(({field}) => field === 'published')
  for (const by of ['user', 'source'] as const) {
    for (const one of declared) {
      if (one.by !== by || (by === 'source' && !isToldAbove(one.how))) continue
      const value = readDeclaredDate(one.value)
      if (value !== undefined)
        return {
          value,
          evidence: {how: one.how, ...(one.span === undefined ? {} : {span: one.span})},
          confidence: 'high',
          by,
        }
    }
  }
  const markup = findMarked(declared)
  const line = findDateLine(verdicts, head, body?.first ?? verdicts.lines.length, daysOf(declared))
  const isFirst = markup?.evidence.how.startsWith('meta ') === true
  const isLater = isFirst && line?.labelled === false && isMonthsLater(line.found.value, markup?.value ?? '')
  if (line !== undefined && !line.updated && !isLater) return line.found
  if (markup !== undefined) return markup
  if (line !== undefined) return {...line.found, confidence: 'low'}
  const told =
    findPostedLine(verdicts, body) ??
    findTime(document, head) ??
    findWireDay(verdicts.lines) ??
    findYearlessLine(document.text, verdicts, head, body) ??
    findDateline(verdicts.lines[body?.first ?? -1], () => yearsOf(document.text))
  if (told !== null) return told
  const file = declared.find(({how}) => made.test(how))
  const value = file === undefined ? undefined : readDeclaredDate(file.value)
  return file === undefined || value === undefined
    ? null
    : {value, evidence: {how: file.how}, confidence: 'low', by: 'source'}
}

/** What it counts for a printed day that markup gives it too: more than any place or label. */
const twoWitnesses = 3

/** The line of the head that is mostly a date: the one nearest to title and body, one that says "updated" last. */
function findDateLine(
  verdicts: Verdicts,
  head: readonly Line[],
  body: number,
  known: ReadonlySet<string>,
): {readonly found: MetadataValue; readonly updated: boolean; readonly labelled: boolean} | undefined {
  let best: {line: Line; value: string; score: number} | undefined
  for (const line of head) {
    const date = isDateLine(line)
    if (date === undefined || !verdicts.isOpen(line.index)) continue
    const score =
      (updated.test(line.text) ? 0 : 2) +
      (label.test(line.text) ? 1 : 0) +
      (known.has(date) ? twoWitnesses : 0) -
      Math.abs(body - line.index) * 0.05
    if (best === undefined || score > best.score) best = {line, value: date, score}
    verdicts.give(line.index, 'metadata', 'published')
  }
  return best === undefined
    ? undefined
    : {
        found: dateLine(best.line, best.value, 'date line'),
        updated: updated.test(best.line.text),
        labelled: published.test(best.line.text),
      }
}

const published = /\b(?:published|posted|first|created)\b/i

/** The day of publication as the page's markup declares it. */
function findMarked(declared: Document['declared']): MetadataValue | undefined {
  for (const [where, confidence] of marked) {
    for (const {how, value: text} of declared) {
      const value = where.test(how) ? readDeclaredDate(text) : undefined
      if (value !== undefined) return {value, evidence: {how}, confidence, by: 'source'}
    }
  }
  return undefined
}

/** The days that markup gives, whole ones, but for a plain <time>, which may belong to a teaser. */
const daysOf = (declared: Document['declared']): ReadonlySet<string> =>
  new Set(
    declared.flatMap(({how, value}) =>
      marked.some(([where]) => where.test(how)) ? (readDeclaredDate(value) ?? []) : [],
    ),
  )

/** Whether a printed day is of a later month than the declared one: then it is the day of an update, though it does not say so. */
const isMonthsLater = (printed: string, declared: string): boolean => printed.slice(0, 7) > declared.slice(0, 7)

/** The day of a <time> element that is the only one of the page, or that a line of the head prints in whatever form. */
function findTime({declared}: Document, head: readonly Line[]): MetadataValue | undefined {
  const times = declared.filter(({field, how}) => field === 'published' && how === 'time element')
  const days = times.flatMap(({value}) => readDeclaredDate(value) ?? []).filter(({length}) => length === 10)
  const value = new Set(days).size === 1 ? days[0] : days.find(day => head.some(({text}) => printsDay(text, day)))
  return value === undefined ? undefined : {value, evidence: {how: 'time element'}, confidence: 'low', by: 'source'}
}

/** "10/3/2031" or "3-10-2031" for either of two days. */
function printsDay(text: string, day: string): boolean {
  const found = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(text.slice(0, 160))
  if (found === null) return false
  const [year, ...own] = day.split('-').map(Number)
  const [a, b, of] = found.slice(1).map(Number)
  return of === year && ((a === own[0] && b === own[1]) || (b === own[0] && a === own[1]))
}

const dateLine = ({start, end}: Line, value: string, how: string): MetadataValue => ({
  value,
  evidence: {how, span: {start, end}},
  confidence: 'high',
  by: 'source',
})

/** "Posted on 9 May 2031" right below the body. */
function findPostedLine(verdicts: Verdicts, body: Span | undefined): MetadataValue | undefined {
  if (body === undefined) return undefined
  for (const line of verdicts.lines.slice(body.last + 1, body.last + 7)) {
    const date = /^\W*(?:published|posted|first published|veröffentlicht|publié|publicado|pubblicato)\b/i.test(
      line.text,
    )
      ? isDateLine(line)
      : undefined
    if (date === undefined || !verdicts.isOpen(line.index)) continue
    verdicts.give(line.index, 'metadata', 'published')
    return dateLine(line, date, 'date line below the body')
  }
  return undefined
}

/** Lines below the body among which a day may stand. */
const below = 6

/** "Tuesday, 9 May" in the head, or right below the body: its year is that of the copyright line, or the one that the page names most. */
function findYearlessLine(
  text: string,
  verdicts: Verdicts,
  head: readonly Line[],
  body: Span | undefined,
): MetadataValue | undefined {
  if (body === undefined) return undefined
  const foot = verdicts.lines.slice(body.last + 1, body.last + 1 + below)
  for (const line of [...head.filter(({index}) => index < body.first).reverse(), ...foot]) {
    const found = line.hints?.hidden === true || !verdicts.isOpen(line.index) ? undefined : findYearless(line.text)
    if (found === undefined) continue
    const rest = `${line.text.slice(0, found.start)} ${line.text.slice(found.end)}`.replace(clock, '')
    const isShort = line.words <= 5 || (line.words <= 10 && label.test(rest) && !line.stops)
    const value = !isShort || tellsBesideDay(rest) ? undefined : withYear(found, yearsOf(text))
    if (value === undefined) continue
    verdicts.give(line.index, 'metadata', 'published')
    return {...dateLine(line, value, 'day of a date line, year of the page'), confidence: 'low', by: 'derived'}
  }
  return undefined
}

/** The day somebody joined a forum. */
const ofAMember = /\b(?:joined|registered|member since)\b/i

const clock = /\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\b|\b[ap]\.?m\.?(?=\W|$)/gi

/** The date of a line, or of a part of it between separators, that says little else. */
export function isDateLine(line: Line): string | undefined {
  if (line.words > 20 || line.text.length > 160) return undefined
  const date = findDate(line.text)
  if (date === undefined || date.value.length < 10) return undefined
  const rest = (line.text.slice(0, date.start) + line.text.slice(date.end)).replace(clock, '')
  if (tellsBesideDay(rest) || ofAMember.test(rest)) return undefined
  if (line.words <= 8 || (line.words <= 16 && (label.test(rest) || date.end - date.start > line.text.length * 0.4)))
    return date.value
  const part = line.text.split(/ ?[|•·⋅] ?/u).find(one => one.includes(line.text.slice(date.start, date.end)))
  return part !== undefined && part.split(' ').length <= 7 ? date.value : undefined
}
