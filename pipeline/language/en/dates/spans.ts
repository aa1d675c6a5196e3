import {startOf} from '../../../text/calendar.ts'
import {type Anchor, type NumericOrder, partsOf, type Resolved} from './anchor.ts'
import {resolve} from './resolve.ts'
import type {Tense} from './tense.ts'
import type {Written} from './written.ts'

/** A date or a range as values: the end of a range is the first of its name after the start. */
export function resolveSpan(
  written: Written,
  anchor: Anchor | undefined,
  tense: Tense,
  order: NumericOrder,
): Resolved | undefined {
  const first = resolve(written, anchor, tense, order)
  if (first === undefined || written.until === undefined) return first
  const last = resolve(written.until, partsOf(first.value), 'future', order)
  return last === undefined || startOf(last.value) <= startOf(first.value) ? first : {...first, until: last.value}
}
