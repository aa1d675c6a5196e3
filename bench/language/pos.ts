import {type AlignedParse, byGenre} from './aligned.ts'

/** Accuracy of parts of speech, finer tags and lemmas over gold words, and F1 of the words themselves. */
export const scoreParts = (parses: readonly AlignedParse[]): Record<string, number> =>
  byGenre(parses, some => {
    let [gold, given, aligned, parts, tags, lemmas] = [0, 0, 0, 0, 0, 0]
    for (const {gold: sentence, parse, wordOf} of some) {
      gold += wordOf.length
      given += parse.words.length
      wordOf.forEach((at, index) => {
        const word = parse.words[at]
        if (word === undefined) return
        aligned++
        if (word.pos === sentence.parts[index]) parts++
        if (word.tag === sentence.tags[index]) tags++
        if (word.lemma === sentence.lemmas[index]) lemmas++
      })
    }
    return {upos: parts / gold, xpos: tags / gold, lemma: lemmas / gold, words_f1: (2 * aligned) / (gold + given)}
  })
