import type {SideNote} from '../../../model/page.ts'
import type {Context} from '../context.ts'
import {heightOf, type Slice} from '../flow.ts'
import {words} from '../inline.ts'
import {baseline, beside, moved, setLabel, setLines} from '../lines/block.ts'
import {emptyDrawing} from '../lines/draw.ts'
import type {Tag} from '../model.ts'

/** Where the side column begins, from the frame's left edge, in points. */
export const sideColumn = ({style: {columns}}: Context) => columns.text + columns.gutter

/** Put a side note beside a block's first lines; names only as far as the block reaches down. */
export function withSide(main: readonly Slice[], side: SideNote | undefined, tag: Tag, context: Context): Slice[] {
  if (side === undefined || main.length === 0) return [...main]
  const {support, text, names = []} = side
  const {body} = context.style.text
  const first = {size: body.size, leading: main[0]!.height}
  const notes: Slice[] = []
  if (support !== undefined) notes.push(setSupport(support, first, tag, context))
  if (text !== undefined && text !== '') notes.push(...setSideText(text, first, tag, context))
  for (const name of namesWithRoom(names, heightOf(main) - heightOf(notes), notes.length === 0, context))
    notes.push(...setSideText(name, first, tag, context))
  return beside(main, notes)
}

/** As many names as there is room for, a line each or more; of the rest their number. */
function namesWithRoom(names: readonly string[], room: number, needed: boolean, context: Context): string[] {
  for (let most = names.length; most > 0; most--) {
    const rest = names.length - most
    const told = names
      .slice(0, most)
      .map((name, i) => (i < most - 1 || rest === 0 ? name : `${name}\u00a0+\u00a0${rest}`))
    const height = heightOf(told.flatMap(name => sideLines(name, null, context)))
    if (height <= room || (needed && most === 1)) return told
  }
  return []
}

/** Words of ours in the side column, the first line on the baseline of the line beside it. */
export function setSideText(
  text: string,
  beside: {readonly size: number; readonly leading: number},
  tag: Tag,
  context: Context,
): Slice[] {
  const {side} = context.style.text
  const drop = baseline(beside.leading, beside.size) - baseline(side.leading, side.size)
  const lines = sideLines(text, context.tag(tag, 'Note'), context)
  return lines.map(line => ({...line, drawing: moved(line.drawing, 0, drop)}))
}

function sideLines(text: string, tag: Tag | null, context: Context): Slice[] {
  const {text: sizes, colors, columns} = context.style
  const style = {face: 'sans' as const, size: sizes.side.size, color: colors.muted}
  return setLines(
    words(text, tag, style, context),
    {x: sideColumn(context), measure: columns.side, ...sizes.side},
    context,
  )
}

const dotRadius = 2.7
const dotPitch = 8

/** How well a statement is supported: a filled dot for each independent origin that says it, hollow ones for the rest. */
export function setSupport(
  support: {readonly have: number; readonly of: number},
  beside: {readonly size: number; readonly leading: number},
  tag: Tag,
  context: Context,
  x = sideColumn(context),
): Slice {
  const {colors, text, support: rules} = context.style
  const drawing = emptyDrawing()
  const y = baseline(beside.leading, beside.size)
  const have = Math.min(support.have, support.of)
  let at = x
  if (support.of <= rules.dotsMost) {
    for (let i = 0; i < support.of; i++) {
      drawing.marks.push({
        kind: 'dot',
        x: at + dotRadius,
        y: y - dotRadius,
        radius: dotRadius,
        color: colors.accent,
        hollow: i >= have,
        content: null,
      })
      at += dotPitch
    }
    at += 4
  } else {
    // Too many to count at a glance: a bar with the share filled.
    const width = 48
    const bar = {kind: 'fill', x, height: 3.2, content: null} as const
    drawing.marks.push({...bar, y: y - 4.4, width, color: colors.rule})
    drawing.marks.push({...bar, y: y - 4.4, width: (width * have) / support.of, color: colors.accent})
    at += width + 6
  }
  const style = {face: 'sans' as const, size: text.side.size, color: colors.muted}
  const label = words(
    `${support.have} ${support.have === 1 ? 'source' : 'sources'}`,
    context.tag(tag, 'P'),
    style,
    context,
  )
  setLabel(label, {x: at, y}, context, drawing)
  return {height: text.side.leading, drawing, breakAfter: 0}
}
