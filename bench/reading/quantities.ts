import type {Quantity} from '../../pipeline/model/sentence.ts'
import {stem} from '../../pipeline/text/stem.ts'
import {halfOf, type LabelledText, labelledTexts, matching, read, type Wrong} from './labels.ts'

interface QuantityRow extends LabelledText {
  readonly expected: readonly QuantityLabel[]
}

interface QuantityLabel {
  readonly text: string
  readonly start: number
  readonly value: number
  readonly high?: number
  readonly unit: string
  readonly qualifier: string
  readonly conversion?: {readonly value: number; readonly unit: string}
}

/**
 * Share of quantities whose value, unit, qualifier and conversion are all right, by half; one found where none is labelled
 * counts as a wrong one. Ordinals are not labelled and not counted.
 */
export async function scoreQuantities(wrong: Wrong = () => {}): Promise<{n: number; figures: Record<string, number>}> {
  const count = {tuned: [0, 0], untouched: [0, 0]}
  let labels = 0
  for (const row of labelledTexts<QuantityRow>('quantities.jsonl')) {
    const {sentences} = await read(row)
    const found = new Set(sentences.flatMap(({quantities}) => quantities).filter(one => one.kind !== 'ordinal'))
    const half = count[halfOf(row.id)]
    for (const label of row.expected) {
      const one = matching(label, [...found])
      if (one !== undefined) found.delete(one)
      const isRight = one !== undefined && isSame(label, one)
      half[0]! += isRight ? 1 : 0
      half[1]!++
      labels++
      if (!isRight)
        wrong(row.id, `${label.text} = ${told(label)}, got ${one === undefined ? '-' : told(one)} | ${row.text}`)
    }
    half[1]! += found.size
    for (const one of found) wrong(row.id, `extra ${one.text} = ${told(one)} | ${row.text}`)
  }
  const {tuned, untouched} = count
  return {
    n: labels,
    figures: {
      accuracy: (tuned[0]! + untouched[0]!) / (tuned[1]! + untouched[1]!),
      tuned: tuned[0]! / tuned[1]!,
      untouched: untouched[0]! / untouched[1]!,
    },
  }
}

const isSame = (label: QuantityLabel, found: Quantity): boolean =>
  isNear(label.value, found.value) &&
  isNear(label.high ?? 0, found.high ?? 0) &&
  (label.unit === found.unit || stem(label.unit) === found.unit) &&
  label.qualifier === found.qualifier &&
  isNear(label.conversion?.value ?? 0, found.conversion?.value ?? 0) &&
  label.conversion?.unit === found.conversion?.unit

/** A third is labelled with three digits. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-5 * Math.abs(a)

const told = ({value, high, unit, qualifier, conversion}: QuantityLabel | Quantity): string =>
  `${qualifier} ${value}${high === undefined ? '' : `..${high}`} ${unit}${conversion === undefined ? '' : ` = ${conversion.value} ${conversion.unit}`}`
