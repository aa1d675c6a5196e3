import {prefixes} from './prefixes.ts'

// Most tokens are plain: letters, digits or one mark with white space or a common mark behind. They are read without a pattern,
// with the same result; the patterns take long to compile, and decide the rest.

const letter = 1
const digit = 2
const mark = 3
const blank = 4

/** What each of the first 128 signs is; 0 for what the patterns must look at. */
const kinds = new Uint8Array(128)
for (let code = 0; code < 26; code++) kinds[65 + code] = kinds[97 + code] = letter
for (let code = 48; code < 58; code++) kinds[code] = digit
for (const sign of ',;:()[]"?!/%$*{}|<>~^\'') kinds[sign.charCodeAt(0)] = mark
for (const sign of ' \n\t\r') kinds[sign.charCodeAt(0)] = blank

/** Quotation marks, dashes and the ellipsis. */
const isPrinted = (code: number) => (code >= 0x2013 && code <= 0x201d) || code === 0x2026

/** The kind of sign at an offset; the end counts as blank. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return blank
  const code = text.charCodeAt(at)
  return code < 128 ? kinds[code]! : isPrinted(code) ? mark : 0
}

/** Whether white space or a mark stands there that belongs to nothing before it. */
function isBorder(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  if (kind === blank) return true
  const sign = text.charAt(at)
  return kind === mark && (!joins.includes(sign) || (sign === ':' && kindAt(text, at + 1) === blank))
}

/** Marks that may join what is before them to what is behind. */
const joins = ":'’$/–"

/** Whether a full stop stands there and nothing joins what is before and behind it. */
const isLastStop = (text: string, at: number) =>
  text.charAt(at) === '.' && (isBorder(text, at + 1) || text.charAt(at + 1) === "'" || text.charAt(at + 1) === '’')

/** End of a plain token; 0 when it is none. */
export function quickEnd(text: string, at: number): number {
  const kind = kindAt(text, at)
  if (kind === letter) {
    const last = runOf(text, at, letter)
    if (last >= text.length) return last
    const code = text.charCodeAt(last)
    if (code === 0x2d) return isHyphened(text, at, last) ? last : 0
    if ((code !== 0x27 && code !== 0x2019) || kindAt(text, last + 1) !== letter) return isBorder(text, last) ? last : 0
    const after = runOf(text, last + 1, letter)
    return isBorder(text, after) ? after : 0
  }
  if (kind === digit) {
    const last = numberEnd(text, at)
    return isBorder(text, last) || isLastStop(text, last) ? last : 0
  }
  const sign = text.charAt(at)
  if (sign === '.') return isLastStop(text, at) ? at + 1 : 0
  if (sign === '-') return kindAt(text, at + 1) === blank || isHyphened(text, at, at) ? at + 1 : 0
  if (kind !== mark) return 0
  if (sign !== '?' && sign !== '!') return at + 1
  const next = text.charAt(at + 1)
  return next === '?' || next === '!' ? 0 : at + 1
}

/** Whether a plain word, or nothing, stands before one hyphen in a compound ("well-known"), and is no prefix ("anti-tax"). */
function isHyphened(text: string, at: number, last: number): boolean {
  let end = last + 1
  if (kindAt(text, end) !== letter) return false
  while (end < last + 40 && (text.charCodeAt(end) === 0x2d || kindAt(text, end) === letter)) end++
  return (isBorder(text, end) || isLastStop(text, end)) && !prefixes.has(text.slice(at, last).toLowerCase())
}

/** End of a plain word with the stop of the sentence, or an abbreviation's, behind it; 0 when it is none. */
export function quickEndBeforeStop(text: string, at: number): number {
  if (kindAt(text, at) !== letter) return 0
  const last = runOf(text, at, letter)
  return isLastStop(text, last) && text.slice(at, last) !== 'www' ? last : 0
}

function runOf(text: string, at: number, kind: number): number {
  let last = at + 1
  while (kindAt(text, last) === kind) last++
  return last
}

/** "1,250.5": digits, with a stop, comma or colon only between them. */
function numberEnd(text: string, at: number): number {
  let last = runOf(text, at, digit)
  while (',.:'.includes(text.charAt(last)) && kindAt(text, last + 1) === digit) last = runOf(text, last + 1, digit)
  return last
}

/** The first offset that is no white space. */
export function skipBlanks(text: string, at: number, end: number): number {
  let next = at
  while (next < end && kindAt(text, next) === blank) next++
  return next
}
