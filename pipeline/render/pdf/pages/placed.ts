import type {Slice} from '../flow.ts'

/** The part of a page that text may fill, in points. */
export interface Frame {
  readonly height: number
  readonly width: number
  readonly grid: number
  readonly columnGutter: number
}

/** A slice on its page: `x` and `top` from the frame's corner. */
export interface Placed {
  readonly slice: Slice
  readonly page: number
  readonly x: number
  readonly top: number
  readonly column: number
}
