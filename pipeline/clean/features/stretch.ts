/** The first and last line of a stretch. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** The contiguous stretch of greatest sum (Kadane), or undefined when nothing is above zero. */
export function bestStretch(scores: readonly number[]): Span | undefined {
  let best: (Span & {sum: number}) | undefined
  let first = 0
  let sum = 0
  scores.forEach((score, index) => {
    if (sum <= 0) {
      sum = 0
      first = index
    }
    sum += score
    if (sum > (best?.sum ?? 0)) best = {first, last: index, sum}
  })
  return best
}
