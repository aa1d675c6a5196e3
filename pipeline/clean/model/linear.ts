import type {Measured} from '../features/index.ts'

/** Weights by class of line, feature and bin; of the words in class names; all added up, above zero speaks for the article. */
export interface Linear {
  readonly features: readonly string[]
  readonly weights: readonly (readonly (readonly number[])[])[]
  readonly names: Readonly<Record<string, number>>
}

/** The sum of a line's weights: the log odds that it belongs to the article. */
export function scoreLinear({kind, bins, names}: Measured, table: Linear): number {
  const rows = table.weights[kind]!
  let sum = 0
  for (let i = 0; i < bins.length; i++) sum += rows[i]![bins[i]!]!
  for (const name of names) sum += Object.hasOwn(table.names, name) ? table.names[name]! : 0
  return sum
}
