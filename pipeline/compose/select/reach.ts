import type {Likeness} from './likeness.ts'

/** What a choice tells of all that the folder tells, and nothing chosen tells yet. */
export interface Reach {
  /** Summed over the folder: what each sentence is worth, by how much nearer the row is to it than all that stands. Never grows. */
  readonly of: (row: number) => number
  readonly add: (row: number) => void
}

/** Reaches that start anew, over one folder: `worth` of its rows, 0 to 1. What a row reaches at first is reckoned once. */
export function reachOver(
  likeness: Pick<Likeness, 'shared'>,
  worth: Float64Array,
): {readonly whole: (row: number) => number; readonly start: () => Reach} {
  const first = new Float64Array(worth.length).fill(-1)
  const over = (row: number, told: Float64Array): number => {
    const {count, rows, cosine} = likeness.shared(row)
    let sum = Math.max(0, 1 - told[row]!) * worth[row]!
    for (let at = 0; at < count; at++) {
      const more = cosine[at]! - told[rows[at]!]!
      if (more > 0) sum += more * worth[rows[at]!]!
    }
    return sum
  }
  const nothing = new Float64Array(worth.length)
  const whole = (row: number): number => {
    if (first[row]! < 0) first[row] = over(row, nothing)
    return first[row]!
  }
  return {
    whole,
    start: () => {
      const told = new Float64Array(worth.length)
      return {
        of: row => over(row, told),
        add: row => {
          const {count, rows, cosine} = likeness.shared(row)
          told[row] = 1
          for (let at = 0; at < count; at++) told[rows[at]!] = Math.max(told[rows[at]!]!, cosine[at]!)
        },
      }
    },
  }
}
