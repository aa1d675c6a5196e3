import type {Block, Document} from '../model/document.ts'

/** A block as cleaning looks at it: its text normalised for matching, its place in the plain text untouched. */
export interface Line extends Block {
  readonly index: number
  /** White space collapsed, no-break spaces plain, for matching only. */
  readonly text: string
  readonly words: number
  /** Ends like a sentence, with closing quotes and brackets allowed, in any script. */
  readonly stops: boolean
}

const stop = /[.!?…。！？।؟։။၏][\s"'”’»›)\]】」』*]*$/u

/** Words as they are counted here: runs of letters or digits; in scripts without spaces two characters make one. */
export function countWords(text: string): number {
  const spaced = text.match(
    /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]*[\p{L}\p{N}][^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]*/gu,
  )
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)
  const denseWords = Math.round((dense?.length ?? 0) / 2)
  if (dense === null) return spaced?.length ?? 0
  return (
    denseWords +
    (spaced?.filter(word => !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word))
      .length ?? 0)
  )
}

/** The blocks of a document as lines. Hard-wrapped lines of plain text come back as the paragraphs they were. */
export function linesOf(document: Document): Line[] {
  return unwrap(document).map((block, index) => {
    const text = document.text
      .slice(block.start, block.end)
      .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
      .trim()
    return {...block, index, text, words: countWords(text), stops: stop.test(text.slice(-40))}
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
