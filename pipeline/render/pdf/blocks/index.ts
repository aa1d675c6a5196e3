import type {RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {formsOf} from '../../elements.ts'
import type {Context} from '../context.ts'
import {blank, never, type Slice, snap} from '../flow.ts'
import type {Tag} from '../model.ts'
import {table} from './data-table.ts'
import {heading} from './heading.ts'
import {list} from './list.ts'
import {blockquote, code, html, paragraph} from './paragraph.ts'
import type {Place} from './place.ts'
import type {Setter} from './setter.ts'
import {thematicBreak} from './thematic-break.ts'

/** A setter for each kind of node that Markdown has; those of elements stand in their table. */
const setters: {readonly [Type in RootContent['type']]?: Setter<Extract<RootContent, {type: Type}>>} = {
  blockquote,
  code,
  heading,
  html,
  list,
  paragraph,
  table,
  thematicBreak,
}

/** Set one block. A node without a setter is printed as its text, with a warning. */
export function setBlock(node: RootContent, tag: Tag, context: Context, place: Place): Slice[] {
  const setter = formsOf(node)?.block ?? (setters[node.type] as Setter<RootContent> | undefined)
  if (setter !== undefined) return setter(node, tag, context, place)
  if (node.type === 'definition' || node.type === 'yaml') return []
  context.warn({rule: 'unknown-node', message: `A node of type \`${node.type}\` is printed as plain text`})
  const text = {type: 'paragraph', children: [{type: 'text', value: textOf(node)}]} as const
  return paragraph({...text, children: [...text.children]}, tag, context, place)
}

/** Set blocks one under another, with the white space that each pair asks for. */
export const setFlow = (nodes: readonly RootContent[], tag: Tag, context: Context, place: Place): Slice[] =>
  joinBlocks(
    nodes.map(node => ({node, slices: setBlock(node, tag, context, place)})),
    context,
  )

/** Blocks already set, one under another. */
export function joinBlocks(
  blocks: readonly {readonly node: RootContent; readonly slices: readonly Slice[]}[],
  context: Context,
): Slice[] {
  const joined: Slice[] = []
  let before: RootContent | undefined
  for (const {node, slices} of blocks) {
    if (slices.length === 0) continue
    if (before !== undefined) {
      if (running.has(node.type) && slices.length === 1) keepWithNext(joined)
      joined.push(...between(before, node, context))
    }
    joined.push(...slices)
    before = node
  }
  return joined
}

/** Cost of a page's end before a paragraph of one line, which would look like a widow: as for a foot a fifth white. */
const oneLineCost = 220

function keepWithNext(slices: Slice[]): void {
  const last = slices.at(-1)
  if (last !== undefined) slices[slices.length - 1] = {...last, breakAfter: Math.max(last.breakAfter, oneLineCost)}
}

const running = new Set<RootContent['type']>(['paragraph', 'passage', 'list', 'blockquote'])

/** White space between two blocks: generous above heads, none below, back on the grid where text begins anew. */
function between(before: RootContent, after: RootContent, {style}: Context): Slice[] {
  const {grid, paragraphs} = style
  if (before.type === 'titleBlock') return [blank(grid / 2), snap()]
  if (before.type === 'heading') return []
  if (after.type === 'heading') return [blank(grid * (after.depth <= 2 ? 0.9 : 0.4)), snap()]
  if (running.has(before.type) && running.has(after.type)) return [blank(paragraphs.gap)]
  return [blank(paragraphs.gap), snap()]
}

/** The first slices after a head stay with it: two lines at least. */
export function keepHeads(slices: readonly Slice[]): Slice[] {
  const kept = [...slices]
  slices.forEach((slice, i) => {
    if (slice.bookmark === undefined) return
    let lines = 0
    for (let k = i; k < kept.length && lines < 3; k++) {
      const at = kept[k]!
      if (!at.blank) lines++
      if (lines < 3 && k + 1 < kept.length) kept[k] = {...at, breakAfter: never}
    }
  })
  return kept
}
