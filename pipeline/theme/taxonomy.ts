import type {Sentence} from '../model/sentence.ts'
import type {Taxonomy} from '../model/theme.ts'
import {stemsOf} from '../text/stem.ts'
import type {Unit} from './units.ts'

/** What the terms of a taxonomy say about each unit: `scores` holds one number a theme, `terms` the terms found. */
export interface Evidence {
  readonly scores: Float64Array
  /** By unit, then by theme: the taxonomy's terms as the user wrote them. */
  readonly terms: readonly (readonly (readonly string[])[])[]
}

interface Term {
  readonly theme: number
  readonly written: string
  readonly stems: readonly string[]
  readonly excluded: boolean
}

/** A phrase says more than its words apart, but less than that many independent words. */
const phraseShare = 0.8

/** How soon evidence is enough: a score of this size counts half. */
const halfWay = 2

/** A theme whose terms stand in more than this share of the units says little about any one of them. */
const commonShare = 0.25

/** Match the taxonomy's words and phrases by stem; excluded terms strike their theme from the sentence that holds them. */
export function matchTaxonomy(units: readonly Unit[], taxonomy: Taxonomy, rarity: (stem: string) => number): Evidence {
  const byFirstStem = indexTerms(taxonomy)
  const width = taxonomy.length
  const scores = new Float64Array(units.length * width)
  const terms = units.map(({sentences}, i) => {
    const found = taxonomy.map((): string[] => [])
    for (const sentence of sentences) {
      for (const {theme, written, stems} of termsIn(sentence, byFirstStem)) {
        if (found[theme]!.includes(written)) continue
        found[theme]!.push(written)
        const sum = stems.reduce((total, stem) => total + rarity(stem), 0)
        scores[i * width + theme]! += stems.length > 1 ? sum * phraseShare : sum
      }
    }
    return found
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
    for (const [written, isExcluded] of [
      ...terms.map(t => [t, false] as const),
      ...excluded.map(t => [t, true] as const),
    ]) {
      const stems = stemsOf(written)
      if (stems.length === 0) continue
      const row = index.get(stems[0]!)
      const term = {theme, written, stems, excluded: isExcluded}
      if (row === undefined) index.set(stems[0]!, [term])
      else row.push(term)
    }
  }
  return index
}

function termsIn({stems}: Sentence, index: ReadonlyMap<string, readonly Term[]>): Term[] {
  const found: Term[] = []
  const struck = new Set<number>()
  for (const [at, stem] of stems.entries()) {
    for (const term of index.get(stem) ?? []) {
      if (!term.stems.every((part, j) => stems[at + j] === part)) continue
      if (term.excluded) struck.add(term.theme)
      else found.push(term)
    }
  }
  return found.filter(({theme}) => !struck.has(theme))
}

/** Weigh a theme down that matches nearly everywhere: its terms are the subject of the folder. */
function dampCommonThemes(scores: Float64Array, size: number, width: number): void {
  if (size < 12) return
  for (let t = 0; t < width; t++) {
    let matched = 0
    for (let i = 0; i < size; i++) if (scores[i * width + t]! > 0) matched++
    const share = matched / size
    if (share <= commonShare) continue
    const damping = Math.max(0.4, Math.log(share) / Math.log(commonShare))
    for (let i = 0; i < size; i++) scores[i * width + t]! *= damping
  }
}
