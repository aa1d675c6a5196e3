import {stemsOf} from '../text/stem.ts'
import type {Phrase} from './phrases.ts'
import type {Placement} from './placement.ts'

/** Phrases of two or three words make better headings than words, which are vague, and than longer ones, which are narrow. */
const lengthFactor = [0, 1, 1.22, 1.22, 1]

export interface Choice {
  readonly phrase: Phrase
  readonly score: number
  /** Members of the theme that hold it. */
  readonly inside: number
}

/**
 * The phrases that pick a theme out, best first, for every slot: F-measure of "holds the phrase" against "is in the
 * theme", times a factor for length. A phrase of subject words alone is no candidate, but in a theme that explains them.
 */
export function rankPhrases(
  phrases: readonly Phrase[],
  placed: Placement,
  slots: number,
  isSubject: (stem: string) => boolean,
): Choice[][] {
  const sizes = new Int32Array(slots)
  for (const slot of placed) sizes[slot]!++
  const ranked = Array.from({length: slots}, (): Choice[] => [])
  for (const phrase of phrases) {
    const inside = new Map<number, number>()
    for (const unit of phrase.units) inside.set(placed[unit]!, (inside.get(placed[unit]!) ?? 0) + 1)
    for (const [slot, count] of inside) {
      if (count < 2 && sizes[slot]! > 6) continue
      if (!mayLabel(phrase, count, sizes[slot]!, placed.length, isSubject)) continue
      const f = (2 * count) / (phrase.units.length + sizes[slot]!)
      ranked[slot]!.push({phrase, score: f * (lengthFactor[phrase.stems.length] ?? 1), inside: count})
    }
  }
  for (const row of ranked) row.sort((a, b) => b.score - a.score || longerFirst(a.phrase, b.phrase))
  return ranked.map(row => row.slice(0, 60))
}

/** A name in more than this share of the units is one of the folder's main actors: no label. */
const mainActorShare = 0.08

/**
 * Whether a phrase may name a theme: not with subject words or main actors alone. But a theme that is a large part of the
 * folder makes its own words frequent: `inside` of the phrase's units are among the theme's `size` of `total`.
 */
export function mayLabel(
  phrase: Phrase,
  inside: number,
  size: number,
  total: number,
  isSubject: (stem: string) => boolean,
): boolean {
  const frequent = phrase.stems.every(stem => stem.split('-').every(isSubject))
  const mainActor = phrase.isName && total >= 12 && phrase.units.length > Math.max(2, mainActorShare * total)
  if (!frequent && !mainActor) return true
  return size >= 0.3 * total && inside * total >= 1.8 * size * phrase.units.length
}

/** The two best phrases of at least two members that repeat neither one another nor `said`. */
export function twoBest(ranked: readonly Choice[], said: readonly string[]): string[] {
  const used = new Set(said.flatMap(stemsOf))
  const best: string[] = []
  for (const {phrase, inside} of ranked) {
    if (best.length === 2) break
    if (inside < 2 || phrase.stems.some(stem => used.has(stem))) continue
    for (const stem of phrase.stems) used.add(stem)
    best.push(phrase.text)
  }
  return best
}

const longerFirst = (a: Phrase, b: Phrase): number =>
  b.stems.length - a.stems.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
