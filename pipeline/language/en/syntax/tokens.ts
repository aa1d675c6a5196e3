import {beforeNumber, insideNames, monthsAndDays, neverLast, timesOfDay, titles} from '../sentences/abbreviations.ts'
import {prefixes} from './prefixes.ts'
import {quickEnd, quickEndBeforeStop, skipBlanks} from './quick-tokens.ts'

/** Where a token stands in the source. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** The syntactic words of a stretch of text, as GUM counts them. One pass, each pattern bounded by what it takes. */
export function tokensOf(text: string, start: number, end: number): Place[] {
  const found: Place[] = []
  let at = start
  while (at < end) {
    at = skipBlanks(text, at, end)
    if (at >= end) break
    if (text.charCodeAt(at) > 127) {
      space.lastIndex = at
      if (space.test(text)) {
        at = Math.min(end, space.lastIndex)
        continue
      }
    }
    const next = Math.max(at + 1, Math.min(end, quickEnd(text, at) || endOf(text, at, end)))
    for (const cut of next - at > 2 && next - at < 40 ? cutsOf(text.slice(at, next)) : []) {
      found.push({start: at, end: at + cut})
      at += cut
    }
    if (at < next) found.push({start: at, end: next})
    at = next
  }
  return found
}

const space = /[\s\u200b\ufeff]+/y
const address =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|info|co\.[a-z]{2})\b(?:\/[^\s<>"“”]*)?/uy
const handle = /[@#][\p{L}\d_]+/uy
const number = /[+-]?[.]?\d+(?:[.,:]\d+)*(?:\/\d+)?(?:(?:st|nd|rd|th|s)(?![\p{L}\d]))?/uy
const numbered = /\d+(?:[.,:]\d+)*(?![\p{L}\d])/uy
const initials = /(?:\p{L}\.){2,}|\p{L}{2}\.(?:\p{L}\.)+/uy
const word = /[\p{L}\p{M}\d_]+(?:['’][\p{L}\p{M}\d]+|&[\p{Lu}]+)*/uy
const prefixed = new RegExp(String.raw`(?:${[...prefixes].join('|')})[-–‐][\p{L}\p{M}]+(?:['’][\p{L}]+)*`, 'iuy')
const dots = /\.{2,}|-{2,}|[!?]{2,}|…|(?:US|A|C|NZ|HK)\$/uy
const alone = /./suy

/** End of the token that begins at `at`; a clitic is not cut off yet. */
function endOf(text: string, at: number, end: number): number {
  const plainWord = quickEndBeforeStop(text, at)
  if (plainWord > 0) return isAbbreviation(text.slice(at, plainWord), plainWord + 1 >= end) ? plainWord + 1 : plainWord
  const web = match(address, text, at)
  if (web !== undefined) {
    let last = web
    while (last > at + 1 && /[.,;:!?)\]'’]/.test(text[last - 1]!)) last--
    return last
  }
  const plain = match(handle, text, at) ?? match(dots, text, at)
  if (plain !== undefined) return plain
  const digits = match(number, text, at)
  if (digits !== undefined && !(/[+-]/.test(text[at]!) && /[\p{L}\d]/u.test(text[at - 1] ?? ' '))) {
    const all = match(word, text, at)
    return all === undefined || all <= digits || match(numbered, text, at) !== undefined ? digits : all
  }
  const letters = match(initials, text, at)
  if (letters !== undefined) return letters
  const joined = match(prefixed, text, at)
  if (joined !== undefined) return joined
  const last = match(word, text, at)
  if (last === undefined) return match(alone, text, at) ?? at + 1
  return text[last] === '.' && isAbbreviation(text.slice(at, last), last + 1 >= end) ? last + 1 : last
}

function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** The last word of a sentence leaves its stop to the sentence, but for what is hardly ever written without. */
function isAbbreviation(form: string, isLast: boolean): boolean {
  if (form.length > 8) return false
  const lower = form.toLowerCase()
  if (neverLast.has(lower) || lower === 'etc' || lower === 'jr' || lower === 'sr') return true
  if (isLast) return false
  if (form.length === 1) return /\p{Lu}|c|p/u.test(form) && form !== 'I'
  return (
    (/^\p{Lu}/u.test(form) && (titles.has(lower) || insideNames.has(lower) || monthsAndDays.has(lower))) ||
    (beforeNumber.has(lower) && !words.has(lower)) ||
    timesOfDay.has(lower)
  )
}

/** Words of their own that also stand for longer ones. */
const words = new Set(['no', 'op', 'art', 'reg', 'am', 'ex', 'bk', 'cl'])

const clitic = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i
const fused: Readonly<Record<string, number>> = {cannot: 3, gonna: 3, wanna: 3, gotta: 3, gimme: 3, lemme: 3}

/** Lengths of the words in one run of letters: "don't" is 2 and 3. */
function cutsOf(form: string): readonly number[] {
  const first = form.length < 7 ? fused[form.toLowerCase()] : undefined
  if (first !== undefined) return [first, form.length - first]
  const at = form.includes("'") || form.includes('’') ? form.search(clitic) : -1
  return at > 0 ? [at, form.length - at] : []
}
