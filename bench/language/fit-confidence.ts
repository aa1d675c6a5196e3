import {
  type ArcEvidence,
  boundCount,
  type Confidence,
  confidenceWeights,
  evidenceCount,
  evidenceOf,
  marginCount,
  marginsOf,
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
  const bounds = Int32Array.from(
    Array.from({length: marginCount}, (_, which) => [
      ...quantiles(judged.map(({arc}) => marginsOf(arc)[which]!)),
    ]).flat(),
  )
  const items = judged.map(({arc, isRight}) => {
    const evidence = new Int32Array(evidenceCount)
    evidenceOf(arc, bounds, evidence)
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
  return {bounds, weights: whole, percents: percentsOf(items, whole)}
}

/**
 * The same confidence for other tables: margins have the scale of their tables' weights (those fitted on more documents were a
 * seventh smaller), so each bound is put where as many arcs of the same text lie under it.
 */
export function carried(confidence: Confidence, from: readonly ArcEvidence[], to: readonly ArcEvidence[]): Confidence {
  const sorted = (arcs: readonly ArcEvidence[], which: number) =>
    Float64Array.from(arcs, arc => marginsOf(arc)[which]!)
      .filter(isChosen)
      .sort()
  const bounds = Int32Array.from({length: marginCount * boundCount}, (_, at) => {
    const which = Math.floor(at / boundCount)
    const [before, after] = [sorted(from, which), sorted(to, which)]
    const below = before.filter(margin => margin < confidence.bounds[at]!).length
    return after[Math.min(after.length - 1, Math.round((below * after.length) / before.length))]!
  })
  return {...confidence, bounds}
}

/** Whether a move had another one beside it. */
const isChosen = (margin: number) => margin < 1 << 24

/** Seven bounds that part the values in eight levels of equal count, those of moves without a choice left out. */
function quantiles(values: readonly number[]): Int32Array {
  const sorted = Float64Array.from(values.filter(isChosen)).sort()
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
