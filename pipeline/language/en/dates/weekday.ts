import {isCapital} from '../token.ts'
import {dayMonth} from './days.ts'
import {numeric} from './numeric.ts'
import {monthOf, weekdayOfWord, weekdayRange} from './vocabulary.ts'
import {directionOf, type Pattern, type Written} from './written.ts'

/** After these, or before them, a weekday is part of a name or of a custom. */
const customs = new Set('school schools roast best papers league leagues prayers mass'.split(' '))

/** "Black Friday", "Palm Sunday": a day of the year, told by its name. */
const feasts = new Set('ash black bloody cyber easter good holy maundy palm shrove super whit'.split(' '))

/** "the previous Thursday", "that Monday": a day counted from another that nobody can point to. */
const leansOnAnother = /^(?:previous|preceding|following|same|that)$/

/** "Tuesday", "Tuesday, 1 November 2031", "Tuesday (Nov 1)", "last Tuesday": one date. */
export const weekday: Pattern = (tokens, at, text) => {
  const toward = directionOf(tokens[at])
  const first = toward === undefined ? at : at + 1
  const token = tokens[first]
  const day = weekdayOfWord(token)
  if (token === undefined) return undefined
  if (day === undefined) {
    const range = weekdayRange(token)
    return range === undefined
      ? undefined
      : {first, last: first, weekday: range[0], until: {first, last: first, weekday: range[1]}}
  }
  let next = first + 1
  if (/^(?:morning|afternoon|evening|night)$/.test(tokens[next]?.low ?? '')) next++
  const sign = tokens[next]?.text
  if (sign === ',' || sign === '(') next++
  if (tokens[next]?.low === 'the') next++
  const date = next > first ? single(dayMonth(tokens, next, text) ?? numeric(tokens, next, text)) : undefined
  if (date?.until === undefined && (date?.day !== undefined || date?.numeric !== undefined)) {
    const closes = sign === '(' && tokens[date.last + 1]?.text === ')' ? 1 : 0
    return {...date, first: at, last: date.last + closes, weekday: day}
  }
  const before = tokens[first - 1]?.low
  if (token.low.length <= 4 && !/\.$/.test(token.text) && before !== 'on') return undefined
  if (token.low.length <= 4 && token.low === 'sun') return undefined
  if (/s$/.test(token.low) && !/(?:day)$/.test(token.low)) return undefined // "Fridays": a habit
  const after = tokens[first + 1]
  if (customs.has(after?.low ?? '') || feasts.has(before ?? '')) return undefined
  if (toward === undefined && leansOnAnother.test(before ?? '')) return undefined
  // "on the Saturday after it": a day counted from something told
  if (toward === undefined && before === 'the' && /^(?:after|before)$/.test(after?.low ?? '')) return undefined
  const weeks =
    toward !== undefined ? undefined : after?.low === 'week' ? 1 : after?.low === 'fortnight' ? 2 : undefined
  if (weeks !== undefined) return {first: at, last: first + 1, weekday: day, weeks}
  // "the Sunday Courier": a name
  if (before === 'the' && isCapital(after) && monthOf(after) === undefined) return undefined
  return {
    first: at,
    last: first,
    weekday: day,
    ...(toward === undefined || toward === 0 ? {} : {toward: toward < 0 ? 'past' : 'future'}),
  }
}

const single = (found: Written | readonly Written[] | undefined): Written | undefined =>
  found === undefined || 'first' in found ? found : undefined
