import {anyOf} from '../lexicon/index.ts'
import {monthOf, monthRange, needsEvidence, yearOf} from './vocabulary.ts'
import {directionOf, type Pattern, type Written, yearShift} from './written.ts'

/** Words behind which a month or a year stands. */
const leadsDate = anyOf('dateLead')

/** "November 2031", "Nov of this year", "last November", "in November", "mid-May", "January–June 2031". */
export const monthAlone: Pattern = (tokens, at) => {
  const toward = directionOf(tokens[at])
  const first = toward === undefined ? at : at + 1
  const token = tokens[first]
  if (token === undefined) return undefined
  const glued = monthRange(token)
  if (glued !== undefined) {
    const {last, ...told} = yearAfter(tokens, first)
    const until = {first, last, ...told, month: glued[1]}
    return {first, last, ...told, month: glued[0], until}
  }
  const month = monthOf(token)
  if (month === undefined) return undefined
  const {last, ...told} = yearAfter(tokens, first)
  if (last > first && (toward === undefined || told.shift !== undefined)) return {first: at, last, month, ...told}
  if (toward !== undefined)
    return {
      first: at,
      last: first,
      month,
      ...(toward === 0 ? {shift: {unit: 'year', by: 0}} : {toward: toward < 0 ? 'past' : 'future'}),
    }
  if (token.low.startsWith('mid-')) return {first: at, last: at, month}
  // "March to May": two months stand for each other
  const joiner = tokens[first + 1]?.low ?? ''
  if (/^(?:to|through|[–-])$/.test(joiner) && monthOf(tokens[first + 2]) !== undefined)
    return {first: at, last: first, month}
  const before = tokens[at - 1]?.low ?? ''
  const isAfterPreposition = leadsDate(before)
  if (isAfterPreposition && !(needsEvidence(token) && /^(?:of|and|to|from|by|before|after|around)$/.test(before)))
    return {first: at, last: first, month}
  if (/^(?:and|or|,)$/.test(before) && monthOf(tokens[at - 2]) !== undefined) return {first: at, last: first, month}
  if (before === 'to' && isPeriod(tokens[at - 2]?.low)) return {first: at, last: first, month}
  if (before === 'of' && /^(?:end|start|beginning|middle|month)$/.test(tokens[at - 2]?.low ?? ''))
    return {first: at, last: first, month}
  if (token.possessive && !needsEvidence(token)) return {first: at, last: first, month}
  return before === 'the' && !needsEvidence(token) && token.low.length > 3 ? {first: at, last: first, month} : undefined
}

/** "the three months to March". */
const isPeriod = (low: string | undefined): boolean => /^(?:months|quarter|year|period|weeks)$/.test(low ?? '')

/** The year behind a month, told or by "of this year"; `last` is the month itself when there is none. */
function yearAfter(tokens: Parameters<Pattern>[0], month: number): Pick<Written, 'year' | 'shift' | 'last'> {
  let next = month + 1
  if (tokens[next]?.text === ',' || tokens[next]?.low === 'of') next++
  const year = yearOf(tokens[next])
  if (year !== undefined) return {last: next, year}
  const shift = yearShift(tokens, next)
  return shift === undefined ? {last: month} : {last: next + 1, shift}
}
