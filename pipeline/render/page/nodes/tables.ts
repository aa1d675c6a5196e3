import type {PhrasingContent, TableRow} from 'mdast'
import type {Item} from '../../../model/briefing.ts'
import type {DataTable} from '../../../model/page.ts'
import {citationOf, textOf, wordsOf} from './inline.ts'
import type {Lookup} from './lookup.ts'

type Column = DataTable['columns'][number] & {readonly head: string; readonly cell: (item: Item) => PhrasingContent[]}

/** Value, what it measures, who says so. */
export const figuresOf = (items: readonly Item[], lookup: Lookup): DataTable =>
  tableOf('figures', items, [
    {head: 'Figure', align: 'decimal', share: 0.24, cell: ({figure}) => (figure ? [textOf(figure.value)] : [])},
    {
      head: 'What',
      align: 'left',
      share: 0.51,
      cell: ({parts}) => wordsOf(parts),
    },
    sourceColumn('Who says so', 0.25, lookup),
  ])

/** The act, in which words it is reported, by whom. */
export const agreementsOf = (items: readonly Item[], lookup: Lookup): DataTable =>
  tableOf('agreements', items, [
    {head: 'Act', align: 'left', share: 0.15, cell: ({act}) => (act === undefined ? [] : [textOf(act)])},
    {head: 'What', align: 'left', share: 0.6, cell: ({parts}) => wordsOf(parts)},
    sourceColumn('Source', 0.25, lookup),
  ])

/** The speaker stands before the words. */
export const statementsOf = (items: readonly Item[], lookup: Lookup): DataTable =>
  tableOf('statements', items, [
    {head: 'Who', align: 'left', share: 0.25, cell: speakerCell},
    {head: 'Words', align: 'left', share: 0.5, cell: ({parts}) => wordsOf(parts)},
    sourceColumn('Source', 0.25, lookup),
  ])

/** "Oda Renk, Transport Minister (ministry readout)": the name strong, what follows plain. */
function speakerCell({speaker}: Item): PhrasingContent[] {
  if (speaker === undefined) return []
  const rest = roleOf(speaker)
  return [{type: 'strong', children: [textOf(speaker.name)]}, ...(rest === '' ? [] : [textOf(rest)])]
}

/** What stands behind a speaker's name: ", Transport Minister (ministry readout)". */
export const roleOf = ({role, channel}: NonNullable<Item['speaker']>): string =>
  `${role === undefined ? '' : `, ${role}`}${channel === undefined ? '' : ` (${channel})`}`

const sourceColumn = (head: string, share: number, lookup: Lookup): Column => ({
  head,
  align: 'left',
  share,
  cell: ({marks}) => (marks.length === 0 ? [] : [textOf(lookup.publishersOf(marks)), ...citationOf(marks)]),
})

function tableOf(role: DataTable['role'], items: readonly Item[], columns: readonly Column[]): DataTable {
  const row = (cells: readonly PhrasingContent[][]): TableRow => ({
    type: 'tableRow',
    children: cells.map(children => ({type: 'tableCell', children})),
  })
  return {
    type: 'dataTable',
    role,
    columns: columns.map(({align, share}) => ({align, share})),
    table: {
      type: 'table',
      align: columns.map(({align}) => (align === 'left' ? null : 'right')),
      children: [
        row(columns.map(({head}) => [textOf(head)])),
        ...items.map(item => row(columns.map(({cell}) => cell(item)))),
      ],
    },
  }
}
