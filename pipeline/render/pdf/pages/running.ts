import type {Context} from '../context.ts'
import type {Slice} from '../flow.ts'
import {baseline, setLabel, setLines, shiftInto} from '../lines/block.ts'
import {type Drawing, emptyDrawing} from '../lines/draw.ts'
import {widthOf} from '../lines/paragraph.ts'
import type {Piece, TextStyle} from '../type/piece.ts'

/** Where the running head and foot stand: baselines from the page's top, x from its left edge, in points. */
export interface RunningPlace {
  readonly left: number
  readonly right: number
  readonly headY: number
  readonly footY: number
}

/** Head (from page 2: title, date) and foot (page of pages, maker, handling mark): for the eye only. */
export function runningMatter(page: number, pages: number, place: RunningPlace, context: Context): Drawing {
  const {tree, style} = context
  const drawing = emptyDrawing()
  const text: TextStyle = {face: 'sans', size: style.text.running.size, color: style.colors.muted}
  const middle = (place.left + place.right) / 2
  const strong: TextStyle = {...text, face: 'sans-semibold', color: style.colors.ink, tracking: 40}
  const put = (value: string, x: number, y: number, align: 'left' | 'right' | 'center', own: TextStyle = text) => {
    if (value !== '') setLabel(pieceOf(value, own), {x, y, align}, context, drawing)
  }
  if (page > 1) {
    put(tree.dateLabel, place.right, place.headY, 'right')
    const title = setTitle(place, text, context)
    for (const [i, {drawing: line}] of title.entries()) {
      const up = (title.length - 1 - i) * style.text.running.leading + baselineOf(context)
      shiftInto(line, place.left, place.headY - up, drawing)
    }
    if (tree.handling !== null) {
      // Beside the title where there is room, else above it.
      const half = widthOf(pieceOf(tree.handling, strong), context.setting) / 2
      const reaches = place.left + widthOf(pieceOf(tree.shortTitle, text), context.setting) + text.size
      const up = title.length === 1 && reaches < middle - half ? 0 : title.length * style.text.running.leading
      put(tree.handling, middle, place.headY - up, 'center', strong)
    }
  }
  if (tree.desk !== null) put(tree.desk, place.left, place.footY, 'left')
  if (tree.handling !== null) put(tree.handling, middle, place.footY, 'center', strong)
  put(`Page ${page} of ${pages}`, place.right, place.footY, 'right')
  const marks = drawing.marks.map(mark => (mark.kind === 'run' ? {...mark, decor: 'pagination' as const} : mark))
  return {...drawing, marks}
}

const headLines = 2

/** The title whole, on two lines where it needs them; a longer one loses words at its end. */
function setTitle({left, right}: RunningPlace, style: TextStyle, context: Context): Slice[] {
  const {running} = context.style.text
  const date = widthOf(pieceOf(context.tree.dateLabel, style), context.setting)
  const set = (text: string) =>
    setLines(pieceOf(text, style), {x: 0, measure: right - left - date - 2 * style.size, ...running}, context)
  const words = context.tree.shortTitle.split(' ')
  let lines = set(words.join(' '))
  while (lines.length > headLines && words.length > 1) {
    words.pop()
    lines = set(`${words.join(' ')}…`)
  }
  return lines
}

const baselineOf = ({style: {text}}: Context): number => baseline(text.running.leading, text.running.size)

const pieceOf = (text: string, style: TextStyle): Piece[] => [{text, style, content: null}]
