import {type Graph, strengths} from './graph.ts'

/** A change this small moves no decision. */
const still = 1e-5

/**
 * Spread scores over a graph: F = (1 - mix) Y + mix P F, with P the links divided by each node's strength (Zhou and
 * others 2004). `seeds` holds `width` scores a node; so does the result. Stops early when nothing moves any more.
 */
export function spread(graph: Graph, seeds: Float64Array, width: number, mix: number, steps: number): Float64Array {
  const strength = strengths(graph)
  let scores = seeds.slice()
  let next = new Float64Array(seeds.length)
  for (let step = 0; step < steps; step++) {
    let largest = 0
    for (let i = 0; i < graph.size; i++) {
      const base = i * width
      for (let t = 0; t < width; t++) next[base + t] = (1 - mix) * seeds[base + t]!
      for (let p = graph.offsets[i]!; p < graph.offsets[i + 1]!; p++) {
        const share = (mix * graph.weights[p]!) / strength[i]!
        const other = graph.targets[p]! * width
        for (let t = 0; t < width; t++) next[base + t]! += share * scores[other + t]!
      }
      for (let t = 0; t < width; t++) largest = Math.max(largest, Math.abs(next[base + t]! - scores[base + t]!))
    }
    ;[scores, next] = [next, scores]
    if (largest < still) break
  }
  return scores
}
