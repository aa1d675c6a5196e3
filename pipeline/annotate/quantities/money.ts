import type {Token} from '../token.ts'
import {type Numeral, numeralAt} from './numbers.ts'
import {codeOfLetters, codeOfSymbol, codeOfWord} from './units.ts'

/** An amount of money. `first` takes in the letters before the symbol: the "US" of "US$". */
export interface Money extends Numeral {
  readonly code: string
  readonly first: number
}

/** The amount that begins at a token: "US$3.7 billion", "€5m", "USD 3 million", "2 trillion won", "five million Australian dollars". */
export function moneyAt(tokens: readonly Token[], at: number): Money | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  const next = tokens[at + 1]
  if (token.kind === 'symbol') return amountAfter(tokens, at, at + 1, codeOfSymbol(token.text, undefined))
  if (token.kind !== 'word') return undefined
  if (
    next?.kind === 'symbol' &&
    (next.start === token.end ||
      (next.start === token.end + 1 && /^(?:US|U\.S\.|NZ|HK|AU|A|C|NT|S)$/.test(token.text))) &&
    token.text.length <= 4
  )
    return amountAfter(tokens, at, at + 2, codeOfSymbol(next.text, token.low.replaceAll('.', '')))
  const letters = codeOfLetters(token.text)
  if (letters !== undefined) return amountAfter(tokens, at, at + 1, letters)
  const glued = /^([A-Z]{3})(?=\d)/.exec(token.text)
  if (glued !== null) return undefined
  const numeral = numeralAt(tokens, at)
  if (numeral === undefined) return undefined
  if (numeral.rest !== undefined) {
    const code = codeOfWord(numeral.rest.split('-').at(-1)!, undefined)
    return code === undefined ? undefined : {...numeral, code, first: at}
  }
  const range = tokens[numeral.last + 1]
  const joined =
    range !== undefined && /^(?:to|and|[–-])$/.test(range.low) ? numeralAt(tokens, numeral.last + 2) : undefined
  const whole =
    joined !== undefined && joined.value > numeral.value && joined.rest === undefined
      ? {...joined, value: scaled(numeral.value, joined.value), high: joined.value}
      : numeral
  const after = whole.last + 1
  for (const [index, before] of [
    [after, undefined],
    [after + 1, tokens[after]?.low],
    [after + 2, `${tokens[after]?.low} ${tokens[after + 1]?.low}`],
  ] as const) {
    const unit = tokens[index]
    if (unit === undefined || unit.kind !== 'word') break
    // "won" is also a verb: a bare count before it is a score
    if (unit.low === 'won' && before === undefined && whole.value < 100 && tokens[whole.last]!.low.length < 4) break
    const code = codeOfWord(unit.low, before) ?? (before === undefined ? codeOfLetters(unit.text) : undefined)
    if (code !== undefined) return {...whole, last: index, code, first: at}
  }
  return undefined
}

function amountAfter(tokens: readonly Token[], first: number, at: number, code: string | undefined): Money | undefined {
  if (code === undefined) return undefined
  const numeral = numeralAt(tokens, at)
  if (numeral === undefined || numeral.isWord) return undefined
  const range = tokens[numeral.last + 1]
  const second = range !== undefined && /^(?:to|[–-])$/.test(range.low) ? tokens[numeral.last + 2] : undefined
  const high =
    second === undefined ? undefined : numeralAt(tokens, second.kind === 'symbol' ? numeral.last + 3 : numeral.last + 2)
  if (high !== undefined && !high.isWord && high.value > numeral.value)
    return {...high, value: scaled(numeral.value, high.value), high: high.value, code, first}
  return {...numeral, code, first}
}

/** "2 to 3 million": the scale is said once, at the end. */
const scaled = (low: number, high: number): number => {
  const scale = 10 ** (3 * Math.floor(Math.log10(Math.max(1, high)) / 3))
  return low < 1000 && scale >= 1e6 && low * scale < high ? low * scale : low
}
