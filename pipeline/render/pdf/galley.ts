import type {RootContent} from 'mdast'
import {joinBlocks, keepHeads, setBlock} from './blocks/index.ts'
import type {Context} from './context.ts'
import type {Region, Slice} from './flow.ts'
import type {Tag} from './model.ts'

/** A block of the tree, set but not yet on a page, with its tags. */
export interface SetBlock {
  readonly node: RootContent
  readonly tags: Tag['kids']
  readonly slices: readonly Slice[]
}

/** Set every block of a tree. */
export const setGalley = (nodes: readonly RootContent[], context: Context): SetBlock[] =>
  nodes.map(node => setNode(node, context))

/** Set again what prints page numbers; all else stays as it is. */
export const resetGalley = (galley: readonly SetBlock[], context: Context): SetBlock[] =>
  galley.map(block => (printsPages.has(block.node.type) ? setNode(block.node, context) : block))

const printsPages: ReadonlySet<RootContent['type']> = new Set(['sourceList', 'contents'])

function setNode(node: RootContent, context: Context): SetBlock {
  context.begin(node)
  const holder: Tag = {role: 'Sect', kids: []}
  const {columns} = context.style
  const measure = node.type === 'annex' ? annexMeasure(context) : columns.text
  const slices = setBlock(node, holder, context, {x: 0, measure})
  return {node, tags: holder.kids, slices}
}

function annexMeasure({frameWidth, style: {annex: rules}}: Context): number {
  return (frameWidth - rules.gutter * (rules.columns - 1)) / rules.columns
}

/** The annex stands in its own columns; all else in one. */
export function regionsOf(galley: readonly SetBlock[], context: Context): Region[] {
  const regions: Region[] = []
  let run: SetBlock[] = []
  const close = () => {
    if (run.length > 0) regions.push({columns: 1, slices: keepHeads(joinBlocks(run, context))})
    run = []
  }
  for (const block of galley) {
    if (block.node.type !== 'annex') {
      run.push(block)
      continue
    }
    close()
    regions.push({columns: context.style.annex.columns, slices: block.slices})
  }
  close()
  return regions
}
