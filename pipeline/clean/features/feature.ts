import type {Line} from '../line.ts'

/** A thing measured of a line: its name in the table of weights, and where one bin of the table ends and the next begins. */
export interface Feature {
  readonly name: string
  readonly edges: readonly number[]
}

/** The bin that a value falls in. */
export function binOf(value: number, edges: readonly number[]): number {
  let bin = 0
  while (bin < edges.length && value > edges[bin]!) bin++
  return bin
}

/** Writes the bins of some values into those of a line, from a place on; gives the next place. */
export function addBins(into: Uint8Array, at: number, values: readonly number[], features: readonly Feature[]): number {
  for (let i = 0; i < values.length; i++) into[at + i] = binOf(values[i]!, features[i]!.edges)
  return at + values.length
}

/** How a line reads: the table has one set of weights for each. */
export function classOf({words, stops}: Line): number {
  if (stops) return words < 5 ? 1 : words < 12 ? 3 : 4
  return words <= 3 ? 0 : words <= 12 ? 1 : 2
}
export const classes = 5
