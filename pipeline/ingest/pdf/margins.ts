import type {Segment} from './lines.ts'

/** A page with what stands on it once: text, and what the margins repeat from page to page. */
export interface Sheet {
  readonly number: number
  readonly height: number
  readonly segments: readonly Segment[]
}

export type MarginTag = 'running-head' | 'running-foot' | 'page-number'

/** Heads, feet and page numbers of a page, apart from its text. */
export interface Parted {
  readonly text: readonly Segment[]
  readonly margins: readonly {readonly tag: MarginTag; readonly text: string}[]
}

/** Rows from the top and from the foot of a page that may be a head or foot. */
const reach = 3

/** Parts running heads, running feet and page numbers from the text: outermost rows that stand at one height on several pages, digits aside. */
export function partMargins(sheets: readonly Sheet[]): Parted[] {
  const edges = sheets.map(edgesOf)
  const pages = new Map<string, Set<number>>()
  edges.forEach((edge, i) => {
    for (const {keys} of edge) for (const key of keys) pages.set(key, (pages.get(key) ?? new Set()).add(i))
  })
  const enough = sheets.length > 3 ? 3 : 2
  return sheets.map(({segments}, i) => {
    const margins = new Map<Segment, MarginTag>()
    for (const {row, side, keys, apart} of edges[i]!) {
      const repeated = apart && keys.some(key => (pages.get(key)?.size ?? 0) >= enough)
      for (const segment of row) {
        const isNumber = pageNumber.test(segment.text)
        const numbered =
          isNumber &&
          (repeated || /^\P{L}*\p{L}\D*\d\P{L}*\p{L}\D*\d/u.test(segment.text) || isAlone(segment, row, sheets.length))
        if (numbered) margins.set(segment, 'page-number')
        else if (repeated) margins.set(segment, side === 'top' ? 'running-head' : 'running-foot')
      }
    }
    return {
      text: segments.filter(segment => !margins.has(segment)),
      margins: [...margins].map(([{text}, tag]) => ({tag, text})),
    }
  })
}

/** `3`, `- 3 -`, `Page 3 of 9`, `3/9`, `iv`. */
const pageNumber =
  /^[\s|·•–—-]*(?:(?:page|p\.|seite|pagina|página|страница|стр\.)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/|von|de|di|sur|из|\|)\s*\d{1,4})?[\s|·•–—-]*$/i

/** A bare number alone in its row at the edge of one of several pages. */
const isAlone = ({text}: Segment, row: readonly Segment[], pages: number): boolean =>
  pages > 1 && row.length === 1 && /^\W*\d{1,4}\W*$/.test(text)

interface Edge {
  readonly row: readonly Segment[]
  readonly side: 'top' | 'foot'
  readonly keys: readonly string[]
  /** It stands apart from the text: by a gap, or by the size of its type. */
  readonly apart: boolean
}

/** The outermost rows of a page, each with what it would share with its like on other pages. */
function edgesOf({segments, height}: Sheet): Edge[] {
  const rows: Segment[][] = []
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row !== undefined && segment.y - row[0]!.y <= 2) row.push(segment)
    else rows.push([segment])
  }
  const edge = (row: Segment[], side: Edge['side'], apart: boolean): Edge => {
    const y = row[0]!.y
    const words = row.map(({text}) => text.replace(/\d+|\b[ivxl]+\b/gi, '#')).join(' ')
    const places = [Math.floor(y / 6), Math.floor((y + 3) / 6) + 0.5] // two grids, so that near heights share one
    return {row, side, keys: places.map(place => `${side} ${place} ${words}`), apart}
  }
  const top = rows.slice(0, reach).filter(row => row[0]!.y < height * 0.15)
  const foot = rows.slice(-reach).filter(row => row[0]!.y > height * 0.85)
  return [
    ...top.map((row, i) => edge(row, 'top', standsApart(rows, i, 1, top.length - i))),
    ...foot.map((row, i) => edge(row, 'foot', standsApart(rows, rows.length - foot.length + i, -1, i + 1))),
  ]
}

/** Whether some row from here to the text (the next few in direction `step`) is followed by a wide gap or by other type. */
function standsApart(rows: readonly (readonly Segment[])[], from: number, step: 1 | -1, count: number): boolean {
  for (let i = from, left = count; left > 0; i += step, left--) {
    const row = rows[i]?.[0]
    const next = rows[i + step]?.[0]
    if (row === undefined || next === undefined) return true
    if (Math.abs(next.y - row.y) > Math.max(row.size, next.size) * 1.7) return true
    if (Math.abs(row.size - next.size) > next.size * 0.05) return true
  }
  return false
}
