import {asPower, raisedAs} from '../raised.ts'
import type {Run} from './unpdf.ts'

/** Text on one baseline without a wide gap in it: a line of a column, a cell of a row. */
export interface Segment {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
  readonly font: string
  /** A note's number that stands raised before it. */
  readonly mark?: string | undefined
}

export interface Segments {
  readonly segments: readonly Segment[]
  /** Raised numbers that refer to notes, left out of the text. */
  readonly noteMarks: number
}

/** A gap of that many times the type size parts segments; gaps between words stay below it, but for badly justified lines. */
const wide = 0.9

/** Runs of text as segments. Raised runs of smaller type go with the line they touch. */
export function segmentsOf(runs: readonly Run[], notes: ReadonlySet<string>): Segments {
  const largest = [...runs].sort((a, b) => b.size - a.size || a.y - b.y || a.x - b.x)
  const rows = new Rows()
  const small: Run[] = []
  for (const run of largest) {
    const near = rows.near(run)
    if (near === undefined) rows.add(run)
    else if (Math.abs(run.y - near.y) <= run.size * 0.25 || near.y === run.y) near.runs.push(run)
    else small.push(run)
  }
  const raised = new Set<Run>()
  for (const run of small) {
    const row = rows.touching(run)
    if (row === undefined) rows.add(run)
    else {
      row.runs.push(run)
      if (run.y < row.y && run.size < row.size * 0.85) raised.add(run)
    }
  }
  let noteMarks = 0
  const segments: Segment[] = []
  for (const row of rows.all()) {
    for (const part of split(row.runs)) {
      const {segment, marks} = join(part, raised, notes)
      noteMarks += marks
      if (segment !== undefined) segments.push(segment)
    }
  }
  return {segments, noteMarks}
}

interface Row {
  readonly y: number
  readonly size: number
  readonly runs: Run[]
}

/** Rows of runs, found by their baseline. */
class Rows {
  private readonly byPlace = new Map<number, Row[]>()

  add(run: Run): void {
    const row = {y: run.y, size: run.size, runs: [run]}
    const place = Math.round(run.y / 4)
    this.byPlace.set(place, [...(this.byPlace.get(place) ?? []), row])
  }

  private around(y: number, reach: number): Row[] {
    const found: Row[] = []
    for (let place = Math.round((y - reach) / 4); place <= Math.round((y + reach) / 4); place++)
      found.push(...(this.byPlace.get(place) ?? []))
    return found
  }

  /** The row whose baseline is nearest, if it is within what a raised or lowered run keeps. */
  near(run: Run): Row | undefined {
    const reach = Math.min(40, run.size * 1.1)
    return this.around(run.y, reach)
      .filter(
        row => Math.abs(row.y - run.y) <= reach && (Math.abs(row.y - run.y) <= run.size * 0.25 || touches(row, run)),
      )
      .sort((a, b) => Math.abs(a.y - run.y) - Math.abs(b.y - run.y) || a.y - b.y)[0]
  }

  touching(run: Run): Row | undefined {
    return this.around(run.y, Math.min(40, run.size)).find(row => touches(row, run))
  }

  all(): Row[] {
    return [...this.byPlace.values()].flat().sort((a, b) => a.y - b.y || a.runs[0]!.x - b.runs[0]!.x)
  }
}

/** Whether a run begins where one of the row ends, or the other way round. */
const touches = (row: Row, run: Run): boolean =>
  row.size > run.size * 1.15 &&
  row.runs.some(
    other =>
      Math.abs(other.x + other.width - run.x) < row.size * 0.35 ||
      Math.abs(run.x + run.width - other.x) < row.size * 0.35,
  )

/** Cuts a row at its wide gaps. */
function split(runs: readonly Run[]): Run[][] {
  const parts: Run[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const run of [...runs].sort((a, b) => a.x - b.x || a.width - b.width)) {
    if (run.x - end > run.size * wide) parts.push([run])
    else parts.at(-1)!.push(run)
    end = Math.max(end, run.x + run.width)
  }
  return parts
}

const noteMark = /^[\s([]*(?:[+−–-]?\d{1,3}|\d?[+−]|[*†‡§¶]{1,3}|[ivx]{1,4})(?:\s*[,–-]\s*\d{1,3})*[\s)\].]*$/

function join(
  runs: readonly Run[],
  raised: ReadonlySet<Run>,
  notes: ReadonlySet<string>,
): {segment: Segment | undefined; marks: number} {
  const leftToRight = runs.filter(run => !run.rightToLeft).length * 2 >= runs.length
  const ordered = leftToRight ? runs : [...runs].reverse()
  let text = ''
  let marks = 0
  let mark: string | undefined
  let before: Run | undefined
  const fonts = new Map<string, number>()
  for (const run of ordered) {
    if (raised.has(run) && noteMark.test(run.text)) {
      const sign = run.text.trim()
      const is = raisedAs(sign, {before: text, after: '', linked: false, notes})
      if (is === 'power') text += asPower(sign) ?? sign
      else {
        marks++
        if (text === '') mark = sign
      }
      before = run
      continue
    }
    const gap = before === undefined ? 0 : leftToRight ? run.x - before.x - before.width : before.x - run.x - run.width
    const apart = before !== undefined && (run.spaced || gap > Math.min(run.size, before.size) * 0.12)
    text += (apart && text !== '' && !text.endsWith(' ') ? ' ' : '') + run.text
    fonts.set(run.font, (fonts.get(run.font) ?? 0) + run.text.length)
    before = run
  }
  const clean = text.replace(/\s+/g, ' ').trim()
  if (clean === '') return {segment: undefined, marks}
  const main = ordered.filter(run => !raised.has(run))
  const largest = (main.length > 0 ? main : ordered).reduce((a, b) => (b.text.length > a.text.length ? b : a))
  const segment = {
    text: clean,
    x: Math.min(...runs.map(({x}) => x)),
    end: Math.max(...runs.map(({x, width}) => x + width)),
    y: largest.y,
    size: largest.size,
    font: [...fonts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0],
    mark,
  }
  return {segment, marks}
}
