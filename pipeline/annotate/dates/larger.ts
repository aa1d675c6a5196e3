import {isCapital} from '../token.ts'
import {ordinalQuarters, smallNumbers, yearOf} from './vocabulary.ts'
import {directionOf, type Pattern, yearShift} from './written.ts'

/** "the second quarter of 2031", "Q3 2031", "this quarter" is a shift. */
export const quarter: Pattern = (tokens, at) => {
  const short = /^q([1-4])$/.exec(tokens[at]!.low)
  const spelt = ordinalQuarters.get(tokens[at]!.low)
  if (short === null && (spelt === undefined || tokens[at + 1]?.low !== 'quarter')) return undefined
  const last = short === null ? at + 1 : at
  let next = last + 1
  if (tokens[next]?.low === 'of' || tokens[next]?.text === ',') next++
  const year = yearOf(tokens[next])
  const value = short === null ? spelt! : Number(short[1])
  if (year !== undefined) return {first: at, last: next, quarter: value, year}
  const shift = yearShift(tokens, next)
  if (shift !== undefined) return {first: at, last: next + 1, quarter: value, shift}
  return {first: at, last, quarter: value}
}

/** "the 1990s", "in 2031", "the 2031 summit", "FY2031". */
export const yearAlone: Pattern = (tokens, at) => {
  const {low} = tokens[at]!
  const decade = /^((?:1[6-9]|20|21)\d)0'?s$/.exec(low)
  if (decade !== null) return {first: at, last: at, decade: Number(decade[1]) * 10}
  const fiscal = /^fy((?:19|20|21)\d\d)$/.exec(low)
  if (fiscal !== null) return {first: at, last: at, year: Number(fiscal[1])}
  const span = /^((?:19|20|21)\d\d)-(\d\d|(?:19|20|21)\d\d)$/.exec(low)
  if (span !== null) return {first: at, last: at, year: Number(span[1])}
  const year = yearOf(tokens[at])
  if (year === undefined) return undefined
  const before = tokens[at - 1]?.low ?? ''
  const after = tokens[at + 1]
  if (
    /^(?:million|billion|trillion|percent|per|%|people|men|women|troops|soldiers|tons|tonnes|km|miles|dollars|euros|pounds|won|yuan|yen)$/.test(
      after?.low ?? '',
    )
  )
    return undefined
  if (
    /^(?:in|since|by|until|till|of|during|before|after|early|late|mid|from|through|throughout|to|between|and|than|year|around|back)$/.test(
      before,
    )
  )
    return {first: at, last: at, year}
  if (/^(?:the|its|their|his|her|this|s)$/.test(before) && after?.kind === 'word') return {first: at, last: at, year}
  if (tokens[at - 1]?.possessive && after?.kind === 'word') return {first: at, last: at, year}
  // "in 2024, 2026 and 2030"
  if (/^(?:,|or)$/.test(before) && (yearOf(tokens[at - 2]) !== undefined || yearOf(tokens[at + 2]) !== undefined))
    return {first: at, last: at, year}
  if (tokens[at - 1]?.text === '(' && after?.text === ')') return {first: at, last: at, year}
  if (at === 0 && isCapital(after)) return {first: at, last: at, year}
  return isCapital(tokens[at - 1]) &&
    year > 1900 &&
    !/^[$€£]/.test(tokens[at - 1]!.text) &&
    tokens[at - 1]!.text.length > 3
    ? {first: at, last: at, year}
    : undefined
}

/** "yesterday", "last week", "earlier this month", "two years ago", "the end of the year". */
export const relative: Pattern = (tokens, at) => {
  const token = tokens[at]!
  const named = namedDays.get(token.low)
  if (named !== undefined)
    return token.possessive && token.low === 'today'
      ? undefined
      : {first: at, last: at, shift: {unit: 'day', by: named}}
  const by = directionOf(token)
  const unit = units.get(tokens[at + 1]?.low ?? '')
  if (by !== undefined && unit !== undefined) {
    // "over the last year" is a span up to now
    if (tokens[at - 1]?.low === 'the') return undefined
    if (unit === 'day' || /^(?:two|three|few|several|\d+)$/.test(tokens[at + 1]!.low)) return undefined
    return {first: at, last: at + 1, shift: {unit, by}}
  }
  const number =
    smallNumbers.get(token.low) ??
    (/^\d{1,3}$/.test(token.low) ? Number(token.low) : /^(?:a|an)$/.test(token.low) ? 1 : undefined)
  const counted = units.get((tokens[at + 1]?.low ?? '').replace(/s$/, ''))
  const direction = tokens[at + 2]?.low
  if (number !== undefined && counted !== undefined && direction === 'ago')
    return {first: at, last: at + 2, shift: {unit: counted, by: -number}}
  return undefined
}

const namedDays: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
])

const units: ReadonlyMap<string, 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
])
