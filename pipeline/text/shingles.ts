import {fold} from './fold.ts'
import {wordsOf} from './words.ts'

/** The folded words of a text in order. */
export const foldedWords = (text: string): string[] => wordsOf(text).map(word => fold(word.text))

/** The distinct runs of `size` words of a text. Shorter texts give one shingle, the whole. */
export function shinglesOf(words: readonly string[], size: number): Set<string> {
  if (words.length <= size) return new Set(words.length === 0 ? [] : [words.join(' ')])
  const shingles = new Set<string>()
  for (let i = 0; i + size <= words.length; i++) shingles.add(words.slice(i, i + size).join(' '))
  return shingles
}

/** Shared over all (Jaccard 1912): 0 when nothing is shared, 1 when all is. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const one of small) if (large.has(one)) shared++
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}
