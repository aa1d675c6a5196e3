import {
  type Day,
  dayNumber,
  dayOf,
  daysInMonth,
  formatIso,
  isDay,
  monthNames,
  weekdayNames,
  weekdayOf,
} from '../../text/calendar.ts'
import type {Tense} from './tense.ts'
import type {Written} from './written.ts'

/** What relative dates are counted from: as much of the publication date as is known. */
export interface Anchor {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

export interface Resolved {
  readonly value: string
  readonly granularity: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'
  readonly certainty: 'stated' | 'derived' | 'ambiguous'
  readonly clash?: string
}

/** Which of 01/11 is the day, from the document's other numeric dates. */
export type NumericOrder = 'day-first' | 'month-first' | undefined

/** A written date as a value, or undefined where it can't be told without guessing. */
export function resolve(
  written: Written,
  anchor: Anchor | undefined,
  tense: Tense,
  order: NumericOrder,
): Resolved | undefined {
  if (written.numeric !== undefined) return numeric(written, order)
  if (written.decade !== undefined) return {value: `${written.decade}s`, granularity: 'decade', certainty: 'stated'}
  const year =
    written.year ??
    (written.shift?.unit === 'year' && hasFields(written) && anchor ? anchor.year + written.shift.by : undefined)
  const certainty = written.year === undefined ? 'derived' : 'stated'
  if (written.quarter !== undefined) {
    const inYear = year ?? anchor?.year
    return inYear === undefined
      ? undefined
      : {value: `${inYear}-Q${written.quarter}`, granularity: 'quarter', certainty}
  }
  if (written.month !== undefined && written.day !== undefined)
    return dayOfYear(written, year, certainty, anchor, tense)
  if (written.month !== undefined) {
    const inYear = year ?? nearestYear(written, written.month, anchor, tense)
    return inYear === undefined
      ? undefined
      : {value: monthValue(inYear, written.month), granularity: 'month', certainty}
  }
  if (written.weekday !== undefined) return weekday(written, anchor, tense)
  if (written.shift !== undefined) return shifted(written.shift, anchor)
  return year === undefined ? undefined : {value: String(year), granularity: 'year', certainty}
}

const hasFields = (written: Written): boolean =>
  written.month !== undefined || written.quarter !== undefined || written.day !== undefined

const monthValue = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`

function numeric(
  {numeric: pair = [1, 1], year = 0, weekday: said}: Written,
  order: NumericOrder,
): Resolved | undefined {
  const [a, b] = pair
  const dayFirst = {year, month: b, day: a}
  const monthFirst = {year, month: a, day: b}
  const fits = [dayFirst, monthFirst].filter(isDay)
  const chosen =
    fits.length < 2 || a === b
      ? fits[0]
      : said !== undefined && fits.filter(day => weekdayOf(day) === said).length === 1
        ? fits.find(day => weekdayOf(day) === said)
        : order === 'month-first'
          ? monthFirst
          : dayFirst
  if (chosen === undefined) return undefined
  const isSure = fits.length === 1 || a === b || order !== undefined || said !== undefined
  return {
    value: formatIso(chosen),
    granularity: 'day',
    certainty: isSure ? 'stated' : 'ambiguous',
    ...clashOf(chosen, said),
  }
}

/** "1 November 2031 is a Saturday", when another weekday is written. */
function clashOf(day: Day, said: number | undefined): {clash?: string} {
  const actual = weekdayOf(day)
  if (said === undefined || said === actual) return {}
  return {clash: `${day.day} ${monthNames[day.month - 1]} ${day.year} is a ${weekdayNames[actual]}`}
}

function dayOfYear(
  written: Written,
  year: number | undefined,
  certainty: 'stated' | 'derived',
  anchor: Anchor | undefined,
  tense: Tense,
): Resolved | undefined {
  const {month = 1, day = 1, weekday: said} = written
  let inYear = year
  if (inYear === undefined && anchor !== undefined) {
    const years = [anchor.year, anchor.year - 1, anchor.year + 1].filter(one => isDay({year: one, month, day}))
    // a weekday beside the day tells the year
    const told = said === undefined ? undefined : years.filter(one => weekdayOf({year: one, month, day}) === said)
    const usual = nearestYear(written, month, anchor, tense)
    inYear = told?.includes(usual ?? -1) ? usual : (told?.[0] ?? usual)
  }
  if (inYear === undefined) return undefined
  const found = {year: inYear, month, day}
  if (!isDay(found)) return undefined
  return {value: formatIso(found), granularity: 'day', certainty, ...clashOf(found, said)}
}

/** The year of a month or day without one: the nearest past, or the next to come where the sentence looks ahead. */
function nearestYear(written: Written, month: number, anchor: Anchor | undefined, tense: Tense): number | undefined {
  if (anchor === undefined) return undefined
  if (anchor.month === undefined) return anchor.year
  const place = (year: number) => (year * 12 + month) * 32 + (written.day ?? 16)
  const now = (anchor.year * 12 + anchor.month) * 32 + (written.day === undefined ? 16 : (anchor.day ?? 31))
  const ahead = written.toward === 'future' || (written.toward === undefined && tense === 'future')
  // "June 20" in a paper of 12 June, with no verb to tell: a day so long past would be told with its year
  const isNear =
    tense === undefined && written.day !== undefined && place(anchor.year) > now && place(anchor.year) - now < 45
  if (ahead || isNear) return place(anchor.year) >= now ? anchor.year : anchor.year + 1
  if (written.toward === 'past' && written.day === undefined)
    return place(anchor.year) < now ? anchor.year : anchor.year - 1
  return place(anchor.year) <= now + 1 ? anchor.year : anchor.year - 1
}

function dayAnchor(anchor: Anchor | undefined): Day | undefined {
  return anchor?.month === undefined || anchor.day === undefined
    ? undefined
    : {year: anchor.year, month: anchor.month, day: anchor.day}
}

function weekday(written: Written, anchor: Anchor | undefined, tense: Tense): Resolved | undefined {
  const day = dayAnchor(anchor)
  const said = written.weekday
  if (day === undefined || said === undefined) return undefined
  const now = dayNumber(day)
  const ahead = written.toward === 'future' || (written.toward === undefined && tense === 'future')
  const distance = ahead
    ? (said - weekdayOf(day) + 7) % 7 || (written.toward === 'future' ? 7 : 0)
    : -((weekdayOf(day) - said + 7) % 7)
  const back = written.toward === 'past' && distance === 0 ? -7 : distance
  return {value: formatIso(dayOf(now + back)), granularity: 'day', certainty: 'derived'}
}

function shifted({unit, by}: NonNullable<Written['shift']>, anchor: Anchor | undefined): Resolved | undefined {
  if (anchor === undefined) return undefined
  const certainty = 'derived'
  if (unit === 'year') return {value: String(anchor.year + by), granularity: 'year', certainty}
  if (unit === 'decade')
    return {value: `${Math.floor(anchor.year / 10) * 10 + by * 10}s`, granularity: 'decade', certainty}
  if (anchor.month === undefined) return undefined
  if (unit === 'month' || unit === 'quarter') {
    const months = anchor.year * 12 + anchor.month - 1 + by * (unit === 'quarter' ? 3 : 1)
    const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
    return unit === 'month'
      ? {value: monthValue(year, month), granularity: 'month', certainty}
      : {value: `${year}-Q${Math.ceil(month / 3)}`, granularity: 'quarter', certainty}
  }
  const day = dayAnchor(anchor)
  if (day === undefined) return undefined
  const moved = dayOf(dayNumber(day) + by * (unit === 'week' ? 7 : 1))
  return unit === 'week'
    ? {value: isoWeek(moved), granularity: 'week', certainty}
    : {value: formatIso(moved), granularity: 'day', certainty}
}

/** YYYY-Wnn after ISO 8601: the week belongs to the year of its Thursday. */
export function isoWeek(day: Day): string {
  const number = dayNumber(day)
  const thursday = dayOf(number - ((weekdayOf(day) + 6) % 7) + 3)
  const week = Math.floor((dayNumber(thursday) - dayNumber({year: thursday.year, month: 1, day: 1})) / 7) + 1
  return `${thursday.year}-W${String(week).padStart(2, '0')}`
}

/** The last day of a month, for anchors that know no day. */
export const lastDay = (year: number, month: number): Day => ({year, month, day: daysInMonth(year, month)})
