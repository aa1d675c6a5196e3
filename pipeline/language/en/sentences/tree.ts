import type {Paragraph, Root} from 'nlcst'
import {kindAt, kinds} from './characters.ts'
import {Lines} from './lines.ts'
import {leaf, sentence} from './nodes.ts'
import {sentenceEnds} from './sentences.ts'
import {tokenize, tokenKinds} from './tokens.ts'

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
  let from = endOfSpace(text, 0)
  if (from > 0) yield {start: 0, end: from}
  const lineEnd = /[\n\r]/g
  lineEnd.lastIndex = from
  for (let match = lineEnd.exec(text); match !== null; match = lineEnd.exec(text)) {
    const end = endOfSpace(text, match.index)
    let start = match.index
    while (start > from && kindAt(text, start - 1) === kinds.space) start--
    if (end < text.length && /(?:\r\n|[\n\r])[^\n\r]*[\n\r]/.test(text.slice(start, end))) yield {start, end}
    from = end
    lineEnd.lastIndex = end
  }
  let last = text.length
  while (last > from && kindAt(text, last - 1) === kinds.space) last--
  if (last < text.length) yield {start: last, end: text.length}
}

function endOfSpace(text: string, at: number): number {
  let end = at
  while (end < text.length && kindAt(text, end) === kinds.space) end++
  return end
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
    const position = lines.position(tokens.starts[at]!, tokens.starts[end]!)
    if (end > at) node.children.push(sentence(text, tokens, at, end, position))
    at = end
  }
  if (at < tokens.count) node.children.push(leaf(text, tokens, at, lines) as Paragraph['children'][number])
  node.position = {start, end: lines.pointAt(to)}
  return node
}
