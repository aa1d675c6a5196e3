import type {Line} from '../line.ts'
import {sumsOf} from './context.ts'

/** Values about the paragraphs around each line. */
export interface Neighbourhood {
  /** The share of each line's topic words that the three paragraphs before and after it have too. */
  readonly cohesion: readonly number[]
  /** The mean of some values over the four paragraphs before and after a line. */
  readonly around: (values: readonly number[], index: number) => number
}

/** How much lines speak of the same as the paragraphs around them. */
export function neighbourhood(
  lines: readonly Line[],
  topics: readonly (readonly string[])[],
  prose: readonly boolean[],
): Neighbourhood {
  const paragraphs = lines.filter((_, i) => prose[i]).map(({index}) => index)
  const rank = sumsOf(prose.map(Number))
  const near = (index: number, reach: number): number[] =>
    paragraphs.slice(Math.max(0, rank[index]! - reach), rank[index]! + reach + 1)
  const cohesion = lines.map(({text}, i) => {
    const own = topics[i]!
    if (own.length < 2) return 0
    const known = new Set<string>()
    for (const other of near(i, 3))
      if (lines[other]!.text !== text && Math.abs(other - i) < 25) for (const word of topics[other]!) known.add(word)
    return own.filter(word => known.has(word)).length / own.length
  })
  const around = (values: readonly number[], index: number): number => {
    const some = near(index, 4)
    return some.reduce((sum, other) => sum + values[other]!, 0) / Math.max(1, some.length)
  }
  return {cohesion, around}
}
