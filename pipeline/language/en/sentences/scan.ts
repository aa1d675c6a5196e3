import {starters, titles} from './abbreviations.ts'
import {kindAt, kinds} from './characters.ts'
import {Reader} from './reader.ts'
import {type Tokens, tokenKinds} from './tokens.ts'
import {verdictOn} from './verdict.ts'

/** One paragraph under the scanner, with the questions asked at each terminator. */
export class Scan extends Reader {
  private readonly kinds: Uint8Array
  private small: boolean | undefined

  constructor(text: string, tokens: Tokens) {
    super(text, tokens)
    this.kinds = tokens.kinds
  }

  /** Whether the writer uses no capitals: "i think so. me too." Looked up when first asked. */
  private get writesSmall(): boolean {
    const {starts, count} = this.tokens
    this.small ??= / i(?:['’](?:m|ve|ll|d))? /.test(this.text.slice(starts[0], starts[count]))
    return this.small
  }

  dropSpace(index: number): number {
    return this.kinds[index - 1] === tokenKinds.space ? index - 1 : index
  }

  /** The end of the sentence whose terminator is token `at`, or undefined when the sentence goes on. */
  endAfter(at: number, first: number): number | undefined {
    if (!this.hasWord(first, at) || (this.mark(at - 1) === '[' && this.mark(at + 1) === ']')) return undefined
    const {end, quoted} = this.closersAfter(at + 1)
    const spaced = this.kinds[at - 1] === tokenKinds.space && this.mark(at - 2) === '.'
    const long = this.length(at) > 1 || this.unit(at) === 0x2026 || spaced
    const stop = this.unit(at) === 46 && !long
    if (end >= this.tokens.count) {
      if (stop && end === at + 1) this.isAbbreviation(at, first, this.tokens.count)
      return undefined
    }
    if (this.kinds[end] !== tokenKinds.space) {
      if (stop && end === at + 1 && this.word(at - 1).includes('.')) this.isAbbreviation(at, first, end) // "the U.S., too"
      return this.endsUnspaced(at, end) ? end : undefined
    }
    let next = end + 1
    if (next >= this.tokens.count) return undefined
    if (stop && this.isSpacedEllipsis(next))
      return this.isWord(at - 1) && this.upperAfterEllipsis(next) ? end : undefined
    next = this.pastOpeners(next)
    if (next >= this.tokens.count) return undefined
    if (stop && end === at + 1 && this.isAbbreviation(at, first, next)) return undefined
    if (stop && this.mark(at + 1) === ']' && this.length(at - 1) === 1 && this.startKind(at - 1) === kinds.upper)
      return undefined // "[Mara L.] Roe"
    if (long && this.unit(at) !== 33 && this.unit(at) !== 63 && this.isSelf(next)) return undefined
    if (stop && this.mark(at - 1) === '°') return undefined
    if (!this.canBegin(next, next > end + 1) && !(end === at + 1 && this.beginsSmall(at, next))) return undefined
    if (quoted && !stop && this.isAttribution(next)) return undefined
    return end
  }

  /** Dots alone are no sentence. */
  private hasWord(first: number, at: number): boolean {
    for (let index = first; index < at; index++) {
      const kind = this.kinds[index]
      if (kind === tokenKinds.word || kind === tokenKinds.source || index > first + 12) return true
    }
    return false
  }

  /** "I" has a capital wherever it stands. */
  private isSelf(index: number): boolean {
    return /^I(?:['’]\w+)?$/.test(this.word(index))
  }

  /** Writers who use no capitals: a plain word before the stop, and after it one that begins sentences. */
  private beginsSmall(at: number, next: number): boolean {
    if (this.startKind(next) !== kinds.lower || !this.isWord(at - 1)) return false
    const before = this.word(at - 1)
    const unit = this.unit(at)
    if (this.length(next) === 1 && !'ai'.includes(this.word(next))) return false // "b) the second item"
    if (before.includes('.') || unit === 0x2026 || (unit === 46 && this.length(at) > 1)) return false
    if (this.startKind(at - 1) !== kinds.lower) return this.writesSmall && before.length > 1
    if (unit !== 46) return before.length > 2 || this.writesSmall
    return (before.length > 3 && !shortened.has(before)) || (before.length > 1 && this.writesSmall)
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
    return {end: this.noteEnd(end, index), quoted}
  }

  /** The end of a note's number, which stood raised in print: "trade.23 Open", "trade. 4 Even though". */
  private noteEnd(end: number, afterStop: number): number {
    if (end === afterStop && this.isWord(end)) {
      const isRaised = this.isNumber(end) && this.length(end) < 4 && this.startKind(end - 2) === kinds.lower
      return isRaised && this.kinds[end + 1] === tokenKinds.space && this.length(end - 2) > 1 ? end + 1 : end
    }
    if (this.kinds[end] !== tokenKinds.space || !this.isNumber(end + 1) || this.length(end + 1) > 2) return end
    if (this.kinds[end + 2] !== tokenKinds.space || this.startKind(end + 3) !== kinds.upper) return end
    return starters.has(this.word(end + 3).toLowerCase()) ? end + 2 : end
  }

  /** A straight mark closes when no letter or digit follows. */
  private closes(index: number): boolean {
    const after = this.kinds[index + 1]
    return after !== tokenKinds.word && after !== tokenKinds.source
  }

  /** The end of "[12]", "[a]", "[12, 13]", "[source needed]". */
  private citationEnd(open: number): number | undefined {
    for (let at = open + 1; at < open + 8 && at < this.tokens.count; at++) {
      if (this.mark(at) === ']') return at > open + 1 ? at + 1 : undefined
      if (this.isWord(at) && !/^\d{1,4}$|^[a-z]$/.test(this.word(at)) && !noteWords.has(this.word(at))) return undefined
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
    const verdict = verdictOn(this, word, at, first, next)
    if (verdict !== 'no') this.kinds[at] = tokenKinds.stop
    return verdict === 'inside'
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
      (word[0] === word[0]?.toUpperCase() || (!opened && /^[a-zß-ÿ]{1,8}-?[A-ZÀ-Þ]/.test(word)))
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
}

/** Words that a writer cuts short with a stop and goes on after. */
const shortened = new Set(
  'approx misc dept temp incl excl resp prob poss orig cont temp trans max min avg abbr'.split(' '),
)

const noteWords = new Set('note notes nb n.b ref citation citations source sources better full page needed'.split(' '))

const askingVerbs = new Set(
  'said asked says asks added replied cried exclaimed shouted wrote wondered demanded'.split(' '),
)
