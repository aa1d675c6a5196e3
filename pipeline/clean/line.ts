import type {LineRule} from '../language/en/furniture/rule.ts'
import type {Block, Document, MarkupHints} from '../model/document.ts'
import {opensPart, ruleOf} from './rules/furniture.ts'

/** A block as cleaning looks at it: its text normalised for matching, its place in the plain text untouched. */
export interface Line extends Omit<Block, 'level' | 'hints'> {
  readonly level: number | undefined
  readonly hints: MarkupHints | undefined
  readonly index: number
  /** White space collapsed, no-break spaces plain, for matching only. */
  readonly text: string
  readonly words: number
  /** Ends like a sentence, with closing quotes and brackets allowed, in any script. */
  readonly stops: boolean
  /** The rule that it falls under by itself. */
  readonly rule: LineRule | undefined
  /** Which part of the page it announces. */
  readonly opens: 'comments' | 'stories' | undefined
}

const stop = /[.!?…。！？।؟։။၏][\s"'”’»›)\]】」』*]*$/u

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
const letter = /[\p{L}\p{N}]/u

/** Words as they are counted here: runs that hold a letter or digit; in scripts without spaces two characters make one. */
export function countWords(text: string): number {
  const without = /[^\u0000-\u02ff]/.test(text) ? text.replace(dense, '') : text
  let words = Math.round((text.length - without.length) / 2)
  for (const piece of without.split(' ')) if (letter.test(piece)) words++
  return words
}

/** Characters of a line that matching looks at; rules are about its two ends and its words. */
const longestMatched = 200_000

/** The blocks of a document as lines. Hard-wrapped lines of plain text come back as the paragraphs they were. */
export function linesOf(document: Document): Line[] {
  return unwrap(document).map((block, index) => {
    const text = document.text
      .slice(block.start, Math.min(block.end, block.start + longestMatched))
      .replace(/[\s\u200b\ufeff]+/g, ' ')
      .trim()
    const words = countWords(text)
    const stops = stop.test(text.slice(-40))
    const {start, end, kind, level, gap, hints} = block
    const [rule, opens] = [ruleOf(text, words), opensPart(text, words)]
    // Written out, so that all lines have one shape: with spreads this loop and all after it are several times slower.
    return {index, start, end, kind, level, gap, hints, text, words, stops, rule, opens}
  })
}

/**
 * Joins lines that a writer or a mail program broke at a column. Asked of the file as a whole: most lines inside a group of lines
 * fill the column, and many of them don't end a sentence; one-line paragraphs with single newlines don't look like that.
 */
function unwrap({blocks, text}: Document): Block[] {
  const lines = blocks.filter(({kind, hints}) => kind === 'line' && hints === undefined)
  const inner = lines.filter((_, i) => lines[i + 1]?.gap === 0)
  const lengths = inner.map(({start, end}) => end - start).sort((a, b) => a - b)
  const column = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const full = inner.filter(({start, end}) => end - start > column * 0.75)
  const open = full.filter(({end}) => /[\p{L}\p{N},;-]/u.test(text[end - 1]!))
  if (
    inner.length < 6 ||
    column < 40 ||
    column > 110 ||
    full.length < inner.length * 0.6 ||
    open.length < full.length * 0.5
  )
    return [...blocks]
  const joined: Block[] = []
  let runs = false // whether the line before fills the column
  for (const block of blocks) {
    const last = joined.at(-1)
    const isLine = block.kind === 'line' && block.hints === undefined
    if (last !== undefined && runs && isLine && block.gap === 0) joined[joined.length - 1] = {...last, end: block.end}
    else joined.push(block)
    runs = isLine && block.end - block.start > column * 0.7
  }
  return joined
}
