import type {PhrasingContent, Table, TableRow} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {DataTable} from '../../../model/page.ts'
import type {Context} from '../context.ts'
import {heightOf, never, type Slice} from '../flow.ts'
import {inline} from '../inline.ts'
import {setLines, shiftInto} from '../lines/block.ts'
import {type Drawing, emptyDrawing} from '../lines/draw.ts'
import {widthOf} from '../lines/paragraph.ts'
import type {Mark, Tag} from '../model.ts'
import type {TextStyle} from '../type/piece.ts'
import {decimalParts} from './decimal.ts'
import type {Place} from './place.ts'
import type {Setter} from './setter.ts'

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
  const headLines = setRow(head, columns, xs, anchors, headTag, true, context)
  // A head as tall as a good part of the page is not drawn again, and may itself be split.
  const again =
    heightOf(headLines) > context.frameHeight * tallRow
      ? undefined
      : asArtifact(ruleHead([merge(headLines)], place, context)[0]!)
  const headSlices = ruleHead(again === undefined ? headLines : [merge(headLines)], place, context)
  const bodyTag = context.tag(parent, 'TBody')
  const rows = body.map(row => {
    const lines = setRow(row, columns, xs, anchors, context.tag(bodyTag, 'TR'), false, context)
    // A row is not split, unless it is so tall that it would leave a hole.
    return heightOf(lines) > context.frameHeight * tallRow ? lines : [merge(lines)]
  })
  // A small table stays whole if it can; of a longer one the first two rows stay together, and the last two.
  const cost = heightOf(rows.flat()) < context.frameHeight / 3 ? 400 : 30
  const slices = rows.flatMap((lines, i) => {
    const free = i > 0 && i < rows.length - 2
    const after = i === rows.length - 1 ? 0 : free ? cost : never
    return lines.map((line, k): Slice => {
      const last = k === lines.length - 1
      const headed = again !== undefined && (i > 0 || k > 0) ? {...line, head: again} : line
      return {...headed, breakAfter: last ? after : k === 0 || k === lines.length - 2 ? never : cost}
    })
  })
  const last = slices.pop()
  return [
    ...headSlices.map((slice, i) => ({...slice, breakAfter: i === headSlices.length - 1 ? never : 0})),
    ...slices,
    ...(last === undefined ? [] : [withRules(last, place, context, {below: 0.9})]),
  ]
}

/** Rows taller than this part of a page may be split. */
const tallRow = 0.4

function columnEdges(columns: readonly Column[], place: Place): {x: number; width: number}[] {
  const total = columns.reduce((sum, {share}) => sum + share, 0) || 1
  const room = place.measure + columnGap // a gap behind the last too: equal shares give equal edges, however many columns
  let x = place.x
  return columns.map(({share}) => {
    const width = (room * share) / total - columnGap
    const edge = {x, width}
    x += width + columnGap
    return edge
  })
}

const cellStyle = (head: boolean, {style}: Context): TextStyle => ({
  face: head ? 'sans-semibold' : 'sans',
  size: style.text.table.size,
  color: style.colors.ink,
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

/** A row as slices: one for each line of its tallest cell, white space above the first and below the last. */
function setRow(
  row: TableRow,
  columns: readonly Column[],
  xs: readonly {x: number; width: number}[],
  anchors: readonly (number | undefined)[],
  tag: Tag,
  head: boolean,
  context: Context,
): Slice[] {
  const {table} = context.style.text
  const style = cellStyle(head, context)
  const cells = columns.map((column, i) => {
    const cell = row.children[i]
    const cellTag = context.tag(tag, head ? 'TH' : 'TD', head ? {scope: 'Column'} : {})
    const children: readonly PhrasingContent[] = cell?.children ?? []
    const {x, width} = xs[i]!
    const anchor = anchors[i]
    const numeral = !head && anchor !== undefined && cell !== undefined
    const shift = numeral ? anchor - measureBefore(textOf(cell), style, context) : 0
    const align = column.align === 'right' ? 'right' : 'left'
    return setLines(
      inline(children, cellTag, style, context),
      {x: x + shift, measure: width - shift, ...table, align},
      context,
    )
  })
  const count = Math.max(1, ...cells.map(lines => lines.length))
  return Array.from({length: count}, (_, k): Slice => {
    const drawing = emptyDrawing()
    const above = k === 0 ? rowPadding : 0
    for (const lines of cells) if (lines[k] !== undefined) shiftInto(lines[k].drawing, 0, above, drawing)
    return {height: table.leading + above + (k === count - 1 ? rowPadding : 0), drawing, breakAfter: 0}
  })
}

/** Slices as one, not to be split. */
function merge(slices: readonly Slice[]): Slice {
  const drawing = emptyDrawing()
  let height = 0
  for (const slice of slices) {
    shiftInto(slice.drawing, 0, height, drawing)
    height += slice.height
  }
  return {height, drawing, breakAfter: 0}
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

/** A rule above the head's first line, a thinner one below its last. */
function ruleHead(lines: readonly Slice[], place: Place, context: Context): Slice[] {
  return lines.map((line, i) => {
    const above = i === 0 ? {above: 0.9} : {}
    const below = i === lines.length - 1 ? {below: 0.45} : {}
    return withRules(line, place, context, {...above, ...below})
  })
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
