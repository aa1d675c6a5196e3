import type {Sentence as SentenceNode} from 'nlcst'
import {nothing, withoutNothing} from '../../text/reading.ts'
import {knownPlaces} from './names/countries.ts'
import {kindAt, kinds} from './sentences/characters.ts'
import {forEachPart} from './sentences/nodes.ts'
import type {Turn} from './turns/turn.ts'

/** A word, mark or symbol of a sentence as the taggers see it; white space is the gap between offsets. */
export interface Token {
  readonly text: string
  readonly low: string // lower case, straight apostrophes, without a final stop or a possessive ending
  readonly start: number // in the source's plain text
  readonly end: number
  readonly kind: 'word' | 'mark' | 'symbol'
  readonly possessive: boolean
  readonly first: 'capital' | 'small' | 'digit' | 'other' // what it begins with
  readonly baseEnd: number // where the word ends without its possessive
}

/** A sentence before it is annotated. */
export interface Draft {
  readonly start: number
  readonly end: number
  readonly block: number
  readonly heading: string | undefined
  readonly tokens: readonly Token[]
  readonly turn?: Turn | undefined // where it is not the source's own voice
}

/** The tokens of a sentence of a paragraph that starts at `base` in the source's text. */
export function tokensOf(node: SentenceNode, source: string, base: number): Token[] {
  const tokens: Token[] = []
  forEachPart(node, (kind, from, to) => {
    const start = base + from
    const end = base + to
    const text = source.slice(start, end)
    if (kind !== 'word') {
      tokens.push(markToken(text, start, kind))
      return
    }
    if (text.includes(nothing)) {
      tokens.push({...wordToken(withoutNothing(text), start), end, baseEnd: end})
      return
    }
    const hyphen = text.indexOf('-')
    if (hyphen > 1 && isCompound(text, hyphen)) {
      // "Norway-based", "Norway-Sweden": the place is a name of its own
      const middle = start + hyphen
      tokens.push(wordToken(text.slice(0, hyphen), start), markToken('-', middle, 'mark'))
      tokens.push(wordToken(text.slice(hyphen + 1), middle + 1))
    } else tokens.push(wordToken(text, start))
  })
  return tokens
}

const markToken = (text: string, start: number, kind: 'mark' | 'symbol'): Token => {
  const end = start + text.length
  return {text, low: text, start, end, kind, possessive: false, first: 'other', baseEnd: end}
}

const isCompound = (text: string, hyphen: number): boolean =>
  kindAt(text, 0) === kinds.upper &&
  text.length < 60 &&
  knownPlaces.has(text.slice(0, hyphen).toLowerCase()) &&
  !knownPlaces.has(text.toLowerCase().replace(/['’]s?$/, ''))

function wordToken(text: string, start: number): Token {
  const last = text.charCodeAt(text.length - 1)
  const ending = isApostrophe(last)
    ? 1
    : (last === 115 || last === 83) && isApostrophe(text.charCodeAt(text.length - 2))
      ? 2
      : 0
  const bare = ending === 0 ? text : text.slice(0, -ending)
  const folded = (bare.charCodeAt(bare.length - 1) === 46 ? bare.slice(0, -1) : bare).toLowerCase()
  return {
    text,
    low: folded.includes('’') ? folded.replaceAll('’', "'") : folded,
    start,
    end: start + text.length,
    kind: 'word',
    possessive: ending > 0,
    first: beginnings[kindAt(text, 0)],
    baseEnd: start + bare.length,
  }
}

const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019

const beginnings = {
  [kinds.other]: 'other',
  [kinds.space]: 'other',
  [kinds.lower]: 'small',
  [kinds.upper]: 'capital',
  [kinds.digit]: 'digit',
  [kinds.mark]: 'other',
  [kinds.punctuation]: 'other',
  [kinds.symbol]: 'other',
} as const

/** A word with a capital. */
export const isCapital = (token: Token | undefined): token is Token & {readonly first: 'capital'} =>
  token !== undefined && token.first === 'capital'

/** A word in lower case. */
export const isLower = (token: Token | undefined): token is Token & {readonly first: 'small'} =>
  token !== undefined && token.first === 'small'

/** Whether only white space stands between two tokens of one text. */
export const isNextTo = (text: string, a: Token, b: Token): boolean => {
  for (let at = a.end; at < b.start; at++) if (kindAt(text, at) !== kinds.space) return false
  return true
}

/** The texts of `count` tokens from `at`, joined by single spaces, lower case. */
export function phrase(tokens: readonly Token[], at: number, count: number): string {
  let words = tokens[at]?.low ?? ''
  for (let i = at + 1; i < at + count && i < tokens.length; i++) words += ` ${tokens[i]!.low}`
  return words
}
