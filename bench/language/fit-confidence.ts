import {
  type ArcEvidence,
  boundCount,
  type Confidence,
  confidenceWeights,
  evidenceCount,
  evidenceOf,
} from '../../pipeline/language/en/syntax/confidence.ts'
import {lots, shuffle} from './perceptron.ts'

/** An arc that a parser made in a document it had not seen. */
export interface JudgedArc {
  readonly arc: ArcEvidence
  readonly isRight: boolean // head and relation
}

/** What one point of an integer score is worth in log odds. */
const unit = 1000

/** Fits how sure an arc is: a logistic regression over levels, then percents that only rise with its score. */
export function fitConfidence(judged: readonly JudgedArc[]): Confidence {
  const moveBounds = quantiles(judged.map(({arc}) => arc.margin))
  const labelBounds = quantiles(judged.map(({arc}) => arc.labelMargin))
  const items = judged.map(({arc, isRight}) => {
    const evidence = new Int32Array(evidenceCount)
    evidenceOf(arc, moveBounds, labelBounds, evidence)
    return {evidence, isRight}
  })
  const weights = new Float64Array(confidenceWeights)
  const lot = lots(7)
  const rounds = 12
  for (let round = 0; round < rounds; round++) {
    shuffle(items, lot)
    const rate = 0.05 / (1 + round)
    for (const {evidence, isRight} of items) {
      let sum = 0
      for (const at of evidence) sum += weights[at]!
      const error = (isRight ? 1 : 0) - 1 / (1 + Math.exp(-sum))
      for (const at of evidence) weights[at] = weights[at]! + rate * (error - 0.002 * weights[at]!)
    }
  }
  const whole = Int32Array.from(weights, weight => Math.round(weight * unit))
  return {moveBounds, labelBounds, weights: whole, percents: percentsOf(items, whole)}
}

/** Seven bounds that part the values in eight levels of equal count. */
function quantiles(values: readonly number[]): Int32Array {
  const sorted = Float64Array.from(values).sort()
  return Int32Array.from({length: boundCount}, (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / 8)]!)
}

/** The lowest score of each percent from 0 to 100: shares in runs of 200 arcs, made to rise (pool of adjacent violators). */
function percentsOf(
  items: readonly {readonly evidence: Int32Array; readonly isRight: boolean}[],
  weights: Int32Array,
): Int32Array {
  const scored = items
    .map(({evidence, isRight}) => ({score: evidence.reduce((sum, at) => sum + weights[at]!, 0), isRight}))
    .sort((a, b) => a.score - b.score)
  const runs: {low: number; right: number; all: number}[] = []
  scored.forEach(({score, isRight}, at) => {
    if (at % 200 === 0) runs.push({low: score, right: 0, all: 0})
    const run = runs.at(-1)!
    run.right += isRight ? 1 : 0
    run.all++
  })
  const pooled: typeof runs = []
  for (const run of runs) {
    pooled.push(run)
    while (
      pooled.length > 1 &&
      pooled.at(-2)!.right / pooled.at(-2)!.all >= pooled.at(-1)!.right / pooled.at(-1)!.all
    ) {
      const last = pooled.pop()!
      const before = pooled.at(-1)!
      before.right += last.right
      before.all += last.all
    }
  }
  const percents = new Int32Array(101).fill(0x7fffffff)
  for (const {low, right, all} of [...pooled].reverse())
    for (let percent = 0; percent <= Math.floor((100 * right) / all); percent++) percents[percent] = low
  percents[0] = -0x7fffffff
  return percents
}
