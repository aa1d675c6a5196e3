/** The column a block is set in: lengths in points, `x` from the frame's left edge. */
export interface Place {
  readonly x: number
  readonly measure: number
  readonly ragged?: boolean // in lists and boxes: never justified
}
