import {anyOf} from '../lexicon/index.ts'
import {isLower, type Token} from '../token.ts'
import {ageAt} from './age.ts'
import {conversionAfter, measureIn} from './conversion.ts'
import {befell} from './counted.ts'
import {measuredBy} from './measured.ts'
import {moneyAt} from './money.ts'
import {isNumberWord, ordinalOf} from './number-words.ts'
import {type Numeral, numeralAt} from './numbers.ts'
import {ordinalAt} from './ordinal.ts'
import {type Qualified, qualifierAfter, qualifierBefore} from './qualifier.ts'
import type {Measured, Quantity} from './quantity.ts'
import {rangeAt} from './range.ts'
import {shareAt} from './shares.ts'
import {durationUnit} from './units.ts'
import {vagueAt} from './vague.ts'

/** A quantity with the last token it takes. */
interface Found {
  readonly quantity: Quantity
  readonly last: number
}

/** The quantities of a sentence. Numbers inside dates are the dates' and are passed over. */
export function quantitiesIn(
  tokens: readonly Token[],
  text: string,
  dates: readonly {readonly start: number; readonly end: number}[],
): Quantity[] {
  const found: Quantity[] = []
  let date = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    while (date < dates.length && dates[date]!.end <= token.start) date++
    if (date < dates.length && dates[date]!.start <= token.start) continue
    if (!opens(token, tokens[at + 1])) continue
    const one = quantityAt(tokens, at, text)
    if (one === undefined) continue
    found.push(one.quantity)
    at = one.last
    const against = one.quantity.unit === 'vote' ? votesAgainst(tokens, at, one.quantity) : undefined
    if (against === undefined) continue
    found.push(against)
    at += 2
  }
  return found
}

/** "52 votes to 47": the second number counts votes too. */
function votesAgainst(tokens: readonly Token[], at: number, votes: Quantity): Quantity | undefined {
  const [to, token] = [tokens[at + 1], tokens[at + 2]]
  if (!/^(?:to|against)$/.test(to?.low ?? '') || token === undefined || !/^\d{1,7}$/.test(token.low)) return undefined
  const {start, baseEnd: end, text} = token
  return {...votes, start, end, text, value: Number(token.low), qualifier: 'exact'}
}

/** Words in lower case that a quantity can begin with, besides number words. */
const openers = new Set(
  'a an half quarter quarter-point half-point magnitude aged tens dozens scores hundreds thousands millions billions trillions several few'.split(
    ' ',
  ),
)

/** Whether a quantity can begin with a token at all: digits, signs and letters of currencies, words of number. */
function opens(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'symbol' || token.text === '.') return true
  if (token.kind !== 'word') return false
  if (token.first === 'digit' || isNumberWord(token.low) || openers.has(token.low) || token.low.endsWith('fold'))
    return true
  // "Rs", "USD", "EUR3bn", the "US" of "US$"
  return token.first === 'capital' && (token.text.length < 4 || next?.kind === 'symbol' || hasDigit(token.text))
}

const hasDigit = (text: string): boolean => text.length < 14 && /^[A-Z][A-Za-z]{1,2}\d/.test(text)

function quantityAt(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const token = tokens[at]!
  if (token.first === 'digit' && isNumbered(tokens, at)) return undefined
  const vague = vagueAt(tokens, at)
  const numeral = vague ?? numeralAt(tokens, at)
  const ordinal = ordinalOf(token)
  return (
    moneyIn(tokens, at, text, numeral, vague !== undefined) ??
    shareIn(tokens, at, text, numeral) ??
    (vague === undefined ? undefined : vagueIn(tokens, at, text, vague)) ??
    ageIn(tokens, at, text) ??
    magnitudeIn(tokens, at, text) ??
    anHour(tokens, at, text) ??
    (ordinal !== undefined
      ? ordinalAt(tokens, at, ordinal, text)
      : numeral === undefined
        ? undefined
        : countIn(tokens, at, text))
  )
}

/** Words whose number is a name: "No. 1", "Flight 402", "page 14", "Rooms 9 and 10". */
const isNumbering = anyOf('numbering')
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  isNumbering(tokens[at - 1]?.low ?? '') && tokens[at - 1]!.end < tokens[at]!.start

function moneyIn(
  tokens: readonly Token[],
  at: number,
  text: string,
  numeral: Numeral | undefined,
  isVague: boolean,
): Found | undefined {
  const money = moneyAt(tokens, at, numeral)
  if (money === undefined) return undefined
  const converted = conversionAfter(tokens, money)
  const {first, qualifier} = qualifierBefore(tokens, money.first, false)
  return build(
    tokens,
    text,
    money,
    {kind: 'money', unit: money.code, first, last: money.last},
    {
      first,
      last: money.last,
      qualifier: isVague ? 'at-least' : qualifier,
    },
    converted,
  )
}

function shareIn(tokens: readonly Token[], at: number, text: string, numeral: Numeral | undefined): Found | undefined {
  const share = shareAt(tokens, at, numeral)
  if (share === undefined) return undefined
  const {first, qualifier} = qualifierBefore(tokens, at, false)
  return build(tokens, text, share, {...share, first}, {first, last: share.last, qualifier})
}

function vagueIn(tokens: readonly Token[], at: number, text: string, vague: Numeral): Found | undefined {
  const measured = measuredBy(tokens, at, vague, text) ?? befell(tokens, at, vague.last)
  return measured === undefined
    ? undefined
    : build(tokens, text, vague, measured, {first: at, last: measured.last, qualifier: 'at-least'})
}

