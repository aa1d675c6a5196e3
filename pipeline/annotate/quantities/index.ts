import type {Sentence} from '../../model/sentence.ts'
import {stem} from '../../text/stem.ts'
import {isCapital, isLower, type Token} from '../token.ts'
import {conversionAfter, measureIn} from './conversion.ts'
import {countedNoun} from './counted.ts'
import {moneyAt} from './money.ts'
import {type Numeral, numeralAt, ordinalOf} from './numbers.ts'
import {qualifierAfter, qualifierBefore} from './qualifier.ts'
import {durationUnit, measureUnit} from './units.ts'

export type Quantity = Sentence['quantities'][number]

/** What a number measures, with the last token that says so. */
interface Measured {
  readonly kind: Quantity['kind']
  readonly unit: string
  readonly noun?: string
  readonly first: number
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
    const one = quantityAt(tokens, at, text)
    if (one === undefined) continue
    found.push(one.quantity)
    at = one.last
  }
  return found
}

function quantityAt(
  tokens: readonly Token[],
  at: number,
  text: string,
): {quantity: Quantity; last: number} | undefined {
  const money = moneyAt(tokens, at)
  if (money !== undefined) {
    const converted = conversionAfter(tokens, money)
    const {first, qualifier} = qualifierBefore(tokens, money.first, false)
    const start = tokens[first]!.start
    const end = tokens[money.last]!.baseEnd
    return {
      quantity: {
        start,
        end,
        text: text.slice(start, end),
        value: money.value,
        ...(money.high === undefined ? {} : {high: money.high}),
        kind: 'money',
        unit: money.code,
        qualifier,
        ...(converted === undefined ? {} : {conversion: converted.conversion}),
      },
      last: converted?.last ?? money.last,
    }
  }
  const ordinal = ordinalOf(tokens[at])
  if (ordinal !== undefined) return ordinalAt(tokens, at, ordinal, text)
  const range = rangeAt(tokens, at)
  if (range === undefined || isShare(tokens, at, range)) return undefined
  const measured = measuredBy(tokens, at, range, text)
  if (measured === undefined) return undefined
  const isBetween = range.high !== undefined && tokens[at - 1]?.low === 'between'
  const {first, qualifier} = qualifierBefore(tokens, isBetween ? at - 1 : at, measured.kind === 'duration')
  const {last, qualifier: after} = qualifierAfter(tokens, measured.last, {first, last: measured.last, qualifier})
  const start = tokens[first]!.start
  const end = tokens[last]!.baseEnd
  const converted =
    measured.kind === 'measure' && tokens[last + 1]?.text === '(' ? measureIn(tokens, last + 2) : undefined
  return {
    quantity: {
      start,
      end,
      text: text.slice(start, end),
      value: range.value,
      ...(range.high === undefined ? {} : {high: range.high}),
      kind: measured.kind,
      unit: measured.unit,
      ...(measured.noun === undefined ? {} : {noun: measured.noun}),
      qualifier: after,
      ...(converted === undefined ? {} : {conversion: converted.conversion}),
    },
    last: converted?.last ?? last,
  }
}

/** "one in five households": neither number counts anything. */
const isShare = (tokens: readonly Token[], at: number, {last}: Numeral): boolean =>
  (tokens[last + 1]?.low === 'in' &&
    /^\d+$|^(?:two|three|four|five|six|seven|eight|nine|ten|hundred)$/.test(tokens[last + 2]?.low ?? '') &&
    isLower(tokens[last + 3])) ||
  (tokens[at - 1]?.low === 'in' &&
    /^(?:one|two|three|four|five|six|seven|eight|nine|[1-9])$/.test(tokens[at - 2]?.low ?? ''))

/** "ten to fifteen", "between 10 and 15", "10–15" or a single number. */
function rangeAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const low = numeralAt(tokens, at)
  if (low === undefined || low.rest !== undefined || low.high !== undefined) return low
  const sign = tokens[low.last + 1]?.text === '%' ? 1 : 0 // "2.5%-3%"
  const joiner = tokens[low.last + 1 + sign]
  const isRange =
    joiner !== undefined &&
    (/^(?:to|[–-])$/.test(joiner.low) ||
      (joiner.low === 'and' && tokens[at - 1]?.low === 'between') ||
      (joiner.low === 'or' && low.isWord))
  const high = isRange ? numeralAt(tokens, low.last + 2 + sign) : undefined
  if (high === undefined || high.high !== undefined || (sign === 1 && tokens[high.last + 1]?.text !== '%')) return low
  // "2 to 3 million": the scale is said once
  const ratio = high.value / low.value
  const value =
    ratio >= 1000 && low.value < 1000 && tokens[high.last]!.low !== tokens[low.last + 2 + sign]!.low
      ? low.value * scaleOf(high.value)
      : low.value
  return high.value > value ? {...high, value, high: high.value, isWord: low.isWord} : low
}

