import type {Citation, PageTree} from '../../model/page.ts'
import {destinationOf} from './context.ts'

/** Which marks, passages and sources a tree holds. */
export interface Cited {
  readonly cites: ReadonlySet<string> // marks printed in the body
  readonly passages: ReadonlySet<string> // marks whose passage the annex prints
  readonly sources: ReadonlySet<number> // numbers in the source list
  readonly byTarget: ReadonlyMap<string, number> // destination of a citation -> source
}

/** Collect them before setting, so that no link leads nowhere: marks wherever a node keeps them, whatever its kind. */
export function cited({root}: PageTree): Cited {
  const cites = new Set<string>()
  const passages = new Set<string>()
  const sources = new Set<number>()
  const byTarget = new Map<string, number>()
  const waiting: unknown[] = []
  for (const node of root.children) {
    if (node.type === 'annex') {
      for (const {paragraphs} of node.sources)
        for (const {pieces} of paragraphs) for (const {mark} of pieces) if (mark !== undefined) passages.add(mark)
      continue
    }
    if (node.type === 'sourceList') for (const {number} of node.sources) sources.add(number)
    waiting.push(node)
  }
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    if ('type' in value && value.type === 'citation') for (const mark of (value as Citation).marks) cites.add(mark)
    else for (const inner of Object.values(value)) waiting.push(inner)
  }
  for (const mark of cites) byTarget.set(destinationOf.passage(mark), Number.parseInt(mark, 10))
  if (passages.size === 0) for (const source of sources) byTarget.set(destinationOf.source(source), source)
  return {cites, passages, sources, byTarget}
}
