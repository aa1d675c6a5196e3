import type {Sentence} from '../../../model/sentence.ts'
import type {Token} from '../token.ts'
import {type Money, moneyAt} from './money.ts'
import {numeralAt} from './numbers.ts'
import {measureUnit} from './units.ts'

/** A value told again in another unit, and the last token that tells it. */
interface Converted {
  readonly conversion: NonNullable<Sentence['quantities'][number]['conversion']>
  readonly last: number
}

/** "(about $400 million)", "— about $400 million —", ", or $400 million": the same amount in another currency. */
export function conversionAfter(tokens: readonly Token[], amount: Money): Converted | undefined {
  let from = amount.last + 1
  const sign = tokens[from]?.text ?? ''
  const isBracket = sign === '('
  if (/^[(,–—]$/.test(sign)) from++
  const words = from
  while (from < words + 3 && inexact.has(tokens[from]?.low ?? '')) from++
  if ((sign === ',' || sign === tokens[words]?.text) && tokens[words]?.low !== 'or') return undefined
  const money = moneyAt(tokens, from, numeralAt(tokens, from))
  if (money === undefined || (isBracket ? tokens[money.last + 1]?.text !== ')' : money.code === amount.code))
    return undefined
  const conversion = {
    start: tokens[money.first]!.start,
    end: tokens[money.last]!.end,
    value: money.value,
    unit: money.code,
  }
  return {conversion, last: isBracket ? money.last + 1 : money.last}
}

/** "(17.6 miles)". */
export function measureIn(tokens: readonly Token[], at: number): Converted | undefined {
  const from = tokens[at] !== undefined && inexact.has(tokens[at].low) ? at + 1 : at
  const numeral = numeralAt(tokens, from)
  if (numeral === undefined) return undefined
  // "(9.9lb)"
  const glued = numeral.rest === undefined ? undefined : measureUnit(numeral.rest, undefined)
  if (glued !== undefined && tokens[numeral.last + 1]?.text === ')')
    return converted(tokens, from, numeral.last, numeral.value, glued.unit)
  if (numeral.rest !== undefined) return undefined
  const unit = measureUnit(tokens[numeral.last + 1]?.low ?? '', tokens[numeral.last + 2]?.low)
  if (unit === undefined) return undefined
  const speed = /^(?:per|an)$/.test(tokens[numeral.last + unit.words + 1]?.low ?? '') ? 2 : 0
  const last = numeral.last + unit.words + speed
  return tokens[last + 1]?.text === ')' ? converted(tokens, from, last, numeral.value, unit.unit) : undefined
}

const converted = (tokens: readonly Token[], first: number, last: number, value: number, unit: string): Converted => ({
  conversion: {start: tokens[first]!.start, end: tokens[last]!.end, value, unit},
  last: last + 1,
})

const inexact = new Set('about around roughly some approximately nearly or equivalent to ~ ≈'.split(' '))
