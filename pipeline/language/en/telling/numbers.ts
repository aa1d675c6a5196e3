import type {WrittenNumber} from '../../telling.ts'
import {numeralAt} from '../quantities/numbers.ts'
import type {Token} from '../token.ts'

/** One to twenty. */
export const smallNumbers: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const small = new Map(smallNumbers.map((word, i) => [word, i + 1]))

/** Every number that a text writes, in figures or in words up to twenty, whatever it counts. */
export function numbersIn(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [written] of text.matchAll(/\d[\d,.]*|\p{L}+/gu)) {
    const value = small.get(written.toLowerCase()) ?? Number(written.replace(/(?<![.,])[.,]+$/, '').replace(/,/g, ''))
    if (!Number.isNaN(value)) found.add(value)
  }
  return found
}

/** Every number that a text writes, with its place: also the bare ones, of which no noun or unit says what they count. */
export function numeralsIn(text: string): readonly WrittenNumber[] {
  const tokens = plainTokens(text)
  const found: WrittenNumber[] = []
  for (let at = 0; at < tokens.length; at++) {
    const numeral = numeralAt(tokens, at)
    if (numeral === undefined) continue
    const [first, last] = [tokens[at]!, tokens[numeral.last]!]
    at = numeral.last
    if (numeral.rest === undefined && numeral.high === undefined)
      found.push({start: first.start, end: last.end, value: numeral.value})
  }
  return found
}

/** "12,000," without the comma that ends a clause. */
function withoutCommas(written: string): string {
  let end = written.length
  while (written[end - 1] === ',') end--
  return end === 0 ? written : written.slice(0, end)
}

/** Words, figures and marks of a text, as far as numbers are read from them. */
const plainTokens = (text: string): Token[] =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?[\p{L}-]*|\p{L}[\p{L}\p{N}'’-]*|[^\s\p{L}\p{N}]/gu)].map(
    ({0: written, index}) => {
      const word = withoutCommas(written)
      const end = index + word.length
      const first = /^\d/.test(word)
        ? 'digit'
        : /^\p{Lu}/u.test(word)
          ? 'capital'
          : /^\p{L}/u.test(word)
            ? 'small'
            : 'other'
      const kind = first === 'other' ? 'mark' : 'word'
      return {text: word, low: word.toLowerCase(), start: index, end, baseEnd: end, kind, possessive: false, first}
    },
  )

/** How a bare number stands by the words around it, where it counts nothing by itself: a label, a rate in brackets, an age, what there was before. */
export function isNoCount(before: string, behind: string): boolean {
  const tail = before.slice(-numberReach)
  return (
    /\(\s?(?:\p{Lu}{2}|about |some )?[$€£]?\s?$/u.test(tail) ||
    isFormer(tail) ||
    /[$€£]$|\b(?:another|further|more|all|(?:father|mother|parents?) of)\s$/i.test(tail) ||
    // "Wards 3, 7 and 12"
    /\p{L}\s\d{1,4}(?:,\s\d{1,4}){0,4},?\s(?:and\s)?$/u.test(tail) ||
    /^(?:,\s\d{1,3}){1,4}\b|^\sand\s\d{1,3}\b/.test(behind.slice(0, numberReach)) ||
    // "Ana Verrin, 41,"
    (/\p{Lu}\p{L}{1,24},\s$/u.test(tail) && /^[,.]/.test(behind))
  )
}
const numberReach = 32

/** Whether the words before a figure make it what there was before: "from about". */
export const isFormer = (before: string): boolean => /\bfrom\s(?:about |some )?$/i.test(before)

/** Whether the words behind a bare number make it a part of what was counted before: "six of the wards". */
export const isPart = (behind: string): boolean => /^\sof\s/i.test(behind)
