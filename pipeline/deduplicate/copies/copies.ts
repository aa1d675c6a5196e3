import {containedPairs} from '../../text/containment-join.ts'
import {fold} from '../../text/fold.ts'
import {Lexicon} from '../../text/lexicon.ts'
import {frequenciesOf} from '../../text/postings.ts'
import {shingleSets} from '../../text/shingle-sets.ts'
import {wordsOf} from '../../text/words.ts'
import type {Passage} from '../passages.ts'

/** Sentences of the same folded words: compared as one from here on. */
export interface Copies {
  readonly members: readonly number[] // passages, ascending
  readonly words: Uint32Array // folded words in order
}

/** Two texts of which one lies almost whole in the other. */
export interface NearCopy {
  readonly a: number
  readonly b: number
  readonly jaccard: number
  readonly containment: number
}

/** Shingles shared over all, from which two sentences count as near copies: the usual bound for news (Broder 1997 on). */
export const nearCopyJaccard = 0.6
/** A sentence that lies in another with four fifths of its shingles is that sentence cut short. */
export const truncatedContainment = 0.8
/** Sets a shingle may list before it counts as a formula: beyond, near copies are found through other shingles. */
const bucket = 100

/** Words that a sentence must have to be the copy of another. */
const fewestWords = 3

/** Collapse sentences that are equal but for case, quotes, dashes and spaces. */
export function exactCopies(passages: readonly Pick<Passage, 'sentence'>[]): {copies: Copies[]; lexicon: Lexicon} {
  const lexicon = new Lexicon()
  const folded = new Map<string, number>()
  const places = new Map<string, number>()
  const copies: {members: number[]; words: Uint32Array}[] = []
  for (const [index, {sentence}] of passages.entries()) {
    const ids = wordsOf(sentence.text).map(({text}) => {
      let id = folded.get(text)
      if (id === undefined) {
        id = lexicon.id(fold(text))
        folded.set(text, id)
      }
      return id
    })
    // "He agreed." in two sources is no copy, nor is a line of stars.
    const key = ids.length < fewestWords ? `alone ${index}` : ids.join(' ')
    const place = places.get(key)
    if (place !== undefined) copies[place]!.members.push(index)
    else {
      places.set(key, copies.length)
      copies.push({members: [index], words: Uint32Array.from(ids)})
    }
  }
  return {copies, lexicon}
}

/**
 * Near copies and truncated copies among distinct texts, by runs of three words, of two for short sentences. `complete` is
 * false when a run of words is so frequent that a pair may have been missed.
 */
export function nearCopies(copies: readonly Pick<Copies, 'words'>[]): {pairs: NearCopy[]; complete: boolean} {
  let complete = true
  const found = new Map<number, NearCopy>()
  for (const [size, longest] of [
    [3, Number.POSITIVE_INFINITY],
    [2, 9],
  ] as const) {
    const chosen = [...copies.keys()].filter(i => copies[i]!.words.length <= longest && copies[i]!.words.length > size)
    const {sets, terms} = shingleSets(
      chosen.map(i => copies[i]!.words),
      size,
    )
    if (frequenciesOf(sets, terms).some(frequency => frequency > bucket)) complete = false
    for (const {a, b, shared} of containedPairs(sets, terms, 0.75, bucket)) {
      const [smaller, larger] = [sets[a]!.length, sets[b]!.length].sort((x, y) => x - y) as [number, number]
      const jaccard = shared / (smaller + larger - shared)
      const containment = shared / smaller
      const truncated = containment >= truncatedContainment && smaller >= 6
      if (jaccard < nearCopyJaccard && !truncated) continue
      const pair = {a: chosen[a]!, b: chosen[b]!, jaccard, containment}
      const key = pair.a * copies.length + pair.b
      if ((found.get(key)?.jaccard ?? -1) < jaccard) found.set(key, pair)
    }
  }
  return {pairs: [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b), complete}
}
