import {PairLexicon} from './lexicon.ts'

/** The distinct runs of `size` words of each text, as numbers; a shorter text gives one, the whole. */
export function shingleSets(texts: readonly Uint32Array[], size: number): {sets: Uint32Array[]; terms: number} {
  const levels = Array.from({length: size - 1}, () => new PairLexicon())
  const last = levels.at(-1)
  if (last === undefined) return {sets: texts.map(words => new Uint32Array(new Set(words))), terms: 0}
  const pad = 0 // stands for "no word": ids are shifted by one
  const sets = texts.map(words => {
    const shingles = new Set<number>()
    for (let i = 0; i === 0 || i + size <= words.length; i++) {
      let run = (words[i] ?? -1) + 1
      for (let k = 1; k < size; k++) {
        const word = words[i + k]
        run = levels[k - 1]!.id(run, word === undefined ? pad : word + 1)
      }
      shingles.add(run)
    }
    return new Uint32Array(shingles)
  })
  return {sets, terms: last.size}
}
