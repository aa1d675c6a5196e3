import {beforeNumber, insideNames, monthsAndDays, neverLast, starters, timesOfDay, titles} from './abbreviations.ts'
import {isWordKind, kindAt, kinds} from './characters.ts'
import {type Enumerator, enumeratorAt} from './enumerator.ts'
import {type Tokens, tokenKinds} from './tokens.ts'

/** Characters after which a sentence is cut at the next white space, whatever it says: a limit on memory, not a rule of language. */
const longestSentence = 20_000

/**
 * The ends of the sentences of a paragraph, as token indexes (exclusive; white space after a sentence belongs to none).
 * Stops that belong to the word before them are marked in `tokens.kinds`. One pass with bounded look-ahead.
 */
export function sentenceEnds(text: string, tokens: Tokens): number[] {
  const scan = new Scan(text, tokens)
  const ends: number[] = []
  let first = scan.skipSpace(0)
  let list: Enumerator | undefined = enumeratorAt(text, tokens, first, undefined)
  let at = list === undefined ? first : list.after
  const close = (end: number) => {
    ends.push(end)
    first = scan.skipSpace(end)
    const next = enumeratorAt(text, tokens, first, list)
    if (next !== undefined) list = next
    at = next === undefined ? first : next.after
  }
  while (at < tokens.count) {
    const kind = tokens.kinds[at]!
    if (kind === tokenKinds.space) {
      const long = tokens.starts[at]! - tokens.starts[first]! > longestSentence
      if (long || (list !== undefined && enumeratorAt(text, tokens, at + 1, list) !== undefined)) close(at)
      else at++
    } else if (kind === tokenKinds.punctuation && isTerminator(text.charCodeAt(tokens.starts[at]!))) {
      const end = scan.endAfter(at, first)
      if (end === undefined || end >= tokens.count) at++
      else close(end)
    } else at++
  }
  if (first < tokens.count) ends.push(scan.dropSpace(tokens.count))
  return ends
}

const isTerminator = (unit: number): boolean =>
  unit === 46 || unit === 33 || unit === 63 || unit === 0x2026 || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f

/** One paragraph under the scanner, with the questions asked at each terminator. */
class Scan {
  private readonly text: string
  private readonly tokens: Tokens
  private readonly kinds: Uint8Array

  constructor(text: string, tokens: Tokens) {
    this.text = text
    this.tokens = tokens
    this.kinds = tokens.kinds
  }

  skipSpace(index: number): number {
    return this.kinds[index] === tokenKinds.space ? index + 1 : index
  }

  dropSpace(index: number): number {
    return this.kinds[index - 1] === tokenKinds.space ? index - 1 : index
  }

  /** The end of the sentence whose terminator is token `at`, or undefined when the sentence goes on. */
  endAfter(at: number, first: number): number | undefined {
    const {end, quoted} = this.closersAfter(at + 1)
    const long = this.length(at) > 1 || this.unit(at) === 0x2026
    const stop = this.unit(at) === 46 && !long
    if (end >= this.tokens.count) {
      if (stop && end === at + 1) this.isAbbreviation(at, first, this.tokens.count)
      return undefined
    }
    if (this.kinds[end] !== tokenKinds.space) return this.endsUnspaced(at, end) ? end : undefined
    let next = end + 1
    if (next >= this.tokens.count) return undefined
    if (stop && this.isSpacedEllipsis(next))
      return this.isWord(at - 1) && this.upperAfterEllipsis(next) ? end : undefined
    next = this.pastOpeners(next)
    if (next >= this.tokens.count) return undefined
    if (stop && end === at + 1 && this.isAbbreviation(at, first, next)) return undefined
    if (!this.canBegin(next, next > end + 1)) return undefined
    if (quoted && !stop && this.isAttribution(next)) return undefined
    return end
  }

