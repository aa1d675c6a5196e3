import type {Block} from '../model/document.ts'

/** The lines of a text as blocks, without the white space around them; `gap` counts the blank lines before each. */
export function readLines(text: string, from = 0, to = text.length): Block[] {
  const blocks: Block[] = []
  let gap = 0
  let at = from
  while (at < to) {
    const end = endOfLine(text, at, to)
    const [start, stop] = trimmed(text, at, end)
    if (start === stop) gap++
    else {
      blocks.push({start, end: stop, kind: 'line', gap})
      gap = 0
    }
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  return blocks
}

const lineEnd = /[\n\r\f\v\u0085\u2028\u2029]/g

function endOfLine(text: string, at: number, to: number): number {
  lineEnd.lastIndex = at
  const found = lineEnd.exec(text)?.index ?? to
  return Math.min(found, to)
}

const space = /\s/

/** A stretch of text without the white space at its ends. */
export function trimmed(text: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (start < end && space.test(text[start]!)) start++
  while (end > start && space.test(text[end - 1]!)) end--
  return [start, end]
}
