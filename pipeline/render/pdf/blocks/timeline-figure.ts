import type {Timeline} from '../../../model/page.ts'
import type {Context} from '../context.ts'
import type {Slice} from '../flow.ts'
import {setLabel} from '../lines/block.ts'
import {emptyDrawing} from '../lines/draw.ts'
import {widthOf} from '../lines/paragraph.ts'
import type {Tag} from '../model.ts'
import type {Piece, TextStyle} from '../type/piece.ts'
import type {Place} from './place.ts'
import {placeOf, shortLabel, yearStarts} from './timeline-dates.ts'
import {type Label, placeLabels} from './timeline-labels.ts'
import {scaleOf} from './timeline-scale.ts'

const inset = 10
const daysFewest = 3

/** The events of one day: one dot, one label. */
interface Spot {
  readonly day: number
  readonly events: Timeline['events']
}

/**
 * A line with the events at true distances, as one figure, broken where nothing happens for long; labels stand in rows
 * above and below and never collide. Undefined when dates are of unknown form, too few, or too scattered to tell apart.
 */
export function drawTimeline(node: Timeline, tag: Tag, context: Context, place: Place): Slice | undefined {
  const {text, colors, timeline} = context.style
  const spots = spotsOf(node)
  if (spots === undefined || spots.length < daysFewest) return undefined
  const width = context.frameWidth - place.x
  const days = spots.map(({day}) => day)
  const scale = scaleOf(days, width - 2 * inset)
  if (scale === undefined) return undefined
  const left = place.x + inset
  const rowHeight = text.running.leading

  const years = new Set(node.events.map(event => event.value.slice(0, 4)))
  const style: TextStyle = {face: 'sans', size: text.running.size, color: colors.ink}
  const labels = spots.map(({day, events}) => {
    const main = events.some(event => event.main)
    const own: TextStyle = main ? {...style, face: 'sans-semibold', color: colors.accent} : style
    const [event] = events
    const label = shortLabel(event!.value, event!.label, years.size === 1)
    const pieces: Piece[] = [
      {text: events.length > 1 ? `${label} (${events.length})` : label, style: own, content: null},
    ]
    return {x: left + scale.at(day)!, pieces, width: widthOf(pieces, context.setting), main}
  })
  const placed = placeMost(labels, place.x, place.x + width, timeline.rows)

  const above = Math.max(1, ...placed.map(({row}) => row))
  const below = Math.max(years.size > 1 ? 1 : 0, ...placed.map(({row}) => -row))
  const axis = above * rowHeight + 8
  const content = context.content(context.tag(tag, 'Figure', {alt: describeEvents(node, scale.breaks.length)}))
  const drawing = emptyDrawing()
  const fill = (x: number, y: number, w: number, h: number, color: string) =>
    drawing.marks.push({kind: 'fill', x, y, width: w, height: h, color, content})
  const put = (pieces: readonly Piece[], x: number, y: number, align: 'left' | 'center') =>
    setLabel(
      pieces.map(piece => ({...piece, content})),
      {x, y, align},
      context,
      drawing,
    )

  let from = place.x
  for (const gap of scale.breaks) {
    const middle = left + (gap.from + gap.to) / 2
    fill(from, axis - 0.5, middle - breakGap - from, 1, colors.accent)
    for (const x of [middle - breakGap, middle + breakGap]) fill(x - 0.4, axis - 4, 0.8, 8, colors.accent)
    from = middle + breakGap
  }
  fill(from, axis - 0.5, place.x + width - from, 1, colors.accent)
  for (const {year, day} of yearStarts(days[0]!, days.at(-1)!)) {
    const at = scale.at(day)
    if (at === undefined) continue
    const x = left + at
    fill(x - 0.3, axis - 3, 0.6, 6, colors.muted)
    if (placed.some(({row, left: begin, width: w}) => row === -1 && begin - 4 < x + 10 && begin + w + 4 > x - 10))
      continue
    put([{text: String(year), style: {...style, color: colors.muted}, content}], x, axis + 12, 'center')
  }
  for (const {x, pieces, row, left: begin} of placed) {
    const y = row > 0 ? axis - 6 - (row - 1) * rowHeight : axis + 12 + (-row - 1) * rowHeight
    if (row > 1) fill(x - 0.2, y + 2, 0.4, axis - y - 2, colors.rule)
    if (row < -1) fill(x - 0.2, axis, 0.4, y - axis - 7, colors.rule)
    put(pieces, begin, y, 'left')
  }
  spots.forEach(({events}, i) => {
    const radius = events.some(event => event.main) ? 4 : 2.9
    const hollow = events.every(event => event.certainty !== 'stated')
    drawing.marks.push({kind: 'dot', x: labels[i]!.x, y: axis, radius, color: colors.accent, hollow, content})
  })
  return {height: axis + 6 + below * rowHeight, drawing, breakAfter: 0}
}

/** Half the white gap where the line is broken, in points. */
const breakGap = 2.2

/** The events by day, in order; undefined when a date has no place on a line. */
function spotsOf({events}: Timeline): Spot[] | undefined {
  const byDay = new Map<number, Timeline['events'][number][]>()
  for (const event of events) {
    const day = placeOf(event.value)
    if (day === undefined) return undefined
    byDay.set(day, [...(byDay.get(day) ?? []), event])
  }
  return [...byDay].map(([day, list]) => ({day, events: list})).sort((a, b) => a.day - b.day)
}

/** As many labels as find a place; those in the thickest crowd go first, the main event's and the ends' last. */
function placeMost(labels: readonly (Label & {readonly main: boolean})[], from: number, to: number, rows: number) {
  let kept = [...labels]
  for (;;) {
    const placed = placeLabels(kept, from, to, rows)
    if (placed !== undefined) return placed
    const room = (i: number) =>
      i === 0 || i === kept.length - 1 || kept[i]!.main ? Number.POSITIVE_INFINITY : kept[i + 1]!.x - kept[i - 1]!.x
    const least = Math.min(...kept.map((_, i) => room(i)))
    kept = kept.filter((_, i) => i !== kept.findIndex((_, k) => room(k) === least))
  }
}

function describeEvents({events}: Timeline, breaks: number): string {
  const parts = events.map(({label, certainty, main}) => {
    const notes = [...(main ? ['main event'] : []), ...(certainty === 'stated' ? [] : [certainty])]
    return notes.length === 0 ? label : `${label} (${notes.join(', ')})`
  })
  const distances = breaks === 0 ? 'at true distances' : 'at true distances but where the line is broken'
  return `Timeline of ${events.length} events ${distances}: ${parts.join('; ')}. They are listed below.`
}
