import type {Nodes} from 'mdast'

/** The words of a node as a reader sees them: footnote marks are not words. */
export const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : ''

/** A tree without positions, to compare what it says. */
export const removePosition = <Node extends Nodes>(node: Node): Node => {
  const {position: _, ...rest} = node
  return ('children' in node ? {...rest, children: (node.children as Nodes[]).map(removePosition)} : rest) as Node
}
