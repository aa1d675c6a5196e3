import {kinds} from './characters.ts'
import {type Tokens, tokenKinds} from './tokens.ts'

/** Questions about the tokens of a text. Indexes outside answer "nothing". */
export class Reader {
  protected readonly text: string
  protected readonly tokens: Tokens

  constructor(text: string, tokens: Tokens) {
    this.text = text
    this.tokens = tokens
  }

  /** What a token is, or 0 outside the text. */
  kind(index: number): number {
    return this.tokens.kinds[index] ?? 0
  }

  /** The token at an index, or the one after it when that is white space. */
  skipSpace(index: number): number {
    return this.tokens.kinds[index] === tokenKinds.space ? index + 1 : index
  }

  /** Whether a paragraph's tokens end at an index. */
  isLast(index: number): boolean {
    return index >= 0 && this.skipSpace(index) >= this.tokens.count
  }

  isWord(index: number): boolean {
    return this.tokens.kinds[index] === tokenKinds.word
  }

  isNumber(index: number): boolean {
    return this.isWord(index) && this.startKind(index) === kinds.digit
  }

  /** The kind of the letter or digit that a word begins with. */
  startKind(index: number): number {
    return this.tokens.kinds[index] === tokenKinds.word ? this.tokens.begins[index]! : kinds.other
  }

  unit(index: number): number {
    return this.text.charCodeAt(this.tokens.starts[index]!)
  }

  length(index: number): number {
    return this.tokens.starts[index + 1]! - this.tokens.starts[index]!
  }

  /** The text of a token, cut where no rule looks further. */
  word(index: number): string {
    if (index < 0 || index >= this.tokens.count) return ''
    const start = this.tokens.starts[index]!
    return this.text.slice(start, Math.min(this.tokens.starts[index + 1]!, start + 24))
  }

  /** A single punctuation mark or symbol, or the empty string. */
  mark(index: number): string {
    if (index < 0 || index >= this.tokens.count) return ''
    const kind = this.tokens.kinds[index]!
    const plain = kind === tokenKinds.punctuation || kind === tokenKinds.symbol
    return plain && this.length(index) === 1 ? this.text[this.tokens.starts[index]!]! : ''
  }
}
