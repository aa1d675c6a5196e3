import {stem} from '../text/stem.ts'
import {isStopWord} from '../text/stop-words.ts'
import {rarity} from '../text/weights.ts'

/** Words of a document, for telling a hyphen that breaks a word at a line's end from one that belongs to it. */
export interface Words {
  readonly plain: ReadonlySet<string>
  readonly hyphened: ReadonlySet<string>
}

export function wordsOf(lines: readonly string[]): Words {
  const plain = new Set<string>()
  const hyphened = new Set<string>()
  for (const line of lines)
    for (const [word] of line.matchAll(/(?<!\p{L})\p{L}+(?:[-\u2010]\p{L}+)*(?![\p{L}\u00ad]|[-\u2010]$)/gu))
      (/[-\u2010]/.test(word) ? hyphened : plain).add(key(word))
  return {plain, hyphened}
}

const key = (word: string): string => word.toLowerCase().replaceAll('\u2010', '-')

/** First parts that keep their hyphen before most words. */
const prefixes = new Set(
  'all anti co cross double ex far first full half hard high ill large last left long low mid multi non north off old one post pre pro quasi right second self semi short single small so south third top two three four five six seven eight nine ten under well wide east west'.split(
    ' ',
  ),
)

/** Characters at the end of a line in which a word is looked for. */
const longestWord = 100

/** Text of a paragraph with its next line: a word broken at the line's end is whole again. `broken` tells whether one was. */
export function joinLines(text: string, next: string, words: Words): {text: string; broken: boolean} {
  if (text.endsWith('\u00ad')) return {text: text.slice(0, -1) + next, broken: true}
  const head = /(\p{L}[\p{L}-]*)[-\u2010]$/u.exec(text.slice(-longestWord))?.[1]
  const tail = /^\p{Ll}+/u.exec(next)?.[0]
  if (head === undefined)
    return {text: /[\p{L}\d][-\u2010–—/]$/u.test(text) ? text + next : `${text} ${next}`, broken: false}
  if (tail === undefined) return {text: text + next, broken: false}
  const first = head.slice(head.lastIndexOf('-') + 1)
  return belongs(first, tail, words)
    ? {text: text + next, broken: false}
    : {text: text.slice(0, -1) + next, broken: true}
}

/**
 * Whether the hyphen between two parts is the word's own. The document's other words decide, then whether the whole is a word, then
 * the parts: a compound is made of words, a broken word of syllables.
 */
export function belongs(first: string, after: string, {plain, hyphened}: Words): boolean {
  const before = first.toLowerCase()
  const whole = before + after
  if (hyphened.has(`${before}-${after}`)) return true
  if (plain.has(whole) || isWord(whole)) return false
  if (prefixes.has(before)) return true
  if (after.length < 3 || before.length < 3) return false
  if (/^\p{Lu}/u.test(first) && participles.has(after)) return true
  return (plain.has(after) || isWord(after)) && (plain.has(before) || isWord(before))
}

/** What names are compounded with. */
const participles = new Set(
  'led based backed born built held owned run made funded brokered sponsored controlled occupied bound style like era'.split(
    ' ',
  ),
)

/** A word that English texts have often enough to be in our counts. */
export const isWord = (word: string): boolean => isStopWord(word) || rarity(stem(word)) < unknown
const unknown = 4.5
