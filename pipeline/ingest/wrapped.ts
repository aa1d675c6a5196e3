import type {Block} from '../model/document.ts'
import {joinLines, wordsOf} from './hyphens.ts'

/** The lines of a text as the paragraphs that they were before a program broke them at a column: runs of lines, in order. */
export interface Paragraphs {
  readonly runs: readonly (readonly Block[])[]
  /** Whether some line ends in a hyphen that the break put there, or that it tore from what it joins. */
  readonly breaksWords: boolean
}

/** A column's width in characters; and how many lines inside groups a text has at least where it is to be told. */
const [narrowest, widest, fewest] = [40, 110, 6]

/**
 * Joins lines that a writer or a program broke at a column; undefined where lines are paragraphs. Asked of the file as a whole: most
 * lines inside groups fill the column without ending a sentence, or go on in the next with a small letter.
 */
export function paragraphsOf(text: string, blocks: readonly Block[]): Paragraphs | undefined {
  const isLine = (block: Block | undefined): block is Block => block?.kind === 'line' && block.hints === undefined
  const lines = blocks.filter(isLine)
  const inner = lines.flatMap((line, i) => (lines[i + 1]?.gap === 0 ? [{line, next: lines[i + 1]!}] : []))
  if (inner.length < fewest) return undefined
  const lengths = inner.map(({line}) => line.end - line.start).sort((a, b) => a - b)
  const column = lengths[Math.floor(lengths.length * 0.9)]!
  if (column < narrowest || column > widest) return undefined
  const isOpen = ({end}: Block): boolean => open.test(text[end - 1]!)
  const goesOn = (line: Block, next: Block): boolean => isOpen(line) && small.test(text[next.start]!)
  const full = inner.filter(({line}) => line.end - line.start > column * 0.75)
  const isFilled =
    full.length >= inner.length * 0.6 && full.filter(({line}) => isOpen(line)).length >= full.length * 0.5
  const isContinued = inner.filter(({line, next}) => goesOn(line, next)).length >= inner.length * 0.5
  if (!isFilled && !isContinued) return undefined
  const runs: Block[][] = []
  let breaksWords = false
  let before: Block | undefined
  for (const block of blocks) {
    const joins =
      before !== undefined &&
      isLine(block) &&
      block.gap === 0 &&
      isLine(before) &&
      (before.end - before.start > column * 0.7 || goesOn(before, block) || tears(text, before, block))
    if (joins) {
      breaksWords ||= tears(text, before!, block)
      runs.at(-1)!.push(block)
    } else runs.push([block])
    before = block
  }
  return {runs, breaksWords}
}

const open = /[\p{L}\p{N},;-]/u
const small = /\p{Ll}/u

/** Whether a line ends in a hyphen after a letter or digit, and the next goes on with one. */
const tears = (text: string, {end}: Block, next: Block): boolean =>
  /[-\u2010\u00ad]/.test(text[end - 1]!) &&
  /[\p{L}\p{N}]/u.test(text[end - 2] ?? '') &&
  /[\p{Ll}\p{N}]/u.test(text[next.start]!)

/** Paragraphs as blocks of the file as it stands. */
export const asBlocks = ({runs}: Paragraphs): Block[] => runs.map(run => ({...run[0]!, end: run.at(-1)!.end}))

/** A text of its own, in which broken words are whole, compounds have their hyphen, and every paragraph is one line. */
export function asText(text: string, {runs}: Paragraphs): {text: string; blocks: Block[]; hyphens: number} {
  const words = wordsOf(runs.flatMap(run => run.map(({start, end}) => text.slice(start, end))))
  const parts: string[] = []
  const blocks: Block[] = []
  let length = 0
  let hyphens = 0
  for (const run of runs) {
    const first = run[0]!
    const space = parts.length === 0 ? '' : '\n'.repeat(first.gap + 1)
    const lines: string[] = []
    let tail = ''
    for (const {start, end} of run) {
      const line = text.slice(start, end)
      if (tail === '') {
        tail = line
        continue
      }
      const joined = joinLines(tail, line, words)
      if (joined.broken) hyphens++
      // Only the end of what stands before matters: a paragraph that is joined whole at each line would be copied at each.
      const keep = joined.text.length - line.length
      lines.push(joined.text.slice(0, keep))
      tail = joined.text.slice(keep)
    }
    const whole = lines.join('') + tail
    parts.push(space, whole)
    const start = length + space.length
    length = start + whole.length
    blocks.push({...first, start, end: length})
  }
  return {text: parts.join(''), blocks, hyphens}
}
