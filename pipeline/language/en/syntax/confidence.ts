import {bytesOf} from './table.ts'

/** What is known of an arc when its confidence is asked. */
export interface ArcEvidence {
  readonly label: number
  readonly agreement: 0 | 1 | 2 // of the two readings: none, on the head, on head and label
  readonly margin: number // of the move that made it
  readonly labelMargin: number
  readonly length: number // signed: below 0 when the head stands before
  readonly part: number // of the dependent
  readonly headPart: number
  readonly count: number // words of the sentence
}

/** Bounds between the levels of a margin, weights of a logistic regression, and the lowest score of each percent. */
export interface Confidence {
  readonly moveBounds: Int32Array
  readonly labelBounds: Int32Array
  readonly weights: Int32Array
  readonly percents: Int32Array
}

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
]
const offsets = blocks.map((_, at) => blocks.slice(0, at).reduce((sum, size) => sum + size, 0))
export const confidenceWeights = blocks.reduce((sum, size) => sum + size, 0)
export const evidenceCount = blocks.length
export const boundCount = levels - 1

/** Which weights an arc's score is the sum of. */
export function evidenceOf(arc: ArcEvidence, moveBounds: Int32Array, labelBounds: Int32Array, out: Int32Array): void {
  const move = levelOf(arc.margin, moveBounds)
  const naming = levelOf(arc.labelMargin, labelBounds)
  const size = Math.abs(arc.length)
  const length = (size > 12 ? 5 : size > 6 ? 4 : size > 3 ? 3 : size - 1) + (arc.length < 0 ? 6 : 0)
  const part = Math.min(arc.part, parts - 1)
  const headPart = Math.min(arc.headPart, parts - 1)
  const words =
    arc.count > 60 ? 5 : arc.count > 40 ? 4 : arc.count > 25 ? 3 : arc.count > 15 ? 2 : arc.count > 7 ? 1 : 0
  const parted = [
    0,
    arc.label * 3 + arc.agreement,
    move * 3 + arc.agreement,
    naming * 3 + arc.agreement,
    arc.label * levels + move,
    length * 3 + arc.agreement,
    part * 3 + arc.agreement,
    part * parts + headPart,
    words,
    arc.label * 12 + length,
  ]
  parted.forEach((at, block) => {
    out[block] = offsets[block]! + at
  })
}

function levelOf(margin: number, bounds: Int32Array): number {
  let level = 0
  while (level < bounds.length && margin >= bounds[level]!) level++
  return level
}

const evidence = new Int32Array(evidenceCount)

/** Percent of such arcs that are right. */
export function percentOf(arc: ArcEvidence, {moveBounds, labelBounds, weights, percents}: Confidence): number {
  evidenceOf(arc, moveBounds, labelBounds, evidence)
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
  const labelsFrom = boundCount
  const weightsFrom = 2 * boundCount
  return {
    moveBounds: all.subarray(0, labelsFrom),
    labelBounds: all.subarray(labelsFrom, weightsFrom),
    weights: all.subarray(weightsFrom, weightsFrom + confidenceWeights),
    percents: all.subarray(weightsFrom + confidenceWeights),
  }
}

export function writeConfidence({moveBounds, labelBounds, weights, percents}: Confidence): Uint8Array {
  return bytesOf(Int32Array.from([...moveBounds, ...labelBounds, ...weights, ...percents]))
}
