import type {Token} from '../token.ts'
import {dayMonth} from './days.ts'
import {yearAlone} from './larger.ts'
import {monthAlone} from './months.ts'
import {numeric} from './numeric.ts'
import {half, quarter, season} from './parts.ts'
import {ranged} from './ranges.ts'
import {endOf, relative, toldRelative} from './relative.ts'
import {monthOf, weekdayOfWord} from './vocabulary.ts'
import {weekday} from './weekday.ts'
import type {Pattern, Written} from './written.ts'

/** The dates that begin at a token, the first pattern that fits: one, or several for a list of days. A range is one. */
export function writtenAt(tokens: readonly Token[], at: number, text: string): readonly Written[] {
  const token = tokens[at]!
  if (token.kind !== 'word' || token.text.length > 17) return []
  if (
    token.first !== 'digit' &&
    !triggers.has(token.low) &&
    !(token.first === 'capital' && opensDate(token)) &&
    !isMid(token)
  )
    return []
  for (const pattern of patterns) {
    const found = pattern(tokens, at, text)
    if (found === undefined) continue
    return 'first' in found ? [ranged(tokens, withWeekday(tokens, found), text)] : found
  }
  return []
}

/** Words in lower case that a date can begin with; besides them only digits, months, weekdays and the like. */
const triggers = new Set(
  `last this next past current coming yesterday today tonight tomorrow first second third fourth a an one two three four
  five six seven eight nine ten eleven twelve twenty thirty forty fifty the day end year-end spring summer autumn fall
  winter first-quarter second-quarter third-quarter fourth-quarter`.split(/\s+/),
)

/** "mid-May", "mid-2029", "mid-1990s". */
const isMid = (token: Token): boolean => token.low.startsWith('mid-')

const opensDate = (token: Token): boolean =>
  monthOf(token) !== undefined ||
  weekdayOfWord(token) !== undefined ||
  /^(?:[qh]\d|fy\d*$)/.test(token.low) ||
  /^[a-z]{3,9}[-–][a-z]{3,9}$/.test(token.low)

/** "4 February 2031, a Tuesday": the weekday belongs to the date before it. */
function withWeekday(tokens: readonly Token[], date: Written): Written {
  if (date.day === undefined || date.weekday !== undefined || tokens[date.last + 1]?.text !== ',') return date
  const article = tokens[date.last + 2]?.low === 'a' ? 1 : 0
  const weekday = weekdayOfWord(tokens[date.last + 2 + article])
  return weekday === undefined || (article === 0 && date.year === undefined)
    ? date
    : {...date, last: date.last + 2 + article, weekday}
}

const patterns: readonly Pattern[] = [
  weekday,
  dayMonth,
  numeric,
  monthAlone,
  half,
  quarter,
  season,
  yearAlone,
  toldRelative,
  relative,
  endOf,
]
