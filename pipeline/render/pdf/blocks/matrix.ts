import type {Matrix} from '../../../model/page.ts'
import type {Context} from '../context.ts'
import {blank, never, type Slice} from '../flow.ts'
import {words} from '../inline.ts'
import {baseline, setLabel, setLines, shiftInto} from '../lines/block.ts'
import {type Drawing, emptyDrawing} from '../lines/draw.ts'
import type {Mark, Tag} from '../model.ts'
import type {TextStyle} from '../type/piece.ts'
import type {Place} from './place.ts'
import type {Setter} from './setter.ts'

const padding = 2.2
const cellWidthMost = 30
const cellWidthLeast = 16
const labelShare = 0.42

/** Which source speaks to which theme: counts on squares that darken with them, so that it reads without colour too. */
export const matrix: Setter<Matrix> = (node, tag, context, place) => {
  if (node.rows.length === 0 || node.sources.length === 0) return []
  const most = Math.max(1, ...node.rows.flatMap(row => row.cells))
  // More sources than fit side by side go on in a further table below.
  const room = (context.frameWidth - place.x) * (1 - labelShare)
  const columns = Math.max(1, Math.floor(room / cellWidthLeast))
  const parts = Array.from({length: Math.ceil(node.sources.length / columns)}, (_, i) => {
    const cut = <Item>(list: readonly Item[]) => list.slice(i * columns, (i + 1) * columns)
    return {...node, sources: cut(node.sources), rows: node.rows.map(row => ({...row, cells: cut(row.cells)}))}
  })
  return parts.flatMap((part, i) => {
    const slices = setPart(part, most, i === 0, tag, context, place)
    return i === 0 ? slices : [blank(context.style.grid / 2), ...slices]
  })
}

function setPart(node: Matrix, most: number, first: boolean, tag: Tag, context: Context, place: Place): Slice[] {
  const {text, colors} = context.style
  const frame = context.frameWidth - place.x
  const labelWidth = frame * labelShare
  const cellWidth = Math.min(cellWidthMost, (frame - labelWidth) / node.sources.length)
  const parent = context.tag(tag, 'Table')
  const size = text.table.size - 0.5
  const plain: TextStyle = {face: 'sans', size, color: colors.ink}
  const muted: TextStyle = {...plain, color: colors.muted}
  const strong: TextStyle = {...plain, face: 'sans-semibold', color: colors.accent}
  const height = text.table.leading + 2 * padding
  const y = padding + baseline(text.table.leading, size)
  const width = labelWidth + cellWidth * node.sources.length
  const put = (value: string, own: Tag, style: TextStyle, i: number, into: Drawing) =>
    setLabel(
      words(value, own, style, context),
      {x: place.x + labelWidth + (i + 0.5) * cellWidth, y, align: 'center'},
      context,
      into,
    )

  const caption = first
    ? setLines(
        words('Sentences on each theme, by source', context.tag(parent, 'Caption'), muted, context),
        {x: place.x, measure: frame, leading: text.table.leading, size},
        context,
      )
    : []
  const head = emptyDrawing()
  const headRow = context.tag(context.tag(parent, 'THead'), 'TR')
  const corner = context.tag(headRow, 'TH', {scope: 'Column'})
  setLabel(words('Source', corner, muted, context), {x: place.x, y}, context, head)
  node.sources.forEach((source, i) => {
    put(source, context.tag(headRow, 'TH', {scope: 'Column'}), strong, i, head)
  })
  head.marks.push(rule(place.x, height - 0.45, width, context))

  const body = context.tag(parent, 'TBody')
  const rows = node.rows.map((row, index): Slice[] => {
    const rowTag = context.tag(body, 'TR')
    const label = setLines(
      words(row.label, context.tag(rowTag, 'TH', {scope: 'Row'}), plain, context),
      {x: place.x, measure: labelWidth - 8, leading: text.table.leading, size},
      context,
    )
    const drawing = emptyDrawing()
    row.cells.forEach((count, i) => {
      if (count > 0)
        drawing.marks.push(square(place.x + labelWidth + i * cellWidth, cellWidth, height, count / most, context))
      put(count > 0 ? String(count) : '–', context.tag(rowTag, 'TD'), count > 0 ? plain : muted, i, drawing)
    })
    const [top, ...more] = label
    if (top !== undefined) shiftInto(top.drawing, 0, padding, drawing)
    const slices = [{height, drawing, breakAfter: never}, ...more.map(line => ({...line, breakAfter: never}))]
    const last = slices.at(-1)!
    if (index === node.rows.length - 1) last.drawing.marks.push(rule(place.x, last.height - 0.45, width, context))
    return slices
  })
  const slices = rows.flat()
  return [
    ...caption.map(line => ({...line, breakAfter: never})),
    {height, drawing: head, breakAfter: never},
    ...slices.map((slice, i): Slice => (i === slices.length - 1 ? {...slice, breakAfter: 0} : slice)),
  ]
}

/** The square behind a count: darker the nearer it comes to the most there are. */
function square(x: number, width: number, height: number, share: number, {style}: Context): Mark {
  const color = mix(style.colors.tint, style.colors.accent, 0.28 * share)
  return {kind: 'fill', x: x + 1, y: 0.8, width: width - 2, height: height - 1.6, color, content: null}
}

const rule = (x: number, y: number, width: number, {style}: Context): Mark => ({
  kind: 'fill',
  x,
  y,
  width,
  height: 0.45,
  color: style.colors.rule,
  content: null,
})

/** A colour between two, `part` of the way. */
function mix(from: string, to: string, part: number): string {
  const channel = (color: string, i: number) => Number.parseInt(color.slice(1 + 2 * i, 3 + 2 * i), 16)
  const mixed = [0, 1, 2].map(i => Math.round(channel(from, i) * (1 - part) + channel(to, i) * part))
  return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`
}
