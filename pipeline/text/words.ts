/** A word of a text: letters and digits with inner hyphens, apostrophes, stops and commas between digits. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[-'’.&](?=[\p{L}\p{N}])|,(?=\p{N}{3}))*/gu

/** The words of a text in order, with their offsets. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(word))
    words.push({text: match[0], start: match.index, end: match.index + match[0].length})
  return words
}

/** How many words a text has, counted as a reader would: runs without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let count = 0
  for (const run of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(run)) count++
  return count
}
