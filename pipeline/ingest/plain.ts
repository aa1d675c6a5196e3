import type {Block} from '../model/document.ts'
import {limits} from './limits.ts'

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
      for (const [from, to] of cut(text, start, stop)) {
        blocks.push({start: from, end: to, kind: 'line', gap})
        gap = 0
      }
    }
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  return blocks
}

/**
 * A line as the pieces that are read: one, unless a whole chapter stands on it, as some programs save text; then it is cut at the
 * sentence end before each 20,000th character. Where there is none it is no prose, and stays one piece.
 */
function cut(text: string, start: number, end: number): [number, number][] {
  const {lineCharacters, cutCharacters} = limits
  if (end - start <= lineCharacters * 2 || end - start > cutCharacters) return [[start, end]]
  const pieces: [number, number][] = []
  let from = start
  while (end - from > lineCharacters) {
    const stop = lastStop(text, from + lineCharacters / 2, from + lineCharacters)
    if (stop === undefined) return [[start, end]]
    pieces.push([from, stop])
    from = trimmed(text, stop, end)[0]
  }
  return [...pieces, [from, end]]
}

/** Where the last sentence between two places ends. */
function lastStop(text: string, from: number, to: number): number | undefined {
  const piece = text.slice(from, to)
  const stop = /^[\s\S]*(?:[.!?…]["'”’»)]*(?=\s\p{Lu})|[。！？])/u.exec(piece)?.[0]
  return stop === undefined ? undefined : from + stop.length
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
