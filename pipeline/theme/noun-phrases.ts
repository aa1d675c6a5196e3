import type {Syntax, Word} from '../language/syntax.ts'
import type {Phrase} from './phrases.ts'
import type {Unit} from './units.ts'

/** Occurrences of a phrase that are read, at most: two that agree say enough. */
const looks = 4

/**
 * Whether a phrase is the whole of a noun phrase from one of its words on ("the disputed warning" for "disputed warning",
 * never "Rescuers using helicopters" or the "town" of "town hall"). Sentences are tagged when they are first asked about.
 */
export function nounPhrases(units: readonly Unit[], {tag, chunks}: Syntax): (phrase: Phrase) => boolean {
  const read = new Map<string, ReturnType<typeof readOne>>()
  const readOne = (text: string) => {
    const words = tag(text, 0, text.length)
    return {
      chunks: chunks(words).map(({first, last}) => ({
        end: words[last]!.end,
        starts: words.slice(opensWithGerund(words, first) ? first - 1 : first, last + 1).map(word => word.start),
      })),
    }
  }
  const known = new Map<Phrase, boolean>()
  const isOne = (phrase: Phrase): boolean => {
    let seen = 0
    let right = 0
    for (const unit of phrase.units) {
      for (const {text} of units[unit]!.sentences) {
        const at = text.toLowerCase().indexOf(phrase.text.toLowerCase())
        if (at < 0) continue
        const found = read.get(text) ?? readOne(text)
        read.set(text, found)
        seen++
        if (found.chunks.some(({end, starts}) => end === at + phrase.text.length && starts.includes(at))) right++
      }
      if (seen >= looks) break
    }
    return right > 0 && right * 2 >= seen
  }
  return phrase => {
    const answer = known.get(phrase) ?? isOne(phrase)
    known.set(phrase, answer)
    return answer
  }
}

/** "without swimming lessons": the form in -ing before a noun phrase belongs to it, unless somebody does it there. */
function opensWithGerund(words: readonly Word[], first: number): boolean {
  if (words[first - 1]?.tag !== 'VBG') return false
  const before = words[first - 2]?.pos
  return before !== 'NOUN' && before !== 'PROPN' && before !== 'PRON' && before !== 'AUX'
}
