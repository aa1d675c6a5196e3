import type {SideNote} from '../../../model/page.ts'
import type {Context} from '../context.ts'
import type {Slice} from '../flow.ts'
import {words} from '../inline.ts'
import {baseline, beside, moved, setLabel, setLines} from '../lines/block.ts'
import {emptyDrawing} from '../lines/draw.ts'
import type {Tag} from '../model.ts'

/** Where the side column begins, from the frame's left edge, in points. */
export const sideColumn = ({style: {columns}}: Context) => columns.text + columns.gutter

/** Put a side note beside a block's first lines. */
export function withSide(main: readonly Slice[], side: SideNote | undefined, tag: Tag, context: Context): Slice[] {
  if (side === undefined || main.length === 0) return [...main]
  const notes: Slice[] = []
  if (side.support !== undefined) notes.push(setSupport(side.support, main[0]!.height, tag, context))
  if (side.text !== undefined && side.text !== '') notes.push(...setSideText(side.text, main[0]!.height, tag, context))
  return beside(main, notes)
}

function setSideText(text: string, firstHeight: number, tag: Tag, context: Context): Slice[] {
  const {side} = context.style.text
  const style = {face: 'sans' as const, size: side.size, color: context.style.colors.muted}
  const lines = setLines(
    words(text, context.tag(tag, 'Note'), style, context),
    {x: sideColumn(context), measure: context.style.columns.side, ...side},
    context,
  )
  // The first line of a note stands on the baseline of the line beside it.
  const drop = baseline(firstHeight, context.style.text.body.size) - baseline(side.leading, side.size)
  return lines.map(line => ({...line, drawing: moved(line.drawing, 0, drop)}))
}

const dotRadius = 2.7
const dotPitch = 8

/** How well a statement is supported: a filled dot for each independent origin that says it, hollow ones for the rest. */
export function setSupport(
  support: {readonly have: number; readonly of: number},
  height: number,
  tag: Tag,
  context: Context,
): Slice {
  const {colors, text, support: rules} = context.style
  const drawing = emptyDrawing()
  const x = sideColumn(context)
  const y = baseline(height, text.body.size)
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
