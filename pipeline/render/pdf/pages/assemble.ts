import type {Band} from '../flow.ts'
import type {Bookmark, Destination, Fill, Link, Mark, PageSheet} from '../model.ts'
import type {Placed} from './placed.ts'

export interface Assembled {
  readonly pages: PageSheet[]
  readonly destinations: Destination[]
  readonly bookmarks: Bookmark[]
}

/** Draw placed slices onto pages: tints first, each as one piece a page, then text and rules. */
export function assemble(placed: readonly Placed[], pageCount: number, left: number, top: number): Assembled {
  const sheets = Array.from({length: pageCount}, () => ({marks: [] as Mark[], links: [] as Link[]}))
  const destinations: Destination[] = []
  const bookmarks: {title: string; page: number; y: number; children: Bookmark[]}[] = []
  drawBands(placed, sheets, left, top)
  for (const {slice, page, x, top: sliceTop} of placed) {
    const sheet = sheets[page]!
    const dx = left + x
    const dy = top + sliceTop
    for (const mark of slice.drawing.marks) sheet.marks.push({...mark, x: round(mark.x + dx), y: round(mark.y + dy)})
    for (const link of slice.drawing.links) sheet.links.push({...link, x: round(link.x + dx), y: round(link.y + dy)})
    for (const anchor of slice.drawing.anchors)
      destinations.push({name: anchor.name, page, y: round(Math.max(0, anchor.y + dy))})
    if (slice.bookmark !== undefined) {
      const entry = {title: slice.bookmark.title, page, y: round(dy), children: []}
      const parent = bookmarks.at(-1)
      if (slice.bookmark.level === 2 && parent !== undefined) parent.children.push(entry)
      else bookmarks.push(entry)
    }
  }
  return {pages: sheets, destinations, bookmarks}
}

function drawBands(placed: readonly Placed[], sheets: readonly {marks: Mark[]}[], left: number, top: number): void {
  interface Open {
    readonly band: Band
    readonly page: number
    readonly x: number
    from: number
    to: number
  }
  const open = new Map<string, Open>()
  for (const {slice, page, x, top: from, column} of placed)
    for (const band of slice.bands ?? []) {
      const key = `${band.id} ${page} ${column}`
      const known = open.get(key)
      if (known === undefined) open.set(key, {band, page, x, from, to: from + slice.height})
      else known.to = from + slice.height
    }
  const all = [...open.values()]
  for (const [i, {band, page, x, from, to: end}] of all.entries()) {
    // Where a tint goes on elsewhere, its last line does not stand on its edge.
    const to = all.slice(i + 1).some(other => other.band.id === band.id) ? end + edge : end
    const fill: Fill = {
      kind: 'fill',
      x: round(left + x + band.x),
      y: round(top + from),
      width: round(band.width),
      height: round(to - from),
      color: band.color,
      content: null,
    }
    sheets[page]!.marks.push(fill)
  }
}

/** Points of a tint below its last line on a page that it leaves. */
const edge = 5

const round = (points: number) => Math.round(points * 1000) / 1000
