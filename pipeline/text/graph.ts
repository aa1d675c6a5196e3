/** An undirected weighted graph as rows of links: each link stands in both rows. */
export interface Graph {
  readonly size: number
  readonly offsets: Int32Array
  readonly targets: Int32Array
  readonly weights: Float64Array
}

/** A link list under construction. Two links between the same nodes add up. */
export interface Links {
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly weight: readonly number[]
}

/** Lay the links out by node, targets ascending; links to oneself and of no weight are dropped. */
export function graphOf(size: number, links: Links): Graph {
  const rough = new Int32Array(size + 1)
  const uses = (e: number) => links.from[e] !== links.to[e] && links.weight[e]! > 0
  for (let e = 0; e < links.from.length; e++) {
    if (!uses(e)) continue
    rough[links.from[e]! + 1]!++
    rough[links.to[e]! + 1]!++
  }
  for (let i = 0; i < size; i++) rough[i + 1]! += rough[i]!
  const place = rough.slice()
  const target = new Int32Array(rough[size]!)
  const weight = new Float64Array(rough[size]!)
  const put = (from: number, to: number, value: number) => {
    const at = place[from]!++
    target[at] = to
    weight[at] = value
  }
  for (let e = 0; e < links.from.length; e++) {
    if (!uses(e)) continue
    put(links.from[e]!, links.to[e]!, links.weight[e]!)
    put(links.to[e]!, links.from[e]!, links.weight[e]!)
  }
  const offsets = new Int32Array(size + 1)
  const sum = new Float64Array(size)
  const merged = new Int32Array(rough[size]!)
  const values = new Float64Array(rough[size]!)
  let length = 0
  for (let i = 0; i < size; i++) {
    const row: number[] = []
    for (let p = rough[i]!; p < rough[i + 1]!; p++) {
      if (sum[target[p]!] === 0) row.push(target[p]!)
      sum[target[p]!]! += weight[p]!
    }
    row.sort((a, b) => a - b)
    for (const other of row) {
      merged[length] = other
      values[length++] = sum[other]!
      sum[other] = 0
    }
    offsets[i + 1] = length
  }
  return {size, offsets, targets: merged.slice(0, length), weights: values.slice(0, length)}
}

/** One graph of several that share no node; `nodes` tells each node's number in the whole. */
export function unionOf(
  parts: readonly {readonly graph: Graph; readonly nodes: readonly number[]}[],
  size: number,
): Graph {
  const from: number[] = []
  const to: number[] = []
  const weight: number[] = []
  for (const {graph, nodes} of parts)
    for (let i = 0; i < graph.size; i++)
      for (let p = graph.offsets[i]!; p < graph.offsets[i + 1]!; p++) {
        if (graph.targets[p]! < i) continue
        from.push(nodes[i]!)
        to.push(nodes[graph.targets[p]!]!)
        weight.push(graph.weights[p]!)
      }
  return graphOf(size, {from, to, weight})
}

/** The sum of the weights at each node. */
export function strengths({size, offsets, weights}: Graph): Float64Array {
  const strength = new Float64Array(size)
  for (let i = 0; i < size; i++) for (let p = offsets[i]!; p < offsets[i + 1]!; p++) strength[i]! += weights[p]!
  return strength
}
