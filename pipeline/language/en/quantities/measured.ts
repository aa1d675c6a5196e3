import {stem} from '../../../text/stem.ts'
import type {Token} from '../token.ts'
import {countedNoun} from './counted.ts'
import type {Numeral} from './numbers.ts'
import type {Measured} from './quantity.ts'
import {durationUnit, measureUnit} from './units.ts'

/** What a number measures or counts, by the words that follow it or are glued to it. */
export function measuredBy(tokens: readonly Token[], at: number, numeral: Numeral, text: string): Measured | undefined {
  const {last} = numeral
  if (numeral.rest !== undefined) return measuredByRest(tokens, at, numeral, numeral.rest)
  const next = tokens[last + 1]
  const measured =
    next === undefined
      ? undefined
      : (percentBy(tokens, at, last) ??
        degreesBy(tokens, at, last) ??
        durationBy(tokens, at, last) ??
        measureBy(tokens, at, last) ??
        countBy(tokens, at, numeral, text))
  // "61.2m" alone is metres; "3m people" are three million
  return measured ?? (numeral.short === undefined ? undefined : {kind: 'measure', unit: 'm', first: at, last})
}

function percentBy(tokens: readonly Token[], first: number, last: number): Measured | undefined {
  const [low, after] = [tokens[last + 1]!.low, tokens[last + 2]?.low ?? '']
  const isPoint = /^points?$/.test(after)
  if (low === '%' && /^-?points?$/.test(after)) return {kind: 'points', unit: 'percentage point', first, last: last + 2}
  if (low === '%' || low === 'percent' || low === 'pct')
    return {kind: 'percent', unit: 'percent', first, last: last + 1}
  if (low === 'per' && /^cent/.test(after)) return {kind: 'percent', unit: 'percent', first, last: last + 2}
  if (low === 'percentage' && isPoint) return {kind: 'points', unit: 'percentage point', first, last: last + 2}
  return low === 'basis' && isPoint ? {kind: 'points', unit: 'basis point', first, last: last + 2} : undefined
}

/** "12 degrees Celsius", "12 °C". */
function degreesBy(tokens: readonly Token[], first: number, last: number): Measured | undefined {
  const [low, after] = [tokens[last + 1]!.low, tokens[last + 2]?.low ?? '']
  if (low === '°' && (after === 'c' || after === 'f'))
    return {kind: 'measure', unit: after === 'c' ? 'degree' : 'fahrenheit', first, last: last + 2}
  if (!/^degrees?$/.test(low)) return undefined
  const scale = /^(?:celsius|centigrade|fahrenheit|c|f)$/.test(after) ? 1 : 0
  return {
    kind: 'measure',
    unit: scale === 1 && after.startsWith('f') ? 'fahrenheit' : 'degree',
    first,
    last: last + 1 + scale,
  }
}

function durationBy(tokens: readonly Token[], first: number, last: number): Measured | undefined {
  const skip = /^(?:more|additional|further|full|consecutive|straight|whole|short|long|working|business)$/.test(
    tokens[last + 1]!.low,
  )
    ? 1
    : 0
  const end = last + 1 + skip
  const unit = durationUnit(tokens[end]?.low ?? '')
  if (unit === undefined || unit === 'quarter') return undefined
  return tokens[end + 1]?.low === 'old'
    ? {kind: 'measure', unit: `${unit} of age`, first, last: end + 1}
    : {kind: 'duration', unit, first, last: end}
}

function measureBy(tokens: readonly Token[], first: number, last: number): Measured | undefined {
  const next = tokens[last + 1]!
  if (next.text === 'm') return {kind: 'measure', unit: 'm', first, last: last + 1}
  const measure = measureUnit(next.low, tokens[last + 2]?.low)
  if (measure === undefined) return undefined
  const end = last + measure.words
  const speed = speeds[measure.unit]
  const [per, hour] = [tokens[end + 1]?.low ?? '', tokens[end + 2]?.low ?? '']
  if (speed !== undefined && ((/^(?:per|an)$/.test(per) && hour === 'hour') || (per === '/' && hour === 'h')))
    return {kind: 'measure', unit: speed, first, last: end + 2}
  return {kind: 'measure', unit: measure.unit, first, last: end}
}

const speeds: Readonly<Record<string, string>> = {mile: 'mph', km: 'km/h'}

function countBy(tokens: readonly Token[], first: number, {last, value}: Numeral, text: string): Measured | undefined {
  // "6.5 magnitude" counts nothing
  return Number.isInteger(value) ? countedNoun(tokens, first, last, value, text) : undefined
}

/** "85-minute", "five-year-old", "four-point", "20km", "12-member". */
function measuredByRest(tokens: readonly Token[], at: number, {last}: Numeral, rest: string): Measured | undefined {
  const [unit = '', second = ''] = rest.split('-')
  const measure = (name: string): Measured => ({kind: 'measure', unit: name, first: at, last})
  const duration = durationUnit(unit)
  if (duration !== undefined && rest.endsWith('-old')) return measure(`${duration} of age`)
  if (duration !== undefined) return {kind: 'duration', unit: duration, first: at, last}
  if (unit === 'magnitude') return measure(unit)
  if (unit === 'c' || unit === 'f') return measure(unit === 'c' ? 'degree' : 'fahrenheit')
  const known = measureUnit(unit, second)
  if (known !== undefined) return measure(known.unit)
  if (/^(?:percent|pct)$/.test(unit)) return {kind: 'percent', unit: 'percent', first: at, last}
  if (/^(?:basis|percentage)$/.test(unit) && /^points?$/.test(second))
    return {kind: 'points', unit: `${unit} point`, first: at, last}
  // "12-member"; "4chan" is a name
  if (unit.length < 4 || partial.test(unit) || !tokens[at]!.text.includes('-')) return undefined
  const noun = tokens[last + 1]
  return {
    kind: 'count',
    unit: stem(unit),
    first: at,
    last,
    ...(noun?.kind === 'word' ? {noun: `${unit} ${noun.text}`} : {}),
  }
}

const partial =
  /^(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|tenths?|something|odd|plus|based|style|time|times|fold)$/
