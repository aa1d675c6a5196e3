import type {Shaped} from '../type/shape.ts'

/** Whether a glyph and the next belong to one word: letters of one piece and face. */
export const inOneWord = ({text, piece, face}: Shaped, index: number): boolean =>
  isLetters(text[index]) &&
  isLetters(text[index + 1]) &&
  piece[index] === piece[index + 1] &&
  face[index] === face[index + 1]

/** Behind the last glyph of the word that a glyph belongs to. */
export function wordEndOf(shaped: Shaped, index: number): number {
  let at = index
  while (inOneWord(shaped, at)) at++
  return at + 1
}

const isLetters = (text: string | undefined): boolean => text !== undefined && /^[\p{L}\p{M}]+$/u.test(text)
