import type {Stretch} from './circumstances.ts'

/** The stretches of a sentence that end in a question mark: the whole of it, or what stands between its quotation marks. */
export function questionsIn(text: string, offset: number): readonly Stretch[] {
  const found: Stretch[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (sign === '?') found.push({start: offset + start, end: offset + at})
    if (sign === '?' || quotes.has(sign) || ((sign === '.' || sign === '!') && text[at + 1] === ' ')) start = at + 1
  }
  return found
}

const quotes: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»', '„'])
