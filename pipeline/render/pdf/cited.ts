import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Citation, PageTree} from '../../model/page.ts'
import {destinationOf} from './context.ts'

/** Which marks, passages and sources a tree holds. */
export interface Cited {
  readonly cites: ReadonlySet<string> // marks printed in the body
  readonly passages: ReadonlySet<string> // marks whose passage the annex prints
  readonly sources: ReadonlySet<number> // numbers in the source list
  readonly byTarget: ReadonlyMap<string, number> // destination of a citation -> source
}

/** Collect them before setting, so that no link leads nowhere. */
export function cited(tree: PageTree): Cited {
  const cites = new Set<string>()
  const passages = new Set<string>()
  const sources = new Set<number>()
  const byTarget = new Map<string, number>()
  const collect = (node: Nodes) => {
    visit(node, 'citation', (found: Citation) => {
      for (const mark of found.marks) cites.add(mark)
    })
  }
  for (const node of tree.root.children) {
    switch (node.type) {
      case 'annex':
        for (const source of node.sources)
          for (const {pieces} of source.paragraphs)
            for (const {mark} of pieces) if (mark !== undefined) passages.add(mark)
        break
      case 'sourceList':
        for (const {number, title, descriptor} of node.sources) {
          sources.add(number)
          collect(title)
          collect(descriptor)
        }
        break
      case 'titleBlock':
        collect(node.title)
        collect(node.scope)
        break
      case 'keyPoints':
        for (const {paragraph} of node.points) collect(paragraph)
        break
      case 'passage':
        collect(node.paragraph)
        break
      case 'ledger':
        for (const {question, rows} of node.entries) {
          collect(question)
          for (const {sayings} of rows) for (const {words} of sayings) collect(words)
        }
        break
      case 'timeline':
        for (const {words} of node.events) collect(words)
        break
      case 'dataTable':
        collect(node.table)
        break
      default:
        collect(node)
    }
  }
  for (const mark of cites) byTarget.set(destinationOf.passage(mark), Number.parseInt(mark, 10))
  if (passages.size === 0) for (const source of sources) byTarget.set(destinationOf.source(source), source)
  return {cites, passages, sources, byTarget}
}
