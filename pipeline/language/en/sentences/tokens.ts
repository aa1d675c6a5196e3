import {endOfPlain, isWordKind, kindAt, kinds} from './characters.ts'

/** What a token is. `stop` is a full stop that belongs to the word before it; the sentence scanner finds those. */
export const tokenKinds = {space: 1, word: 2, punctuation: 3, symbol: 4, source: 5, stop: 6} as const

/** Tokens that tile a stretch of text: token `i` runs from `starts[i]` to `starts[i + 1]`. */
export interface Tokens {
  readonly count: number
  readonly starts: Int32Array
  readonly kinds: Uint8Array
  readonly begins: Uint8Array // kind of the first character
}

/** Cut `text` from `from` to `to` into words, white space, punctuation and symbols. One pass; every character is in exactly one token. */
export function tokenize(text: string, from: number, to: number): Tokens {
  let room = Math.ceil((to - from) / 2) + 8
  let starts = new Int32Array(room + 1)
  let found = new Uint8Array(room)
  let begins = new Uint8Array(room)
  let count = 0
  let at = from
  while (at < to) {
    if (count === room) {
      room *= 2
      starts = grow(starts, new Int32Array(room + 1))
      found = grow(found, new Uint8Array(room))
      begins = grow(begins, new Uint8Array(room))
    }
    const kind = kindAt(text, at)
    let end: number
    let token: number = tokenKinds.symbol
    if (kind === kinds.space) {
      end = at + 1
      while (end < to && kindAt(text, end) === kinds.space) end++
      token = tokenKinds.space
    } else if (isWordKind(kind)) {
      token = tokenKinds.word
      end = endOfPlain(text, at, to)
      if (end < to && kindAt(text, end) !== kinds.space) {
        // no plain word between spaces
        end = endOfWord(text, at, to)
        const address = mayBeAddress(text, at, end) ? endOfAddress(text, at, end, to) : -1
        if (address > end) {
          end = address
          token = tokenKinds.source
        }
      }
    } else {
      const unit = text.charCodeAt(at)
      end = at + (unit >= 0xd800 && unit <= 0xdbff && at + 1 < to && isLowSurrogate(text, at + 1) ? 2 : 1)
      if (end === at + 1) while (end < to && text.charCodeAt(end) === unit && runs(unit)) end++
      while (end < to && kindAt(text, end) === kinds.mark) end++
      if (kind === kinds.punctuation) token = tokenKinds.punctuation
    }
    starts[count] = at
    found[count] = token
    begins[count] = kind
    count++
    at = end
  }
  starts[count] = to
  return {count, starts, kinds: found, begins}
}

const isLowSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

function grow<T extends Int32Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}

/** Stops, exclamation and question marks, dashes and the like come in runs; quotation marks and brackets one by one. */
const runs = (unit: number): boolean => running.has(unit)
const running = new Set([...'.!?-_=*…~#'].map(mark => mark.charCodeAt(0)))

/** Letters, digits and marks, with what joins them inside: apostrophe, hyphen, ampersand, decimal and grouping signs, the stops of "U.S". */
function endOfWord(text: string, start: number, to: number): number {
  let at = start
  while (at < to) {
    const plain = endOfPlain(text, at, to)
    if (plain > at) {
      at = plain
      continue
    }
    const kind = kindAt(text, at)
    if (!isWordKind(kind) && kind !== kinds.mark) {
      const before = kindAt(text, at - 1)
      if (
        at + 1 >= to ||
        !isWordKind(kindAt(text, at + 1)) ||
        !joins(text, start, at, before === kinds.mark ? kinds.lower : before)
      )
        break
    }
    at++
  }
  return at
}

function joins(text: string, start: number, at: number, before: number): boolean {
  const after = kindAt(text, at + 1)
  const digits = before === kinds.digit && after === kinds.digit
  switch (text[at]) {
    case "'":
    case '\u2019':
    case '\u02bc':
    case '-':
    case '\u2010':
    case '\u2011':
    case '_':
      return true
    case '&':
      return before === kinds.upper && after === kinds.upper
    case ',':
      return digits && groupOfThree(text, at + 1)
    case ':':
      return digits
    case '.':
      // "3.5", "U.S", "a.m", "example.com"; but not "end.Next", "2.The"
      if (digits) return true
      if (before === kinds.digit || after === kinds.digit) return false
      if (isSingleLetter(text, start, at)) return true
      return after === kinds.lower && kindAt(text, at - 1) === kinds.lower
    default:
      return false
  }
}

const groupOfThree = (text: string, at: number): boolean =>
  kindAt(text, at + 1) === kinds.digit && kindAt(text, at + 2) === kinds.digit && kindAt(text, at + 3) !== kinds.digit

/** Whether the letter before the stop at `at` stands alone, as in "U.S". */
const isSingleLetter = (text: string, start: number, at: number): boolean =>
  at - 1 === start || (at - 2 >= start && text[at - 2] === '.')

/** Whether what follows a word, or its first letter, lets it begin an address: most don't. */
function mayBeAddress(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end)
  return next === 58 || next === 64 || next === 46 || next === 43 || text.charCodeAt(start) === 119 // : @ . + w
}

/** The end of a web or mail address that begins with the word from `start` to `end`, or -1. */
function endOfAddress(text: string, start: number, end: number, to: number): number {
  if (text.startsWith('://', end)) return trimmed(text, start, endOfRun(text, end + 3, to))
  if (text.startsWith('www.', start)) return trimmed(text, start, endOfRun(text, end, to))
  let at = end
  const limit = Math.min(to, end + 64) // a mail address's local part is at most 64 characters
  while (at < limit && (isWordKind(kindAt(text, at)) || text[at] === '.' || text[at] === '+')) at++
  if (text[at] !== '@' || at + 1 >= to || !isWordKind(kindAt(text, at + 1))) return -1
  return trimmed(text, start, endOfRun(text, at + 1, to))
}

function endOfRun(text: string, from: number, to: number): number {
  let at = from
  while (at < to && kindAt(text, at) !== kinds.space && !'<>"“”«»'.includes(text[at]!)) at++
  return at
}

function trimmed(text: string, start: number, end: number): number {
  let at = end
  while (at > start && ".,;:!?)]}'’".includes(text[at - 1]!)) at--
  return at
}
