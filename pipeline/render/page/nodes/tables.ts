import type {PhrasingContent, RootContent, TableRow} from 'mdast'
import type {Item} from '../../../model/briefing.ts'
import type {DataTable} from '../../../model/page.ts'
import {rangeLabel} from '../../../text/calendar.ts'
import {quotationMarks} from '../../../text/quotation-marks.ts'
import {dayIn} from './days.ts'
import {citationOf, plainOf, statementOf, textOf, wordsOf} from './inline.ts'
import type {Lookup} from './lookup.ts'

type Column = DataTable['columns'][number] & {readonly head: string; readonly cell: (item: Item) => PhrasingContent[]}

// All tables share their edges: the first column ends where the dates of the timeline do, the last stands under the side column.
const first = 0.267
const last = 0.255

/** Value, what is measured, when that was reported, by whom. */
export const figuresOf = (items: readonly Item[], lookup: Lookup, today: string | null): DataTable =>
  tableOf('figures', items, [
    {head: 'Figure', align: 'decimal', share: first, cell: item => valueCell(item, today)},
    {head: 'What', align: 'left', share: 0.348, cell: whatCell},
    {head: 'Reported', align: 'left', share: 0.13, cell: ({when}) => (when ? [textOf(dayIn(when, today))] : [])},
    sourceColumn('Who says so', last, lookup),
  ])

/** The day, and what is to happen then. */
export const nextOf = (items: readonly Item[], today: string | null): DataTable =>
  tableOf('next', items, [
    {head: 'When', align: 'left', share: first, cell: ({when}) => (when ? [textOf(dayIn(when, today))] : [])},
    {head: 'What', align: 'left', share: 1 - first, cell: statementOf},
  ])

/** The speaker stands before the words, once for all that is quoted. */
export const statementsOf = (items: readonly Item[], lookup: Lookup): DataTable => {
  const again = new Set(items.filter(({speaker}, i) => i > 0 && items[i - 1]!.speaker?.name === speaker?.name))
  return tableOf('statements', items, [
    {head: 'Who', align: 'left', share: first, cell: item => (again.has(item) ? [] : speakerCell(item))},
    {head: 'Words', align: 'left', share: 0.478, cell: quotedCell},
    sourceColumn('Source', last, lookup),
  ])
}

/** A value, or all values of a series with their days: "11 (18 May) → 17 (19 May)". */
function valueCell({figure, series}: Item, today: string | null): PhrasingContent[] {
  if (series !== undefined)
    return [
      textOf(series.map(({value, day}) => (day === null ? value : `${value} (${shortDay(day, today)})`)).join(' → ')),
    ]
  return figure === undefined ? [] : [textOf(figure.value)]
}

const shortDay = (value: string, today: string | null): string =>
  dayIn({value, label: rangeLabel(value, undefined), certainty: 'stated'}, today)

/** What a figure measures, in the words of its source; of a series in their nouns. */
const whatCell = ({parts, figure}: Item): PhrasingContent[] =>
  parts.length === 0 && figure !== undefined ? [textOf(figure.what)] : wordsOf(parts)

/** The words of a speaker in quotation marks of ours, which are none of theirs. */
function quotedCell({parts}: Item): PhrasingContent[] {
  const [open, close] = quotationMarks(plainOf(parts))
  return [textOf(open), ...wordsOf(parts), textOf(close)]
}

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

/** Tables with a role are tables in Markdown too. */
export const plainDataTable = ({table}: DataTable): RootContent[] => [table]
