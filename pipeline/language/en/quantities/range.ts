import {anyOf} from '../lexicon/index.ts'
import type {Token} from '../token.ts'
import {type Numeral, numeralAt} from './numbers.ts'

/** A number or a range. Of a change ("rose from 3 to 4 percent") only the start, which is measured as its end is. */
export interface Range extends Numeral {
  readonly measured?: Numeral
}

/** "ten to fifteen", "between 10 and 15", "10–15", "2%-3%" or a single number. */
export function rangeAt(tokens: readonly Token[], at: number): Range | undefined {
  const low = numeralAt(tokens, at)
  if (low === undefined || low.rest !== undefined || low.high !== undefined) return low
  const sign = tokens[low.last + 1]?.text === '%' ? 1 : 0
  const joiner = tokens[low.last + 1 + sign]
  const isRange =
    joiner !== undefined &&
    (/^(?:to|[–-])$/.test(joiner.low) ||
      (joiner.low === 'and' && tokens[at - 1]?.low === 'between') ||
      (joiner.low === 'or' && low.isWord))
  const high = isRange ? numeralAt(tokens, low.last + 2 + sign) : undefined
  if (high === undefined || high.high !== undefined || (sign === 1 && tokens[high.last + 1]?.text !== '%')) return low
  if (joiner?.low === 'to' && isChange(tokens, at)) return {...low, measured: high}
  const value = scaledAlike(low.value, high.value, tokens[high.last]!.low !== tokens[low.last + 2 + sign]!.low)
  return high.value > value ? {...high, value, high: high.value, isWord: low.isWord} : low
}

/** "2 to 3 million": the scale is said once, at the end. */
export function scaledAlike(low: number, high: number, isScaled: boolean): number {
  const scale = 10 ** (3 * Math.floor(Math.log10(Math.max(1, high)) / 3))
  return isScaled && low < 1000 && scale >= 1000 && low * scale < high ? low * scale : low
}

const tellsChange = anyOf('change')

/** "rose from 3.2 to 4.1 percent": two values, one after the other. */
export function isChange(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.low !== 'from') return false
  for (let back = at - 2; back >= Math.max(0, at - 9); back--) if (tellsChange(tokens[back]!.low)) return true
  return false
}
