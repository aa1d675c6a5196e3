import type {Line} from './line.ts'
import type {Verdicts} from './verdict.ts'

/** Whether a line reads as running text: a sentence of some length, or a long run of words that was cut off. */
export const isProse = ({words, stops}: Line): boolean => (stops && words >= 8) || words >= 30

/** The first and last line of the article's body. */
export interface Span {
  readonly first: number
  readonly last: number
}

/**
 * The contiguous stretch with most running text: its words, less a fine for each line in between that is none
 * (Kadane's maximum sum). Lines that a rule has spoken about count nothing.
 */
export function findBody(verdicts: Verdicts): Span | undefined {
  let best: (Span & {score: number}) | undefined
  let first = 0
  let score = 0
  for (const line of verdicts.lines) {
    if (score <= 0) {
      score = 0
      first = line.index
    }
    if (verdicts.isOpen(line.index)) score += isProse(line) ? line.words : -6
    if (score > (best?.score ?? 0)) best = {first, last: line.index, score}
  }
  return best
}
