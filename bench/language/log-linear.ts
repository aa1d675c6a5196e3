/** What is seen of one thing, and which class it is of. */
export interface Instance {
  readonly features: readonly string[]
  readonly label: number
  readonly weight: number
}

/**
 * Weights of a multinomial log-linear model with an L2 penalty, by AdaGrad over a fixed order, averaged over the second half of the rounds: row by feature, class by class.
 * Features that stand in fewer than `least` instances are left out. Deterministic.
 */
export function fitLogLinear(
  instances: readonly Instance[],
  classes: number,
  {
    least,
    penalty,
    rounds,
  }: {readonly least: number; readonly penalty: (feature: string) => number; readonly rounds: number},
): Map<string, Float64Array> {
  const counts = new Map<string, number>()
  for (const {features} of instances) for (const one of new Set(features)) counts.set(one, (counts.get(one) ?? 0) + 1)
  const names = [...counts.keys()].filter(one => counts.get(one)! >= least).sort()
  const index = new Map(names.map((name, at) => [name, at]))
  const rows = instances.map(({features}) => Int32Array.from(features.flatMap(one => index.get(one) ?? [])))
  const shares = Float64Array.from(names, name => penalty(name) / counts.get(name)!) // so that the penalty counts once a round, however often the feature stands
  const weights = new Float64Array(names.length * classes)
  const sums = new Float64Array(weights.length)
  const seen = new Float64Array(names.length * classes).fill(1e-6)
  const scores = new Float64Array(classes)
  let state = 1
  const order = rows.map((_, at) => at)
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      const other = Math.floor((state / 2 ** 32) * (at + 1))
      const kept = order[at]!
      order[at] = order[other]!
      order[other] = kept
    }
    for (const at of order) {
      const row = rows[at]!
      const {label, weight} = instances[at]!
      scores.fill(0)
      for (const feature of row)
        for (let one = 0; one < classes; one++) scores[one] = scores[one]! + weights[feature * classes + one]!
      const most = Math.max(...scores)
      let sum = 0
      for (let one = 0; one < classes; one++) {
        scores[one] = Math.exp(scores[one]! - most)
        sum += scores[one]!
      }
      for (let one = 0; one < classes; one++) {
        const error = weight * (scores[one]! / sum - (one === label ? 1 : 0))
        for (const feature of row) {
          const place = feature * classes + one
          const slope = error + shares[feature]! * weights[place]!
          seen[place] = seen[place]! + slope * slope
          weights[place] = weights[place]! - (0.2 * slope) / Math.sqrt(seen[place]!)
        }
      }
    }
    if (round >= rounds / 2) for (let at = 0; at < sums.length; at++) sums[at] = sums[at]! + weights[at]!
  }
  const counted = rounds - Math.ceil(rounds / 2)
  for (let at = 0; at < sums.length; at++) weights[at] = sums[at]! / counted
  return new Map(names.map((name, at) => [name, weights.slice(at * classes, (at + 1) * classes)]))
}
