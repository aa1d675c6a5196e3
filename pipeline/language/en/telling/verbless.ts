import {wordsOf} from '../../../text/words.ts'
import {anyOf} from '../lexicon/index.ts'

/** Longer sentences without one of these verbs are rarer than verbs that this list lacks. */
const mostWords = 14

/** Forms that only a finite verb has, as news uses them; a word in -ed may be one. */
const isFiniteVerb = anyOf('finite')

/** "Ambulances at the station after the blast.": short words without a verb are a caption or an item of a list, and tell nothing. */
export function isVerbless(text: string): boolean {
  const words = wordsOf(text)
  if (words.length > mostWords) return false
  return !words.some(({text: word}) => {
    const low = word.toLowerCase().replace('’', "'")
    return isFiniteVerb(low) || /(?:ed|n't|'s|'re|'ve|'ll|'d)$/.test(low)
  })
}
