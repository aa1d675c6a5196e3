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
  for (const pattern of patternsFor(token)) {
    const found = pattern(tokens, at, text)
    if (found === undefined) continue
    return 'first' in found ? [ranged(tokens, withWeekday(tokens, found), text)] : found
  }
  return []
}

const none: readonly Pattern[] = []
const digits: readonly Pattern[] = [dayMonth, numeric, quarter, half, yearAlone, toldRelative, relative]
const names: readonly Pattern[] = [weekday, dayMonth, monthAlone, half, quarter, yearAlone]
const middle: readonly Pattern[] = [monthAlone, yearAlone]
const spoken: readonly Pattern[] = [dayMonth]

/** The patterns that a date in lower case can begin with, by its first word. Most words begin none: that keeps the tagger fast. */
const byWord: ReadonlyMap<string, readonly Pattern[]> = new Map(
  (
    [
      ['last this next past current coming', [weekday, monthAlone, season, relative]],
      ['yesterday today tonight tomorrow', [relative]],
      ['first second', [half, quarter, dayMonth]],
      ['third fourth', [quarter, dayMonth]],
      ['fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth', [dayMonth]],
      ['seventeenth eighteenth nineteenth twentieth thirtieth', [dayMonth]],
      ['first-quarter second-quarter third-quarter fourth-quarter', [quarter]],
      ['spring summer autumn fall winter', [season]],
      ['the a an one two three four five six seven eight nine ten eleven twelve', [toldRelative, relative]],
      [
        'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty',
        [toldRelative, relative],
      ],
      ['end year-end', [endOf]],
    ] as const
  ).flatMap(([words, patterns]) => words.split(' ').map(word => [word, patterns] as const)),
)

function patternsFor(token: Token): readonly Pattern[] {
  if (token.first === 'digit') return digits
  const known = byWord.get(token.low)
  if (known !== undefined) return known
  if (token.first === 'capital') return opensDate(token) ? names : none
  if (token.low.startsWith('mid-')) return middle
  return /^(?:twenty|thirty)-/.test(token.low) ? spoken : none
}

const opensDate = (token: Token): boolean =>
  monthOf(token) !== undefined ||
  weekdayOfWord(token) !== undefined ||
  (token.low.length < 12 && /^(?:[qh]\d|fy)/.test(token.low)) ||
  (token.low.includes('-') && /^[a-z]{3,9}-[a-z]{3,9}$/.test(token.low)) ||
  token.text.startsWith('Mid-')

/** "4 February 2031, a Tuesday": the weekday belongs to the date before it. */
function withWeekday(tokens: readonly Token[], date: Written): Written {
  if (date.day === undefined || date.weekday !== undefined || tokens[date.last + 1]?.text !== ',') return date
  const article = tokens[date.last + 2]?.low === 'a' ? 1 : 0
  const weekday = weekdayOfWord(tokens[date.last + 2 + article])
  return weekday === undefined || (article === 0 && date.year === undefined)
    ? date
    : {...date, last: date.last + 2 + article, weekday}
}
