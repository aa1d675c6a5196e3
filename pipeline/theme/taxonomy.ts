import type {Taxonomy} from '../model/theme.ts'
import {fold} from '../text/fold.ts'
import {stem} from '../text/stem.ts'
import {isStopWord} from '../text/stop-words.ts'
import {wordsOf} from '../text/words.ts'
import type {Unit} from './units.ts'

/** What the terms of a taxonomy say about each unit: `scores` holds one number a theme, `terms` the terms found. */
export interface Evidence {
  readonly scores: Float64Array
  /** By unit, then by theme: the taxonomy's terms as the user wrote them. */
  readonly terms: readonly (readonly (readonly string[])[])[]
}

interface Token {
  readonly word: string
  readonly stem: string
}

interface Term {
  readonly theme: number
  readonly written: string
  readonly tokens: readonly Token[]
  readonly excluded: boolean
}

/** A phrase says more than its words apart, but less than that many independent words. */
const phraseShare = 0.8

/** How soon evidence is enough: a score of this size counts half. */
const halfWay = 2

/** A theme whose terms stand in more than this share of the units says little about any one of them. */
const commonShare = 0.12

/** Match the taxonomy's words and phrases by stem; excluded terms strike their theme from the sentence that holds them. */
export function matchTaxonomy(units: readonly Unit[], taxonomy: Taxonomy, rarity: (stem: string) => number): Evidence {
  const byFirstStem = indexTerms(taxonomy)
  const width = taxonomy.length
  const scores = new Float64Array(units.length * width)
  const terms = units.map(({sentences}, i) => {
    const found = taxonomy.map((): Term[] => [])
    for (const sentence of sentences)
      for (const term of termsIn(tokensOf(sentence.text), byFirstStem)) found[term.theme]!.push(term)
    return found.map((all, theme) => {
      const own = withoutRepeats(all)
      for (const {tokens} of own) {
        const sum = tokens.reduce((total, token) => total + rarity(token.stem), 0)
        scores[i * width + theme]! += tokens.length > 1 ? sum * phraseShare : sum
      }
      return own.map(({written}) => written)
    })
  })
  dampCommonThemes(scores, units.length, width)
  for (let i = 0; i < units.length; i++) {
    const row = scores.subarray(i * width, (i + 1) * width)
    const total = row.reduce((sum, score) => sum + score, 0)
    for (let t = 0; t < width; t++) row[t]! /= total + halfWay
  }
  return {scores, terms}
}

function indexTerms(taxonomy: Taxonomy): Map<string, Term[]> {
  const index = new Map<string, Term[]>()
  for (const [theme, {terms, excluded = []}] of taxonomy.entries()) {
    const all = [...terms.map(term => [term, false] as const), ...excluded.map(term => [term, true] as const)]
    for (const [written, isExcluded] of all) {
      const tokens = tokensOf(written)
      const first = tokens[0]?.stem
      if (first === undefined) continue
      const row = index.get(first)
      const term = {theme, written, tokens, excluded: isExcluded}
      if (row === undefined) index.set(first, [term])
      else row.push(term)
    }
  }
  return index
}

/** The content words of a text, hyphenated ones as their parts, as for `stemsOf`. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const {text: word} of wordsOf(text)) {
    for (const piece of /\p{L}-\p{L}/u.test(word) ? word.split('-') : [word])
      if (!isStopWord(piece)) tokens.push({word: fold(piece).replace(/'s?$/, ''), stem: stem(piece)})
  }
  return tokens
}

function termsIn(tokens: readonly Token[], index: ReadonlyMap<string, readonly Term[]>): Term[] {
  const found: Term[] = []
  const struck = new Set<number>()
  for (const [at, {stem}] of tokens.entries()) {
    for (const term of index.get(stem) ?? []) {
      if (!term.tokens.every((part, j) => matches(part, tokens[at + j]))) continue
      if (term.excluded) struck.add(term.theme)
      else found.push(term)
    }
  }
  return found.filter(({theme}) => !struck.has(theme))
}

/** Endings that the stemmer takes off although they make another word: important, importance, sharable, renewable. */
const derived = /(?:ant|ance|able|ably|ible|ive|ment)$/

/** Same stem, and not by chance: "import" is not "important", nor are "shares" "shared". */
function matches(term: Token, token: Token | undefined): boolean {
  if (token === undefined || token.stem !== term.stem) return false
  if (token.word === term.word) return true
  if (derived.test(term.word) !== derived.test(token.word)) return false
  return !(term.word.endsWith('s') && /(?:ed|ing)$/.test(token.word))
}

/** One term for each run of stems, and none for a word inside a phrase that was found too. */
function withoutRepeats(terms: readonly Term[]): Term[] {
  const kept = new Map<string, Term>()
  const keys = terms.map(({tokens}) => tokens.map(({stem}) => stem).join(' '))
  for (const [i, term] of terms.entries()) {
    const key = keys[i]!
    if (!kept.has(key) && !keys.some(other => other !== key && ` ${other} `.includes(` ${key} `))) kept.set(key, term)
  }
  return [...kept.values()]
}

/** Weigh a theme down that matches nearly everywhere: its terms are the subject of the folder. */
function dampCommonThemes(scores: Float64Array, size: number, width: number): void {
  if (size < 12) return
  for (let t = 0; t < width; t++) {
    let matched = 0
    for (let i = 0; i < size; i++) if (scores[i * width + t]! > 0) matched++
    const share = matched / size
    if (share <= commonShare) continue
    for (let i = 0; i < size; i++) scores[i * width + t]! *= commonShare / share
  }
}
