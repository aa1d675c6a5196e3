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

const dayOf = /^(\d{1,2})(?:st|nd|rd|th|\.)?,?$/
const isYear = /^(?:19|20)\d{2}/

/** The first day and month of a line that stand without a year: "9 May", "9th of May", "May 9". */
export function findYearless(text: string): YearlessDay | undefined {
  const head = text.slice(0, 160)
  const words = head.split(' ')
  let start = 0
  for (const [i, word] of words.entries()) {
    const next = words[i + 1] === 'of' ? i + 2 : i + 1
    const [day, month] = dayOf.test(word) ? [word, words[next]] : [words[i + 1], word]
    const found = {month: monthOf(month?.replace(/[.,]$/, '') ?? '') ?? 0, day: Number(dayOf.exec(day ?? '')?.[1] ?? 0)}
    const last = dayOf.test(word) ? next : i + 1
    if (isDay({year: 2000, ...found}) && !isYear.test(words[last + 1] ?? ''))
      return {...found, weekday: weekdayIn(head), start, end: start + words.slice(i, last + 1).join(' ').length}
    start += word.length + 1
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
