import {kinds} from './characters.ts'
import {type Enumerator, enumeratorAt} from './enumerator.ts'
import {Scan} from './scan.ts'
import {type Tokens, tokenKinds} from './tokens.ts'
import {endsUnmarked} from './unmarked.ts'

/** Characters after which a sentence is cut at the next white space, whatever it says: a limit on memory, not a rule of language. */
const longestSentence = 20_000

/**
 * The ends of the sentences of a paragraph, as token indexes (exclusive; white space after a sentence belongs to none).
 * Stops that belong to the word before them are marked in `tokens.kinds`. One pass with bounded look-ahead.
 */
export function sentenceEnds(text: string, tokens: Tokens): number[] {
  const scan = new Scan(text, tokens)
  const ends: number[] = []
  let first = scan.skipSpace(0)
  let list: Enumerator | undefined = enumeratorAt(text, tokens, first, undefined)
  let at = list === undefined ? first : list.after
  const close = (end: number) => {
    ends.push(end)
    first = scan.skipSpace(end)
    const next = enumeratorAt(text, tokens, first, list)
    if (next !== undefined) list = next
    at = next === undefined ? first : next.after
  }
  const {kinds: found, begins, starts, count} = tokens
  while (at < count) {
    const kind = found[at]!
    if (kind === tokenKinds.space) {
      // most white space stands between two small words
      const isPlain =
        begins[at + 1] === kinds.lower && begins[at - 1] === kinds.lower && found[at - 1] !== tokenKinds.source
      const long = starts[at]! - starts[first]! > longestSentence
      const listed = list !== undefined && enumeratorAt(text, tokens, at + 1, list) !== undefined
      if (long || listed || (!isPlain && at > first && endsUnmarked(scan, at, first))) close(at)
      else at++
    } else if (kind === tokenKinds.punctuation && isTerminator(text.charCodeAt(tokens.starts[at]!))) {
      const end = scan.endAfter(at, first)
      if (end === undefined || end >= tokens.count) at++
      else close(end)
    } else at++
  }
  if (first < tokens.count) ends.push(scan.dropSpace(tokens.count))
  return ends
}

const isTerminator = (unit: number): boolean =>
  unit === 46 || unit === 33 || unit === 63 || unit === 0x2026 || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f
