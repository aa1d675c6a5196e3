import type {Sentence} from '../model/sentence.ts'
import {stem} from '../text/stem.ts'
import {isStopWord} from '../text/stop-words.ts'
import {countWords, wordsOf} from '../text/words.ts'

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
  const fewest = documents.length >= 3 ? 2 : 1
  const values = new Map<string, number>()
  for (const [concept, documentsHolding] of held) {
    if (documentsHolding < fewest) continue
    const share = (documentsHolding + (first.get(concept) ?? 0)) / documents.length
    values.set(concept, (concept.includes(' ') ? 1 : wordWeight) * share ** power)
  }
  return values
}

/** The distinct concepts of a sentence. Memoised, since every choice asks. */
export function conceptsOf(sentence: Sentence): readonly string[] {
  const known = memo.get(sentence)
  if (known !== undefined) return known
  const found = conceptsIn(sentence.text)
  memo.set(sentence, found)
  return found
}

/** The distinct content stems of a text, and the pairs of neighbouring stems of which at least one is a content word's. */
export function conceptsIn(text: string): readonly string[] {
  const words = wordsOf(text).flatMap(({text: word}) => (/\p{L}-\p{L}/u.test(word) ? word.split('-') : [word]))
  const found = new Set<string>()
  for (const [i, word] of words.entries()) {
    const next = words[i + 1]
    if (!isStopWord(word)) found.add(stem(word))
    if (next !== undefined && !(isStopWord(word) && isStopWord(next))) found.add(`${stem(word)} ${stem(next)}`)
  }
  return [...found]
}

const memo = new WeakMap<Sentence, readonly string[]>()

/** Options of the overview search. */
export interface OverviewOptions<C extends Choice> {
  /** At most this many choices. */
  readonly most?: number
  /** How much a choice's concepts count, about 1: for a head that must also read as one. */
  readonly weight?: (choice: C) => number
}

/**
 * The choices that together cover most within a limit of words, in the order given: concept coverage (Gillick and Favre
 * 2009, the ICSI summarizer) by greedy search with gain over length^c for c in {0, 0.5, 1}, each followed by swaps.
 */
export function overview<C extends Choice>(
  choices: readonly C[],
  values: ReadonlyMap<string, number>,
  limit: number,
  {most = Infinity, weight = () => 1}: OverviewOptions<C> = {},
): C[] {
  const pool = choices.map((choice, index) => ({
    choice,
    index,
    weight: weight(choice),
    concepts: conceptsOf(choice.sentence).filter(concept => values.has(concept)),
    stems: new Set(choice.sentence.stems),
  }))
  let best: typeof pool = []
  for (const exponent of [0, 0.5, 1]) {
    const found = improve(greedy(pool, values, limit, most, exponent), pool, values, limit, most)
    if (worth(found, values) > worth(best, values) + 1e-9) best = found
  }
  return best.sort((a, b) => a.index - b.index).map(entry => entry.choice)
}

interface Entry {
  readonly choice: Choice
  readonly weight: number
  readonly concepts: readonly string[]
  readonly stems: ReadonlySet<string>
}

/** Sum over the concepts covered of their value, each at the weight of the best choice that holds it. */
function worth(entries: readonly Entry[], values: ReadonlyMap<string, number>): number {
  const covered = new Map<string, number>()
  for (const entry of entries) {
    for (const concept of entry.concepts) covered.set(concept, Math.max(covered.get(concept) ?? 0, entry.weight))
  }
  let sum = 0
  for (const [concept, weight] of covered) sum += weight * values.get(concept)!
  return sum
}

function fits(entries: readonly Entry[], next: Entry, limit: number, most: number): boolean {
  if (entries.length >= most) return false
  const words = entries.reduce((sum, entry) => sum + entry.choice.words, 0)
  return (
    words + next.choice.words <= limit &&
    entries.every(entry => entry !== next && alike(entry.stems, next.stems) <= tooAlike)
  )
}

function greedy<E extends Entry>(
  pool: readonly E[],
  values: ReadonlyMap<string, number>,
  limit: number,
  most: number,
  exponent: number,
): E[] {
  const chosen: E[] = []
  const covered = new Set<string>()
  for (;;) {
    let pick: E | undefined
    let top = 0
    for (const entry of pool) {
      let added = 0
      for (const concept of entry.concepts) if (!covered.has(concept)) added += values.get(concept)!
      const rate = (entry.weight * added) / entry.choice.words ** exponent
      if (rate > top && fits(chosen, entry, limit, most)) [pick, top] = [entry, rate]
    }
    if (pick === undefined) return chosen
    chosen.push(pick)
    for (const concept of pick.concepts) covered.add(concept)
  }
}

/** Best-improvement swaps until none helps, at most twenty. */
function improve<E extends Entry>(
  given: readonly E[],
  pool: readonly E[],
  values: ReadonlyMap<string, number>,
  limit: number,
  most: number,
): E[] {
  let chosen = [...given]
  for (let round = 0; round < 20; round++) {
    let better: E[] | undefined
    let top = worth(chosen, values) + 1e-9
    for (let out = 0; out < chosen.length; out++) {
      const rest = chosen.filter((_, i) => i !== out)
      const kept = worth(rest, values)
      for (const entry of pool) {
        if (chosen.includes(entry) || !fits(rest, entry, limit, most)) continue
        const bound = kept + entry.weight * entry.concepts.reduce((sum, concept) => sum + values.get(concept)!, 0)
        if (bound <= top) continue
        const swapped = [...rest, entry]
        const value = worth(swapped, values)
        if (value > top) [better, top] = [swapped, value]
      }
    }
    if (better === undefined) return chosen
    chosen = better
  }
  return chosen
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
