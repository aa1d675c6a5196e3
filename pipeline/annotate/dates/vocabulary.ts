import {monthNames, weekdayNames} from '../../text/calendar.ts'
import type {Token} from '../token.ts'

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
  token?.first === 'capital' && token.text.length < 13 ? months.get(token.low) : undefined

export const weekdayOfWord = (token: Token | undefined): number | undefined =>
  token?.first === 'capital' && token.text.length < 13
    ? (weekdays.get(token.low.replace(/s$/, '')) ?? weekdays.get(token.low))
    : undefined

/** "Sun", "Sat", "Mar", "May", "March": words of other meanings, which need more evidence than a capital. */
export const isShort = (token: Token): boolean =>
  token.low.length <= 5 && !weekdayNames.some(name => name.toLowerCase() === token.low)

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

export const smallNumbers: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
)
