import type {Heading} from './features.ts'
import generated from './weights.generated.json' with {type: 'json'}

/** What a candidate may be: a name of four kinds, or no name. The order of the weights. */
export const classes = ['person', 'organisation', 'place', 'other', 'none'] as const

/** Weights are whole numbers, so that sums are the same everywhere: so many to a natural logarithm. */
export const scale = 20

const rows = new Map(
  Object.entries(generated.weights as Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>).map(
    ([heading, values]) => [
      heading,
      new Map(Object.entries(values).map(([value, weights]) => [value, Int8Array.from(weights)])),
    ],
  ),
)

/** The weights of a thing seen, one a class. */
export const rowOf = (heading: Heading, value: string): Int8Array | undefined => rows.get(heading)?.get(value)

const sums = new WeakMap<readonly string[], Map<Heading, Int16Array>>()

/** The weights of all that is known of a word, added up. Memoised by the array. */
export function sumOf(heading: Heading, values: readonly string[]): Int16Array {
  let byHeading = sums.get(values)
  if (byHeading === undefined) {
    byHeading = new Map()
    sums.set(values, byHeading)
  }
  let sum = byHeading.get(heading)
  if (sum === undefined) {
    sum = new Int16Array(classes.length)
    for (const value of values) {
      const row = rowOf(heading, value)
      if (row !== undefined) for (let index = 0; index < sum.length; index++) sum[index]! += row[index]!
    }
    byHeading.set(heading, sum)
  }
  return sum
}
