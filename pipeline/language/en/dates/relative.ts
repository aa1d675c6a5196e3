import {numeralAt} from '../quantities/numbers.ts'
import {isCapital, type Token} from '../token.ts'
import {weekdayOfWord} from './vocabulary.ts'
import {directionOf, type Pattern, type Unit} from './written.ts'

/** "yesterday", "last week", "this morning", "the weekend", "two years ago", "in two weeks' time". */
export const relative: Pattern = (tokens, at) => {
  const token = tokens[at]!
  const named = namedDays.get(token.low)
  if (named !== undefined)
    return token.possessive && token.low === 'today'
      ? undefined
      : {first: at, last: at, shift: {unit: 'day', by: named}}
  const next = tokens[at + 1]?.low ?? ''
  if (token.low === 'the' && next === 'weekend' && /^(?:at|over|for|during|this|by)$/.test(tokens[at - 1]?.low ?? ''))
    return {first: at + 1, last: at + 1, shift: {unit: 'weekend', by: 0}}
  const by = directionOf(token)
  if (by !== undefined) {
    if (by < 1 && partsOfDay.has(next) && !(by < 0 && next !== 'night'))
      return {first: at, last: at + 1, shift: {unit: 'day', by}}
    const unit = units.get(next)
    // "over the last year" is a span up to now
    if (unit === undefined || unit === 'day' || tokens[at - 1]?.low === 'the') return undefined
    return {
      first: at,
      last: at + 1,
      shift: {unit, by},
      ...(unit === 'weekend' && by !== 0 ? {toward: by < 0 ? 'past' : 'future'} : {}),
    }
  }
  return away(tokens, at)
}

/** "two years ago", "in two years' time", "two weeks from now". */
function away(tokens: readonly Token[], at: number) {
  const count = countAt(tokens, at)
  if (count === undefined) return undefined
  const {unit, by, last} = count
  const [after, second] = [tokens[last + 1]?.low, tokens[last + 2]?.low]
  if (after === 'ago') return {first: at, last: last + 1, shift: {unit, by: -by}}
  if (after === 'from' && (second === 'now' || second === 'today'))
    return {first: at, last: last + 2, shift: {unit, by}}
  const weekday = after === 'from' || after === 'on' ? weekdayOfWord(tokens[last + 2]) : undefined
  if (weekday !== undefined && unit === 'week') return {first: at, last: last + 2, weekday, weeks: by}
  const time = /^['’]$/.test(after ?? '') ? last + 2 : last + 1 // "years' time"
  if (tokens[time]?.low === 'time' && tokens[at - 1]?.low === 'in') return {first: at, last: time, shift: {unit, by}}
  return undefined
}

/** A number of whole days, weeks … at a token. */
function countAt(tokens: readonly Token[], at: number): {unit: Unit; by: number; last: number} | undefined {
  const {low, first} = tokens[at]!
  // digits before anything else than "days", "million" … are no count of them
  if (first === 'digit' && !/^[a-z]{3,8}$/.test(tokens[at + 1]?.low ?? '')) return undefined
  const numeral = /^an?$/.test(low) ? {value: 1, last: at, rest: undefined, high: undefined} : numeralAt(tokens, at)
  if (numeral === undefined || numeral.rest !== undefined || numeral.high !== undefined) return undefined
  const word = tokens[numeral.last + 1]?.low ?? ''
  const unit = units.get(word.replace(/s'?$/, ''))
  if (unit === undefined || unit === 'weekend' || !Number.isInteger(numeral.value) || numeral.value > 2000)
    return undefined
  return {unit, by: numeral.value, last: numeral.last + 1}
}

/** "the day before", "the next day", "two days later", "a year earlier": counted from the date told before. */
export const toldRelative: Pattern = (tokens, at) => {
  const [low, next, after] = [tokens[at]!.low, tokens[at + 1]?.low ?? '', tokens[at + 2]?.low ?? '']
  if (low === 'the' && next === 'day') {
    const day = at + 1
    const by = after === 'before' ? -1 : after === 'after' ? 1 : undefined
    if (by === undefined) return undefined
    const from = namedDays.get(tokens[day + 2]?.low ?? '')
    if (from === by) return {first: at, last: day + 2, shift: {unit: 'day', by: 2 * by}}
    if (from !== undefined || isEventAfter(tokens[day + 2])) return undefined
    return {first: at, last: day + 1, fromTold: true, shift: {unit: 'day', by}}
  }
  if (low === 'the' && after === 'day' && !/^(?:or|and)$/.test(tokens[at + 3]?.low ?? '')) {
    const by =
      next === 'next' || next === 'following' ? 1 : next === 'previous' || next === 'preceding' ? -1 : undefined
    return by === undefined ? undefined : {first: at, last: at + 2, fromTold: true, shift: {unit: 'day', by}}
  }
  const count = countAt(tokens, at)
  const direction = count === undefined ? '' : (tokens[count.last + 1]?.low ?? '')
  if (count === undefined || !/^(?:earlier|later)$/.test(direction)) return undefined
  const by = direction === 'later' ? count.by : -count.by
  return {first: at, last: count.last + 1, fromTold: true, shift: {unit: count.unit, by}}
}

/** "the day before the vote" is told by the vote. */
const isEventAfter = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (isCapital(token) ||
    /^(?:the|a|an|his|her|its|their|our|my|this|that|he|she|it|they|we|i|\d.*|[a-z]+ing)$/.test(token.low))

/** "the end of the year", "year-end", "the start of next month" is a shift already. */
export const endOf: Pattern = (tokens, at) => {
  const {low} = tokens[at]!
  if (low === 'year-end') return {first: at, last: at, shift: {unit: 'year', by: 0}}
  if (low !== 'end' || tokens[at + 1]?.low !== 'of' || tokens[at + 2]?.low !== 'the') return undefined
  const unit = /^(?:year|month|quarter|week)$/.test(tokens[at + 3]?.low ?? '')
    ? units.get(tokens[at + 3]!.low)
    : undefined
  return unit === undefined || tokens[at + 3]!.possessive ? undefined : {first: at, last: at + 3, shift: {unit, by: 0}}
}

const namedDays: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
])
const partsOfDay = new Set(['morning', 'afternoon', 'evening', 'night'])

const units: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
])
