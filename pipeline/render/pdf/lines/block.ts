import type {Context} from '../context.ts'
import {heightOf, never, type Slice} from '../flow.ts'
import type {Piece} from '../type/piece.ts'
import {type Drawing, drawLine, emptyDrawing} from './draw.ts'
import {breakLines, type Line, type ParagraphRules, widthOf} from './paragraph.ts'

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
  readonly balanced?: boolean // lines of like length: heads
}

/** Capitals stand in the middle of their line: where the baseline is below a line's top. */
export const baseline = (leading: number, size: number): number => (leading + size * 0.67) / 2

/** Text as slices, one a line; no page ends after the first line or before the last. */
export function setLines(pieces: readonly Piece[], placing: Placing, context: Context): Slice[] {
  const {measure, leading, size, justified = false, hyphenate = false, firstIndent = 0, align = 'left'} = placing
  const rules = {measure, justified, hyphenate, firstIndent, language: context.tree.language}
  const free = breakLines(pieces, rules, context.setting)
  const lines = placing.balanced && free.length > 1 ? balanceLines(pieces, rules, free, context) : free
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

/** The same text in as many lines, at the least measure that keeps their number. */
function balanceLines(
  pieces: readonly Piece[],
  rules: ParagraphRules,
  free: readonly Line[],
  context: Context,
): Line[] {
  let low = rules.measure / 2
  let high = rules.measure
  let best = [...free]
  while (high - low > 2) {
    const measure = (low + high) / 2
    const lines = breakLines(pieces, {...rules, measure}, context.setting)
    if (lines.length === free.length && lines.every(({width}) => width <= measure)) {
      best = lines
      high = measure
    } else low = measure
  }
  return best
}

/** One line of text at a place, drawn into a slice's drawing; returns its width. */
export function setLabel(
  pieces: readonly Piece[],
  {x, y, align = 'left'}: {x: number; y: number; align?: 'left' | 'right' | 'center'},
  context: Context,
  into: Drawing,
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

/** Lay slices side by side: the second's are drawn into the first's beside which they stand; longer, they go on below. */
export function beside(main: readonly Slice[], other: readonly Slice[]): Slice[] {
  const merged = main.map(slice => ({slice, drawing: copyOf(slice.drawing), bound: false}))
  const below: Slice[] = []
  const bottom = heightOf(main)
  let at = 0 // the main slice in which the other's begins
  let atTop = 0
  let top = 0
  for (const slice of other) {
    while (at + 1 < main.length && atTop + main[at]!.height <= top + 0.01) atTop += main[at++]!.height
    if (top >= bottom - 0.01) {
      const gap = below.length === 0 ? top - bottom : 0
      below.push({...slice, height: slice.height + gap, drawing: moved(slice.drawing, 0, gap)})
    } else {
      shiftInto(slice.drawing, 0, top - atTop, merged[at]!.drawing)
      // What it reaches into stays with where it begins.
      let end = atTop
      for (let i = at; i < main.length - 1; i++) {
        end += main[i]!.height
        if (end < top + slice.height - 0.01) merged[i]!.bound = true
      }
    }
    top += slice.height
  }
  const slices = merged.map(({slice, drawing, bound}) => ({
    ...slice,
    drawing,
    breakAfter: bound ? never : slice.breakAfter,
  }))
  const last = slices.at(-1)
  if (last === undefined) return below
  const over = below.length === 0 ? Math.max(0, top - bottom) : 0
  const closed = {...last, height: last.height + over, breakAfter: below.length > 0 ? 20 : last.breakAfter}
  return [...slices.slice(0, -1), closed, ...below]
}

const copyOf = ({marks, links, anchors}: Drawing): Drawing => ({
  marks: [...marks],
  links: [...links],
  anchors: [...anchors],
})

/** The same drawing, moved by so many points. */
export function moved(drawing: Drawing, dx: number, dy: number): Drawing {
  const into = emptyDrawing()
  shiftInto(drawing, dx, dy, into)
  return into
}

/** Copy a drawing's parts into another, moved by so many points. */
export function shiftInto(from: Drawing, dx: number, dy: number, into: Drawing): void {
  for (const mark of from.marks) into.marks.push({...mark, x: mark.x + dx, y: mark.y + dy})
  for (const link of from.links) into.links.push({...link, x: link.x + dx, y: link.y + dy})
  for (const anchor of from.anchors) into.anchors.push({...anchor, y: anchor.y + dy})
}
