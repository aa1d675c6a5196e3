import {anyOf} from '../lexicon/index.ts'
import type {Token} from '../token.ts'
import {dayMonth} from './days.ts'
import {monthOf, weekdayOfWord, yearOf} from './vocabulary.ts'
import type {Written} from './written.ts'
import {yearShift} from './written.ts'

/** "from Monday to Wednesday", "Oct. 28 – Nov. 2", "between 2024 and 2030": a date goes on to another of its kind. */
export function ranged(tokens: readonly Token[], from: Written, text: string): Written {
  if (from.until !== undefined || from.shift !== undefined) return from
  const joiner = tokens[from.last + 1] === undefined ? '' : joinerAt(tokens, from)
  if (joiner === '' || isMoved(tokens, from.first)) return from
  const until = endAt(tokens, from, text)
  if (until === undefined) return from
  return {
    ...from,
    last: until.last,
    until,
    ...(from.year === undefined && until.year !== undefined ? {year: yearOfStart(from, until)} : {}),
    ...(until.shift === undefined ? {} : {shift: until.shift}),
  }
}

function joinerAt(tokens: readonly Token[], {first, last}: Written): string {
  // "Nov. 12, 2031, to April 3"
  const at =
    tokens[last + 1]!.text === ',' && /^(?:to|through)$/.test(tokens[last + 2]?.low ?? '') ? last + 2 : last + 1
  const {low} = tokens[at]!
  if (/^(?:to|through|thru|[–-])$/.test(low)) return low
  return low === 'and' && tokens[first - 1]?.low === 'between' ? low : ''
}

/** The date after the joiner, of the same kind as the one before it. */
function endAt(tokens: readonly Token[], from: Written, text: string): Written | undefined {
  const at = from.last + (tokens[from.last + 1]!.text === ',' ? 3 : 2)
  if (tokens[at] === undefined) return undefined
  if (from.month !== undefined && from.day !== undefined) {
    const found = dayMonth(tokens, at, text)
    return found === undefined || !('first' in found) || found.until !== undefined ? undefined : found
  }
  if (from.month !== undefined) {
    const month = monthOf(tokens[at])
    if (month === undefined) return undefined
    const behind = /^(?:of|,)$/.test(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1
    const [year, shift] = [yearOf(tokens[behind]), yearShift(tokens, behind)]
    if (year !== undefined) return {first: at, last: behind, month, year}
    return shift === undefined ? {first: at, last: at, month} : {first: at, last: behind + 1, month, shift}
  }
  if (from.weekday !== undefined) {
    const weekday = weekdayOfWord(tokens[at])
    return weekday === undefined ? undefined : {first: at, last: at, weekday}
  }
  if (
    from.year !== undefined &&
    from.quarter === undefined &&
    from.half === undefined &&
    from.season === undefined &&
    from.numeric === undefined
  ) {
    const year = yearOf(tokens[at])
    return year === undefined || year <= from.year ? undefined : {first: at, last: at, year}
  }
  return undefined
}

/** "Nov. 12 to April 3, 2032" begins in the year before. */
const yearOfStart = (from: Written, until: Written): number =>
  from.month !== undefined && until.month !== undefined && from.month > until.month ? until.year! - 1 : until.year!

/** "moved from Monday to Wednesday": two days, and nothing lasts from one to the other. */
function isMoved(tokens: readonly Token[], first: number): boolean {
  for (let at = Math.max(0, first - 6); at < first; at++) if (isMoving(tokens[at]!.low)) return true
  return false
}
const isMoving = anyOf('moving')
