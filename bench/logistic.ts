import {deviation} from '../pipeline/text/deviation.ts'

/** A case to learn from: its features, the first always 1, and whether it is one of those looked for. */
export interface Case {
  readonly features: readonly number[]
  readonly isOne: boolean
}

/** What keeps weights small. Swept 1 to 30 for the fits of overlaps and of themes: flat. */
const ridge = 10
const rounds = 30
/** Change under which no weight moves any more. */
const stillMoves = 1e-7

/** Logistic regression by Newton's method, the features scaled to one spread; weights in hundredths of log odds. */
export function fitted(cases: readonly Case[]): number[] {
  const size = cases[0]!.features.length
  const spread = Array.from({length: size}, (_, i) =>
    i === 0 ? 1 : deviation(cases.map(({features}) => features[i]!)) || 1,
  )
  const rows = cases.map(({features}) => features.map((value, i) => value / spread[i]!))
  const found = new Array<number>(size).fill(0)
  for (let round = 0; round < rounds; round++) {
    const slope = found.map((weight, i) => (i === 0 ? 0 : ridge * weight))
    const curve = Array.from({length: size}, (_, i) =>
      Array.from({length: size}, (_, j) => (i === j && i > 0 ? ridge : 0)),
    )
    for (const [at, row] of rows.entries()) {
      const chance = 1 / (1 + Math.exp(-dot(row, found)))
      for (let i = 0; i < size; i++) {
        if (row[i] === 0) continue
        slope[i]! += row[i]! * (chance - Number(cases[at]!.isOne))
        for (let j = 0; j <= i; j++) curve[i]![j]! += row[i]! * row[j]! * chance * (1 - chance)
      }
    }
    for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) curve[i]![j] = curve[j]![i]!
    const step = solved(curve, slope)
    for (let i = 0; i < size; i++) found[i]! -= step[i]!
    if (step.every(one => Math.abs(one) < stillMoves)) break
  }
  return found.map((weight, i) => Math.round((100 * weight) / spread[i]!))
}

/** Mean precision over all that are looked for, when cases are ranked by these weights. */
export function meanPrecision(cases: readonly Case[], weights: readonly number[]): number {
  const ranked = cases.map(({features, isOne}) => ({odds: dot(features, weights), isOne}))
  ranked.sort((x, y) => y.odds - x.odds)
  let [right, sum] = [0, 0]
  for (const [i, {isOne}] of ranked.entries()) if (isOne) sum += ++right / (i + 1)
  return Math.round((1000 * sum) / right) / 1000
}

export function dot(x: readonly number[], y: readonly number[]): number {
  return x.reduce((sum, one, i) => sum + one * y[i]!, 0)
}

/** The solution of a small system of equations, by elimination. */
function solved(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  for (let i = 0; i < rows.length; i++)
    for (let j = 0; j < rows.length; j++) {
      if (j === i) continue
      const factor = rows[j]![i]! / rows[i]![i]!
      for (let k = i; k <= rows.length; k++) rows[j]![k]! -= factor * rows[i]![k]!
    }
  return rows.map((row, i) => row[rows.length]! / row[i]!)
}
