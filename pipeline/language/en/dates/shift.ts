import {type Day, dayNumber, dayOf, formatIso, weekdayOf} from '../../../text/calendar.ts'
import {type Anchor, dayAnchor, monthValue, type Resolved} from './anchor.ts'
import {isAhead, type Tense} from './tense.ts'
import type {Written} from './written.ts'

const certainty = 'derived'

/** A date told by its distance: "last week", "two years ago", "the weekend". */
export function shifted(
  written: Written,
  {unit, by}: NonNullable<Written['shift']>,
  anchor: Anchor | undefined,
  tense: Tense,
): Resolved | undefined {
  if (anchor === undefined) return undefined
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
  if (unit === 'weekend') return weekend(day, by, written.toward ?? tense)
  const moved = dayOf(dayNumber(day) + by * (unit === 'week' ? 7 : 1))
  return unit === 'week'
    ? {value: isoWeek(moved), granularity: 'week', certainty}
    : {value: formatIso(moved), granularity: 'day', certainty}
}

/** Saturday and Sunday: the last that are over, or those to come; on a weekend, "this weekend" is the day's own. */
function weekend(day: Day, by: number, toward: Tense): Resolved {
  const number = dayNumber(day)
  const weekday = weekdayOf(day)
  const own = number - (weekday === 0 ? 1 : weekday - 6) // the Saturday of this week; on a Sunday, the day before
  const isNow = weekday === 0 || weekday === 6
  const saturday = by > 0 ? own + 7 : toward === 'past' && !(isNow && by === 0) ? own - 7 : own
  const [value, until] = [formatIso(dayOf(saturday)), formatIso(dayOf(saturday + 1))]
  const isOpen = by === 0 && !isNow && toward !== 'past' && !isAhead(toward)
  return {value, until, granularity: 'day', certainty: isOpen ? 'ambiguous' : certainty}
}

/** YYYY-Wnn after ISO 8601: the week belongs to the year of its Thursday. */
export function isoWeek(day: Day): string {
  const number = dayNumber(day)
  const thursday = dayOf(number - ((weekdayOf(day) + 6) % 7) + 3)
  const week = Math.floor((dayNumber(thursday) - dayNumber({year: thursday.year, month: 1, day: 1})) / 7) + 1
  return `${thursday.year}-W${String(week).padStart(2, '0')}`
}
