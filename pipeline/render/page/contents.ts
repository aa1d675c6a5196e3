import type {Heading, Root, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'

/** Fill the contents list with the sections that stand after it, and number them if asked to; without a list, number all. */
export function withContents(root: Root, numbered: boolean): Root {
  const listAt = root.children.findIndex(({type}) => type === 'contents')
  if (listAt < 0 && !numbered) return root
  const entries: {title: string; target: string}[] = []
  const children = root.children.map((node, index) => {
    if (index < listAt || !isSection(node, root.children[index + 1])) return node
    const number = entries.length + 1
    const title = numbered ? `${number}. ` : ''
    const target = `h${String(number).padStart(5, '0')}`
    const heading: Heading = {
      ...node,
      children: numbered ? [{type: 'text', value: title}, ...node.children] : node.children,
      data: {...node.data, target},
    }
    entries.push({title: title + textOf(node), target})
    return heading
  })
  return {...root, children: children.map(node => (node.type === 'contents' ? {...node, entries} : node))}
}

/** A heading of a section that has something below it. */
const isSection = (node: RootContent, next: RootContent | undefined): node is Heading =>
  node.type === 'heading' && node.depth === 2 && next !== undefined && !(next.type === 'heading' && next.depth <= 2)
