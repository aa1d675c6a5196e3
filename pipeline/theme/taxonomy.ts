import type {Language} from '../language/language.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Taxonomy} from '../model/theme.ts'
import {fold} from '../text/fold.ts'
import {stem} from '../text/stem.ts'
import {isStopWord} from '../text/stop-words.ts'
import {wordsOf} from '../text/words.ts'
import {usual} from './rarity.ts'
import type {Unit} from './units.ts'

/** What the terms of a taxonomy say about each unit: `scores` holds one number a theme, `terms` the terms found. */
export interface Evidence {
  readonly scores: Float64Array
  /** The same by what ordinary articles tell of the terms, however common this folder makes them. */
  readonly usually: Float64Array
  /** By unit, then by theme: the taxonomy's terms as the user wrote them. */
  readonly terms: readonly (readonly (readonly string[])[])[]
}

interface Token {
  readonly word: string
  readonly stem: string
  /** The word with its hyphens, when one of its parts is too common to count ("start-up"). */
  readonly whole: string
  readonly inName: boolean
  readonly derived: boolean // its ending makes another word of its stem
}

interface Term {
  readonly theme: number
  readonly written: string
  readonly tokens: readonly Token[]
  readonly excluded: boolean
}

/** A phrase says more than its words apart, but less than that many independent words. */
const phraseShare = 0.8

/** A term inside a name says less: a security adviser may speak of anything. */
const nameShare = 0.4

/** How soon evidence is enough: a score of this size counts half. */
const halfWay = 2

/** A theme whose terms stand in more than this share of the units says little about any one of them. */
const commonShare = 0.12

/** Match the taxonomy's words and phrases by stem; excluded terms strike their theme from the sentence that holds them. */
export function matchTaxonomy(
  units: readonly Unit[],
  taxonomy: Taxonomy,
  rarity: (stem: string) => number,
  language: Language,
): Evidence {
  const byFirstStem = indexTerms(taxonomy, language)
  const width = taxonomy.length
  const scores = new Float64Array(units.length * width)
  const usually = new Float64Array(units.length * width)
  const terms = units.map(({sentences}, i) => {
    const found = taxonomy.map((): Hit[] => [])
    for (const sentence of sentences)
      for (const hit of termsIn(tokensOf(sentence.text, language, namedIn(sentence)), byFirstStem))
        found[hit.term.theme]!.push(hit)
    return found.map((all, theme) => {
      const own = withoutRepeats(all)
      for (const {term, inName} of own) {
        const factor = (term.tokens.length > 1 ? phraseShare : 1) * (inName ? nameShare : 1)
        for (const {stem} of term.tokens) {
          scores[i * width + theme]! += rarity(stem) * factor
          usually[i * width + theme]! += usual(stem) * factor
        }
      }
      return own.map(({term}) => term.written)
    })
  })
  dampCommonThemes(scores, units.length, width)
  for (const all of [scores, usually]) {
    letManyOutweighOne(all, terms, width)
    toShares(all, width)
  }
  return {scores, usually, terms}
}

/** So many terms of one theme outweigh one of another, be that as rare as "artificial intelligence". */
const many = 3

function letManyOutweighOne(scores: Float64Array, terms: Evidence['terms'], width: number): void {
  for (const [i, found] of terms.entries()) {
    const row = scores.subarray(i * width, (i + 1) * width)
    const most = found.reduce((top, own, theme) => (own.length >= many ? Math.max(top, row[theme]!) : top), 0)
    if (most === 0) continue
    for (const [theme, own] of found.entries()) if (own.length === 1) row[theme] = Math.min(row[theme]!, most / 2)
  }
}

/** Each unit's scores as shares of their sum and of what is not known. */
function toShares(scores: Float64Array, width: number): void {
  for (let from = 0; from < scores.length; from += width) {
    const row = scores.subarray(from, from + width)
    const total = row.reduce((sum, score) => sum + score, 0)
    for (let t = 0; t < width; t++) row[t]! /= total + halfWay
  }
}

function indexTerms(taxonomy: Taxonomy, language: Language): Map<string, Term[]> {
  const index = new Map<string, Term[]>()
  for (const [theme, {terms, excluded = []}] of taxonomy.entries()) {
    const all = [...terms.map(term => [term, false] as const), ...excluded.map(term => [term, true] as const)]
    for (const [written, isExcluded] of all) {
      const tokens = tokensOf(written, language)
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

/** Whether a place in the sentence's text is inside a name, or the role beside it. */
function namedIn({names, start, text}: Sentence): (at: number) => boolean {
  const ranges = names.map(name => {
    const before = name.role === undefined ? -1 : text.lastIndexOf(name.role, name.start - start)
    const from = before >= 0 && name.start - start - before <= name.role!.length + 2 ? before : name.start - start
    return [from, name.end - start] as const
  })
  return at => ranges.some(([from, to]) => from <= at && at < to)
}

/** The content words of a text, hyphenated ones as their parts, as for `stemsOf`. */
function tokensOf(text: string, {labelling}: Language, isNamed: (at: number) => boolean = () => false): Token[] {
  const tokens: Token[] = []
  for (const {text: word, start} of wordsOf(text)) {
    const pieces = /\p{L}-\p{L}/u.test(word) ? word.split('-') : [word]
    const whole = pieces.length > 1 && pieces.some(isStopWord) ? fold(word).replace(/s$/, '') : ''
    for (const piece of pieces) {
      if (isStopWord(piece)) continue
      const own = fold(piece).replace(/'s?$/, '')
      tokens.push({
        word: own,
        stem: stem(piece),
        whole,
        inName: isNamed(start),
        derived: labelling.isDerived(own),
      })
    }
  }
  return tokens
}

interface Hit {
  readonly term: Term
  readonly inName: boolean
}

function termsIn(tokens: readonly Token[], index: ReadonlyMap<string, readonly Term[]>): Hit[] {
  const found: Hit[] = []
  const struck = new Set<number>()
  for (const [at, {stem}] of tokens.entries()) {
    for (const term of index.get(stem) ?? []) {
      if (!term.tokens.every((part, j) => matches(part, tokens[at + j]))) continue
      if (term.excluded) struck.add(term.theme)
      else found.push({term, inName: term.tokens.every((_, j) => tokens[at + j]!.inName)})
    }
  }
  return found.filter(({term}) => !struck.has(term.theme))
}

/** Same stem, and not by chance: "import" is not "important", and a plural finds plurals only. */
function matches(term: Token, token: Token | undefined): boolean {
  if (token === undefined || token.stem !== term.stem) return false
  if (term.whole !== token.whole) return false
  if (token.word === term.word) return true
  if (term.derived !== token.derived) return false
  return !term.word.endsWith('s') || token.word.endsWith('s')
}

/** One hit for each run of stems, and none for a word inside a phrase that was found too; outside a name if there is one. */
function withoutRepeats(hits: readonly Hit[]): Hit[] {
  const kept = new Map<string, Hit>()
  const keys = hits.map(({term}) => term.tokens.map(({stem}) => stem).join(' '))
  for (const [i, hit] of hits.entries()) {
    const key = keys[i]!
    if (keys.some(other => other !== key && ` ${other} `.includes(` ${key} `))) continue
    if (kept.get(key)?.inName ?? true) kept.set(key, hit)
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
