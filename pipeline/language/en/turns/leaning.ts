import type {Sentence} from '../../../model/sentence.ts'
import {anyOf} from '../lexicon/index.ts'
import {isVerbless} from '../telling/verbless.ts'
import type {Draft} from '../token.ts'

/** Words that an answer may have and still only finish the question. */
const longestEcho = 5
/** Words of one that may point at the question. */
const longestPointing = 9

const points = anyOf('demonstrative')
const isPointer = (word: string): boolean =>
  points(word) || /^(?:it|so|them|they|there|one|either|neither|both)$/.test(word)
const affirms =
  /^(?:yes|no|yeah|yep|nope|correct|right|true|exactly|absolutely|certainly|indeed|never|not|of|sure|perhaps|maybe)$/

/** The words of an answer's first sentence that only a question gives a meaning: "I deny it.", "About 900.", "Yes, they did." */
export function leaningAnswer({turn, tokens}: Draft, before: Draft | undefined): Sentence['opening'] {
  if (turn === undefined || turn.kind !== 'said' || !turn.answers || before?.turn === turn) return undefined
  const words = tokens.filter(({kind}) => kind === 'word')
  const [first] = words
  if (first === undefined) return undefined
  const leans =
    isVerbless(tokens.map(({text}) => text).join(' ')) ||
    words.length <= longestEcho ||
    (words.length <= longestPointing && words.some(({low}) => isPointer(low))) ||
    (affirms.test(first.low) && words.slice(1, 5).some(({low}) => isPointer(low)))
  return leans ? {kind: 'fragment', start: first.start, end: (words[1] ?? first).end} : undefined
}
