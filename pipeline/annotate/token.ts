import type {Sentence as SentenceNode} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'

/** A word, mark or symbol of a sentence as the taggers see it; white space is the gap between offsets. */
export interface Token {
  readonly text: string
  readonly low: string // lower case, straight apostrophes, without a final stop or a possessive ending
  readonly start: number // in the source's plain text
  readonly end: number
  readonly kind: 'word' | 'mark' | 'symbol'
  readonly possessive: boolean
  readonly baseEnd: number // where the word ends without its possessive
}

/** A sentence before it is annotated. */
export interface Draft {
  readonly start: number
  readonly end: number
  readonly block: number
  readonly heading: string | undefined
  readonly tokens: readonly Token[]
}

/** The tokens of a sentence node whose text starts at `base` in the source. */
export function tokensOf(node: SentenceNode, base: number): Token[] {
  const tokens: Token[] = []
  for (const child of node.children) {
    if (child.type === 'WhiteSpaceNode') continue
    const start = base + (child.position?.start.offset ?? 0)
    const text = textOf(child)
    const end = start + text.length
    if (child.type !== 'WordNode') {
      const kind = child.type === 'SymbolNode' ? 'symbol' : 'mark'
      tokens.push({text, low: text, start, end, kind, possessive: false, baseEnd: end})
      continue
    }
    const ending = /['’]s?$/.exec(text.slice(-2))?.[0].length ?? 0
    const bare = ending === 0 ? text : text.slice(0, -ending)
    const low = (bare.endsWith('.') ? bare.slice(0, -1) : bare).toLowerCase().replaceAll('’', "'")
    tokens.push({text, low, start, end, kind: 'word', possessive: ending > 0, baseEnd: start + bare.length})
  }
  return tokens
}

export const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text)

export const isLower = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && /^\p{Ll}/u.test(token.text)

/** Whether only white space stands between two tokens of one text. */
export const isNextTo = (text: string, a: Token, b: Token): boolean => {
  for (let at = a.end; at < b.start; at++) if (!/\s/.test(text[at]!)) return false
  return true
}

/** The texts of `count` tokens from `at`, joined by single spaces, lower case. */
export function phrase(tokens: readonly Token[], at: number, count: number): string {
  let words = tokens[at]?.low ?? ''
  for (let i = at + 1; i < at + count && i < tokens.length; i++) words += ` ${tokens[i]!.low}`
  return words
}

export const quoteMarks = /^["“”„«»‘’'‚‛‹›]$/
