import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import {numbersAlone} from './markdown.ts'
import {placeholder} from './placeholder.ts'
import type {Printed} from './values.ts'

/** Put the values in the place of their placeholders. Positions go: they would count in a text that nobody has seen. */
export function bind(tree: Root, printedAt: (number: number) => Printed): Root {
  const children = tree.children.flatMap(node => blocksOf(node, printedAt) ?? [bound(node, printedAt)])
  return {type: 'root', children: children.filter(node => !isEmpty(node))}
}

/** The blocks of a paragraph that holds nothing but blocks. */
function blocksOf(node: RootContent, printedAt: (number: number) => Printed): RootContent[] | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]?.type !== 'text') return undefined
  const values = numbersAlone(node.children[0].value)?.map(printedAt)
  if (values?.every(value => value.kind === 'block') !== true) return undefined
  return values.flatMap(value => (value.kind === 'block' ? value.nodes : []))
}

function bound<Node extends Nodes>(node: Node, printedAt: (number: number) => Printed): Node {
  const {position: _, ...rest} = node
  if (!('children' in node)) return rest as Node
  const children = (node.children as Nodes[]).flatMap((child): readonly Nodes[] =>
    child.type === 'text' ? wordsAndValues(child.value, printedAt) : [bound(child, printedAt)],
  )
  return {...rest, children} as Node
}

function wordsAndValues(text: string, printedAt: (number: number) => Printed): PhrasingContent[] {
  return text.split(placeholder).flatMap((piece, index): readonly PhrasingContent[] => {
    if (index % 2 === 0) return piece === '' ? [] : [{type: 'text', value: piece}]
    const value = printedAt(Number(piece))
    if (value.kind === 'block') throw new Error('A block stands inside running text')
    return value.nodes
  })
}

/** A paragraph or heading whose values turned out to print nothing. */
const isEmpty = (node: RootContent): boolean =>
  (node.type === 'paragraph' || node.type === 'heading') && node.children.length === 0