const scaleOf = (value: number): number => 10 ** (3 * Math.floor(Math.log10(value) / 3))

function measuredBy(tokens: readonly Token[], at: number, numeral: Numeral, text: string): Measured | undefined {
  const {last} = numeral
  if (numeral.rest !== undefined) return measuredByRest(tokens, at, numeral, numeral.rest)
  const next = tokens[last + 1]
  if (next === undefined) return undefined
  if (next.text === '%') return {kind: 'percent', unit: 'percent', first: at, last: last + 1}
  if (next.low === 'percent' || next.low === 'pct') return {kind: 'percent', unit: 'percent', first: at, last: last + 1}
  if (next.low === 'per' && /^cent/.test(tokens[last + 2]?.low ?? ''))
    return {kind: 'percent', unit: 'percent', first: at, last: last + 2}
  if (/^percentage$/.test(next.low) && /^points?$/.test(tokens[last + 2]?.low ?? ''))
    return {kind: 'points', unit: 'percentage point', first: at, last: last + 2}
  if (next.low === 'basis' && /^points?$/.test(tokens[last + 2]?.low ?? ''))
    return {kind: 'points', unit: 'basis point', first: at, last: last + 2}
  const skip = /^(?:more|additional|further|full|consecutive|straight|whole|short|long)$/.test(next.low) ? 1 : 0
  const unit = tokens[last + 1 + skip]
  const duration = unit === undefined ? undefined : durationUnit(unit.low)
  if (duration !== undefined && duration !== 'quarter' && tokens[last + 2 + skip]?.low === 'old')
    return {kind: 'measure', unit: `${duration} of age`, first: at, last: last + 2 + skip}
  if (duration !== undefined && duration !== 'quarter')
    return {kind: 'duration', unit: duration, first: at, last: last + 1 + skip}
  const measure = measureUnit(next.low, tokens[last + 2]?.low)
  if (measure !== undefined) return {kind: 'measure', unit: measure.unit, first: at, last: last + measure.words}
  // "one of", "one leader" hardly count; "6.5 magnitude" counts nothing
  if ((numeral.value === 1 && numeral.isWord) || !Number.isInteger(numeral.value)) return undefined
  return countedNoun(tokens, at, last, numeral.value, text)
}

/** "85-minute", "five-year-old", "four-point", "20km". */
function measuredByRest(tokens: readonly Token[], at: number, numeral: Numeral, rest: string): Measured | undefined {
  const [unit = ''] = rest.split('-')
  const duration = durationUnit(unit)
  if (duration !== undefined && rest.endsWith('-old'))
    return {kind: 'measure', unit: `${duration} of age`, first: at, last: at}
  if (duration !== undefined) return {kind: 'duration', unit: duration, first: at, last: at}
  const measure = measureUnit(unit, rest.split('-')[1])
  if (measure !== undefined) return {kind: 'measure', unit: measure.unit, first: at, last: at}
  if (/^(?:percent|pct)$/.test(unit)) return {kind: 'percent', unit: 'percent', first: at, last: at}
  if (
    unit.length < 4 ||
    !numeral.isWord ||
    /^(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|tenths?)$/.test(unit)
  )
    return undefined
  const noun = tokens[at + 1]
  return {
    kind: 'count',
    unit: stem(unit),
    first: at,
    last: at,
    ...(noun?.kind === 'word' ? {noun: `${unit} ${noun.text}`} : {}),
  }
}

/** "12th Seven-Year Plan" is a name; "the second phase", "his first state visit" count a thing. */
function ordinalAt(
  tokens: readonly Token[],
  at: number,
  value: number,
  text: string,
): {quantity: Quantity; last: number} | undefined {
  const isName = isCapital(tokens[at + 1])
  let last = at
  while (last < at + 4 && (isName ? isCapital(tokens[last + 1]) : isThing(tokens[last + 1]))) last++
  const noun = tokens[last]
  if (noun === undefined || last === at || (!isName && /[^s]s$/.test(noun.low))) return undefined
  const start = tokens[at]!.start
  const end = noun.baseEnd
  const quantity: Quantity = {
    start,
    end,
    text: text.slice(start, end),
    value,
    kind: 'ordinal',
    unit: stem(noun.low),
    noun: text.slice(tokens[at + 1]!.start, end),
    qualifier: 'exact',
  }
  return {quantity, last}
}

/** A word that can stand between an ordinal and the end of what it counts. */
const isThing = (token: Token | undefined): boolean =>
  isLower(token) && token.low.length > 2 && !notCounted.has(token.low) && !/(?:ly|ed|ing)$/.test(token.low)

const notCounted = new Set(
  `and the for half quarter with from was were are has had have will would since century day ever place said says that
  this that these those last next year years which who where when whom why how time into after before but not than then they his her its their our any all such who whose between
  among under over about against during through until once came went took made met`.split(/\s+/),
)
