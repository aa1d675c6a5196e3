import type {Line} from '../line.ts'
import {distanceFrom, sumsOf} from './context.ts'
import type {Feature} from './feature.ts'
import {bestStretch} from './stretch.ts'

const odds = [-4, -2, -1, -0.3, 0.3, 1, 2, 4]
const probabilities = [0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95]

/** What the second pass adds, in the order of `measureStacked`. */
export const stackedFeatures: readonly Feature[] = [
  {name: 'own', edges: odds},
  {name: 'before', edges: odds},
  {name: 'after', edges: odds},
  {name: 'around-2', edges: probabilities},
  {name: 'around-5', edges: probabilities},
  {name: 'around-12', edges: probabilities},
  {name: 'likely-before', edges: [0.5, 3, 30, 100, 300]},
  {name: 'likely-after', edges: [0.5, 3, 30, 100, 300]},
  {name: 'from-likely', edges: [-20.5, -5.5, -1.5, -0.5, 0.5, 1.5, 5.5, 20.5]},
  {name: 'likely-last', edges: [0.5, 1.5, 3.5, 8.5]},
  {name: 'likely-next', edges: [0.5, 1.5, 3.5, 8.5]},
]

const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/** The features of every line by how the first pass weighed it and its neighbours. */
export function measureStacked(lines: readonly Line[], scores: readonly number[]): number[][] {
  const likely = scores.map(probability)
  const sums = sumsOf(likely)
  const words = sumsOf(lines.map((line, i) => (likely[i]! > 0.5 ? line.words : 0)))
  const body = bestStretch(lines.map((line, i) => (likely[i]! - 0.5) * Math.sqrt(line.words)))
  const around = (index: number, reach: number): number => {
    const [from, to] = [Math.max(0, index - reach), Math.min(lines.length, index + reach + 1)]
    return (sums[to]! - sums[from]! - likely[index]!) / Math.max(1, to - from - 1)
  }
  const since = distancesToLikely(likely)
  const until = distancesToLikely([...likely].reverse()).reverse()
  return lines.map((_, i) => [
    scores[i]!,
    scores[i - 1] ?? -5,
    scores[i + 1] ?? -5,
    around(i, 2),
    around(i, 5),
    around(i, 12),
    words[i]!,
    words.at(-1)! - words[i + 1]!,
    distanceFrom(body, i),
    since[i]!,
    until[i]!,
  ])
}

/** How many lines ago the last likely line stood. */
function distancesToLikely(likely: readonly number[]): number[] {
  let since = 99
  return likely.map(one => {
    const here = since
    since = one > 0.5 ? 0 : since + 1
    return here
  })
}