  /** Closing marks, and citation marks set close, belong to the sentence before. */
  private closersAfter(index: number): {end: number; quoted: boolean} {
    let end = index
    let quoted = false
    for (let steps = 0; end < this.tokens.count && steps < 24; steps++) {
      const mark = this.mark(end)
      if (mark === '”' || mark === '»' || mark === ')' || mark === ']') quoted ||= mark === '”' || mark === '»'
      else if ((mark === '"' || mark === '’' || mark === "'") && this.closes(end)) quoted = true
      else if (mark === '[' && this.citationEnd(end) !== undefined) {
        end = this.citationEnd(end)!
        continue
      } else if (
        this.kinds[end] === tokenKinds.space &&
        this.mark(end + 1) === '[' &&
        this.citationEnd(end + 1) !== undefined
      ) {
        end = this.citationEnd(end + 1)!
        continue
      } else break
      end++
    }
    return {end, quoted}
  }

  /** A straight mark closes when no letter or digit follows. */
  private closes(index: number): boolean {
    const after = this.kinds[index + 1]
    return after !== tokenKinds.word && after !== tokenKinds.source
  }

  /** The end of "[12]", "[a]", "[12, 13]". */
  private citationEnd(open: number): number | undefined {
    for (let at = open + 1; at < open + 8 && at < this.tokens.count; at++) {
      if (this.mark(at) === ']') return at > open + 1 ? at + 1 : undefined
      if (this.isWord(at) && !/^(\d{1,4}|[a-z]|n|note|nb)$/.test(this.word(at))) return undefined
    }
    return undefined
  }

  /** "end.Next": a stop without a space ends a sentence between a plain word or number and a capitalised word. */
  private endsUnspaced(at: number, end: number): boolean {
    if (!this.isWord(at - 1) || !this.isWord(end) || this.isInitialOrAbbreviated(at - 1)) return false
    const before = this.word(at - 1)
    const start = this.tokens.starts[end]!
    const capitalised = kindAt(this.text, start) === kinds.upper && kindAt(this.text, start + 1) === kinds.lower
    return capitalised && before.length >= 2 && kindAt(this.text, this.tokens.starts[at]! - 1) !== kinds.upper
  }

  private isInitialOrAbbreviated(index: number): boolean {
    const word = this.word(index).toLowerCase()
    return word.length === 1 || titles.has(word) || word === 'www'
  }

  private isSpacedEllipsis(next: number): boolean {
    return this.mark(next) === '.' && this.kinds[next + 1] === tokenKinds.space && this.mark(next + 2) === '.'
  }

  private upperAfterEllipsis(index: number): boolean {
    let at = index
    for (let steps = 0; steps < 12 && (this.mark(at) === '.' || this.kinds[at] === tokenKinds.space); steps++) at++
    return this.isWord(at) && this.startKind(at) === kinds.upper
  }

  private pastOpeners(index: number): number {
    let at = index
    for (let steps = 0; steps < 8 && at < this.tokens.count && '"“‘\'«([„¿¡'.includes(this.mark(at) || ' '); steps++)
      at++
    return at
  }

  /** Whether the stop at `at` belongs to the word before it and the sentence goes on with `next`. Marks the stop when it does. */
  private isAbbreviation(at: number, first: number, next: number): boolean {
    if (!this.isWord(at - 1)) return false
    const word = this.word(at - 1)
    if (word.length > 12) return false
    const verdict = this.abbreviationVerdict(word, at, first, next)
    if (verdict !== 'no') this.kinds[at] = tokenKinds.stop
    return verdict === 'inside'
  }

