import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import {numbersAlone} from './markdown.ts'
import {placeholder} from './placeholder.ts'
import type {Printed} from './printed.ts'

/** Put the values in the place of their placeholders. Positions go: they would count in a text that nobody has seen. */
export function bind(tree: Root, printedAt: (number: number) => Printed): Root {
  const children = tree.children.flatMap(node => blocksOf(node, printedAt) ?? [asBlock(bound(node, printedAt))])
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

/** Lists that a loop made have empty lines between their items: that is the template's look, not the page's. */
function asBlock(node: RootContent): RootContent {
  if (node.type === 'list' && node.children.every(item => item.children.length <= 1))
    return {...node, spread: false, children: node.children.map(item => ({...item, spread: false}))}
  if (node.type !== 'table') return node
  const columns = node.children[0]?.children.length ?? 1
  return {
    type: 'dataTable',
    role: 'plain',
    columns: Array.from({length: columns}, (_, index) => ({
      align: node.align?.[index] === 'right' ? 'right' : 'left',
      share: 1 / columns,
    })),
    table: node,
  }
}

/** A paragraph or heading whose values turned out to print nothing. */
const isEmpty = (node: RootContent): boolean =>
  (node.type === 'paragraph' || node.type === 'heading') && node.children.length === 0
