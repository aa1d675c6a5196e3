import type {Token} from '../token.ts'
import {scaleOf} from './number-words.ts'
import {type Numeral, numeralAt} from './numbers.ts'
import {isChange, scaledAlike} from './range.ts'
import {codeOfLetters, codeOfSymbol, codeOfWord} from './units.ts'

/** An amount of money. `first` takes in the letters before the symbol: the "US" of "US$". */
export interface Money extends Numeral {
  readonly code: string
  readonly first: number
}

/** The amount that begins at a token: "US$3.7 billion", "€5m", "USD 3 million", "2 trillion won", "five million Australian dollars". */
export function moneyAt(tokens: readonly Token[], at: number, numeral: Numeral | undefined): Money | undefined {
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
  const letters = token.first === 'capital' ? codeOfLetters(token.text) : undefined
  if (letters !== undefined) return amountAfter(tokens, at, at + 1, letters)
  const glued = token.first === 'capital' ? /^([A-Z]{2,3}|Rs)(?=\d)/.exec(token.text)?.[1] : undefined
  if (glued !== undefined) return amountGlued(tokens, at, glued)
  if (numeral === undefined) return undefined
  if (numeral.rest !== undefined) {
    const code = codeOfWord(numeral.rest.split('-').at(-1)!, undefined)
    return code === undefined ? undefined : {...numeral, code, first: at}
  }
  const range = tokens[numeral.last + 1]
  const joined =
    range !== undefined && /^(?:to|and|[–-])$/.test(range.low) ? numeralAt(tokens, numeral.last + 2) : undefined
  const whole =
    joined !== undefined && joined.value > numeral.value && joined.rest === undefined && !isChange(tokens, at)
      ? {...joined, value: scaledAlike(numeral.value, joined.value, true), high: joined.value}
      : numeral
  const after = whole.last + 1
  for (const [index, before] of [
    [after, undefined],
    [after + 1, tokens[after]?.low],
    [after + 2, `${tokens[after]?.low} ${tokens[after + 1]?.low}`],
  ] as const) {
    const unit = tokens[index]
    if (unit === undefined || unit.kind !== 'word') break
    const part = before === undefined ? hundredths[unit.low] : undefined
    if (part !== undefined && whole.value < 1000) return inHundredths(whole, part, index, at)
    // "won" is also a verb: a bare count before it is a score
    if (unit.low === 'won' && before === undefined && whole.value < 100 && tokens[whole.last]!.low.length < 4) break
    const code = codeOfWord(unit.low, before) ?? (before === undefined ? codeOfLetters(unit.text) : undefined)
    if (code !== undefined) return {...whole, last: index, code, first: at}
  }
  return undefined
}

/** "EUR3bn", "RM5 million": letters and number in one word. */
function amountGlued(tokens: readonly Token[], at: number, letters: string): Money | undefined {
  const code = codeOfLetters(letters)
  const token = tokens[at]!
  if (code === undefined) return undefined
  const digits = {
    ...token,
    text: token.text.slice(letters.length),
    low: token.low.slice(letters.length),
    first: 'digit',
  } as const
  const numeral = numeralAt([digits, ...tokens.slice(at + 1, at + 4)], 0)
  return numeral === undefined || numeral.rest !== undefined
    ? undefined
    : {...numeral, last: at + numeral.last, code, first: at}
}

/** Hundredths of a currency; cents are a dollar's unless it is told otherwise. */
const hundredths: Readonly<Record<string, string>> = {
  cent: 'USD',
  cents: 'USD',
  pence: 'GBP',
  paise: 'INR',
  kopecks: 'RUB',
}

const inHundredths = (whole: Numeral, code: string, last: number, first: number): Money => ({
  ...whole,
  value: Number((whole.value / 100).toPrecision(12)),
  ...(whole.high === undefined ? {} : {high: Number((whole.high / 100).toPrecision(12))}),
  code,
  last,
  first,
})

function amountAfter(tokens: readonly Token[], first: number, at: number, code: string | undefined): Money | undefined {
  if (code === undefined) return undefined
  const numeral = withLetter(tokens, numeralAt(tokens, at))
  if (numeral === undefined || numeral.isWord) return undefined
  const range = tokens[numeral.last + 1]
  const second = range !== undefined && /^(?:to|[–-])$/.test(range.low) ? tokens[numeral.last + 2] : undefined
  const high =
    second === undefined ? undefined : numeralAt(tokens, second.kind === 'symbol' ? numeral.last + 3 : numeral.last + 2)
  if (high !== undefined && !high.isWord && high.value > numeral.value && !isChange(tokens, first))
    return {...high, value: scaledAlike(numeral.value, high.value, true), high: high.value, code, first}
  return {...numeral, code, first}
}

/** "$5 m": a letter after a space multiplies money, and nothing else. */
function withLetter(tokens: readonly Token[], numeral: Numeral | undefined): Numeral | undefined {
  const next = numeral === undefined ? undefined : tokens[numeral.last + 1]
  if (
    numeral === undefined ||
    numeral.rest !== undefined ||
    numeral.short !== undefined ||
    !/^[mbk]$/i.test(next?.text ?? '')
  )
    return numeral
  const scale = scaleOf(next!.low) ?? 1
  const high = numeral.high === undefined ? {} : {high: numeral.high * scale}
  return numeral.value < 1000 ? {...numeral, value: numeral.value * scale, ...high, last: numeral.last + 1} : numeral
}
