import type {Nodes, Parent} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import type {Block, MarkupHints} from '../model/document.ts'
import {readFrontMatter} from './front-matter.ts'
import {countKinds} from './inline-signs.ts'
import {limits} from './limits.ts'
import {excludedIn} from './markdown-inline.ts'
import type {Parsed, Remark} from './parsed.ts'
import {readLines, trimmed} from './plain.ts'
import {noteLabelsIn} from './raised.ts'

/** Blocks and front matter of a Markdown file, with offsets into the file. Of a hostile one the lines stand for blocks, with a remark. */
export function readMarkdown(text: string): Parsed {
  const front = readFrontMatter(text)
  const from = front?.end ?? 0
  const head = readLines(text, 0, from).map(block => ({...block, hints: hintsOf('front-matter')}))
  const complex = isComplex(text, from)
  const body = complex ? readLines(text, from) : readTree(text, from)
  return {
    text,
    blocks: [...head, ...body],
    declared: front?.declared ?? [],
    notText: countKinds(body),
    ...(complex ? {remarks: [tooComplex]} : {}),
  }
}

const tooComplex: Remark = {
  rule: 'markdown-too-complex',
  message: 'The Markdown is too long or too deeply marked up to be parsed; it was read line by line.',
  remedy: 'Check whether the file is damaged.',
}

/**
 * Whether the parser would cost more than a share of the length: it pairs brackets, emphasis and quote marks by searching back.
 * Counted from one blank line to the next, since nothing is paired across it.
 */
function isComplex(text: string, from: number): boolean {
  if (text.length - from > limits.markdownCharacters) return true
  let marks = 0
  for (let i = from, lineStart = from; i < text.length; i++) {
    const char = text[i]!
    if (char === '\n' || char === '\r') {
      if (text.slice(lineStart, i).trim() === '') marks = 0
      lineStart = i + 1
    } else if ('[]*_`~<!>&\\|'.includes(char)) {
      if (++marks > limits.markdownMarks) return true
    }
  }
  for (const match of text.matchAll(/^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){2,}|^[ \t]{200,}/gm)) {
    if ((match[0].match(/[^\s\d.)]|[.)]/g)?.length ?? 0) > limits.markdownNesting || match[0].length > 400) return true
  }
  return false
}

const hintsOf = (tag: string, linkCharacters = 0): MarkupHints => ({tag, path: [], linkCharacters})

/** Nodes that are one block as they stand, by the tag that clean knows them by. */
const wholes: Readonly<Partial<Record<Nodes['type'], string>>> = {
  code: 'pre',
  html: 'html',
  thematicBreak: 'hr',
  definition: 'definition',
}

function readTree(text: string, from: number): Block[] {
  const notes = noteLabelsIn(text)
  const tree = fromMarkdown(text.slice(from), {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
  const found: Omit<Block, 'gap'>[] = []
  const add = (node: Nodes, kind: Block['kind'], tag: string, level?: number): void => {
    const [first, last] = innerEnds(node)
    const [start, end] = trimmed(text, from + first, from + last)
    if (start < end)
      found.push({
        start,
        end,
        kind,
        ...(level === undefined ? {} : {level}),
        hints: {...hintsOf(tag, linkCharacters(node)), ...(isEmphasised(node) ? {emphasised: true} : {})},
        ...withoutSigns(node, start, end),
      })
  }
  const withoutSigns = (node: Nodes, start: number, end: number): Pick<Block, 'without'> => {
    const without = excludedIn(node, text, from, notes).filter(range => range.start >= start && range.end <= end)
    return without.length === 0 ? {} : {without}
  }
  const walk = (node: Nodes, within: Within): void => {
    const whole = wholes[node.type]
    if (whole !== undefined) addWhole(node, whole)
    else if (node.type === 'paragraph')
      add(
        node,
        within === 'note' || within === undefined ? 'paragraph' : within,
        isImageOnly(node) ? 'img' : within === 'note' ? 'footnote' : 'p',
      )
    else if (node.type === 'tableRow') add(node, 'table-row', 'tr')
    else if (node.type === 'heading') {
      if (node.children.length > 0) add(node, 'heading', `h${node.depth}`, node.depth)
    } else if ('children' in node) {
      const inside = insideOf(node, within)
      for (const child of node.children) walk(child, inside)
    }
  }
  const addWhole = (node: Nodes, tag: string): void => {
    const [start, end] = trimmed(text, from + node.position!.start.offset!, from + node.position!.end.offset!)
    if (start < end) found.push({start, end, kind: tag === 'pre' ? 'preformatted' : 'paragraph', hints: hintsOf(tag)})
  }
  walk(tree, undefined)
  return withMarkup(text, from, found)
}

type Within = 'list-item' | 'quote' | 'note' | undefined

function insideOf(node: Nodes, within: Within): Within {
  if (node.type === 'footnoteDefinition' || within === 'note') return 'note'
  return node.type === 'listItem' ? 'list-item' : node.type === 'blockquote' ? (within ?? 'quote') : within
}

/** From the first child to the last: without the marks of a heading. */
function innerEnds(node: Nodes): [number, number] {
  const children = 'children' in node && node.type !== 'tableRow' ? node.children : []
  const first = (children[0] ?? node).position!.start.offset!
  const last = (children.at(-1) ?? node).position!.end.offset!
  return [first, last]
}

const isImageOnly = (node: Parent): boolean =>
  node.children.every(child => child.type === 'image' || child.type === 'imageReference' || child.type === 'break')

const isEmphasised = (node: Nodes): boolean =>
  node.type === 'paragraph' && node.children.every(({type}) => type === 'strong' || type === 'emphasis')

function linkCharacters(node: Nodes): number {
  if (node.type === 'link' || node.type === 'linkReference')
    return node.position!.end.offset! - node.position!.start.offset!
  return 'children' in node ? node.children.reduce((sum, child) => sum + linkCharacters(child as Nodes), 0) : 0
}

/** Fills what stands between blocks with blocks of their own, so that only white space is left: list marks, quote marks, rules. */
function withMarkup(text: string, from: number, found: readonly Omit<Block, 'gap'>[]): Block[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start)
  const blocks: Block[] = []
  let at = from
  const push = (block: Omit<Block, 'gap'>): void => {
    const newlines = text.slice(at, block.start).match(/\r\n|[\n\r]/g)?.length ?? 0
    blocks.push({...block, gap: Math.max(0, newlines - (at > from ? 1 : 0))})
    at = block.end
  }
  const fill = (to: number): void => {
    for (const {start, end} of readLines(text, at, to)) push({start, end, kind: 'line', hints: hintsOf('markup')})
  }
  for (const block of inOrder) {
    if (block.start < at) continue
    fill(block.start)
    push(block)
  }
  fill(text.length)
  return blocks
}
