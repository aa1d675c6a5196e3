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
    for (const piece of /\p{L}-\p{L}/u.test(word) ? word.split('-') : [word]) {
      if (!isStopWord(piece)) stems.push(stem(piece))
    }
  }
  return stems
}
