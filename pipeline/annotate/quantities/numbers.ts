import type {Token} from '../token.ts'

const small: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  zero: 0,
}
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  dozen: 12,
  lakh: 1e5,
  crore: 1e7,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
  trn: 1e12,
  dozens: 12,
  m: 1e6,
  b: 1e9,
  k: 1e3,
}
const ordinalWords: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
}

const own = (table: Readonly<Record<string, number>>, word: string): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined

/** First letters of number words: most words begin with none, and need no look-up. */
const openers = new Set([...Object.keys(small), 'a', 'an', 'dozen', 'half'].map(word => word.slice(0, 2)))

/** A number as written, over one token or more. `rest` is what the last token says besides: "minute" of "85-minute". */
export interface Numeral {
  readonly value: number
  readonly high?: number
  readonly last: number
  readonly rest?: string
  readonly isWord: boolean
}

/** The number that begins at a token: "70,000", "1.5 million", "twenty-five", "a hundred", "5bn", "85-minute", "10-15". */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word' || token.text.length > 40) return undefined
  const written = token.first === 'digit' ? digits(token.low) : words(tokens, at)
  if (written === undefined) return undefined
  let {value, last} = {last: at, ...written}
  if (written.rest !== undefined) {
    const scale = own(scales, written.rest)
    return scale === undefined ||
      (written.rest.length > 3 && !/^(?:million|billion|trillion|thousand|hundred)$/.test(written.rest))
      ? {...written, last}
      : {...rest(written, scale), last, isWord: false}
  }
  let high = written.high
  for (let next = tokens[last + 1]; next !== undefined && next.kind === 'word'; next = tokens[last + 1]) {
    const scale = own(scales, next.low)
    if (
      scale === undefined ||
      (next.low.length < 3 && !/^(?:bn|mn|tn)$/.test(next.low)) ||
      next.low === 'dozens' ||
      next.possessive
    )
      break
    value *= scale
    if (high !== undefined) high *= scale
    last++
  }
  return {value: exact(value), last, isWord: written.isWord, ...(high === undefined ? {} : {high: exact(high)})}
}

const rest = (written: Numeral | Omit<Numeral, 'last'>, scale: number): Omit<Numeral, 'last' | 'isWord' | 'rest'> => ({
  value: exact(written.value * scale),
  ...(written.high === undefined ? {} : {high: exact(written.high * scale)}),
})

/** 3.7 × 10^9 without a tail of nines. */
const exact = (value: number): number => Number(value.toPrecision(12))

function digits(low: string): (Omit<Numeral, 'last'> & {last?: never}) | undefined {
  const match = /^(\d[\d,]*(?:\.\d+)?)(?:-(\d[\d,]*(?:\.\d+)?))?(?:-?([^\W\d_][^\W\d_-]*(?:-[^\W\d_]+)*))?$/.exec(low)
  if (match === null) return undefined
  const value = Number(match[1]!.replaceAll(',', ''))
  const high = match[2] === undefined ? undefined : Number(match[2].replaceAll(',', ''))
  if (!Number.isFinite(value) || (high !== undefined && high <= value)) return undefined
  const rest = match[3]
  return {value, isWord: false, ...(high === undefined ? {} : {high}), ...(rest === undefined ? {} : {rest})}
}

function words(tokens: readonly Token[], at: number): Numeral | undefined {
  const {low} = tokens[at]!
  if (!openers.has(low.length > 2 ? low.slice(0, 2) : low)) return undefined
  if (low === 'a' || low === 'an') {
    const scale = own(scales, tokens[at + 1]?.low ?? '')
    return scale === undefined || tokens[at + 1]!.low.length < 3 || tokens[at + 1]!.low === 'dozens'
      ? undefined
      : {value: scale, last: at + 1, isWord: true}
  }
  if (low === 'half') {
    const scale = /^an?$/.test(tokens[at + 1]?.low ?? '') ? own(scales, tokens[at + 2]?.low ?? '') : undefined
    return scale === undefined ? undefined : {value: scale / 2, last: at + 2, isWord: true}
  }
  if (low === 'hundreds' || low === 'thousands') return undefined
  if (low === 'dozen') return {value: 12, last: at, isWord: true}
  const parts = low.split('-')
  const first = own(small, parts[0]!)
  if (first === undefined) return undefined
  if (parts.length === 1) {
    const next = own(small, tokens[at + 1]?.low ?? '')
    return first >= 20 && next !== undefined && next < 10 && next > 0
      ? {value: first + next, last: at + 1, isWord: true}
      : {value: first, last: at, isWord: true}
  }
  const second = own(small, parts[1]!)
  const [value, used] = second !== undefined && first >= 20 && second < 10 ? [first + second, 2] : [first, 1]
  const remainder = parts.slice(used).join('-')
  if (remainder === '') return {value, last: at, isWord: true}
  return /^(?:st|nd|rd|th)$/.test(remainder) ? undefined : {value, last: at, isWord: true, rest: remainder}
}

/** The ordinal a word is: "15th", "first". */
export function ordinalOf(token: Token | undefined): number | undefined {
  if (token?.kind !== 'word') return undefined
  const match = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(token.low)
  return match === null ? own(ordinalWords, token.low) : Number(match[1])
}
