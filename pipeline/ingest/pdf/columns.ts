import type {Segment} from './lines.ts'

/** A line of text as it is read, with the column that it stands in. */
export interface Line extends Segment {
  readonly page: number
  readonly column: Column
  /** The cells, when the line is one of several with wide gaps at the same places. */
  readonly cells?: readonly string[] | undefined
}

/** The sides of a column. */
export interface Column {
  readonly left: number
  readonly right: number
  /** Where most lines end to the point, in a justified column. */
  readonly edge?: number
}

/** The lines of a page in reading order: down each column, with what spans several columns between what stands above and below it. */
export function readingOrder(segments: readonly Segment[], page: number): Line[] {
  return order([...segments].sort(byPlace), 0).flatMap(part => linesOf(part, page))
}

const byPlace = (a: Segment, b: Segment): number => a.y - b.y || a.x - b.x || a.end - b.end

/** Columns lie within columns when a page is set in three: deeper than this there is only noise. */
const deepest = 6

/** Splits a part of a page at its best gutter; what crosses the gutter parts the columns above it from those below. */
function order(segments: readonly Segment[], depth: number): Segment[][] {
  const gutter = depth < deepest ? findGutter(segments) : undefined
  if (gutter === undefined) return segments.length === 0 ? [] : [[...segments]]
  const parts: Segment[][] = []
  let whole: Segment[] = []
  let sides: Segment[] = []
  const endWhole = (): void => {
    parts.push(...order(whole, depth + 1))
    whole = []
  }
  const endSides = (): void => {
    const left = sides.filter(({x}) => x < gutter - slack)
    const right = sides.filter(({x}) => x >= gutter - slack)
    if (left.length > 0 && right.length > 0 && isText(left) && isText(right)) {
      endWhole()
      parts.push(...order(left, depth + 1), ...order(right, depth + 1))
    } else whole.push(...sides)
    sides = []
  }
  segments.forEach((segment, i) => {
    const ends = sides.length === 0 && isLastLine(segment, whole.at(-1), segments[i - 1], segments[i + 1])
    if (ends || crosses(segment, gutter)) {
      endSides()
      whole.push(segment)
    } else sides.push(segment)
  })
  endSides()
  endWhole()
  return parts
}

/** Whether a short line ends the wide paragraph or head right above it, with nothing beside it. */
function isLastLine(
  segment: Segment,
  above: Segment | undefined,
  ...beside: readonly (Segment | undefined)[]
): boolean {
  if (above === undefined || above.font !== segment.font || Math.abs(above.size - segment.size) > 0.5) return false
  const gap = segment.y - above.y
  const aligned =
    Math.abs(above.x - segment.x) < slack || Math.abs(above.x + above.end - segment.x - segment.end) < slack
  return (
    aligned &&
    gap > 0 &&
    gap < segment.size * 1.6 &&
    beside.every(one => one === undefined || Math.abs(one.y - segment.y) > segment.size * 0.6)
  )
}

/** How far in points lines of one column may begin apart. */
const slack = 3

const crosses = ({x, end}: Segment, gutter: number): boolean => x < gutter - slack && end > gutter - slack - 2

/** Columns hold running text: cells of a table are shorter. */
function isText(segments: readonly Segment[]): boolean {
  const lengths = segments.map(({text}) => text.length).sort((a, b) => a - b)
  return lengths[lengths.length >> 1]! >= 16
}

/** Lines that a column has at least where it is to be told. */
const fewest = 3

/** The left side of a column that has another one before it: where many lines begin, and few run across. */
function findGutter(segments: readonly Segment[]): number | undefined {
  if (segments.length < fewest * 2) return undefined
  const starts = new Map<number, number>()
  for (const {x} of segments) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1)
  const leftmost = Math.min(...segments.map(({x}) => x))
  let best: {x: number; score: number} | undefined
  for (const [x] of [...starts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 24)) {
    const near = [x - 1, x, x + 1].reduce((sum, place) => sum + (starts.get(place) ?? 0), 0)
    if (x < leftmost + 40 || near < fewest) continue
    const score = support(segments, x)
    if (score > 0 && (best === undefined || score > best.score || (score === best.score && x < best.x)))
      best = {x, score}
  }
  return best?.x
}