  private abbreviationVerdict(word: string, at: number, first: number, next: number): 'no' | 'inside' | 'last' {
    const low = word.toLowerCase()
    const capital = this.startKind(next) === kinds.upper
    const number = this.startKind(next) === kinds.digit
    const starts = capital && starters.has(this.word(next).toLowerCase().replaceAll('’', "'"))
    if (titles.has(low) && kindAt(word, 0) === kinds.upper) return 'inside'
    if (neverLast.has(low)) return 'inside'
    if (beforeNumber.has(low) && number) return 'inside'
    if (timesOfDay.has(low) && (low.includes('.') || this.isNumber(at - 3)))
      return !capital || this.isZone(next) || at - first <= 6 ? 'inside' : 'last'
    if (monthsAndDays.has(low) && kindAt(word, 0) === kinds.upper) return number || !capital ? 'inside' : 'last'
    if (low === 'etc') return capital ? 'last' : 'inside'
    if (insideNames.has(low) || (isDotted(low) && !number)) {
      if (low === 'd.c' && capital && this.mark(at - 3) === ',') return 'last'
      return starts ? 'last' : 'inside'
    }
    if (word.length === 1 && kindAt(word, 0) === kinds.upper) {
      if (word === 'I' && this.startKind(at - 3) === kinds.lower) return starts ? 'no' : 'inside'
      return starts && this.startKind(at - 3) !== kinds.upper ? 'no' : 'inside'
    }
    return 'no'
  }

  private isZone(index: number): boolean {
    return /^(?:[A-Z]{2,4}|Eastern|Pacific|Central|Mountain|Greenwich|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?$/.test(
      this.word(index),
    )
  }

  /** A sentence begins with a capital, a digit or a symbol; after an opening bracket only with a capital; never in lower case. */
  private canBegin(next: number, opened: boolean): boolean {
    const kind = this.kinds[next]!
    if (kind === tokenKinds.source) return true
    if (kind === tokenKinds.punctuation) return '*•·'.includes(this.mark(next) || '-')
    if (kind === tokenKinds.symbol) return '$€£¥₩₹'.includes(this.mark(next) || '-')
    const start = this.startKind(next)
    if (start === kinds.upper || start === kinds.digit) return true
    // iPhone, eBay, al-Shabaab; and letters that have no case
    const word = this.word(next)
    return (
      start === kinds.lower &&
      (word[0] === word[0]?.toUpperCase() || (!opened && /^[a-zß-ÿ]{1,2}-?[A-ZÀ-Þ]/.test(word)))
    )
  }

  /** "Why?" Roe asked. */
  private isAttribution(next: number): boolean {
    let at = next
    for (let words = 0; words < 4 && at < this.tokens.count; at += 2) {
      if (!this.isWord(at)) return false
      if (askingVerbs.has(this.word(at))) return words > 0
      if (this.startKind(at) !== kinds.upper) return false
      words++
    }
    return false
  }

  private isWord(index: number): boolean {
    return this.kinds[index] === tokenKinds.word
  }

  private isNumber(index: number): boolean {
    return this.isWord(index) && this.startKind(index) === kinds.digit
  }

  private startKind(index: number): number {
    const start = this.tokens.starts[index]
    return index >= 0 && start !== undefined && isWordKind(kindAt(this.text, start)) && this.isWord(index)
      ? kindAt(this.text, start)
      : kinds.other
  }

  private unit(index: number): number {
    return this.text.charCodeAt(this.tokens.starts[index]!)
  }

  private length(index: number): number {
    return this.tokens.starts[index + 1]! - this.tokens.starts[index]!
  }

  /** The text of a token, cut where no rule looks further. */
  private word(index: number): string {
    const start = this.tokens.starts[index]!
    return this.text.slice(start, Math.min(this.tokens.starts[index + 1]!, start + 24))
  }

  /** A single punctuation mark or symbol, or the empty string. */
  private mark(index: number): string {
    if (index < 0 || index >= this.tokens.count) return ''
    const kind = this.kinds[index]!
    const plain = kind === tokenKinds.punctuation || kind === tokenKinds.symbol
    return plain && this.length(index) === 1 ? this.text[this.tokens.starts[index]!]! : ''
  }
}

/** Single letters with stops between them: "u.s", "a.k.a". */
function isDotted(word: string): boolean {
  if (word.length < 3 || word.length % 2 === 0) return false
  for (let at = 0; at < word.length; at++)
    if ((at % 2 === 1) !== (word[at] === '.') || (at % 2 === 0 && kindAt(word, at) !== kinds.lower)) return false
  return true
}

const askingVerbs = new Set(
  'said asked says asks added replied cried exclaimed shouted wrote wondered demanded'.split(' '),
)
