import {isPlural} from '../quantities/counted.ts'
import {ordinalOf} from '../quantities/number-words.ts'
import {isNextTo, type Token} from '../token.ts'
import {dayMonthRange, dayOfMonth, monthOf, yearOf} from './vocabulary.ts'
import {type Pattern, type Written, yearShift} from './written.ts'

/** "Nov. 1, 2031", "the 1st of November", "May 9-11", "9 to 11 May", "May 3 and 4": with or without a year. */
export const dayMonth: Pattern = (tokens, at, text) => monthFirst(tokens, at, text) ?? dayFirst(tokens, at)

/** A day or a range of days: the last token it takes. */
interface Days {
  readonly day: number
  readonly until?: number
  readonly last: number
}

function monthFirst(tokens: readonly Token[], at: number, text: string): Written | Written[] | undefined {
  const token = tokens[at]
  const month = monthOf(token)
  if (token === undefined || month === undefined) return undefined
  const glued = dayMonthRange(tokens[at + 1])
  if (glued !== undefined && glued.toMonth !== undefined) {
    const end = dayOfMonth(tokens[at + 2])
    if (end === undefined || !isNextTo(text, token, tokens[at + 1]!)) return undefined
    const until = withYear(tokens, {first: at + 1, last: at + 2, month: glued.toMonth, day: end})
    return {first: at, last: until.last, month, day: glued.day, until}
  }
  const days = daysAt(tokens, at + 1, false)
  if (days === undefined || !isNextTo(text, token, tokens[at + 1]!)) return undefined
  if (/^(?:percent|per|%|million|billion)$/.test(tokens[days.last + 1]?.low ?? '')) return undefined
  const list = days.until === undefined ? listAfter(tokens, at + 1) : []
  const last = list.at(-1)?.last ?? days.last
  const dated = withYear(tokens, dateOf(at, last, month, days))
  const {first: _, last: end, ...shared} = dated
  if (list.length === 0) return dated
  return [
    {...shared, first: at, last: at + 1},
    ...list.map((one, index) => ({...shared, ...one, ...(index === list.length - 1 ? {last: end} : {})})),
  ]
}

const dateOf = (first: number, last: number, month: number, {day, until}: Days): Written => ({
  first,
  last,
  month,
  day,
  ...(until === undefined ? {} : {until: {first, last, month, day: until}}),
})

/** The days after the first in "Nov. 11, 12 and 13": never the "12 people" of "On May 3, 12 people …". */
function listAfter(tokens: readonly Token[], first: number): {first: number; last: number; day: number}[] {
  const list: {first: number; last: number; day: number}[] = []
  for (let at = first + 1; list.length < 7; at += 2) {
    const isLast = /^(?:and|&)$/.test(tokens[at]?.low ?? '')
    const day = isLast || tokens[at]?.text === ',' ? dayOfMonth(tokens[at + 1]) : undefined
    if (day === undefined || tokens[at + 1]!.first !== 'digit') return []
    list.push({first: at + 1, last: at + 1, day})
    if (isLast) return countsThings(tokens, at + 2) ? [] : list
  }
  return []
}

const countsThings = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at], tokens[at + 1]].some(
    (token, index) =>
      token?.kind === 'word' && (isPlural(token.low) || (index === 0 && (token.low === 'of' || token.low === 'other'))),
  ) || monthOf(tokens[at]) !== undefined

/** "9", "9-11", "9–11", "9 to 11". Only before a month may "9 to 11" stand as it is; after one it needs "to" and no things counted. */
function daysAt(tokens: readonly Token[], at: number, isBefore: boolean): Days | undefined {
  const glued = dayMonthRange(tokens[at])
  if (glued?.until !== undefined) return {day: glued.day, until: glued.until, last: at}
  const day = dayOfMonth(tokens[at])
  if (day === undefined) return undefined
  const sign = tokens[at + 1]
  const until = sign !== undefined && /^(?:[–-]|to|through)$/.test(sign.low) ? dayOfMonth(tokens[at + 2]) : undefined
  if (until === undefined || until <= day) return {day, last: at}
  const isGlued = /^[–-]$/.test(sign!.text)
  if (!isBefore && !isGlued && countsThings(tokens, at + 3)) return {day, last: at}
  return {day, until, last: at + 2}
}

/** "the twenty-third of May", and not "the first of May's hearings". */
function spokenDay(tokens: readonly Token[], at: number): Days | undefined {
  const [token, of, month] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (token?.first !== 'small' || of?.low !== 'of' || monthOf(month) === undefined || month!.possessive)
    return undefined
  const day = ordinalOf(token) ?? 0
  return day >= 1 && day <= 31 ? {day, last: at} : undefined
}

function dayFirst(tokens: readonly Token[], at: number): Written | Written[] | undefined {
  const first = daysAt(tokens, at, true) ?? spokenDay(tokens, at)
  if (first === undefined) return undefined
  const list: Days[] = [first]
  let last = first.last
  while (list.length < 7 && /^(?:,|and|&)$/.test(tokens[last + 1]?.low ?? '')) {
    const next = daysAt(tokens, last + 2, true)
    if (next === undefined) break
    list.push(next)
    last = next.last
  }
  let next = last + 1
  if (tokens[next]?.low === 'of') next++
  const month = monthOf(tokens[next])
  if (month === undefined) return undefined
  if (tokens[next]!.low === 'may' && !/^\d/.test(tokens[at]!.low) && tokens[next - 1]!.low !== 'of') return undefined
  const dated = withYear(tokens, dateOf(at, next, month, list[0]!))
  if (list.length === 1) return dated
  const {first: _, last: end, until: __, ...shared} = dated
  return list.map(({day, until, last}, index) => ({
    ...shared,
    ...dateOf(index === 0 ? at : last, index === list.length - 1 ? end : last, month, {
      day,
      last,
      ...(until === undefined ? {} : {until}),
    }),
  }))
}

function withYear(tokens: readonly Token[], date: Written): Written {
  let next = date.last + 1
  if (tokens[next]?.text === ',') next++
  if (tokens[next]?.low === 'of') next++
  const year = yearOf(tokens[next])
  if (year !== undefined) return spread({...date, last: next}, {year})
  const shift = yearShift(tokens, next)
  return shift === undefined ? date : spread({...date, last: next + 1}, {shift})
}

/** A year told at the end of a range is that of both its days. */
const spread = (date: Written, told: Pick<Written, 'year' | 'shift'>): Written => ({
  ...date,
  ...told,
  ...(date.until === undefined ? {} : {until: {...date.until, ...told}}),
})
