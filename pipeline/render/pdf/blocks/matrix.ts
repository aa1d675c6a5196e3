import type {Matrix} from '../../../model/page.ts'
import type {Context} from '../context.ts'
import {never, type Slice} from '../flow.ts'
import {words} from '../inline.ts'
import {baseline, setLabel, setLines, shiftInto} from '../lines/block.ts'
import {emptyDrawing} from '../lines/draw.ts'
import type {Mark, Tag} from '../model.ts'
import type {TextStyle} from '../type/piece.ts'
import type {Setter} from './index.ts'

const padding = 2.2
const cellWidthMost = 30
const labelShare = 0.42

/** Which source speaks to which theme: counts on squares that darken with them, so that it reads without colour too. */
export const matrix: Setter<Matrix> = (node, tag, context, place) => {
  const {text, colors} = context.style
  if (node.rows.length === 0) return []
  const frame = context.frameWidth - place.x
  const labelWidth = frame * labelShare
  const cellWidth = Math.min(cellWidthMost, (frame - labelWidth) / Math.max(1, node.sources.length))
  const most = Math.max(1, ...node.rows.flatMap(row => row.cells))
  const parent = context.tag(tag, 'Table')
  const size = text.table.size - 0.5
  const plain: TextStyle = {face: 'sans', size, color: colors.ink}
  const strong: TextStyle = {...plain, face: 'sans-semibold', color: colors.accent}
  const at = (i: number) => place.x + labelWidth + (i + 0.5) * cellWidth
  const height = text.table.leading + 2 * padding
  const y = padding + baseline(text.table.leading, size)

  const head = emptyDrawing()
  const headRow = context.tag(context.tag(parent, 'THead'), 'TR')
  setLabel(
    words('Source', context.tag(headRow, 'TH', {scope: 'Column'}), {...plain, color: colors.muted}, context),
    {x: place.x, y},
    context,
    head,
  )
  node.sources.forEach((source, i) => {
    setLabel(
      words(source, context.tag(headRow, 'TH', {scope: 'Column'}), strong, context),
      {x: at(i), y, align: 'center'},
      context,
      head,
    )
  })
  const width = labelWidth + cellWidth * node.sources.length
  head.marks.push(rule(place.x, height - 0.45, width, 0.45, context))

  const body = context.tag(parent, 'TBody')
  const rows = node.rows.map((row, index): Slice => {
    const drawing = emptyDrawing()
    const rowTag = context.tag(body, 'TR')
    const label = setLabelLines(
      row.label,
      context.tag(rowTag, 'TH', {scope: 'Row'}),
      plain,
      place.x,
      labelWidth - 8,
      context,
    )
    for (const line of label) shiftInto(line.drawing, 0, padding + label.indexOf(line) * text.table.leading, drawing)
    const own = Math.max(height, label.length * text.table.leading + 2 * padding)
    row.cells.forEach((count, i) => {
      const cell = context.tag(rowTag, 'TD')
      if (count > 0)
        drawing.marks.unshift({
          kind: 'fill',
          x: place.x + labelWidth + i * cellWidth + 1,
          y: 0.8,
          width: cellWidth - 2,
          height: own - 1.6,
          color: mix(colors.tint, colors.accent, (0.28 * (count - 1)) / Math.max(1, most - 1)),
          content: null,
        })
      const text = count > 0 ? String(count) : '–'
      const style = count > 0 ? plain : {...plain, color: colors.muted}
      setLabel(words(text, cell, style, context), {x: at(i), y, align: 'center'}, context, drawing)
    })
    const last = index === node.rows.length - 1
    if (last) drawing.marks.push(rule(place.x, own - 0.45, width, 0.45, context))
    return {height: own, drawing, breakAfter: last ? 0 : never}
  })
  return [{height, drawing: head, breakAfter: never}, ...rows]
}

function setLabelLines(label: string, tag: Tag, style: TextStyle, x: number, measure: number, context: Context) {
  return setLines(
    words(label, tag, style, context),
    {x, measure, leading: context.style.text.table.leading, size: style.size},
    context,
  )
}

const rule = (x: number, y: number, width: number, height: number, {style}: Context): Mark => ({
  kind: 'fill',
  x,
  y,
  width,
  height,
  color: style.colors.rule,
  content: null,
})

/** A colour between two, `part` of the way. */
function mix(from: string, to: string, part: number): string {
  const channel = (color: string, i: number) => Number.parseInt(color.slice(1 + 2 * i, 3 + 2 * i), 16)
  const mixed = [0, 1, 2].map(i => Math.round(channel(from, i) * (1 - part) + channel(to, i) * part))
  return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`
}
