import type {LineRule} from '../language/en/furniture/rule.ts'
import type {Block, Document, Excluded, MarkupHints} from '../model/document.ts'
import {readingOf, withoutNothing} from '../text/reading.ts'
import {opensPart, ruleOf} from './rules/furniture.ts'

/** A block as cleaning looks at it: its text normalised for matching, its place in the plain text untouched. */
export interface Line extends Omit<Block, 'level' | 'hints' | 'without'> {
  readonly level: number | undefined
  readonly hints: MarkupHints | undefined
  readonly without: readonly Excluded[] | undefined
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

/** The blocks of a document as lines. */
export function linesOf(document: Document): Line[] {
  return document.blocks.map((block, index) => {
    const text = readText(document.text, block)
      .replace(/[\s\u200b\ufeff]+/g, ' ')
      .trim()
    const words = countWords(text)
    const stops = stop.test(text.slice(-40))
    const {start, end, kind, level, gap, hints, without} = block
    const [rule, opens] = [ruleOf(text, words), opensPart(text, words)]
    // Written out, so that all lines have one shape: with spreads this loop and all after it are several times slower.
    return {index, start, end, kind, level, gap, hints, without, text, words, stops, rule, opens}
  })
}

function readText(text: string, {start, end, without}: Block): string {
  const slice = text.slice(start, Math.min(end, start + longestMatched))
  return without === undefined ? slice : withoutNothing(readingOf(slice, without, start))
}
