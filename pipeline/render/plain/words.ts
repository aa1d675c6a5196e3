import type {Paragraph, PhrasingContent, Root, TableCell, TableRow} from 'mdast'

// Short makers of nodes, so that each handler reads as what it prints.

export const text = (value: string): PhrasingContent => ({type: 'text', value})
export const strong = (...children: PhrasingContent[]): PhrasingContent => ({type: 'strong', children})
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({type: 'paragraph', children})

const cell = (children: readonly PhrasingContent[]): TableCell => ({type: 'tableCell', children: [...children]})
export const row = (...cells: readonly (readonly PhrasingContent[])[]): TableRow => ({
  type: 'tableRow',
  children: cells.map(cell),
})

/** A table whose first row is the head. */
export const table = (align: readonly ('right' | null)[], rows: readonly TableRow[]): Root['children'][number] => ({
  type: 'table',
  align: [...align],
  children: [...rows],
})

/** "3 sources": independent origins that say so. */
export const supportOf = ({have}: {readonly have: number}): string => `${have} ${have === 1 ? 'source' : 'sources'}`
