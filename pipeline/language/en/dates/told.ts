import type {DateMention} from '../../../model/sentence.ts'
import {dayNumber, dayOf, formatIso} from '../../../text/calendar.ts'
import {type Anchor, dayAnchor, partsOf, type Resolved} from './anchor.ts'
import {isoWeek} from './shift.ts'
import type {Written} from './written.ts'

/** The date told last, and the sentence it stands in: "the day before" leans on it. */
export interface Told {
  readonly index: number
  readonly mention: DateMention | undefined
}

/** "two days later", "a year earlier": counted from the date told before, or not at all. Only years may count from the paper's own. */
export function fromTold(
  {shift}: Written,
  told: DateMention | undefined,
  anchor: Anchor | undefined,
  isBeside: boolean,
): Resolved | undefined {
  if (shift === undefined) return undefined
  const {unit, by} = shift
  const from = told === undefined ? undefined : partsOf(told.value)
  // a year may be counted from a period that nobody could read: only one of the same sentence is sure
  const isSure = told?.certainty !== 'ambiguous' && (unit !== 'year' || isBeside || told === undefined)
  const certainty = isSure ? 'derived' : 'ambiguous'
  if (unit === 'year') {
    const sameKind = /^(\d{4})(-Q[1-4]|-H[12]|-\d{2})?$/.exec(told?.value ?? '')
    if (sameKind !== null && told !== undefined)
      return {value: `${Number(sameKind[1]) + by}${sameKind[2] ?? ''}`, granularity: told.granularity, certainty}
    const year = from?.year ?? anchor?.year
    return year === undefined ? undefined : {value: String(year + by), granularity: 'year', certainty}
  }
  const day = dayAnchor(from)
  if (day === undefined || !(unit === 'day' || unit === 'week')) return undefined
  const start = by > 0 && told?.until !== undefined ? (dayAnchor(partsOf(told.until)) ?? day) : day
  const moved = dayOf(dayNumber(start) + by * (unit === 'week' ? 7 : 1))
  return unit === 'week'
    ? {value: isoWeek(moved), granularity: 'week', certainty}
    : {value: formatIso(moved), granularity: 'day', certainty}
}
