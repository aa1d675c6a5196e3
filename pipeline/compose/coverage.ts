import type {Sentence} from '../model/sentence.ts'
import {countWords} from '../text/words.ts'

/** A unit that an overview may hold: a sentence, with what it would cost. */
export interface Choice {
  readonly sentence: Sentence
  readonly words: number
}

/** Weight of a content word beside a word pair's 1, and the power of its document share. From the composition notes
 *  (54 development topics of DUC 2003 and 2004: power 1.5 with search +0.45 R-2 over plain greedy; words about +0.2). */
const wordWeight = 0.3
const power = 1.5
/** A choice that shares more than this of its stems (cosine) with a chosen one is passed over. */
const tooAlike = 0.7

/** What the sources say together: each concept (stem or pair of neighbouring stems) with its value. */
export function concepts(documents: readonly (readonly Sentence[])[]): ReadonlyMap<string, number> {
  const held = new Map<string, number>()
  const first = new Map<string, number>()
  for (const document of documents) {
    const own = new Set(document.flatMap(conceptsOf))
    const opening = new Set(document.slice(0, 1).flatMap(conceptsOf))
    for (const concept of own) held.set(concept, (held.get(concept) ?? 0) + 1)
    for (const concept of opening) first.set(concept, (first.get(concept) ?? 0) + 1)
  }
  const fewest = documents.length >= 5 ? 3 : documents.length >= 3 ? 2 : 1
  const values = new Map<string, number>()
  for (const [concept, documentsHolding] of held) {
    const isWord = !concept.includes(' ')
    if (documentsHolding < (isWord ? Math.min(fewest, 2) : fewest)) continue
    const share = (documentsHolding + (first.get(concept) ?? 0)) / documents.length
    values.set(concept, (isWord ? wordWeight : 1) * share ** power)
  }
  return values
}

function conceptsOf(sentence: Sentence): string[] {
  const {stems} = sentence
  return [...stems, ...stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`)]
}

/**
 * The choices that together cover most within a limit of words, in the order given: concept coverage (Gillick and Favre
 * 2009, the ICSI summarizer) by greedy search with gain over length^c for c in {0, 0.5, 1}, each followed by swaps.
 */
export function overview(
  choices: readonly Choice[],
  values: ReadonlyMap<string, number>,
  limit: number,
  most = Infinity,
): Choice[] {
  const pool = choices.map((choice, index) => ({
    choice,
    index,
    concepts: [...new Set(conceptsOf(choice.sentence))].filter(concept => values.has(concept)),
    stems: new Set(choice.sentence.stems),
  }))
  type Entry = (typeof pool)[number]
  const worth = (entries: readonly Entry[]) => {
    const covered = new Set<string>()
    for (const entry of entries) for (const concept of entry.concepts) covered.add(concept)
    let sum = 0
    for (const concept of covered) sum += values.get(concept)!
    return sum
  }
  const length = (entries: readonly Entry[]) => entries.reduce((sum, entry) => sum + entry.choice.words, 0)
  const fits = (entries: readonly Entry[], next: Entry) =>
    entries.length < most &&
    length(entries) + next.choice.words <= limit &&
    entries.every(entry => entry !== next && alike(entry.stems, next.stems) <= tooAlike)
  let best: Entry[] = []
  for (const exponent of [0, 0.5, 1]) {
    let chosen: Entry[] = []
    for (;;) {
      const covered = new Set(chosen.flatMap(entry => entry.concepts))
      let pick: Entry | undefined
      let pickGain = 0
      for (const entry of pool) {
        let added = 0
        for (const concept of entry.concepts) if (!covered.has(concept)) added += values.get(concept)!
        const rate = added / entry.choice.words ** exponent
        if (rate > pickGain && fits(chosen, entry)) [pick, pickGain] = [entry, rate]
      }
      if (pick === undefined) break
      chosen.push(pick)
    }
    for (let round = 0; round < 20; round++) {
      const now = worth(chosen)
      let better: Entry[] | undefined
      let betterWorth = now + 1e-9
      for (let out = 0; out < chosen.length; out++) {
        const rest = chosen.filter((_, i) => i !== out)
        for (const entry of pool) {
          if (!fits(rest, entry) || chosen.includes(entry)) continue
          const swapped = [...rest, entry]
          const value = worth(swapped)
          if (value > betterWorth) [better, betterWorth] = [swapped, value]
        }
      }
      if (better === undefined) break
      chosen = better
    }
    if (worth(chosen) > worth(best) + 1e-9) best = chosen
  }
  return best.sort((a, b) => a.index - b.index).map(entry => entry.choice)
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const stem of a) if (b.has(stem)) shared++
  return shared / Math.sqrt(a.size * b.size)
}

/** Choices of a document's sentences, all as they stand (for measuring the selector alone). */
export const choicesOf = (sentences: readonly Sentence[]): Choice[] =>
  sentences.map(sentence => ({sentence, words: countWords(sentence.text)}))
