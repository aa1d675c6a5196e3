import {stemmer} from 'stemmer'
import {fold} from './fold.ts'
import {isStopWord} from './stop-words.ts'
import {wordsOf} from './words.ts'

const memo = new Map<string, string>()

/** The Porter (1980) stem of an English word, folded; a possessive ending is dropped. Memoised: a pure function all the same. */
export function stem(word: string): string {
  const known = memo.get(word)
  if (known !== undefined) return known
  const folded = fold(word).replace(/'s?$/, '').replace(/\.$/, '')
  const result = /^[a-z]+$/.test(folded) ? stemmer(folded) : folded
  if (memo.size > 200_000) memo.clear()
  memo.set(word, result)
  return result
}

/** The stems of a text's content words, in order; hyphenated words count as their parts. */
export function stemsOf(text: string): string[] {
  const stems: string[] = []
  for (const {text: word} of wordsOf(text)) {
    const known = stemsOfWord.get(word)
    if (typeof known === 'string') stems.push(known)
    else stems.push(...(known ?? remember(word)))
  }
  return stems
}

/** Memo: the one stem of a word, or the several or none of a hyphenated word or a stop word. */
const stemsOfWord = new Map<string, string | readonly string[]>()

function remember(word: string): readonly string[] {
  const pieces = word.includes('-') && /\p{L}-\p{L}/u.test(word) ? word.split('-') : [word]
  const stems = pieces.filter(piece => !isStopWord(piece)).map(stem)
  if (stemsOfWord.size > 200_000) stemsOfWord.clear()
  stemsOfWord.set(word, stems.length === 1 ? stems[0]! : stems)
  return stems
}
