import type {Excluded} from '../model/document.ts'
import {wireQuote} from '../text/reading.ts'
import {hasRaisedDigits, noteMarksIn} from './raised.ts'

/**
 * What in running text is no text wherever it stands: raised marks of notes, characters that can't be seen, and the two signs that wires
 * write for a quotation mark.
 */
export function inlineSigns(text: string, start: number, end: number, notes: ReadonlySet<string>): Excluded[] {
  const slice = text.slice(start, end)
  const found: Excluded[] = []
  if (unseen.test(slice)) {
    for (const match of slice.matchAll(unseenRuns)) {
      const at = start + match.index
      found.push({start: at, end: at + match[0].length, kind: kindOf(match[0])})
    }
  }
  if (slice.includes('``') && slice.includes("''") && !slice.includes('```'))
    for (const match of slice.matchAll(/(?<!`)``(?!`)|(?<!')''(?!')/g))
      found.push({start: start + match.index, end: start + match.index + 2, kind: wireQuote})
  if (hasRaisedDigits(slice))
    for (const mark of noteMarksIn(slice, notes))
      found.push({start: start + mark.start, end: start + mark.end, kind: 'note mark'})
  return inOrder(found)
}

const unseen = /[\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f]/
const unseenRuns = /\u00ad+|[\u200b\u2060\ufeff]+|[\u0000-\u0008\u000e-\u001f\u007f]+/g

const kindOf = (signs: string): string =>
  signs[0] === '\u00ad'
    ? 'soft hyphen'
    : /[\u200b\u2060\ufeff]/.test(signs)
      ? 'zero-width character'
      : 'control character'

/** Whether a text has any of these at all: most have none. */
export const mayHaveSigns = (text: string): boolean => unseen.test(text) || hasRaisedDigits(text) || text.includes('``')

/** Ranges in order; of two that overlap, the one that begins first. */
export function inOrder(ranges: readonly Excluded[]): Excluded[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Excluded[] = []
  for (const range of sorted) if (range.start >= (kept.at(-1)?.end ?? 0) && range.end > range.start) kept.push(range)
  return kept
}

/** How often each kind of sign was left out of the blocks: what a reader is told in `notText`. Markup is no loss of words. */
export function countKinds(
  blocks: readonly {readonly without?: readonly Excluded[] | undefined}[],
): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const {without = []} of blocks)
    for (const {kind} of without) if (kind !== 'markup' && kind !== wireQuote) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
