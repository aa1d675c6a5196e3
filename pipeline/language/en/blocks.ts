import type {Root} from 'nlcst'
import {retext} from 'retext'
import type {Article} from '../../model/article.ts'
import type {AnnotatedArticle} from '../../model/sentence.ts'
import type {Range} from '../../model/span.ts'
import {countWords} from '../../text/words.ts'
import {datelineOf} from './dateline.ts'
import {englishSentences} from './sentences/index.ts'
import {isInsideQuotation, type Quoted, quotedIn} from './speech/marks.ts'
import {type Draft, type Token, tokensOf} from './token.ts'
import type {Turn} from './turns/index.ts'

/** retext with our parser in the place of its own: its plugins and its stringifier work on the tree unchanged. */
const processor = retext().use(englishSentences).freeze()

/** Words a quotation with its attribution may have and still be kept as one sentence. */
const longestUnit = 60

/** The sentences of an article's paragraphs, list items and quotes, in order, and its datelines. Headings are passed on, not read. */
export function readBlocks(
  article: Article,
  turns: readonly Turn[] = [],
): {
  drafts: Draft[]
  quoted: Quoted[][]
  datelines: AnnotatedArticle['datelines'][number][]
} {
  const drafts: Draft[] = []
  const quoted: Quoted[][] = []
  const datelines: AnnotatedArticle['datelines'][number][] = []
  let heading: string | undefined
  let isFirst = true
  let nextTurn = 0
  for (const [index, block] of article.blocks.entries()) {
    if (block.kind === 'heading') heading = article.text.slice(block.start, block.end).replace(/\s+/g, ' ').trim()
    if (block.kind === 'heading' || block.kind === 'table-row' || block.kind === 'signature') continue
    let start = block.start
    const dateline =
      isFirst || drafts.length < 2 ? datelineOf(article.text.slice(start, Math.min(block.end, start + 120))) : undefined
    if (dateline !== undefined) {
      datelines.push({start, end: start + dateline.length, ...dateline.found})
      start += dateline.length
    }
    isFirst = false
    start += /^\s*(?:[*•·‣▪◦]|[-–—]{1,2})\s+/.exec(article.text.slice(start, start + 20))?.[0].length ?? 0 // a list's mark is no word
    const own: Turn[] = []
    while (nextTurn < turns.length && turns[nextTurn]!.block <= index) own.push(turns[nextTurn++]!)
    for (const stretch of stretchesOf({start, end: block.end}, own)) {
      const text = article.text.slice(stretch.start, stretch.end)
      const marks = quotedIn(text).map(one => ({
        ...one,
        start: one.start + stretch.start,
        end: one.end + stretch.start,
      }))
      for (const piece of piecesOf(text)) {
        const tree = processor.parse(text.slice(piece.start, piece.end))
        // a turn's words are quoted anyway: each of its sentences stands for itself
        const joining = stretch.turn === undefined ? marks : []
        for (const unit of unitsOf(tree, stretch.start + piece.start, joining, article.text)) {
          const [first, last] = [unit[0]!, unit.at(-1)!]
          const from = first[0]!.start
          const to = last.at(-1)!.end
          const tokens = unit.length === 1 ? unit[0]! : unit.flat()
          drafts.push({start: from, end: to, block: index, heading, tokens, turn: stretch.turn})
          quoted.push(within(marks, from, to))
        }
      }
    }
  }
  return {drafts, quoted, datelines}
}

/** A block whole, or cut where turns begin in it, without their labels. */
function stretchesOf({start, end}: Range, turns: readonly Turn[]): (Range & {readonly turn: Turn | undefined})[] {
  const before = turns[0] === undefined ? end : Math.max(start, turns[0].start)
  return [
    ...(before > start ? [{start, end: before, turn: undefined}] : []),
    ...turns.flatMap(turn =>
      turn.words < turn.end
        ? [{start: Math.max(start, turn.words), end: turn.end, turn: turn.kind === 'own' ? undefined : turn}]
        : [],
    ),
  ]
}

/** Characters of a paragraph that are parsed at a time. A tree takes a hundred times the room of its text; prose has no such paragraphs. */
const longestPiece = 50_000

/** A paragraph whole, or cut after stops (else at white space) when it is longer than any prose. */
function* piecesOf(text: string): Generator<Range> {
  let start = 0
  while (text.length - start > longestPiece) {
    const window = text.slice(start + longestPiece / 2, start + longestPiece)
    const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '))
    const cut = stop >= 0 ? stop + 1 : window.lastIndexOf(' ')
    const end = start + longestPiece / 2 + (cut > 0 ? cut : window.length)
    yield {start, end}
    start = end
  }
  yield {start, end: text.length}
}

/** Sentences that lie in one quotation are kept together while the whole is short; else each stands for itself. */
function unitsOf(tree: Root, base: number, marks: readonly Quoted[], text: string): Token[][][] {
  const units: Token[][][] = []
  for (const paragraph of tree.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    let unit: Token[][] = []
    for (const child of paragraph.children) {
      if (child.type !== 'SentenceNode') continue
      const tokens = tokensOf(child, text, base)
      if (tokens.length === 0) continue
      const previous = unit.at(-1)?.at(-1)
      const joined = previous !== undefined && isInsideQuotation(marks, previous.end, tokens[0]!.start)
      if (!joined && unit.length > 0) {
        units.push(...settled(unit, text))
        unit = []
      }
      unit.push(tokens)
    }
    if (unit.length > 0) units.push(...settled(unit, text))
  }
  return units
}

function settled(unit: Token[][], text: string): Token[][][] {
  if (unit.length === 1) return [unit]
  const [start, end] = [unit[0]![0]!.start, unit.at(-1)!.at(-1)!.end]
  const isShort = end - start < longestUnit * 24 && countWords(text.slice(start, end)) <= longestUnit
  return isShort ? [unit] : unit.map(tokens => [tokens])
}

/** The quotations of a stretch, cut to it. `marks` are in order and don't overlap. */
function within(marks: readonly Quoted[], from: number, to: number): Quoted[] {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]!.end <= from) low = middle + 1
    else high = middle
  }
  const found: Quoted[] = []
  for (let at = low; at < marks.length && marks[at]!.start < to; at++) found.push(marks[at]!)
  return found
}
