import type {Excluded} from '../model/document.ts'

/** Stands in a word for what is not read: it has no width, and goes on in the word. */
export const nothing = '\u200b'

/**
 * A text as it is read: every stretch that is no text of it has become white space, or nothing where it stands inside a word. It is as
 * long as the text itself, so that places in one are places in the other. `base` is where the text begins in what the ranges count in.
 */
export function readingOf(text: string, excluded: readonly Excluded[], base = 0): string {
  if (excluded.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const range of excluded) {
    const start = Math.max(at, range.start - base)
    const end = Math.min(text.length, range.end - base)
    if (end <= start) continue
    parts.push(text.slice(at, start), filling(text, start, end, range.kind))
    at = end
  }
  parts.push(text.slice(at))
  return compounds(parts.join(''))
}

function filling(text: string, start: number, end: number, kind: string): string {
  if (kind === wireQuote) return text[start] === '`' ? ' “' : '” '
  const inside = wordCharacter.test(text[start - 1] ?? ' ') && wordCharacter.test(text[end] ?? ' ')
  return (inside && !apart.has(kind) ? nothing : ' ').repeat(end - start)
}

const wordCharacter = /[\p{L}\p{N}\p{M}-]/u

/** Two signs that wires write for a quotation mark. */
export const wireQuote = 'wire quotation mark'
/** What parts words where it stands: it did in the file that it was made from. */
const apart = new Set(['control character'])

/** A compound's hyphen at a line's end comes after what is not read, so that it joins two letters. */
const compounds = (text: string): string =>
  text.includes(`-${nothing}`) ? text.replace(/-(\u200b+)/g, (_, gap: string) => `${gap}-`) : text

/** Words without what stands in them for nothing. */
export const withoutNothing = (text: string): string => (text.includes(nothing) ? text.replaceAll(nothing, '') : text)

/** The ranges that lie in a stretch. They are in order and don't overlap. */
export function within(excluded: readonly Excluded[], start: number, end: number): Excluded[] {
  let low = 0
  let high = excluded.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (excluded[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const found: Excluded[] = []
  for (let at = low; at < excluded.length && excluded[at]!.start < end; at++) found.push(excluded[at]!)
  return found
}
