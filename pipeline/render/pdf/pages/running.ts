import type {Context} from '../context.ts'
import {setLabel} from '../lines/block.ts'
import {type Drawing, emptyDrawing} from '../lines/draw.ts'
import type {Piece, TextStyle} from '../type/piece.ts'

/** Where the running head and foot stand: baselines from the page's top, x from its left edge, in points. */
export interface RunningPlace {
  readonly left: number
  readonly right: number
  readonly headY: number
  readonly footY: number
}

/** Head (from page 2: short title, date) and foot (page of pages, maker, handling mark): for the eye only. */
export function runningMatter(page: number, pages: number, place: RunningPlace, context: Context): Drawing {
  const {tree, style} = context
  const drawing = emptyDrawing()
  const text: TextStyle = {face: 'sans', size: style.text.running.size, color: style.colors.muted}
  const piece = (value: string, own: TextStyle = text): Piece[] => [{text: value, style: own, content: null}]
  const middle = (place.left + place.right) / 2
  const strong: TextStyle = {...text, face: 'sans-semibold', color: style.colors.ink, tracking: 40}
  const put = (value: string, x: number, y: number, align: 'left' | 'right' | 'center', own?: TextStyle) => {
    if (value !== '') setLabel(piece(value, own), {x, y, align}, context, drawing)
  }
  if (page > 1) {
    put(tree.shortTitle, place.left, place.headY, 'left')
    put(tree.dateLabel, place.right, place.headY, 'right')
    if (tree.handling !== null) put(tree.handling, middle, place.headY, 'center', strong)
  }
  if (tree.desk !== null) put(tree.desk, place.left, place.footY, 'left')
  if (tree.handling !== null) put(tree.handling, middle, place.footY, 'center', strong)
  put(`Page ${page} of ${pages}`, place.right, place.footY, 'right')
  const marks = drawing.marks.map(mark => (mark.kind === 'run' ? {...mark, decor: 'pagination' as const} : mark))
  return {...drawing, marks}
}