/** Lines that stand beside others on both sides of a gutter, between what runs across it. */
function support(segments: readonly Segment[], gutter: number): number {
  let sum = 0
  let sides: Segment[] = []
  const count = (): void => {
    const left = sides.filter(({x}) => x < gutter - slack)
    const right = sides.filter(({x}) => x >= gutter - slack)
    if (left.length >= fewest && right.length >= fewest && isText(left) && isText(right) && overlap(left, right))
      sum += sides.length
    sides = []
  }
  for (const segment of segments) {
    if (crosses(segment, gutter)) count()
    else sides.push(segment)
  }
  count()
  return sum
}

/** Whether two stacks of lines stand beside each other, and not one below the other. */
function overlap(left: readonly Segment[], right: readonly Segment[]): boolean {
  const top = Math.max(left[0]!.y, right[0]!.y)
  const foot = Math.min(left.at(-1)!.y, right.at(-1)!.y)
  return foot > top
}

/** The lines of one column from top to bottom. */
function linesOf(segments: readonly Segment[], page: number): Line[] {
  const rows: Segment[][] = []
  for (const segment of [...segments].sort(byPlace)) {
    const row = rows.at(-1)
    if (row !== undefined && Math.abs(segment.y - row[0]!.y) <= Math.min(segment.size, row[0]!.size) * 0.3)
      row.push(segment)
    else rows.push([segment])
  }
  const ends = segments.map(({end}) => end).sort((a, b) => a - b)
  const starts = segments.map(({x}) => x).sort((a, b) => a - b)
  const edge = edgeOf(ends)
  const column: Column = {
    left: starts[Math.floor(starts.length * 0.1)]!,
    right: ends[Math.floor((ends.length - 1) * 0.95)]!,
    ...(edge === undefined ? {} : {edge}),
  }
  const sorted = rows.map(row => row.sort((a, b) => a.x - b.x))
  return sorted.map((row, i) => {
    const longest = row.reduce((a, b) => (b.text.length > a.text.length ? b : a))
    const listed = row.length === 2 && /^(?:[^\p{L}\p{N}\s]|\(?[\p{L}\p{N}]{1,3}[.)])$/u.test(row[0]!.text)
    const cells =
      row.length > 1 && !listed && (sameCells(row, sorted[i - 1]) || sameCells(row, sorted[i + 1]))
        ? row.map(({text}) => text)
        : undefined
    return {
      text: row.map(({text}) => text).join(cells === undefined ? ' ' : '\t'),
      x: row[0]!.x,
      end: row.at(-1)!.end,
      y: row[0]!.y,
      size: longest.size,
      font: longest.font,
      mark: row[0]!.mark,
      page,
      column,
      cells,
    }
  })
}

/** The place at which half of the lines end, or undefined when they end anywhere. */
function edgeOf(ends: readonly number[]): number | undefined {
  const middle = ends.map((end, i) => ({end, near: ends.slice(i, i + 200).filter(one => one - end < 0.4).length}))
  const best = middle.reduce((a, b) => (b.near > a.near ? b : a))
  return best.near >= 4 && best.near >= ends.length * 0.4 ? best.end : undefined
}

/** Whether two rows have a cell that begins or ends at the same place, after a gap that no word space has. */
function sameCells(row: readonly Segment[], other: readonly Segment[] | undefined): boolean {
  if (other === undefined || other.length < 2 || row.length < 2) return false
  return row.some(
    (cell, i) =>
      i > 0 &&
      cell.x - row[i - 1]!.end > cell.size * 1.5 &&
      other.some((one, j) => j > 0 && (Math.abs(one.x - cell.x) < slack || Math.abs(one.end - cell.end) < slack)),
  )
}
