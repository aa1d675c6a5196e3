import {type Day, formatIso, isDay, weekdayNames, weekdayOf} from '../../text/calendar.ts'
import {monthOf} from './dates.ts'

/** A day as it is written without its year. */
export interface YearlessDay {
  readonly month: number
  readonly day: number
  readonly weekday: number | undefined
  readonly start: number
  readonly end: number
}

const dayFirst = /(?<![\d.:/-])(\d{1,2})(?:st|nd|rd|th|\.)?\s(?:of\s)?(\p{L}{3,})\.?(?![\p{L}\d]|,?\s(?:19|20)\d{2})/gu
const monthFirst = /(?<!\p{L})(\p{L}{3,})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:.%]|,?\s(?:19|20)\d{2})/gu

/** The first day and month of a line that stand without a year. */
export function findYearless(text: string): YearlessDay | undefined {
  const head = text.slice(0, 160)
  for (const [form, month, day] of [
    [dayFirst, 2, 1],
    [monthFirst, 1, 2],
  ] as const) {
    for (const match of head.matchAll(form)) {
      const found = {month: monthOf(match[month]!) ?? 0, day: Number(match[day])}
      if (!isDay({year: 2000, ...found})) continue
      return {...found, weekday: weekdayIn(head), start: match.index, end: match.index + match[0].length}
    }
  }
  return undefined
}

/** "Tue", "Tuesday": the only weekday that a text names. */
function weekdayIn(text: string): number | undefined {
  const found = new Set<number>()
  for (const word of text.match(/\p{L}{3,}/gu) ?? []) {
    const at = weekdayNames.findIndex(name => name.toLowerCase().startsWith(word.toLowerCase()))
    if (at >= 0) found.add(at)
  }
  return found.size === 1 ? [...found][0] : undefined
}

/** The years that a page speaks of, the likeliest first; and whether it speaks of one above all, and its copyright line of no other. */
export interface Years {
  readonly years: readonly number[]
  readonly isClear: boolean
}

/** Mentions of a year, and their share of all, from which a page speaks of one year. On half of WCXB's dumps nine of eleven
 *  days with a year that was not clear were wrong, or no day of publication. */
const [fewestMentions, leastShare] = [3, 0.7]

export function yearsOf(text: string): Years {
  const rights = /(?:©|\(c\)|copyright)\D{0,12}(?:(?:19|20)\d{2}\s?[-–—]\s?)?(20\d{2})(?!\d)/i.exec(
    text.slice(-200_000),
  )?.[1]
  const counts = new Map<number, number>()
  for (const [year] of text.slice(0, 200_000).matchAll(/(?<![\d.,])20[0-3]\d(?![\d.,]\d|\d)/g))
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1)
  const named = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  const all = named.reduce((sum, [, count]) => sum + count, 0)
  const [year, count] = named[0] ?? [0, 0]
  return {
    years: [...new Set([...(rights === undefined ? [] : [Number(rights)]), ...named.map(([one]) => one)])],
    isClear: count >= fewestMentions && count >= leastShare * all && (rights === undefined || Number(rights) === year),
  }
}

/** The day with its year: where a weekday is written, the first year in which it fits; else the year that the page speaks of. */
export function withYear({month, day, weekday}: YearlessDay, {years, isClear}: Years): string | undefined {
  const days = years.map((year): Day => ({year, month, day})).filter(isDay)
  const fit = weekday === undefined ? (isClear ? days[0] : undefined) : days.find(one => weekdayOf(one) === weekday)
  return fit === undefined ? undefined : formatIso(fit)
}
