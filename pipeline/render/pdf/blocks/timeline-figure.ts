import type {Timeline} from '../../../model/page.ts'
import type {Context} from '../context.ts'
import type {Slice} from '../flow.ts'
import {words} from '../inline.ts'
import {setLabel} from '../lines/block.ts'
import {emptyDrawing} from '../lines/draw.ts'
import {widthOf} from '../lines/paragraph.ts'
import type {Tag} from '../model.ts'
import type {Piece, TextStyle} from '../type/piece.ts'
import type {Place} from './index.ts'
import {placeOf, shortLabel, yearStarts} from './timeline-dates.ts'
import {placeLabels} from './timeline-labels.ts'

const inset = 10
const eventsFewest = 3
const dotsApart = 1.5

/**
 * A line with the events at true distances, as one figure; labels stand in rows above and below and never collide.
 * Undefined when they don't fit in the style's rows, when there are too few events, or when they stand all in one spot.
 */
export function drawTimeline(node: Timeline, tag: Tag, context: Context, place: Place): Slice | undefined {
  const {text, colors, timeline} = context.style
  const days = node.events.map(event => placeOf(event.value))
  if (node.events.length < eventsFewest || days.some(day => day === undefined)) return undefined
  const first = Math.min(...(days as number[]))
  const last = Math.max(...(days as number[]))
  if (first === last) return undefined
  // Days that can't be told apart on the line, for a far-off year beside them, are better read in the list.
  const distinct = [...new Set(days as number[])].sort((a, b) => a - b)
  const least = Math.min(...distinct.slice(1).map((day, i) => day - distinct[i]!))
  if ((least / (last - first)) * (context.frameWidth - place.x - 2 * inset) < dotsApart) return undefined
  const width = context.frameWidth - place.x
  const rowHeight = text.running.leading
  const at = (day: number) => place.x + inset + ((day - first) / (last - first)) * (width - 2 * inset)

  const years = new Set(node.events.map(event => event.value.slice(0, 4)))
  const style: TextStyle = {face: 'sans', size: text.running.size, color: colors.ink}
  const content = {number: -1} // the figure's, made only when it fits
  const labels = node.events.map((event, i) => {
    const own: TextStyle = event.main ? {...style, face: 'sans-semibold', color: colors.accent} : style
    const label = shortLabel(event.value, event.label, years.size === 1)
    const pieces: Piece[] = [{text: label, style: own, content: content.number}]
    return {x: at(days[i]!), pieces, width: widthOf(pieces, context.setting)}
  })
  const placed = placeLabels(labels, place.x, place.x + width, timeline.rows)
  if (placed === undefined) return undefined

  const above = Math.max(1, ...placed.map(({row}) => row))
  const below = Math.max(years.size > 1 ? 1 : 0, ...placed.map(({row}) => -row))
  const axis = above * rowHeight + 8
  const figure = context.tag(tag, 'Figure', {alt: describeEvents(node)})
  content.number = context.content(figure)
  const drawing = emptyDrawing()
  const fill = (x: number, y: number, w: number, h: number, color: string) =>
    drawing.marks.push({kind: 'fill', x, y, width: w, height: h, color, content: content.number})
  fill(place.x, axis - 0.5, width, 1, colors.accent)
  for (const {year, day} of yearStarts(first, last)) {
    const x = at(day)
    fill(x - 0.3, axis - 3, 0.6, 6, colors.muted)
    if (placed.some(({row, left, width: w}) => row === -1 && left - 4 < x + 10 && left + w + 4 > x - 10)) continue
    const muted = {...style, color: colors.muted}
    const pieces = words(String(year), null, muted, context).map(piece => ({...piece, content: content.number}))
    setLabel(pieces, {x, y: axis + 12, align: 'center'}, context, drawing)
  }
  placed.forEach(({x, pieces, row, left}, i) => {
    const event = node.events[i]!
    const y = row > 0 ? axis - 6 - (row - 1) * rowHeight : axis + 12 + (-row - 1) * rowHeight
    if (row > 1) fill(x - 0.2, y + 2, 0.4, axis - y - 2, colors.rule)
    if (row < -1) fill(x - 0.2, axis, 0.4, y - axis - 7, colors.rule)
    setLabel(
      pieces.map(piece => ({...piece, content: content.number})),
      {x: left, y},
      context,
      drawing,
    )
    drawing.marks.push({
      kind: 'dot',
      x,
      y: axis,
      radius: event.main ? 4 : 2.9,
      color: colors.accent,
      hollow: event.certainty !== 'stated',
      content: content.number,
    })
  })
  return {height: axis + 6 + below * rowHeight, drawing, breakAfter: 0}
}

function describeEvents({events}: Timeline): string {
  const parts = events.map(({label, certainty, main}) => {
    const notes = [...(main ? ['main event'] : []), ...(certainty === 'stated' ? [] : [certainty])]
    return notes.length === 0 ? label : `${label} (${notes.join(', ')})`
  })
  return `Timeline of ${events.length} events at true distances: ${parts.join('; ')}. They are listed below.`
}
