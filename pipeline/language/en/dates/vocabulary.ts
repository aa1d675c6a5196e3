import {monthNames, weekdayNames} from '../../../text/calendar.ts'
import type {Token} from '../token.ts'
import type {Season} from './written.ts'

const months = new Map<string, number>()
for (const [index, name] of monthNames.entries()) {
  months.set(name.toLowerCase(), index + 1)
  months.set(name.slice(0, 3).toLowerCase(), index + 1)
}
months.set('sept', 9)

const weekdays = new Map<string, number>()
for (const [index, name] of weekdayNames.entries()) {
  weekdays.set(name.toLowerCase(), index)
  weekdays.set(name.slice(0, 3).toLowerCase(), index)
}
for (const [name, index] of [
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
] as const)
  weekdays.set(name, index)

/** The month a word names, from 1: "Nov", "Sept.", "March". Capitalised words only. */
export const monthNumber = (word: string): number | undefined =>
  word.length < 11 && word[0] !== word[0]?.toLowerCase() ? months.get(word.replace(/\.$/, '').toLowerCase()) : undefined

export const monthOf = (token: Token | undefined): number | undefined =>
  token === undefined || token.text.length > 14
    ? undefined
    : token.first === 'capital'
      ? months.get(token.low)
      : /^mid-[A-Z]/.test(token.text) // "mid-May"
        ? months.get(token.low.slice(4))
        : undefined

/** "January-June", "Mon-Wed": two names of one kind in one word. */
const pairOf =
  (names: ReadonlyMap<string, number>) =>
  (token: Token): readonly [number, number] | undefined => {
    if (token.first !== 'capital' || token.text.length > 19) return undefined
    const [first, second, more] = token.low.split('-')
    if (second === undefined || more !== undefined) return undefined
    const [from, to] = [names.get(first!.replace(/\.$/, '')), names.get(second)]
    return from === undefined || to === undefined ? undefined : [from, to]
  }
export const monthRange = pairOf(months)
export const weekdayRange = pairOf(weekdays)

export const weekdayOfWord = (token: Token | undefined): number | undefined =>
  token?.first === 'capital' && token.text.length < 13
    ? (weekdays.get(token.low) ?? (token.low.endsWith('s') ? weekdays.get(token.low.slice(0, -1)) : undefined))
    : undefined

/** "March", "May", "Sun": words of other meanings, which need more evidence than a capital. */
export const needsEvidence = (token: Token): boolean =>
  /^(?:march|may|mar|sun|sat|jan|april|june|august|dec|wed|mon)$/.test(token.low)

/** Whether a capitalised word is a month or weekday written in full or cut short, and so no name. */
export const isMonthOrDay = (token: Token): boolean => {
  if (token.text.length > 12) return false
  const month = months.get(token.low)
  if (month !== undefined) return true
  return weekdays.has(token.low) && (token.low.length > 4 || token.text.endsWith('.'))
}

export const dayOfMonth = (token: Token | undefined): number | undefined => {
  if (token?.kind !== 'word' || token.text.length > 4) return undefined
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.low)
  const day = match === null ? 0 : Number(match[1])
  return day >= 1 && day <= 31 ? day : undefined
}

/** "9-11", or the "30-June" of "May 30-June 2". */
export function dayMonthRange(
  token: Token | undefined,
): {readonly day: number; readonly until?: number; readonly toMonth?: number} | undefined {
  const match =
    token === undefined || token.text.length > 12 ? null : /^(\d{1,2})-(\d{1,2}|[a-z]{3,9})$/.exec(token.low)
  if (match === null) return undefined
  const [day, until, toMonth] = [Number(match[1]), Number(match[2]), months.get(match[2]!)]
  if (day < 1 || day > 31) return undefined
  if (toMonth !== undefined) return {day, toMonth}
  return day < until && until <= 31 ? {day, until} : undefined
}

export const yearOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'word' && /^(?:1[6-9]|20|21)\d\d$/.test(token.low) ? Number(token.low) : undefined

export const ordinalQuarters: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
])

const seasons: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'AU'],
  ['fall', 'AU'],
  ['winter', 'WI'],
])
export const seasonOf = (low: string): Season | undefined => (low.length > 6 ? undefined : seasons.get(low))
