import type {KeyPoints} from '../../../model/page.ts'
import {banded, blank, heightOf, never, type Slice} from '../flow.ts'
import {inline, words} from '../inline.ts'
import {baseline, setLabel, setLines} from '../lines/block.ts'
import {emptyDrawing} from '../lines/draw.ts'
import type {Setter} from './setter.ts'
import {withSide} from './side-note.ts'

const padding = 9
const hang = 16
const gap = 6
/** How much wider the gaps may grow, so that the box of a first page reaches its foot. */
const gapStretch = 7

/** The key points in a tinted box with hanging bullets, each with its support beside it. */
export const keyPoints: Setter<KeyPoints> = (node, tag, context, place) => {
  const {text, colors} = context.style
  const list = context.tag(tag, 'L', {numbering: 'Disc'})
  const base = {face: 'serif' as const, size: text.body.size, color: colors.ink}
  const x = place.x + padding + hang
  const points = node.points.map(({paragraph, side}) => {
    const item = context.tag(list, 'LI')
    const mark = words(
      '•',
      context.tag(item, 'Lbl'),
      {face: 'sans-semibold', size: text.body.size, color: colors.accent},
      context,
    )
    const body = context.tag(item, 'LBody')
    const lines = setLines(
      inline(paragraph.children, context.tag(body, 'P'), base, context),
      {x, measure: place.measure - padding - hang, ...text.body},
      context,
    )
    const first = emptyDrawing()
    setLabel(mark, {x: x - 6, y: baseline(text.body.leading, text.body.size), align: 'right'}, context, first)
    const [top, ...rest] = lines
    const marked =
      top === undefined
        ? [{height: text.body.leading, drawing: first, breakAfter: 0}]
        : [{...top, drawing: {...top.drawing, marks: [...first.marks, ...top.drawing.marks]}}, ...rest]
    return withSide(marked, side, body, context)
  })
  const inner = points.flatMap((lines, index) =>
    index === 0 ? lines : [{...inside(gap), stretch: gapStretch}, ...lines],
  )
  const slices = [inside(padding), ...inner, inside(padding)]
  // A call-out stays whole unless it is taller than what a title block leaves of a page; then it may part between points.
  const kept = heightOf(slices) < context.frameHeight * 0.45
  const last = slices.length - 1
  const bound = slices.map(
    (slice, i): Slice => ({
      ...slice,
      breakAfter: i === last ? 0 : kept || i === 0 || i === last - 1 ? never : slice.breakAfter,
    }),
  )
  return [
    ...banded(bound, [{id: context.nextBand(), x: place.x, width: context.frameWidth - place.x, color: colors.tint}]),
    blank(0),
  ]
}

/** White space within the box, which stays at the head of a page. */
const inside = (height: number): Slice => ({height, drawing: emptyDrawing(), breakAfter: never})
