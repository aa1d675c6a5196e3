import type {Context} from '../context.ts'
import {never, type Slice} from '../flow.ts'
import type {Piece} from '../type/piece.ts'
import {drawLine, emptyDrawing} from './draw.ts'
import {breakLines, widthOf} from './paragraph.ts'

/** How lines of text are placed: lengths in points, `x` from the frame's left edge. */
export interface Placing {
  readonly x: number
  readonly measure: number
  readonly leading: number
  readonly size: number // of its main text, to find the baseline
  readonly justified?: boolean
  readonly hyphenate?: boolean
  readonly firstIndent?: number
  readonly align?: 'left' | 'right' | 'center'
}

/** Capitals stand in the middle of their line: where the baseline is below a line's top. */
export const baseline = (leading: number, size: number): number => (leading + size * 0.67) / 2

/** Text as slices, one a line; no page ends after the first line or before the last. */
export function setLines(pieces: readonly Piece[], placing: Placing, context: Context): Slice[] {
  const {measure, leading, size, justified = false, hyphenate = false, firstIndent = 0, align = 'left'} = placing
  const lines = breakLines(
    pieces,
    {measure, justified, hyphenate, firstIndent, language: context.tree.language},
    context.setting,
  )
  return lines.map((line, index) => {
    const drawing = emptyDrawing()
    const slack = measure - line.width
    const shift = align === 'left' ? 0 : align === 'right' ? slack : slack / 2
    drawLine(line, placing.x + shift, baseline(leading, size), context.setting, drawing)
    const left = lines.length - 1 - index
    return {
      height: leading,
      drawing,
      breakAfter: left === 0 ? 0 : index < 1 || left < 2 ? never : line.hyphen ? 90 : 20,
      ...(line.hyphen && {hyphenated: true}),
    }
  })
}

/** One line of text at a place, drawn into a slice's drawing; returns its width. */
export function setLabel(
  pieces: readonly Piece[],
  {x, y, align = 'left'}: {x: number; y: number; align?: 'left' | 'right' | 'center'},
  context: Context,
  into: Slice['drawing'],
): number {
  const width = widthOf(pieces, context.setting)
  const [line] = breakLines(
    pieces,
    {measure: Number.MAX_SAFE_INTEGER, justified: false, hyphenate: false, language: context.tree.language},
    context.setting,
  )
  const shift = align === 'left' ? 0 : align === 'right' ? width : width / 2
  if (line !== undefined) drawLine(line, x - shift, y, context.setting, into)
  return width
}

/** Lay slices side by side: the second's drawing is added to the first's, line by line; blank lines fill what is missing. */
export function beside(main: readonly Slice[], other: readonly Slice[]): Slice[] {
  const merged: Slice[] = []
  let mainBottom = 0
  const mains = [...main]
  const tops = mains.map(slice => {
    const top = mainBottom
    mainBottom += slice.height
    return top
  })
  let otherTop = 0
  const drawings = mains.map(slice => ({
    marks: [...slice.drawing.marks],
    links: [...slice.drawing.links],
    anchors: [...slice.drawing.anchors],
  }))
  let lastTouched = -1
  for (const slice of other) {
    // A neighbour's line goes into the main slice in which it begins; beyond the end, into the last.
    let at = 0
    while (at + 1 < mains.length && tops[at + 1]! <= otherTop + 0.01) at++
    shiftInto(slice.drawing, 0, otherTop - tops[at]!, drawings[at]!)
    otherTop += slice.height
    while (lastTouched + 1 < mains.length && tops[lastTouched + 1]! < otherTop - 0.01) lastTouched++
  }
  mains.forEach((slice, i) => {
    const deep = i < lastTouched && i < mains.length - 1
    merged.push({...slice, drawing: drawings[i]!, breakAfter: deep ? never : slice.breakAfter})
  })
  if (otherTop > mainBottom && merged.length > 0) {
    const last = merged.pop()!
    merged.push({...last, height: last.height + otherTop - mainBottom})
  }
  return merged
}

/** Copy a drawing's parts into another, moved by so many points. */
export function shiftInto(from: Slice['drawing'], dx: number, dy: number, into: Slice['drawing']): void {
  for (const mark of from.marks) into.marks.push({...mark, x: mark.x + dx, y: mark.y + dy})
  for (const link of from.links) into.links.push({...link, x: link.x + dx, y: link.y + dy})
  for (const anchor of from.anchors) into.anchors.push({...anchor, y: anchor.y + dy})
}
