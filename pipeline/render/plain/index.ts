import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import type {PageTree} from '../../model/page.ts'
import {formsOf} from '../elements.ts'

/** A block in the node types that Markdown has, and the type of the page's node that it comes from. */
export interface PlainBlock {
  readonly from: RootContent
  readonly node: RootContent
}

/** A page tree in the node types that Markdown has, and the marks that are cited in it. */
export function plainTree(tree: PageTree): {readonly root: Root; readonly cited: ReadonlySet<string>} {
  const {blocks, cited} = plainBlocks(tree, tree.root.children.at(-1)?.type === 'annex')
  return {root: {type: 'root', children: blocks.map(({node}) => node)}, cited}
}

/** The same, block by block; `endsInNotes` when what comes after the last block are the notes. */
export function plainBlocks(
  {root}: PageTree,
  endsInNotes: boolean,
): {readonly blocks: readonly PlainBlock[]; readonly cited: ReadonlySet<string>} {
  const cited = new Set<string>()
  const plain = root.children.flatMap(from => blocksOf(from).map(node => ({from, node})))
  const blocks = leaveOutEmptyHeadings(plain, endsInNotes).map(({from, node}) => ({
    from,
    node: withPlainWords(node, cited),
  }))
  return {blocks, cited}
}

/** An element in its plain form; Markdown's own nodes as they are. */
const blocksOf = (node: RootContent): readonly RootContent[] => formsOf(node)?.plain(node) ?? [node]

/** Words of sources, insertions and words of ours become text, run together so that they are made inert as one; marks become footnotes. */
function withPlainWords<Node extends Nodes>(node: Node, cited: Set<string>): Node {
  if (!('children' in node)) return node
  const children: Nodes[] = []
  for (const child of node.children as Nodes[]) {
    for (const plain of child.type === 'citation'
      ? referencesOf(child.marks, cited)
      : [withPlainWords(wordOf(child), cited)]) {
      const last = children.at(-1)
      if (plain.type === 'text' && last?.type === 'text')
        children[children.length - 1] = {type: 'text', value: last.value + plain.value}
      else children.push(plain)
    }
  }
  return {...node, children}
}

const wordOf = (node: Nodes): Nodes =>
  node.type === 'sourceText' || node.type === 'insertion' ? {type: 'text', value: node.value} : node

/** Several marks stand apart: raised numbers without a space would read as one number. */
const referencesOf = (marks: readonly string[], cited: Set<string>): PhrasingContent[] =>
  marks.flatMap((mark, index): PhrasingContent[] => {
    cited.add(mark)
    return [
      ...(index === 0 ? [] : [{type: 'text', value: ' '} as const]),
      {type: 'footnoteReference', identifier: mark, label: mark},
    ]
  })

/** A heading with nothing below it says nothing; the annex's, when it comes last, stands above the footnotes. */
const leaveOutEmptyHeadings = (blocks: readonly PlainBlock[], endsInNotes: boolean): PlainBlock[] =>
  blocks.filter(({node}, index) => {
    const next = blocks[index + 1]?.node
    if (node.type !== 'heading') return true
    return next === undefined ? endsInNotes : next.type !== 'heading' || next.depth > node.depth
  })
