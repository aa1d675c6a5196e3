import {type Graph, graphOf, type Links} from '../text/graph.ts'
import {louvain} from '../text/louvain.ts'
import {seeded} from '../text/seeded.ts'

/** A link between passages that may count, with the rank at which the nearer of the two names the other (0 = its nearest). */
export interface Affinity extends Links {
  readonly size: number
  readonly rank: readonly number[]
}

export interface Setting {
  readonly nearest: number
  readonly resolution: number
}

/** Neighbours looked up for each passage: the widest setting. */
export const widest = 25

/** One run alone depends on luck; links that most settings keep inside one community don't. On half of bench/themes small
 *  nine runs get B3 0.733, as do twenty-five. Many passages make their own stability. */
const settings = (size: number): readonly Setting[] =>
  size > 1000
    ? [10, widest].flatMap(nearest => [0.8, 1, 1.4].map(resolution => ({nearest, resolution})))
    : [7, 15, widest].flatMap(nearest => [0.7, 1, 1.3].map(resolution => ({nearest, resolution})))

/** The links up to a rank as a graph. */
export function graphAt(affinity: Affinity, nearest: number): Graph {
  const from: number[] = []
  const to: number[] = []
  const weight: number[] = []
  for (let e = 0; e < affinity.from.length; e++) {
    if (affinity.rank[e]! >= nearest) continue
    from.push(affinity.from[e]!)
    to.push(affinity.to[e]!)
    weight.push(affinity.weight[e]!)
  }
  return graphOf(affinity.size, {from, to, weight})
}

/**
 * Communities that hold over several neighbour counts and resolutions: each link is weighed by the share of runs that
 * keep it inside a community, and the communities of that graph are the answer (fast consensus, Tandon and others 2019).
 */
export function consensus(affinity: Affinity, finest: number): Int32Array {
  const kept = new Float64Array(affinity.from.length)
  const graphs = new Map<number, Graph>()
  const runs = settings(affinity.size)
  for (const {nearest, resolution} of runs) {
    const graph = graphs.get(nearest) ?? graphAt(affinity, nearest)
    graphs.set(nearest, graph)
    const community = louvain(graph, resolution * finest, seeded(nearest))
    for (let e = 0; e < kept.length; e++) if (community[affinity.from[e]!] === community[affinity.to[e]!]) kept[e]!++
  }
  const weight = Array.from(kept, (count, e) => affinity.weight[e]! * (count / runs.length) ** 2)
  return louvain(graphOf(affinity.size, {from: affinity.from, to: affinity.to, weight}), finest, seeded(7))
}
