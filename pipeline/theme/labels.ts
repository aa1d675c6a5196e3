import type {Phrase} from './phrases.ts'
import type {Placement} from './placement.ts'

/** Phrases of two or three words make better headings than words, which are vague, and than longer ones, which are narrow. */
const lengthFactor = [0, 1, 1.3, 1.3, 1.1]

export interface Choice {
  readonly phrase: Phrase
  readonly score: number
}

/**
 * The phrases that pick a theme out, best first, for every slot: F-measure of "holds the phrase" against "is in the
 * theme", times a factor for length. A phrase of subject words alone is no candidate.
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
    if (phrase.stems.every(isSubject)) continue
    const inside = new Map<number, number>()
    for (const unit of phrase.units) inside.set(placed[unit]!, (inside.get(placed[unit]!) ?? 0) + 1)
    for (const [slot, count] of inside) {
      if (count < 2 && sizes[slot]! > 6) continue
      const f = (2 * count) / (phrase.units.length + sizes[slot]!)
      ranked[slot]!.push({phrase, score: f * (lengthFactor[phrase.stems.length] ?? 1)})
    }
  }
  for (const row of ranked) row.sort((a, b) => b.score - a.score || longerFirst(a.phrase, b.phrase))
  return ranked.map(row => row.slice(0, 60))
}

/** One label for each slot that needs one, larger slots first; no two labels share a head word. */
export function chooseLabels(ranked: readonly (readonly Choice[])[], order: readonly number[]): Map<number, Phrase> {
  const heads = new Set<string>()
  const labels = new Map<number, Phrase>()
  for (const slot of order) {
    const choice = ranked[slot]!.find(({phrase}) => !heads.has(phrase.stems.at(-1)!))
    if (choice === undefined) continue
    heads.add(choice.phrase.stems.at(-1)!)
    labels.set(slot, choice.phrase)
  }
  return labels
}

/** The two best phrases that don't repeat one another. */
export function twoBest(ranked: readonly Choice[]): string[] {
  const first = ranked[0]?.phrase
  if (first === undefined) return []
  const second = ranked.find(({phrase}) => !phrase.stems.some(stem => first.stems.includes(stem)))?.phrase
  return [first.text, ...(second === undefined ? [] : [second.text])]
}

const longerFirst = (a: Phrase, b: Phrase): number =>
  b.stems.length - a.stems.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
