import {bytesOf} from './table.ts'

/** What is known of an arc when its confidence is asked. */
export interface ArcEvidence {
  readonly label: number
  readonly agreement: 0 | 1 | 2 // of the two readings: none, on the head, on head and label
  readonly margin: number // of the move that made it
  readonly hintMargin: number // of the move that made the other reading's arc
  readonly wait: number // the least margin of the moves that passed it by
  readonly labelMargin: number
  readonly isRenamed: boolean // the last look gave another label
  readonly length: number // signed: below 0 when the head stands before
  readonly part: number // of the dependent
  readonly headPart: number
  readonly count: number // words of the sentence
}

/** Bounds between the levels of each margin, weights of a logistic regression, and the lowest score of each percent. */
export interface Confidence {
  readonly bounds: Int32Array // a run for each margin
  readonly weights: Int32Array
  readonly percents: Int32Array
}

/** The margins that are parted into levels. */
export const marginsOf = ({margin, hintMargin, wait, labelMargin}: ArcEvidence): readonly number[] => [
  margin,
  hintMargin,
  wait,
  labelMargin,
]
export const marginCount = 4

const levels = 8
const labels = 64
const parts = 20
const blocks = [
  1, // constant
  labels * 3,
  levels * 3,
  levels * 3,
  labels * levels,
  12 * 3,
  parts * 3,
  parts * parts,
  6,
  labels * 12,
  labels * levels,
  labels * levels,
  labels * levels,
  levels * levels,
  labels * 6,
  levels * levels,
]
const offsets = blocks.map((_, at) => blocks.slice(0, at).reduce((sum, size) => sum + size, 0))
export const confidenceWeights = blocks.reduce((sum, size) => sum + size, 0)
export const evidenceCount = blocks.length
export const boundCount = levels - 1

/** Which weights an arc's score is the sum of. */
export function evidenceOf(arc: ArcEvidence, bounds: Int32Array, out: Int32Array): void {
  const move = levelOf(arc.margin, bounds, 0)
  const hint = levelOf(arc.hintMargin, bounds, 1)
  const wait = levelOf(arc.wait, bounds, 2)
  const naming = levelOf(arc.labelMargin, bounds, 3)
  const size = Math.abs(arc.length)
  const length = (size > 12 ? 5 : size > 6 ? 4 : size > 3 ? 3 : size - 1) + (arc.length < 0 ? 6 : 0)
  const part = Math.min(arc.part, parts - 1)
  const headPart = Math.min(arc.headPart, parts - 1)
  const words =
    arc.count > 60 ? 5 : arc.count > 40 ? 4 : arc.count > 25 ? 3 : arc.count > 15 ? 2 : arc.count > 7 ? 1 : 0
  out[0] = 0
  out[1] = offsets[1]! + arc.label * 3 + arc.agreement
  out[2] = offsets[2]! + move * 3 + arc.agreement
  out[3] = offsets[3]! + naming * 3 + arc.agreement
  out[4] = offsets[4]! + arc.label * levels + move
  out[5] = offsets[5]! + length * 3 + arc.agreement
  out[6] = offsets[6]! + part * 3 + arc.agreement
  out[7] = offsets[7]! + part * parts + headPart
  out[8] = offsets[8]! + words
  out[9] = offsets[9]! + arc.label * 12 + length
  out[10] = offsets[10]! + arc.label * levels + naming
  out[11] = offsets[11]! + arc.label * levels + (arc.agreement === 0 ? 0 : hint)
  out[12] = offsets[12]! + arc.label * levels + wait
  out[13] = offsets[13]! + move * levels + (arc.agreement === 0 ? 0 : hint)
  out[14] = offsets[14]! + arc.label * 6 + arc.agreement * 2 + (arc.isRenamed ? 1 : 0)
  out[15] = offsets[15]! + move * levels + wait
}

function levelOf(margin: number, bounds: Int32Array, which: number): number {
  let level = 0
  while (level < boundCount && margin >= bounds[which * boundCount + level]!) level++
  return level
}

const evidence = new Int32Array(evidenceCount)

/** Percent of such arcs that are right. */
export function percentOf(arc: ArcEvidence, {bounds, weights, percents}: Confidence): number {
  evidenceOf(arc, bounds, evidence)
  let score = 0
  for (const at of evidence) score += weights[at]!
  let low = 0
  let high = percents.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (percents[middle]! <= score) low = middle
    else high = middle - 1
  }
  return low
}

export function readConfidence(section: Uint8Array): Confidence {
  const all = new Int32Array(Uint8Array.from(section).buffer)
  const weightsFrom = marginCount * boundCount
  return {
    bounds: all.subarray(0, weightsFrom),
    weights: all.subarray(weightsFrom, weightsFrom + confidenceWeights),
    percents: all.subarray(weightsFrom + confidenceWeights),
  }
}

export function writeConfidence({bounds, weights, percents}: Confidence): Uint8Array {
  return bytesOf(Int32Array.from([...bounds, ...weights, ...percents]))
}
