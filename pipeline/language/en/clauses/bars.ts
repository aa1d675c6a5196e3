/** Confidences, in percent, under which a role is left out. */
export interface Bars {
  readonly subject: number
  readonly object: number
  readonly shared: number // taken over from another clause
  readonly circumstance: number // place and time
}

export const bars: Bars = {subject: 0, object: 0, shared: 0, circumstance: 0}
