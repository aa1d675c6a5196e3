import type {Nodes} from 'mdast'

/** The words of a node as a reader sees them: footnote marks are not words. */
export const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : ''
