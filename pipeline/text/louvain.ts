import {type Graph, strengths} from './graph.ts'
import {shuffledOrder} from './seeded.ts'

/** Rounds of moving nodes on one level, at most: a bound for odd inputs, never reached on the benchmark sets. */
const roundsMost = 40

interface Level extends Graph {
  /** Weight inside each node, from the nodes it was made of, counted twice as links are. */
  readonly inner: Float64Array
}

/**
 * Communities of a graph by modularity (Blondel and others 2008), with a last round over single nodes.
 * `resolution` above 1 makes them smaller. Numbered from 0 in the order of their first nodes.
 */
export function louvain(graph: Graph, resolution: number, random: () => number): Int32Array {
  let level: Level = {...graph, inner: new Float64Array(graph.size)}
  let membership = Int32Array.from({length: graph.size}, (_, i) => i)
  for (;;) {
    const found = Int32Array.from({length: level.size}, (_, i) => i)
    if (!moveNodes(level, found, resolution, random)) break
    const size = renumber(found)
    membership = membership.map(node => found[node]!)
    if (size === level.size) break
    level = gather(level, found, size)
  }
  renumber(membership)
  moveNodes({...graph, inner: new Float64Array(graph.size)}, membership, resolution, random)
  renumber(membership)
  return membership
}

/** Move each node to the community that gains most, until none moves; true when any did. */
function moveNodes(level: Level, community: Int32Array, resolution: number, random: () => number): boolean {
  const {size, offsets, targets, weights, inner} = level
  const strength = strengths(level)
  let total = 0
  for (let i = 0; i < size; i++) {
    strength[i]! += inner[i]!
    total += strength[i]!
  }
  if (total === 0) return false
  const mass = new Float64Array(size)
  for (let i = 0; i < size; i++) mass[community[i]!]! += strength[i]!
  const queue = shuffledOrder(size, random)
  const waiting = new Uint8Array(size).fill(1)
  const shared = new Float64Array(size)
  const seen = new Int32Array(size)
  let moved = false
  let head = 0
  let left = size // nodes in the ring
  for (let steps = roundsMost * size; left > 0 && steps > 0; steps--) {
    const node = queue[head]!
    head = head + 1 === size ? 0 : head + 1
    left--
    waiting[node] = 0
    let touches = 0
    for (let p = offsets[node]!; p < offsets[node + 1]!; p++) {
      const other = community[targets[p]!]!
      if (shared[other] === 0) seen[touches++] = other
      shared[other]! += weights[p]!
    }
    const own = community[node]!
    mass[own]! -= strength[node]!
    const pull = (resolution * strength[node]!) / total
    let best = own
    let most = shared[own]! - pull * mass[own]!
    for (let t = 0; t < touches; t++) {
      const other = seen[t]!
      const gain = shared[other]! - pull * mass[other]!
      if (gain > most + 1e-12) {
        best = other
        most = gain
      }
    }
    for (let t = 0; t < touches; t++) shared[seen[t]!] = 0
    mass[best]! += strength[node]!
    if (best === own) continue
    community[node] = best
    moved = true
    for (let p = offsets[node]!; p < offsets[node + 1]!; p++) {
      const other = targets[p]!
      if (waiting[other] === 1 || community[other] === best) continue
      waiting[other] = 1
      queue[(head + left) % size] = other
      left++
    }
  }
  return moved
}

/** Number communities from 0 in the order of their first members; how many there are. */
function renumber(community: Int32Array): number {
  const number = new Map<number, number>()
  for (let i = 0; i < community.length; i++) {
    const name = community[i]!
    if (!number.has(name)) number.set(name, number.size)
    community[i] = number.get(name)!
  }
  return number.size
}

/** The graph whose nodes are the communities. */
function gather(level: Level, community: Int32Array, size: number): Level {
  const members = Array.from({length: size}, (): number[] => [])
  for (let i = 0; i < level.size; i++) members[community[i]!]!.push(i)
  const inner = new Float64Array(size)
  const offsets = new Int32Array(size + 1)
  const targets: number[] = []
  const weights: number[] = []
  const shared = new Float64Array(size)
  for (let c = 0; c < size; c++) {
    const touched: number[] = []
    for (const i of members[c]!) {
      inner[c]! += level.inner[i]!
      for (let p = level.offsets[i]!; p < level.offsets[i + 1]!; p++) {
        const other = community[level.targets[p]!]!
        if (other === c) {
          inner[c]! += level.weights[p]!
          continue
        }
        if (shared[other] === 0) touched.push(other)
        shared[other]! += level.weights[p]!
      }
    }
    for (const other of touched.sort((a, b) => a - b)) {
      targets.push(other)
      weights.push(shared[other]!)
      shared[other] = 0
    }
    offsets[c + 1] = targets.length
  }
  return {size, offsets, targets: Int32Array.from(targets), weights: Float64Array.from(weights), inner}
}
