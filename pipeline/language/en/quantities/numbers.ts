import {monthOf} from '../dates/vocabulary.ts'
import {anyOf} from '../lexicon/index.ts'
import type {Token} from '../token.ts'
import {halfAfter, scaleOf, withRest, wordsAt} from './number-words.ts'

/** A number as written, over one token or more. `rest` is what the last token says besides: "minute" of "85-minute". */
export interface Numeral {
  readonly value: number
  readonly high?: number
  readonly last: number
  readonly rest?: string
  readonly isWord: boolean
  readonly short?: string // the letter glued to the digits that multiplies them, if it is a million: "61.2m" may be metres
}

/** The number that begins at a token: "70,000", "12 500", "1.5 million", "1,2 million", ".20", "a hundred and ten", "5bn", "85-minute", "10-15". */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at]
  if (token === undefined || token.text.length > 40) return undefined
  if (token.text === '.') return decimalAt(tokens, at)
  if (token.kind !== 'word') return undefined
  const isWord = token.first !== 'digit'
  const written = isWord
    ? wordsAt(tokens, at)
    : (joinedAt(tokens, at) ?? spacedAt(tokens, at) ?? digitsOf(token.low, at))
  if (written === undefined) return undefined
  const rest = 'rest' in written ? written.rest : undefined
  if (rest !== undefined) return withScale({...written, isWord}, rest)
  return scaled(tokens, {...written, isWord})
}

/** "3bn", "20-million", "61.2m": a scale glued to the number; any other rest stays. */
function withScale(written: Numeral, rest: string): Numeral {
  const [word = '', ...more] = rest.split('-')
  const scale = scaleOf(word)
  if (
    scale === undefined ||
    (word.length > 3 && !/^(?:million|billion|trillion|thousand|hundred|lakh|crore)$/.test(word))
  )
    return {...written, rest}
  const {rest: _, ...plain} = written
  return {
    ...plain,
    value: exact(plain.value * scale),
    ...(plain.high === undefined ? {} : {high: exact(plain.high * scale)}),
    isWord: false,
    ...(more.length === 0 ? {} : {rest: more.join('-')}),
    ...(word === 'm' ? {short: word} : {}),
  }
}

/** The words behind a number that multiply it. */
function scaled(tokens: readonly Token[], written: Numeral): Numeral {
  let {value, high, last} = written
  const half = written.isWord ? undefined : halfAfter(tokens, last)
  if (half !== undefined && value < 1000) [value, last] = [value + 0.5, half]
  for (let next = tokens[last + 1]; next !== undefined && next.kind === 'word'; next = tokens[last + 1]) {
    const scale = scaleOf(next.low)
    if (scale === undefined || (next.low.length < 3 && !/^(?:bn|mn|tn)$/.test(next.low)) || next.possessive) break
    value *= scale
    if (high !== undefined) high *= scale
    last++
    if (written.isWord) ({value, last} = withRest(tokens, value, last))
  }
  return {value: exact(value), last, isWord: written.isWord, ...(high === undefined ? {} : {high: exact(high)})}
}

/** 3.7 × 10^9 without a tail of nines. */
const exact = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))

const fractions: Readonly<Record<string, number>> = {'½': 0.5, '¼': 0.25, '¾': 0.75}

/** What one token of digits says: "70,000", "1.5", "1.200.000", "10-15", "2½", "85-minute". */
function digitsOf(low: string, last: number): Omit<Numeral, 'isWord'> | undefined {
  if (/^\d{1,6}$/.test(low)) return {value: Number(low), last}
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(low)) return {value: Number(low.replaceAll('.', '')), last}
  const match =
    /^(\d[\d,]*(?:\.\d+)?)([½¼¾])?(?:-(\d[\d,]*(?:\.\d+)?))?(?:-?([^\W\d_][^\W\d_-]*(?:-[^\W\d_]+)*))?$/.exec(low)
  if (match === null) return undefined
  const [, whole = '', fraction, second, rest] = match
  const value = Number(whole.replaceAll(',', '')) + (fraction === undefined ? 0 : (fractions[fraction] ?? 0))
  const high = second === undefined ? undefined : Number(second.replaceAll(',', ''))
  if (!Number.isFinite(value) || (high !== undefined && high <= value)) return undefined
  return {value, last, ...(high === undefined ? {} : {high}), ...(rest === undefined ? {} : {rest})}
}

/** "1,2 million" with a comma for a point, and "1,20,000": the tokens that a comma parts are one number. */
function joinedAt(tokens: readonly Token[], at: number): Omit<Numeral, 'isWord'> | undefined {
  const [whole, comma, part] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (comma?.text !== ',' || comma.start !== whole.end || part?.first !== 'digit' || part.start !== comma.end)
    return undefined
  if (/^\d{1,2}$/.test(whole.low) && /^\d\d(?:,\d\d)*,\d{3}$/.test(part.low))
    return {value: Number(`${whole.low}${part.low.replaceAll(',', '')}`), last: at + 2}
  const after = tokens[at + 3]
  const isDecimal =
    /^\d{1,3}$/.test(whole.low) &&
    /^\d{1,2}$/.test(part.low) &&
    (after?.text === '%' ||
      /^(?:million|billion|trillion|bn|mn|percent|per|euros?|km|kilomet(?:er|re)s|degrees)$/.test(after?.low ?? ''))
  return isDecimal ? {value: Number(`${whole.low}.${part.low}`), last: at + 2} : undefined
}

const isGrammar = anyOf('preposition', 'conjunction', 'be', 'have', 'modal', 'subordinator')
const isNumbering = anyOf('numbering')

/**
 * "12 500 tonnes": groups of three digits a space apart, whichever its width. Two numbers may stand side by side, so a
 * group must open with a nought, or a thing counted or the end of the clause follow; and no third number may stand beside.
 */
function spacedAt(tokens: readonly Token[], at: number): Omit<Numeral, 'isWord'> | undefined {
  const whole = tokens[at]!
  if (!/^[1-9]\d{0,2}$/.test(whole.text)) return undefined
  let digits = whole.text
  let last = at
  while (last - at < 4 && isGroup(tokens[last], tokens[last + 1])) digits += tokens[++last]!.text
  if (last === at) return undefined
  const [before, after] = [tokens[at - 1], tokens[last + 1]]
  if (after?.first === 'digit' || before?.first === 'digit' || isNumbering(before?.low)) return undefined
  const isRound = tokens[at + 1]!.text.startsWith('0')
  if (monthOf(before) !== undefined || (!isRound && /^(?:aged?|at)$/.test(before?.low ?? ''))) return undefined
  const isCounted = after?.first === 'small' && !isGrammar(after.low)
  const isMarked = before?.kind === 'symbol' || /^[%€£°]$/.test(after?.text ?? '')
  const isLast = before?.first === 'small' && (after === undefined || /^[.,;)]$/.test(after.text))
  return isRound || isCounted || isMarked || isLast ? {value: Number(digits), last} : undefined
}

const isGroup = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && next?.start === token.end + 1 && /^\d{3}$/.test(next.text)

/** ".20": a point with digits right behind it, and none before. */
function decimalAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const [point, digits, before] = [tokens[at]!, tokens[at + 1], tokens[at - 1]]
  if (digits === undefined || !/^\d{1,4}$/.test(digits.low) || digits.start !== point.end) return undefined
  if (before !== undefined && before.kind === 'word' && before.end === point.start) return undefined
  return scaled(tokens, {value: Number(`0.${digits.low}`), last: at + 1, isWord: false})
}
