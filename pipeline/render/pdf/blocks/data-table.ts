import type {PhrasingContent, Table, TableRow} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {DataTable} from '../../../model/page.ts'
import type {Context} from '../context.ts'
import {heightOf, never, type Slice} from '../flow.ts'
import {inline} from '../inline.ts'
import {baseline, setLines, shiftInto} from '../lines/block.ts'
import {type Drawing, emptyDrawing} from '../lines/draw.ts'
import {widthOf} from '../lines/paragraph.ts'
import type {Mark, Tag} from '../model.ts'
import type {TextStyle} from '../type/piece.ts'
import {decimalParts} from './decimal.ts'
import type {Place, Setter} from './index.ts'

type Column = DataTable['columns'][number]

const columnGap = 12
const rowPadding = 2.6

/** A booktabs table over the whole frame: three rules, no verticals; its head comes again on every page. */
export const dataTable: Setter<DataTable> = (node, tag, context, place) =>
  setTable(node.table, node.columns, tag, context, {...place, measure: context.frameWidth - place.x})

/** A plain Markdown table: columns share the text column by what they hold. */
export const table: Setter<Table> = (node, tag, context, place) => {
  const count = Math.max(1, ...node.children.map(row => row.children.length))
  const longest = Array.from({length: count}, (_, i) =>
    Math.max(4, ...node.children.map(row => Math.min(40, textOf(row.children[i] ?? {type: 'text'}).length))),
  )
  const total = longest.reduce((sum, length) => sum + length, 0)
  const columns = longest.map((length, i) => ({
    align: node.align?.[i] === 'right' ? ('right' as const) : ('left' as const),
    share: length / total,
  }))
  return setTable(node, columns, tag, context, place)
}

function setTable(node: Table, columns: readonly Column[], tag: Tag, context: Context, place: Place): Slice[] {
  const [head, ...body] = node.children
  if (head === undefined || columns.length === 0) return []
  const parent = context.tag(tag, 'Table')
  const xs = columnEdges(columns, place)
  const anchors = columns.map((column, i) =>
    column.align === 'decimal' ? decimalAnchor(body, i, xs[i]!.width, context) : undefined,
  )
  const headTag = context.tag(context.tag(parent, 'THead'), 'TR')
  const headSlice = withRules(setRow(head, columns, xs, anchors, headTag, true, context), place, context, {
    above: 0.9,
    below: 0.45,
  })
  const bodyTag = context.tag(parent, 'TBody')
  const again = asArtifact(headSlice)
  const rows = body.map((row, i): Slice => {
    const slice = setRow(row, columns, xs, anchors, context.tag(bodyTag, 'TR'), false, context)
    const last = i === body.length - 1
    const ruled = last ? withRules(slice, place, context, {below: 0.9}) : slice
    return {...ruled, ...(i > 0 && {head: again})}
  })
  // A small table stays whole if it can; of a longer one the first two rows stay together, and the last two.
  const cost = heightOf(rows) < context.frameHeight / 3 ? 400 : 30
  rows.forEach((row, i) => {
    const free = i > 0 && i < rows.length - 2
    rows[i] = {...row, breakAfter: i === rows.length - 1 ? 0 : free ? cost : never}
  })
  return [{...headSlice, breakAfter: never}, ...splitTall(rows, context)]
}

/** A row taller than half a page would leave a hole: nothing is done about it but to say so. */
function splitTall(rows: Slice[], context: Context): Slice[] {
  for (const row of rows)
    if (row.height > context.frameHeight) context.warn({rule: 'too-wide', message: 'A table row is taller than a page'})
  return rows
}

function columnEdges(columns: readonly Column[], place: Place): {x: number; width: number}[] {
  const total = columns.reduce((sum, {share}) => sum + share, 0) || 1
  const room = place.measure - columnGap * (columns.length - 1)
  let x = place.x
  return columns.map(({share}) => {
    const width = (room * share) / total
    const edge = {x, width}
    x += width + columnGap
    return edge
  })
}

const cellStyle = (head: boolean, {style}: Context): TextStyle => ({
  face: head ? 'sans-semibold' : 'sans',
  size: style.text.table.size,
  color: head ? style.colors.ink : style.colors.ink,
})

/** Where the decimal points of a column stand, from the cell's left edge; undefined when they can't be aligned. */
function decimalAnchor(rows: readonly TableRow[], column: number, width: number, context: Context): number | undefined {
  let before = 0
  let after = 0
  for (const row of rows) {
    const cell = row.children[column]
    if (cell === undefined) continue
    const [left, right] = decimalParts(textOf(cell))
    const style = cellStyle(false, context)
    const measure = (text: string) => widthOf([{text, style, content: null}], context.setting)
    before = Math.max(before, measure(left))
    after = Math.max(after, measure(right))
  }
  return before + after <= width ? before : undefined
}

function setRow(
  row: TableRow,
  columns: readonly Column[],
  xs: readonly {x: number; width: number}[],
  anchors: readonly (number | undefined)[],
  tag: Tag,
  head: boolean,
  context: Context,
): Slice {
  const {text} = context.style
  const drawing = emptyDrawing()
  const style = cellStyle(head, context)
  let height = text.table.leading
  columns.forEach((column, i) => {
    const cell = row.children[i]
    const cellTag = context.tag(tag, head ? 'TH' : 'TD', head ? {scope: 'Column'} : {})
    const children: readonly PhrasingContent[] = cell?.children ?? []
    const {x, width} = xs[i]!
    const anchor = anchors[i]
    const numeral = !head && anchor !== undefined && cell !== undefined
    const shift = numeral ? anchor - measureBefore(textOf(cell), style, context) : 0
    const lines = setLines(
      inline(children, cellTag, style, context),
      {
        x: x + shift,
        measure: width - shift,
        ...text.table,
        align: column.align === 'right' ? 'right' : 'left',
      },
      context,
    )
    let y = rowPadding
    for (const line of lines) {
      shiftInto(line.drawing, 0, y, drawing)
      y += line.height
    }
    height = Math.max(height, heightOf(lines))
  })
  return {height: height + 2 * rowPadding, drawing, breakAfter: 0}
}

function measureBefore(text: string, style: TextStyle, context: Context): number {
  return widthOf([{text: decimalParts(text)[0], style, content: null}], context.setting)
}

function withRules(slice: Slice, place: Place, {style}: Context, rules: {above?: number; below?: number}): Slice {
  const rule = (y: number, height: number): Mark => ({
    kind: 'fill',
    x: place.x,
    y,
    width: place.measure,
    height,
    color: style.colors.ink,
    content: null,
  })
  const marks = [...slice.drawing.marks]
  if (rules.above !== undefined) marks.push(rule(0, rules.above))
  if (rules.below !== undefined) marks.push(rule(slice.height - rules.below, rules.below))
  return {...slice, drawing: {...slice.drawing, marks}}
}

/** A head that comes again is for the eye only: it is read once. */
function asArtifact(slice: Slice): Slice {
  const drawing: Drawing = {
    marks: slice.drawing.marks.map(mark => ({...mark, content: null})),
    links: [],
    anchors: [],
  }
  return {...slice, drawing, breakAfter: never}
}

export const rowBaseline = (context: Context) =>
  rowPadding + baseline(context.style.text.table.leading, context.style.text.table.size)