function ageIn(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const age = ageAt(tokens, at)
  if (age === undefined) return undefined
  const measured = {kind: 'measure', unit: 'year of age', first: at, last: age.last} as const
  return build(tokens, text, age, measured, {first: at, last: age.last, qualifier: 'exact'})
}

/** "a magnitude of 5.8", "magnitude 6.4". */
function magnitudeIn(tokens: readonly Token[], at: number, text: string): Found | undefined {
  if (tokens[at]!.low !== 'magnitude') return undefined
  const from = tokens[at + 1]?.low === 'of' ? at + 2 : at + 1
  const numeral = rangeAt(tokens, from)
  if (numeral === undefined || numeral.rest !== undefined || numeral.value > 12) return undefined
  const measured = {kind: 'measure', unit: 'magnitude', first: at, last: numeral.last} as const
  return build(tokens, text, numeral, measured, {first: at, last: numeral.last, qualifier: 'exact'})
}

/** "less than an hour", "an hour and a half", "half an hour": an article counts one where something says how near. */
function anHour(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const isHalf = tokens[at]!.low === 'half'
  const article = isHalf ? at + 1 : at
  if (!/^an?$/.test(tokens[article]?.low ?? '')) return undefined
  const unit = durationUnit(tokens[article + 1]?.low ?? '')
  if (unit === undefined || unit === 'quarter' || unit === 'second' || tokens[article + 1]!.low.endsWith('s'))
    return undefined
  const andHalf = !isHalf && /^and a half$/.test([2, 3, 4].map(step => tokens[at + step]?.low).join(' '))
  const {first, qualifier} = qualifierBefore(tokens, at, true)
  if (!isHalf && !andHalf && (first === at || tokens[article + 2]?.low === 'ago')) return undefined
  const last = andHalf ? at + 4 : article + 1
  return build(
    tokens,
    text,
    {value: isHalf ? 0.5 : andHalf ? 1.5 : 1},
    {kind: 'duration', unit, first, last},
    {first, last, qualifier},
  )
}

function countIn(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const found = rangeAt(tokens, at)
  if (found === undefined || isShareOf(tokens, at, found)) return undefined
  const isOpen = tokens[found.last + 1]?.text === '+' // "100+ officers"
  const range = isOpen ? {...found, last: found.last + 1} : found
  const measured = measuredBy(tokens, at, range.measured ?? range, text) ?? befell(tokens, at, range.last)
  if (measured === undefined) return undefined
  const last = range.measured === undefined ? measured.last : range.last
  const isBetween = range.high !== undefined && tokens[at - 1]?.low === 'between'
  const sign = signBefore(tokens, at, measured.unit)
  const from = isBetween || sign !== undefined ? at - 1 : at
  const before = qualifierBefore(tokens, from, measured.kind === 'duration')
  const after = qualifierAfter(tokens, last, {...before, last})
  const qualified = isOpen ? {...after, qualifier: 'at-least' as const} : after
  const converted =
    measured.kind === 'measure' && tokens[qualified.last + 1]?.text === '('
      ? measureIn(tokens, qualified.last + 2)
      : undefined
  const value = range.short !== undefined && measured.unit === 'm' ? range.value / 1e6 : range.value
  return build(tokens, text, sign === undefined ? {...range, value} : {value: -value}, measured, qualified, converted)
}

/** "minus 12 degrees", "-3%". */
const signBefore = (tokens: readonly Token[], at: number, unit: string): true | undefined => {
  const before = tokens[at - 1]
  if (before === undefined || !/^(?:degree|fahrenheit|percent)$/.test(unit)) return undefined
  if (before.low === 'minus' && tokens[at - 2]?.low !== 'or') return true
  const isSign = /^[-−]$/.test(before.text) && before.end === tokens[at]!.start
  return isSign && (tokens[at - 2] === undefined || tokens[at - 2]!.end < before.start) ? true : undefined
}

/** "one in five years": neither number counts anything. */
const isShareOf = (tokens: readonly Token[], at: number, {last}: Numeral): boolean =>
  (tokens[last + 1]?.low === 'in' &&
    /^\d+$|^(?:two|three|four|five|six|seven|eight|nine|ten|hundred)$/.test(tokens[last + 2]?.low ?? '') &&
    isLower(tokens[last + 3])) ||
  (tokens[at - 1]?.low === 'in' &&
    /^(?:one|two|three|four|five|six|seven|eight|nine|[1-9])$/.test(tokens[at - 2]?.low ?? ''))

function build(
  tokens: readonly Token[],
  text: string,
  {value, high}: Pick<Numeral, 'value' | 'high'>,
  {kind, unit, noun}: Measured,
  {first, last, qualifier}: Qualified,
  converted?: {readonly conversion: NonNullable<Quantity['conversion']>; readonly last: number},
): Found {
  const start = tokens[first]!.start
  const end = tokens[last]!.baseEnd
  return {
    quantity: {
      start,
      end,
      text: text.slice(start, end),
      value,
      ...(high === undefined ? {} : {high}),
      kind,
      unit,
      ...(noun === undefined ? {} : {noun}),
      qualifier,
      ...(converted === undefined ? {} : {conversion: converted.conversion}),
    },
    last: converted?.last ?? last,
  }
}
