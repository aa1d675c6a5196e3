import type {PhrasingContent, Table, TableCell} from 'mdast'
import type {Handle, Info, State} from 'mdast-util-to-markdown'

/**
 * A table on as many lines as it has rows, without padding to a common width: cells hold whole sentences, and a change of
 * one cell should change one line.
 */
export const compactTable: Handle = (node: Table, _parent, state, info) => {
  const exit = state.enter('table')
  const rows = node.children.map(({children}) => children.map(cell => cellOf(cell, state, info)))
  exit()
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const columns = Math.max(...rows.map(row => row.length))
  const rule = Array.from({length: columns}, (_, index) => (node.align?.[index] === 'right' ? '---:' : '---'))
  const [head = [], ...body] = rows.map(row => [...row, ...Array.from({length: columns - row.length}, () => '')])
  return [head, rule, ...body].map(line).join('\n')
}

function cellOf(cell: TableCell & {children: PhrasingContent[]}, state: State, info: Info): string {
  const exit = state.enter('tableCell')
  const leave = state.enter('phrasing')
  const words = state.containerPhrasing(cell, {...info, before: ' ', after: ' '})
  leave()
  exit()
  return words
}
