import type {Destination, Instead, Link, Mark, Run} from '../model.ts'
import type {Line, Setting} from './paragraph.ts'
import {isSpace} from './paragraph.ts'
import {inOneWord, wordEndOf} from './word.ts'

/** Marks, links and destinations of a place on a page, not yet on a page: `y` counts from the place's own top. */
export interface Drawing {
  readonly marks: Mark[]
  readonly links: Link[]
  readonly anchors: Omit<Destination, 'page'>[]
}

export const emptyDrawing = (): Drawing => ({marks: [], links: [], anchors: []})

/** Draw a line with its left edge at `x` and its baseline at `y`. */
export function drawLine(line: Line, x: number, y: number, setting: Setting, into: Drawing): void {
  const {shaped} = line
  let at = x + line.offset
  let index = line.start
  while (index < line.end) {
    const piece = shaped.piece[index]!
    let end = index
    const face = shaped.face[index]
    while (end < line.end && shaped.piece[end] === piece && shaped.face[end] === face) end++
    const last = end === line.end
    at = drawRun(line, index, end, at, y, last, setting, into)
    index = end
  }
}

function drawRun(
  line: Line,
  from: number,
  to: number,
  x: number,
  y: number,
  last: boolean,
  {faces}: Setting,
  into: Drawing,
): number {
  const {shaped, scale} = line
  const piece = shaped.pieces[shaped.piece[from]!]!
  const {size, color, rise = 0} = piece.style
  const face = shaped.face[from]!
  // Of the right length from the start: a long report holds a million glyphs.
  const glyphs = shaped.glyph.slice(from, to)
  const texts = shaped.text.slice(from, to)
  const advances = new Array<number>(to - from)
  let width = 0
  for (let i = from; i < to; i++) {
    const own = shaped.width[i]! * (isSpace(shaped.text[i]!) ? 1 + line.addToSpace : 1) + line.track
    advances[i - from] = thousandths(own, size)
    width += own
  }
  const seen = width
  if (last && (line.hyphen || line.spaced)) {
    const metric = faces(face).find(line.hyphen ? 0x2d : 0x20)
    if (metric !== undefined) {
      glyphs.push(metric.glyph)
      texts.push(line.hyphen ? '\u00ad' : ' ')
      advances.push(metric.advance)
      if (line.hyphen) width += (metric.advance * size) / 1000
    }
  }
  const text = texts.join('')
  const instead = insteadOf(line, from, to)
  const run: Run = {
    kind: 'run',
    face,
    size,
    color,
    x: round(x),
    y: round(y - rise),
    width: round(width * scale),
    text,
    glyphs,
    ...(texts.some(one => one.length !== 1) && {lengths: texts.map(one => one.length)}),
    advances,
    ...(instead.length > 0 && {instead}),
    ...(Math.abs(scale - 1) > 1e-4 && {stretch: Math.round(scale * 1e5) / 1e3}),
    content: piece.content,
  }
  into.marks.push(run)
  if (piece.anchor !== undefined && shaped.piece[from - 1] !== shaped.piece[from])
    into.anchors.push({name: piece.anchor, y: round(y - size)})
  if (piece.lead !== undefined) {
    // At least 9 points high, so that a fingertip finds it.
    const height = Math.max(9, size * 1.15)
    into.links.push({
      x: round(x - 0.5),
      y: round(y - rise - size * 0.36 - height / 2),
      width: round(seen * scale + 1),
      height: round(height),
      ...piece.lead,
    })
  }
  return x + width * scale
}

/** A word that a hyphen breaks is read whole where it begins, and is silent where it goes on: no reader has to join it. */
function insteadOf({shaped, start, end, hyphen, continued}: Line, from: number, to: number): Instead {
  const found: Instead[number][] = []
  const drawn = to === end && hyphen ? to + 1 : to // with the hyphen that is drawn
  let rest = from
  if (continued && from === start) {
    const wordEnd = wordEndOf(shaped, from)
    rest = wordEnd < to ? wordEnd : drawn
    found.push({from: 0, to: rest - from, text: ''})
  }
  if (drawn === to || rest === drawn) return found
  let at = end - 1
  while (at > rest && inOneWord(shaped, at - 1)) at--
  found.push({from: at - from, to: drawn - from, text: shaped.text.slice(at, wordEndOf(shaped, at)).join('')})
  return found
}

const thousandths = (points: number, size: number) => Math.round((points * 1e5) / size) / 100
const round = (points: number) => Math.round(points * 1000) / 1000
