import type {DateMention} from '../../pipeline/model/sentence.ts'
import {halfOf, type LabelledText, labelledTexts, matching, read, type Wrong} from './labels.ts'

interface DateRow extends LabelledText {
  readonly expected: readonly DateLabel[]
}

/** `value` is a day, month … or two of them with a slash: a range. */
interface DateLabel {
  readonly text: string
  readonly start: number
  readonly value: string
  readonly granularity: string
  readonly certainty: 'stated' | 'derived' | 'ambiguous'
  readonly clash?: boolean
}

/**
 * Share of dates whose value and granularity are both right, by half; a date found where none is labelled counts as a
 * wrong one. An ambiguous date is right when it is said to be ambiguous, a clash with its weekday when it is flagged.
 */
export async function scoreDates(wrong: Wrong = () => {}): Promise<{n: number; figures: Record<string, number>}> {
  const count = {tuned: [0, 0], untouched: [0, 0]}
  let exact = 0
  let labels = 0
  for (const row of labelledTexts<DateRow>('dates.jsonl')) {
    const {sentences} = await read(row)
    const found = new Set(sentences.flatMap(sentence => sentence.dates))
    const half = count[halfOf(row.id)]
    for (const label of row.expected) {
      const one = matching(label, [...found])
      if (one !== undefined) found.delete(one)
      const isRight = one !== undefined && isSame(label, one)
      half[0]! += isRight ? 1 : 0
      half[1]!++
      labels++
      if (one?.text === label.text) exact++
      if (!isRight)
        wrong(row.id, `${label.text} = ${label.value}, got ${one === undefined ? '-' : told(one)} | ${row.text}`)
    }
    half[1]! += found.size
    for (const one of found) wrong(row.id, `extra ${told(one)} | ${row.text}`)
  }
  const {tuned, untouched} = count
  return {
    n: labels,
    figures: {
      accuracy: (tuned[0]! + untouched[0]!) / (tuned[1]! + untouched[1]!),
      tuned: tuned[0]! / tuned[1]!,
      untouched: untouched[0]! / untouched[1]!,
      exact_span: exact / labels,
    },
  }
}

const isSame = (label: DateLabel, found: DateMention): boolean =>
  (label.clash === true) === (found.clash !== undefined) &&
  (label.certainty === 'ambiguous') === (found.certainty === 'ambiguous') &&
  (label.certainty === 'ambiguous' || (label.value === valuesOf(found) && label.granularity === found.granularity))

const valuesOf = ({value, until}: DateMention): string => (until === undefined ? value : `${value}/${until}`)

const told = (date: DateMention): string => `${date.text} = ${valuesOf(date)} ${date.granularity} ${date.certainty}`
