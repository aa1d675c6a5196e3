import {
  type Day,
  dayNumber,
  dayOf,
  formatIso,
  isDay,
  monthNames,
  weekdayNames,
  weekdayOf,
} from '../../../text/calendar.ts'
import {type Anchor, dayAnchor, monthValue, type NumericOrder, type Resolved} from './anchor.ts'
import {halfOf, quarterOf, seasonOf} from './parts-resolved.ts'
import {shifted} from './shift.ts'
import {isAhead, type Tense} from './tense.ts'
import type {Written} from './written.ts'

/** A written date as a value, or undefined where it can't be told without guessing. */
export function resolve(
  written: Written,
  anchor: Anchor | undefined,
  tense: Tense,
  order: NumericOrder,
): Resolved | undefined {
  if (written.numeric !== undefined) return numeric(written, order)
  if (written.decade !== undefined) return {value: `${written.decade}s`, granularity: 'decade', certainty: 'stated'}
  if (written.shortDecade !== undefined) return shortDecade(written.shortDecade, anchor)
  const year =
    written.year ??
    (written.shift?.unit === 'year' && hasFields(written) && anchor ? anchor.year + written.shift.by : undefined)
  const certainty = written.year === undefined ? 'derived' : 'stated'
  if (written.quarter !== undefined) return quarterOf(written.quarter, year, certainty, anchor, tense)
  if (written.half !== undefined) return halfOf(written.half, year, certainty)
  if (written.season !== undefined) return seasonOf(written, certainty, anchor, tense)
  if (written.month !== undefined && written.day !== undefined)
    return dayOfYear(written, year, certainty, anchor, tense)
  if (written.month !== undefined) {
    const inYear = year ?? nearestYear(written, written.month, anchor, tense)
    return inYear === undefined
      ? undefined
      : {value: monthValue(inYear, written.month), granularity: 'month', certainty}
  }
  if (written.weekday !== undefined) return weekday(written, anchor, tense)
  if (written.shift !== undefined) return shifted(written, written.shift, anchor, tense)
  return year === undefined ? undefined : {value: String(year), granularity: 'year', certainty}
}

/** "the '20s": the latest decade of that name that is over; where the writer's own has that name it might be either. */
function shortDecade(decade: number, anchor: Anchor | undefined): Resolved | undefined {
  if (anchor === undefined) return undefined
  const own = Math.floor(anchor.year / 10) * 10
  if (own % 100 === decade) return undefined
  const century = Math.floor(own / 100) * 100
  const value = century + decade < own ? century + decade : century + decade - 100
  return {value: `${value}s`, granularity: 'decade', certainty: 'derived'}
}

const hasFields = (written: Written): boolean =>
  written.month !== undefined ||
  written.quarter !== undefined ||
  written.half !== undefined ||
  written.day !== undefined

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
    const isNear = usual !== undefined && isWithinWeeks({year: usual, month, day}, anchor)
    inYear = told?.includes(usual ?? -1) || isNear ? usual : (told?.[0] ?? usual)
  }
  if (inYear === undefined) return undefined
  const found = {year: inYear, month, day}
  if (!isDay(found)) return undefined
  return {value: formatIso(found), granularity: 'day', certainty, ...clashOf(found, said)}
}

/** So near to the paper's own day a weekday that doesn't fit is a slip, and no hint at another year. */
function isWithinWeeks(day: Day, anchor: Anchor): boolean {
  const now = dayAnchor(anchor)
  return now !== undefined && isDay(day) && Math.abs(dayNumber(day) - dayNumber(now)) <= 45
}

/** Two months, in the count of `nearestYear`. */
const nearMonth = 64

/** Six months, in the same count. */
const planned = 192

/** The year of a month or day without one: the nearest past, or the next to come where the sentence looks ahead. */
function nearestYear(written: Written, month: number, anchor: Anchor | undefined, tense: Tense): number | undefined {
  if (anchor === undefined) return undefined
  if (anchor.month === undefined) return anchor.year
  const place = (year: number) => (year * 12 + month) * 32 + (written.day ?? 16)
  const now = (anchor.year * 12 + anchor.month) * 32 + (written.day === undefined ? 16 : (anchor.day ?? 31))
  // "it all starts on 9 December", in January: a calendar's present so far off is that of a story
  const isStory = tense === 'planned' && place(anchor.year) > now + planned && now - place(anchor.year - 1) < planned
  const ahead = written.toward === 'future' || (written.toward === undefined && isAhead(tense) && !isStory)
  // "June 20" in a paper of 12 June: a day so long past would be told with its year, above all where no verb tells
  const reach = tense === undefined || tense === 'unsure' ? 45 : 21
  const isNear =
    written.toward === undefined &&
    written.day !== undefined &&
    place(anchor.year) > now &&
    place(anchor.year) - now < reach
  if (ahead || isNear) return place(anchor.year) >= now ? anchor.year : anchor.year + 1
  // "asked to report by the end of January", in December: a month so near is the one to come
  const isOpen =
    written.toward === undefined && written.day === undefined && (tense === undefined || tense === 'unsure')
  if (isOpen && place(anchor.year + 1) - now <= nearMonth) return anchor.year + 1
  if (isOpen && place(anchor.year) > now && place(anchor.year) - now <= nearMonth) return anchor.year
  if (written.toward === 'past' && written.day === undefined)
    return place(anchor.year) < now ? anchor.year : anchor.year - 1
  return place(anchor.year) <= now + 1 ? anchor.year : anchor.year - 1
}

function weekday(written: Written, anchor: Anchor | undefined, tense: Tense): Resolved | undefined {
  const day = dayAnchor(anchor)
  const said = written.weekday
  if (day === undefined || said === undefined) return undefined
  const now = dayNumber(day)
  const coming = (said - weekdayOf(day) + 7) % 7
  const value = (days: number) => formatIso(dayOf(now + days))
  if (written.weeks !== undefined)
    return {
      value: value(coming + 7 * written.weeks),
      granularity: 'day',
      certainty: coming === 0 ? 'ambiguous' : 'derived',
    }
  const ahead = written.toward === 'future' || (written.toward === undefined && isAhead(tense))
  const distance = ahead ? coming || (written.toward === 'future' ? 7 : 0) : -((7 - coming) % 7)
  const back = written.toward === 'past' && distance === 0 ? -7 : distance
  // a paper that tells what befell yesterday or the day before says "next" of the day five days on
  const isFresh = tense === 'unsure' && coming > 4
  const isOpen = written.toward === undefined && coming !== 0 && !isFresh && (tense === undefined || tense === 'unsure')
  return {value: value(back), granularity: 'day', certainty: isOpen ? 'ambiguous' : 'derived'}
}
