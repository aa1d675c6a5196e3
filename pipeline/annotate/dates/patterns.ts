import {isCapital, isNextTo, type Token} from '../token.ts'
import {dayOfMonth, monthOf, needsEvidence, ordinalQuarters, smallNumbers, weekdayOfWord, yearOf} from './vocabulary.ts'

/** A date as written, before it is set against the calendar. Token indexes, `last` inclusive. */
export interface Written {
  readonly first: number
  readonly last: number
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly quarter?: number
  readonly decade?: number
  readonly weekday?: number
  /** Days, weeks … from the anchor: "yesterday" is -1 day, "last year" -1 year; `near` for "this month". */
  readonly shift?: {readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'; readonly by: number}
  readonly toward?: 'past' | 'future' // "last Friday", "next May"
  readonly numeric?: readonly [number, number] // 01/11: which is the day is not said
}

/** Words in lower case that a date can begin with; besides them only digits, months, weekdays and the like. */
const triggers = new Set(
  `last this next past current coming yesterday today tonight tomorrow first second third fourth a an one two three four
  five six seven eight nine ten eleven twelve`.split(/\s+/),
)

const opensDate = (token: Token): boolean =>
  monthOf(token) !== undefined || weekdayOfWord(token) !== undefined || /^(?:q[1-4]|fy\d+)$/.test(token.low)

type Pattern = (tokens: readonly Token[], at: number, text: string) => Written | undefined

/** The date that begins at a token, or undefined: the first pattern that fits. */
export function writtenAt(tokens: readonly Token[], at: number, text: string): Written | undefined {
  const token = tokens[at]!
  if (token.kind !== 'word' || token.text.length > 12) return undefined
  if (token.first !== 'digit' && !triggers.has(token.low) && !(token.first === 'capital' && opensDate(token)))
    return undefined
  for (const pattern of patterns) {
    const found = pattern(tokens, at, text)
    if (found !== undefined) return found
  }
  return undefined
}

/** "Tuesday", "Tuesday, 1 November 2031", "Tuesday (Nov 1)", "last Tuesday": one date. */
const weekday: Pattern = (tokens, at, text) => {
  const toward = directionOf(tokens[at])
  const first = toward === undefined ? at : at + 1
  const token = tokens[first]
  const day = weekdayOfWord(token)
  if (day === undefined || token === undefined) return undefined
  let next = first + 1
  const sign = tokens[next]?.text
  if (sign === ',' || sign === '(') next++
  if (/^(?:morning|afternoon|evening|night)$/.test(tokens[next]?.low ?? '')) next++
  if (tokens[next]?.text === ',' && sign !== '(') next++
  if (tokens[next]?.low === 'the') next++
  const date =
    next > first ? (dayMonth(tokens, next, text) ?? iso(tokens, next, text) ?? slashes(tokens, next, text)) : undefined
  if (date?.day !== undefined || date?.numeric !== undefined) {
    const closes = sign === '(' && tokens[date.last + 1]?.text === ')' ? 1 : 0
    return {...date, first: at, last: date.last + closes, weekday: day}
  }
  if (token.low.length <= 4 && !/\.$/.test(token.text) && tokens[first - 1]?.low !== 'on') return undefined
  if (token.low.length <= 4 && token.low === 'sun') return undefined
  if (/s$/.test(token.low) && !/(?:day)$/.test(token.low)) return undefined // "Fridays": a habit
  return {
    first: at,
    last: first,
    weekday: day,
    ...(toward === undefined || toward === 0 ? {} : {toward: toward < 0 ? 'past' : 'future'}),
  }
}

/** "Nov. 1, 2031", "1 November 2031", "the 1st of November", with or without a year. */
const dayMonth: Pattern = (tokens, at, text) => {
  const token = tokens[at]
  const month = monthOf(token)
  if (month !== undefined && token !== undefined) {
    const day = dayOfMonth(tokens[at + 1]) ?? rangeStart(tokens[at + 1])
    if (day === undefined || !isNextTo(text, token, tokens[at + 1]!)) return undefined
    if (/^(?:percent|per|%|million|billion)$/.test(tokens[at + 2]?.low ?? '')) return undefined
    return withYear(tokens, {first: at, last: at + 1, month, day})
  }
  const day = dayOfMonth(token) ?? rangeStart(token)
  if (day === undefined) return undefined
  let next = at + 1
  if (/^[–-]$/.test(tokens[next]?.text ?? '') && dayOfMonth(tokens[next + 1]) !== undefined) next += 2
  if (tokens[next]?.low === 'of') next++
  const after = monthOf(tokens[next])
  if (after === undefined) return undefined
  if (tokens[next]!.low === 'may' && !/^\d+(?:st|nd|rd|th)?$/.test(token!.low)) return undefined
  return withYear(tokens, {first: at, last: next, month: after, day})
}

const rangeStart = (token: Token | undefined): number | undefined => {
  const match = /^(\d{1,2})-(\d{1,2})$/.exec(token?.low ?? '')
  return match !== null && Number(match[1]) < Number(match[2]) && Number(match[2]) <= 31 ? Number(match[1]) : undefined
}

function withYear(tokens: readonly Token[], date: Written): Written {
  let next = date.last + 1
  // "9–11 May", "May 9–11"
  if (
    /^[–-]$/.test(tokens[next]?.text ?? '') &&
    dayOfMonth(tokens[next + 1]) !== undefined &&
    tokens[next + 1]!.start === tokens[next]!.end
  )
    next += 2
  const range = next - 1
  if (tokens[next]?.text === ',') next++
  if (tokens[next]?.low === 'of') next++
  const year = yearOf(tokens[next])
  if (year !== undefined) return {...date, last: next, year}
  const shift = yearShift(tokens, next)
  return shift === undefined ? {...date, last: range} : {...date, last: next + 1, shift}
}

/** "this year", "last year", "next year" after a day or month. */
function yearShift(tokens: readonly Token[], at: number): Written['shift'] {
  const by = directionOf(tokens[at])
  return by !== undefined && tokens[at + 1]?.low === 'year' ? {unit: 'year', by} : undefined
}

/** "November 2031", "Nov of this year", "last November", "in November". */
const monthAlone: Pattern = (tokens, at) => {
  const toward = directionOf(tokens[at])
  const first = toward === undefined ? at : at + 1
  const token = tokens[first]
  const month = monthOf(token)
  if (month === undefined || token === undefined) return undefined
  let next = first + 1
  if (tokens[next]?.text === ',' || tokens[next]?.low === 'of') next++
  const year = yearOf(tokens[next])
  if (year !== undefined && toward === undefined) return {first: at, last: next, year, month}
  const shift = yearShift(tokens, next)
  if (shift !== undefined) return {first: at, last: next + 1, month, shift}
  if (toward !== undefined)
    return {
      first: at,
      last: first,
      month,
      ...(toward === 0 ? {shift: {unit: 'year', by: 0}} : {toward: toward < 0 ? 'past' : 'future'}),
    }
  const before = tokens[at - 1]?.low ?? ''
  const isAfterPreposition =
    /^(?:in|since|by|until|till|during|before|after|from|through|throughout|early|late|mid|of|and|to|between|around)$/.test(
      before,
    )
  if (isAfterPreposition && !(needsEvidence(token) && /^(?:of|and|to|from|by|before|after|around)$/.test(before)))
    return {first: at, last: first, month}
  if (token.possessive && !needsEvidence(token)) return {first: at, last: first, month}
  return before === 'the' && !needsEvidence(token) && token.low.length > 3 ? {first: at, last: first, month} : undefined
}

const iso: Pattern = (tokens, at) => {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(tokens[at]?.low ?? '')
  if (match === null) return undefined
  return {first: at, last: at, year: Number(match[1]), month: Number(match[2]), day: Number(match[3])}
}

/** 01/11/2031, 1.11.2031, 01-11-2031. */
const slashes: Pattern = (tokens, at) => {
  const whole = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/.exec(tokens[at]?.low ?? '')
  if (whole !== null)
    return {first: at, last: at, year: Number(whole[3]), numeric: [Number(whole[1]), Number(whole[2])]}
  const [a, b, c] = [tokens[at], tokens[at + 2], tokens[at + 4]]
  if (a === undefined || b === undefined || c === undefined || c.end - a.start > 10) return undefined
  if (tokens[at + 1]!.text !== '/' || tokens[at + 3]!.text !== '/') return undefined
  const year = yearOf(c)
  if (year === undefined || !/^\d{1,2}$/.test(a.low) || !/^\d{1,2}$/.test(b.low)) return undefined
  return {first: at, last: at + 4, year, numeric: [Number(a.low), Number(b.low)]}
}

/** "the second quarter of 2031", "Q3 2031", "this quarter" is a shift. */
const quarter: Pattern = (tokens, at) => {
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
const yearAlone: Pattern = (tokens, at) => {
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
const relative: Pattern = (tokens, at) => {
  const token = tokens[at]!
  const named = namedDays.get(token.low)
  if (named !== undefined)
    return token.possessive && token.low === 'today'
      ? undefined
      : {first: at, last: at, shift: {unit: 'day', by: named}}
  const by = directionOf(token)
  const unit = units.get(tokens[at + 1]?.low ?? '')
  if (by !== undefined && unit !== undefined) {
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

/** -1, 0 or 1 for "last", "this", "next". */
const directionOf = (token: Token | undefined): number | undefined => {
  switch (token?.low) {
    case 'last':
    case 'past':
      return -1
    case 'this':
    case 'current':
      return 0
    case 'next':
    case 'coming':
      return 1
    default:
      return undefined
  }
}

const patterns: readonly Pattern[] = [weekday, dayMonth, iso, slashes, monthAlone, quarter, yearAlone, relative]
