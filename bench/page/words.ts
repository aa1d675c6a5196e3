import type {Parent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import type {PageTree} from '../../pipeline/model/page.ts'

/** The source words that a page tree holds: passages, key points, tables, the ledger, the timeline and the annex. */
export function wordsOf({root}: PageTree): string[] {
  const texts: string[] = []
  visit(root, node => {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
        texts.push(withoutMarks(node))
        break
      case 'passage':
        texts.push(withoutMarks(node.paragraph))
        break
      case 'keyPoints':
        for (const {paragraph} of node.points) texts.push(withoutMarks(paragraph))
        break
      case 'ledger':
        for (const {question, rows} of node.entries)
          texts.push(
            withoutMarks(question),
            ...rows.flatMap(({value, sayings}) => [value, ...sayings.map(({words}) => withoutMarks(words))]),
          )
        break
      case 'timeline':
        for (const {words} of node.events) texts.push(withoutMarks(words))
        break
      case 'dataTable':
        for (const row of node.table.children) for (const cell of row.children) texts.push(withoutMarks(cell))
        break
      case 'sourceList':
        for (const {title, descriptor} of node.sources) texts.push(withoutMarks(title), withoutMarks(descriptor))
        break
      case 'annex':
        for (const {paragraphs} of node.sources)
          for (const {pieces} of paragraphs) texts.push(pieces.map(({text}) => text).join(''))
        break
      default:
    }
  })
  return texts.flatMap(text => text.split(/\s+/).filter(Boolean))
}

/** Text without citation marks, whose sentence they follow without a space. */
function withoutMarks(node: Parent): string {
  return textOf({...node, children: node.children.filter(({type}) => type !== 'citation')})
}
