import type {Paragraph, Root, Sentence, SentenceContent} from 'nlcst'
import type {Point, Position} from 'unist'
import {sentenceEnds} from './sentences.ts'
import {type Tokens, tokenize, tokenKinds} from './tokens.ts'

/** The text as an nlcst tree: paragraphs are set apart by blank lines. Every character is in exactly one leaf. */
export function parse(text: string): Root {
  const tree: Root = {type: 'RootNode', children: []}
  const lines = new Lines(text)
  const start = lines.pointAt(0)
  let from = 0
  for (const {start: gap, end} of blankLines(text)) {
    if (gap > from) tree.children.push(paragraph(text, from, gap, lines))
    tree.children.push({type: 'WhiteSpaceNode', value: text.slice(gap, end), position: lines.position(gap, end)})
    from = end
  }
  if (from < text.length) tree.children.push(paragraph(text, from, text.length, lines))
  tree.position = {start, end: lines.pointAt(text.length)}
  return tree
}

/** White space that holds two line ends or more, and white space at either end of the text. */
function* blankLines(text: string): Generator<{start: number; end: number}> {
  const space = /\s+/gu
  for (let match = space.exec(text); match !== null; match = space.exec(text)) {
    const [run] = match
    const end = match.index + run.length
    if (match.index === 0 || end === text.length || /(?:\r\n|[\n\r])[^\n\r]*(?:\r\n|[\n\r])/.test(run))
      yield {start: match.index, end}
  }
}

function paragraph(text: string, from: number, to: number, lines: Lines): Paragraph {
  const tokens = tokenize(text, from, to)
  const ends = sentenceEnds(text, tokens)
  const node: Paragraph = {type: 'ParagraphNode', children: []}
  const start = lines.pointAt(from)
  let at = 0
  for (const end of ends) {
    if (tokens.kinds[at] === tokenKinds.space) {
      node.children.push(leaf(text, tokens, at, lines) as Paragraph['children'][number])
      at++
    }
    if (end > at) node.children.push(sentence(text, tokens, at, end, lines))
    at = end
  }
  if (at < tokens.count) node.children.push(leaf(text, tokens, at, lines) as Paragraph['children'][number])
  node.position = {start, end: lines.pointAt(to)}
  return node
}

function sentence(text: string, tokens: Tokens, from: number, to: number, lines: Lines): Sentence {
  const children: SentenceContent[] = []
  const start = lines.pointAt(tokens.starts[from]!)
  for (let at = from; at < to; at++) {
    const isStopped = tokens.kinds[at] === tokenKinds.word && at + 1 < to && tokens.kinds[at + 1] === tokenKinds.stop
    children.push(isStopped ? stopped(text, tokens, at, lines) : leaf(text, tokens, at, lines))
    if (isStopped) at++
  }
  return {type: 'SentenceNode', children, position: {start, end: lines.pointAt(tokens.starts[to]!)}}
}

function leaf(text: string, tokens: Tokens, index: number, lines: Lines): SentenceContent {
  const start = tokens.starts[index]!
  const end = tokens.starts[index + 1]!
  const position = lines.position(start, end)
  const value = text.slice(start, end)
  switch (tokens.kinds[index]) {
    case tokenKinds.space:
      return {type: 'WhiteSpaceNode', value, position}
    case tokenKinds.word:
      return {type: 'WordNode', children: [{type: 'TextNode', value, position}], position}
    case tokenKinds.symbol:
      return {type: 'SymbolNode', value, position}
    case tokenKinds.source:
      return {type: 'SourceNode', value, position}
    default:
      return {type: 'PunctuationNode', value, position}
  }
}

/** An abbreviation with its stop is one word. */
function stopped(text: string, tokens: Tokens, index: number, lines: Lines): SentenceContent {
  const [start, stop, end] = [tokens.starts[index]!, tokens.starts[index + 1]!, tokens.starts[index + 2]!]
  const word = lines.position(start, stop)
  const mark = lines.position(stop, end)
  return {
    type: 'WordNode',
    children: [
      {type: 'TextNode', value: text.slice(start, stop), position: word},
      {type: 'PunctuationNode', value: text.slice(stop, end), position: mark},
    ],
    position: {start: word.start, end: mark.end},
  }
}

/** Points by offset. Offsets are asked for in rising order, so neighbours share one point and lines are counted once. */
class Lines {
  private readonly text: string
  private line = 1
  private lineStart = 0
  private seen = 0
  private last: Point = {line: 1, column: 1, offset: 0}

  constructor(text: string) {
    this.text = text
  }

  pointAt(offset: number): Point {
    if (this.last.offset === offset) return this.last
    for (; this.seen < offset; this.seen++) {
      const unit = this.text.charCodeAt(this.seen)
      if (unit === 10 || (unit === 13 && this.text.charCodeAt(this.seen + 1) !== 10)) {
        this.line++
        this.lineStart = this.seen + 1
      }
    }
    this.last = {line: this.line, column: offset - this.lineStart + 1, offset}
    return this.last
  }

  position(start: number, end: number): Position {
    return {start: this.pointAt(start), end: this.pointAt(end)}
  }
}
