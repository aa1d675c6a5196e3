import {type Drawing, emptyDrawing} from './lines/draw.ts'

/** A tint or bar that runs on through neighbouring slices, drawn as one piece a page. */
export interface Band {
  readonly id: string
  readonly x: number // from the frame's left edge
  readonly width: number
  readonly color: string
}

/** A horizontal strip of the page that is never split: a line, a table row, a heading. Lengths in points. */
export interface Slice {
  readonly height: number
  readonly drawing: Drawing // x from the frame's left edge, y from the slice's top
  /** What ending a page after this slice costs: 0 is a good place, Infinity forbids it. */
  readonly breakAfter: number
  readonly blank?: boolean // white space: left out at the head of a page
  readonly snap?: boolean // its height grows until the next slice stands on the grid
  readonly stretch?: number // points by which it may grow where the page's foot would stay white
  readonly bands?: readonly Band[]
  readonly head?: Slice // drawn again above this slice when it begins a page: a table's head
  readonly bookmark?: {readonly level: 1 | 2; readonly title: string}
  readonly hyphenated?: boolean // its last word goes on in the next slice
}

/** Slices that are set in so many columns. */
export interface Region {
  readonly columns: number
  readonly slices: readonly Slice[]
}

export const never = Number.POSITIVE_INFINITY

/** White space of so many points; a page may end before it, not after. */
export const blank = (height: number): Slice => ({height, drawing: emptyDrawing(), breakAfter: never, blank: true})

/** White space up to the next line of the grid. */
export const snap = (): Slice => ({height: 0, drawing: emptyDrawing(), breakAfter: never, blank: true, snap: true})

/** The same slices with these bands behind them. */
export const banded = (slices: readonly Slice[], bands: readonly Band[]): Slice[] =>
  slices.map(slice => ({...slice, bands: [...(slice.bands ?? []), ...bands]}))

/** The same slices, not to be parted: only after the last may a page end. */
export const whole = (slices: readonly Slice[]): Slice[] =>
  slices.map((slice, i) => (i < slices.length - 1 ? {...slice, breakAfter: never} : slice))

export const heightOf = (slices: readonly Slice[]): number => slices.reduce((sum, slice) => sum + slice.height, 0)
