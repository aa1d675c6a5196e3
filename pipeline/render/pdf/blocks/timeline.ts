import type {Timeline} from '../../../model/page.ts'
import type {Context} from '../context.ts'
import {blank, never, type Slice, whole} from '../flow.ts'
import {inline, words} from '../inline.ts'
import {baseline, beside, setLines} from '../lines/block.ts'
import {emptyDrawing} from '../lines/draw.ts'
import type {Tag} from '../model.ts'
import type {TextStyle} from '../type/piece.ts'
import type {Place} from './place.ts'
import type {Setter} from './setter.ts'
import {drawTimeline} from './timeline-figure.ts'

const together = 2
const rail = 5 // of the dots, from the left edge
const dateAt = 16
const dateWidthLeast = 88

/** The words stand in a column as wide as the text's; the dates have what is left, enough for "31 December 2031, derived". */
const dateWidthOf = ({style: {columns}}: Context): number =>
  Math.max(dateWidthLeast, columns.gutter + columns.side - dateAt)

/** The events as a list with their dates hanging, under a drawn line with true distances when that fits. */
export const timeline: Setter<Timeline> = (node, tag, context, place) => {
  const figure = context.style.timeline.drawn ? drawTimeline(node, tag, context, place) : undefined
  const list = context.tag(tag, 'L', {numbering: 'None'})
  const rows = node.events.flatMap((event, index): Slice[] => {
    const slices = setEvent(event, index, node.events.length, list, context, place)
    // So many events at either end stay together: a short list is never parted.
    const bound = index < together - 1 || index > node.events.length - together - 1
    const kept = slices.map(slice => (bound ? {...slice, breakAfter: never} : slice))
    return index === 0 ? kept : [gapWithRail(context, place), ...kept]
  })
  return figure === undefined ? rows : [figure, blank(context.style.grid / 2), ...rows]
}

type Event = Timeline['events'][number]

function setEvent(event: Event, index: number, count: number, list: Tag, context: Context, place: Place): Slice[] {
  const {text, colors} = context.style
  const item = context.tag(list, 'LI')
  const dateStyle: TextStyle = {
    face: event.main ? 'sans-semibold' : 'sans',
    size: text.table.size,
    color: event.main ? colors.accent : colors.ink,
  }
  const label = event.certainty === 'stated' ? event.label : `${event.label}, ${event.certainty}`
  const dateWidth = dateWidthOf(context)
  const dates = setLines(
    words(label, context.tag(item, 'Lbl'), dateStyle, context),
    {x: place.x + dateAt, measure: dateWidth - 4, leading: text.ledger.leading, size: text.table.size},
    context,
  )
  const x = place.x + dateAt + dateWidth
  const body = setLines(
    inline(
      event.words.children,
      context.tag(context.tag(item, 'LBody'), 'P'),
      {face: 'serif', size: text.ledger.size, color: colors.ink},
      context,
    ),
    {x, measure: context.frameWidth - x, ...text.ledger},
    context,
  )
  const lines = whole(body.length > 0 ? beside(body, dates) : dates)
  return lines.map((line, i): Slice => {
    const drawing = emptyDrawing()
    const dotY = baseline(text.ledger.leading, text.ledger.size) - 3
    const from = index === 0 && i === 0 ? dotY : 0
    const to = index === count - 1 ? (i === 0 ? dotY : 0) : line.height
    if (to > from) drawing.marks.push(railPiece(place, from, to, context))
    if (i === 0) {
      const radius = event.main ? 3.4 : 2.6
      const dot = {kind: 'dot', x: place.x + rail, y: dotY, color: colors.accent, content: null} as const
      drawing.marks.push({...dot, radius, hollow: event.certainty !== 'stated'})
    }
    return {...line, drawing: {...line.drawing, marks: [...drawing.marks, ...line.drawing.marks]}}
  })
}

function railPiece(place: Place, from: number, to: number, {style}: Context) {
  const x = place.x + rail - 0.3
  return {kind: 'fill', x, y: from, width: 0.6, height: to - from, color: style.colors.rule, content: null} as const
}

function gapWithRail(context: Context, place: Place): Slice {
  const height = 4
  return {
    ...blank(height),
    breakAfter: never,
    drawing: {...emptyDrawing(), marks: [railPiece(place, 0, height, context)]},
  }
}
