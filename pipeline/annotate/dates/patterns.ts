import {isNextTo, type Token} from '../token.ts'
import {quarter, relative, yearAlone} from './larger.ts'
import {dayOfMonth, monthOf, needsEvidence, weekdayOfWord, yearOf} from './vocabulary.ts'
import {directionOf, type Pattern, type Written, yearShift} from './written.ts'

/** The date that begins at a token, or undefined: the first pattern that fits. */
export function writtenAt(tokens: readonly Token[], at: number, text: string): Written | undefined {
  const token = tokens[at]!
  if (token.kind !== 'word' || token.text.length > 12) return undefined
  if (token.first !== 'digit' && !triggers.has(token.low) && !(token.first === 'capital' && opensDate(token)))
    return undefined
  for (const pattern of patterns) {
    const found = pattern(tokens, at, text)
    if (found !== undefined) return withWeekday(tokens, found)
  }
  return undefined
}

/** Words in lower case that a date can begin with; besides them only digits, months, weekdays and the like. */
const triggers = new Set(
  `last this next past current coming yesterday today tonight tomorrow first second third fourth a an one two three four
  five six seven eight nine ten eleven twelve`.split(/\s+/),
)

/** "4 February 2031, a Tuesday": the weekday belongs to the date before it. */
function withWeekday(tokens: readonly Token[], date: Written): Written {
  if (date.day === undefined || date.weekday !== undefined || tokens[date.last + 1]?.text !== ',') return date
  const article = tokens[date.last + 2]?.low === 'a' ? 1 : 0
  const weekday = weekdayOfWord(tokens[date.last + 2 + article])
  return weekday === undefined || (article === 0 && date.year === undefined)
    ? date
    : {...date, last: date.last + 2 + article, weekday}
}

const opensDate = (token: Token): boolean =>
  monthOf(token) !== undefined || weekdayOfWord(token) !== undefined || /^(?:q[1-4]|fy\d+)$/.test(token.low)

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
  if (yearOf(a) !== undefined && /^\d\d?$/.test(b.low) && /^\d\d?$/.test(c.low))
    return {first: at, last: at + 4, year: Number(a.low), month: Number(b.low), day: Number(c.low)}
  const year = yearOf(c)
  if (year === undefined || !/^\d{1,2}$/.test(a.low) || !/^\d{1,2}$/.test(b.low)) return undefined
  return {first: at, last: at + 4, year, numeric: [Number(a.low), Number(b.low)]}
}

const patterns: readonly Pattern[] = [weekday, dayMonth, iso, slashes, monthAlone, quarter, yearAlone, relative]
