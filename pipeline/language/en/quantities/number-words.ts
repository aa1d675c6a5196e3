import type {Token} from '../token.ts'

const list = (words: string, from: number, step: number): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index * step])

/** Numbers up to ninety that have a word of their own. */
const small: ReadonlyMap<string, number> = new Map([
  ...list('zero one two three four five six seven eight nine ten eleven twelve', 0, 1),
  ...list('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13, 1),
  ...list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
])

/** Words that multiply the number before them. */
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['dozen', 12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['m', 1e6],
  ['b', 1e9],
  ['k', 1e3],
])

const ordinals: ReadonlyMap<string, number> = new Map([
  ...list('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 1, 1),
  ...list('thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', 13, 1),
  ['thirtieth', 30],
])

const smallNumber = (word: string | undefined): number | undefined => small.get(word ?? '')

/** 1,000,000 for "million"; also for the letters that stand for it. */
export const scaleOf = (word: string | undefined): number | undefined => scales.get(word ?? '')

/** The ordinal a word is: "15th", "first". */
export function ordinalOf(token: Token | undefined): number | undefined {
  if (token?.kind !== 'word') return undefined
  const match = token.first === 'digit' ? /^(\d{1,4})(?:st|nd|rd|th)$/.exec(token.low) : null
  return match === null ? (ordinals.get(token.low) ?? compoundOrdinal(token.low)) : Number(match[1])
}

/** 23 for "twenty-third". */
function compoundOrdinal(low: string): number | undefined {
  const hyphen = low.length < 16 ? low.indexOf('-') : -1
  if (hyphen < 0) return undefined
  const [tens, ones] = [small.get(low.slice(0, hyphen)) ?? 0, ordinals.get(low.slice(hyphen + 1)) ?? 0]
  return tens >= 20 && tens % 10 === 0 && ones > 0 && ones < 10 ? tens + ones : undefined
}

/** First letters of number words: most words begin with none, and need no look-up. */
const openers = new Set([...small.keys(), ...ordinals.keys(), 'dozen', 'half'].map(word => word.slice(0, 2)))

/** Whether a word in lower case is a number or an ordinal, or begins with one: "twelve", "five-day", "third". */
export function isNumberWord(low: string): boolean {
  if (!openers.has(low.slice(0, 2))) return false
  const hyphen = low.indexOf('-')
  const word = hyphen < 0 ? low : low.slice(0, hyphen)
  return small.has(word) || ordinals.has(word) || word === 'dozen' || word === 'half'
}

/** A number in words, as far as its first scale: "twenty-five", "a hundred", "half a million"; "five-day" leaves a rest. */
export function wordsAt(
  tokens: readonly Token[],
  at: number,
): {value: number; last: number; rest?: string} | undefined {
  const {low} = tokens[at]!
  const isArticle = low === 'a' || low === 'an'
  if (!isArticle && !isNumberWord(low)) return undefined
  const next = tokens[at + 1]?.low ?? ''
  if (isArticle) {
    const scale = next.length < 3 ? undefined : scaleOf(next)
    if (next === 'quarter' && tokens[at + 2]?.low === 'of' && tokens[at + 3]?.low === 'a') {
      const whole = scaleOf(tokens[at + 4]?.low)
      return whole === undefined ? undefined : {value: whole / 4, last: at + 4} // "a quarter of a million"
    }
    return scale === undefined ? undefined : withRest(tokens, scale, at + 1)
  }
  if (low === 'half') {
    const scale = /^an?$/.test(next) ? scaleOf(tokens[at + 2]?.low) : next === 'dozen' ? 12 : undefined
    return scale === undefined ? undefined : {value: scale / 2, last: /^an?$/.test(next) ? at + 2 : at + 1}
  }
  if (low === 'dozen') return {value: 12, last: at}
  const parts = low.split('-')
  const first = smallNumber(parts[0])
  if (first === undefined) return undefined
  if (parts.length === 1) {
    const unit = smallNumber(next)
    if (first >= 20 && unit !== undefined && unit < 10 && unit > 0) return {value: first + unit, last: at + 1}
    const half = halfAfter(tokens, at)
    return half === undefined ? {value: first, last: at} : {value: first + 0.5, last: half}
  }
  const second = smallNumber(parts[1])
  const isPair = second !== undefined && first >= 20 && second < 10
  const value = isPair ? first + second : first
  const rest = parts.slice(isPair ? 2 : 1).join('-')
  if (rest === '') return {value, last: at}
  return /^(?:st|nd|rd|th)$/.test(rest) ? undefined : {value, last: at, rest}
}

/** The "and a half" of "two and a half", up to its last token. */
export const halfAfter = (tokens: readonly Token[], at: number): number | undefined =>
  tokens[at + 1]?.low === 'and' && tokens[at + 2]?.low === 'a' && tokens[at + 3]?.low === 'half' ? at + 3 : undefined

/** "a hundred and twenty": what is added to a hundred or a thousand, in words. */
export function withRest(tokens: readonly Token[], value: number, last: number): {value: number; last: number} {
  if (value < 100 || value % 100 !== 0) return {value, last}
  const from = tokens[last + 1]?.low === 'and' ? last + 2 : last + 1
  const word = tokens[from]
  if (word === undefined || word.first === 'digit' || /^(?:a|an|half|dozen|zero)$/.test(word.low)) return {value, last}
  const added = wordsAt(tokens, from)
  if (added === undefined || added.rest !== undefined || added.value >= 100) return {value, last}
  return value < 1e6 ? {value: value + added.value, last: added.last} : {value, last}
}
