import {anyOf} from '../lexicon/index.ts'
import type {Token} from '../token.ts'
import {ordinalQuarters, seasonOf, yearOf} from './vocabulary.ts'
import {directionOf, type Pattern, type Season, type Written, yearShift} from './written.ts'

/** Words of grammar, which may follow a season that is a time. */
const opensRest = anyOf(
  'article',
  'possessive',
  'subject',
  'relative',
  'conjunction',
  'subordinator',
  'preposition',
  'be',
  'have',
  'modal',
)

/** "the second quarter of 2031", "Q3 2031", "2Q31", "2031Q1", "third-quarter profit"; "this quarter" is a shift. */
export const quarter: Pattern = (tokens, at) => {
  const {low} = tokens[at]!
  const short = /^(?:q([1-4])|([1-4])q)((?:20)?\d\d)?$/.exec(low)
  const behind = /^(20\d\d)-?q([1-4])$/.exec(low)
  if (behind !== null) return {first: at, last: at, quarter: Number(behind[2]), year: Number(behind[1])}
  const glued = /^(first|second|third|fourth)-quarter$/.exec(low)
  const value = short === null ? ordinalQuarters.get(glued?.[1] ?? low) : Number(short[1] ?? short[2])
  const isSpelt = short === null && glued === null
  if (value === undefined || (isSpelt && tokens[at + 1]?.low !== 'quarter')) return undefined
  const last = isSpelt ? at + 1 : at
  const digits = short?.[3]
  if (digits !== undefined) return {first: at, last, quarter: value, year: (Number(digits) % 100) + 2000}
  return {first: at, quarter: value, ...yearBehind(tokens, last)}
}

/** "the first half of 2031", "H1 2031", "1H32", "the second half of the year"; a bare "first half" may be a match's. */
export const half: Pattern = (tokens, at) => {
  const {low} = tokens[at]!
  const reversed = /^(?:([12])h((?:20)?\d\d)|(20\d\d)-?h([12]))$/.exec(low)
  if (reversed !== null) {
    const value = Number(reversed[1] ?? reversed[4]) as 1 | 2
    return {first: at, last: at, half: value, year: (Number(reversed[2] ?? reversed[3]) % 100) + 2000}
  }
  const short = /^h([12])(20\d\d)?$/.exec(low)
  const spelt = low === 'first' ? 1 : low === 'second' ? 2 : undefined
  const isHalf = spelt !== undefined && tokens[at + 1]?.low === 'half'
  if (short === null && !isHalf) return undefined
  const value = (short === null ? spelt : Number(short[1])) as 1 | 2
  const last = short === null ? at + 1 : at
  if (short?.[2] !== undefined) return {first: at, last, half: value, year: Number(short[2])}
  const told = yearBehind(tokens, last)
  if (told.last > last) return {first: at, half: value, ...told}
  // "of the year": the year that is spoken of
  if (tokens[last + 1]?.low === 'of' && tokens[last + 2]?.low === 'the' && tokens[last + 3]?.low === 'year')
    return {first: at, last: last + 3, half: value, shift: {unit: 'year', by: 0}}
  return undefined
}

/** "last summer", "the spring of 2031", "winter 2030-31", "in autumn". A season without a year needs a preposition. */
export const season: Pattern = (tokens, at) => {
  const by = directionOf(tokens[at])
  const first = by === undefined ? at : at + 1
  const token = tokens[first]
  const found = token === undefined ? undefined : seasonOf(token.low)
  if (token === undefined || found === undefined) return undefined
  // "the next Summer Games": part of a name
  if (token.first === 'capital' && tokens[first + 1]?.first === 'capital' && tokens[first + 1]?.kind === 'word')
    return undefined
  const told = yearBehind(tokens, first)
  if (told.last > first) return {first: at, season: found, ...told}
  const winter = winterYears(tokens, first, found)
  if (winter !== undefined) return {first: at, season: found, ...winter}
  if (by !== undefined && token.low !== 'fall' && isOpen(tokens[first + 1]))
    return {first: at, last: first, season: found, shift: {unit: 'year', by}}
  if (by !== undefined && token.low === 'fall' && !/^(?:in|of|from)$/.test(tokens[first + 1]?.low ?? ''))
    return {first: at, last: first, season: found, shift: {unit: 'year', by}}
  const before = tokens[at - 1]?.low ?? ''
  const beforeThe = before === 'the' ? (tokens[at - 2]?.low ?? '') : before
  if (token.low === 'fall' || !/^(?:in|by|until|till|since|during|before|after|over)$/.test(beforeThe)) return undefined
  return isOpen(tokens[first + 1]) && !token.possessive ? {first: at, last: first, season: found} : undefined
}

/** What may follow a season that is a time: not the "water" of "spring water". */
const isOpen = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind !== 'word' ||
  token.first === 'capital' ||
  opensRest(token.low) ||
  /ed$/.test(token.low)

/** "winter 2030-31" begins in 2030. */
function winterYears(tokens: readonly Token[], at: number, found: Season): Pick<Written, 'year' | 'last'> | undefined {
  if (found !== 'WI') return undefined
  const next = tokens[at + 1]?.low === 'of' ? at + 2 : at + 1
  const span = /^((?:19|20|21)\d\d)-(?:\d\d|(?:19|20|21)\d\d)$/.exec(tokens[next]?.low ?? '')
  return span === null ? undefined : {year: Number(span[1]), last: next}
}

function yearBehind(tokens: readonly Token[], at: number): Pick<Written, 'year' | 'shift' | 'last'> {
  let next = at + 1
  if (tokens[next]?.low === 'of' || tokens[next]?.text === ',') next++
  const year = yearOf(tokens[next])
  if (year !== undefined && !/^[–/-]$/.test(tokens[next + 1]?.text ?? '')) return {last: next, year}
  const shift = yearShift(tokens, next)
  return shift === undefined ? {last: at} : {last: next + 1, shift}
}
