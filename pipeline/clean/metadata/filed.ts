import {furniture} from '../../language/en/furniture/index.ts'
import type {MetadataValue} from '../../model/metadata.ts'
import {formatIso, isDay} from '../../text/calendar.ts'
import type {Line} from '../line.ts'
import {findDate} from './dates.ts'
import {findYearless, withYear, type Years} from './yearless.ts'

/** Characters in which a dateline ends. */
const longest = 140

/** What stands behind it: an agency, and the dash. */
const dash = /^[\s,;]{0,3}(?:\/[^/]{2,40}\/|\([^)]{2,40}\)|\p{Lu}[\p{L} ]{1,30})?[\s,]{0,3}(?:--|[-–—:])/u

/** "TOWN, Land, 3 July 2029 (Agency) —" at the head of the first paragraph: when the text was filed, as far as it says. */
export function findDateline(line: Line | undefined, years: () => Years): MetadataValue | null {
  if (line === undefined) return null
  const text = line.text.slice(0, longest)
  const date = findDate(text) ?? yearless(text, years)
  if (date === undefined || !furniture.beforeDay.test(text.slice(0, date.start)) || !dash.test(text.slice(date.end)))
    return null
  return {
    value: date.value,
    evidence: {how: 'dateline', span: {start: line.start, end: Math.min(line.end, line.start + date.end)}},
    confidence: 'low',
    by: date.value.length === 10 && findDate(text) === undefined ? 'derived' : 'source',
  }
}

function yearless(text: string, years: () => Years): {value: string; start: number; end: number} | undefined {
  const found = findYearless(text)
  const value =
    found === undefined || !furniture.beforeDay.test(text.slice(0, found.start)) ? undefined : withYear(found, years())
  return found === undefined || value === undefined ? undefined : {value, start: found.start, end: found.end}
}

/** The day in the last line of wire copy, "(END) XY-07-03-29 1605": month, day and year, as wires write it. */
export function findWireDay(lines: readonly Line[]): MetadataValue | undefined {
  for (const {text, rule, start, end} of lines) {
    if (rule?.name !== 'wire-mark') continue
    const [, month, day, year] = /\b[A-Z]{2,4}-(\d{2})-(\d{2})-(\d{2})\s\d{4}/.exec(text) ?? []
    const found = {year: 2000 + Number(year), month: Number(month), day: Number(day)}
    if (year !== undefined && isDay(found))
      return {
        value: formatIso(found),
        evidence: {how: 'last line of wire copy', span: {start, end}},
        confidence: 'medium',
        by: 'source',
      }
  }
  return undefined
}
