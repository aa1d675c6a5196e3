import {type Graph, strengths} from './graph.ts'

/** Rounds of multiplication, enough for gaps of a few percent between the values kept and the rest. Set by reasoning, not swept. */
const rounds = 150

/** Rounds between two times that the basis is set upright again: by then a value of .5 beside one of 1 has shrunk to .004. */
const roundsUnturned = 8

/**
 * The `count` leading eigenvectors of a graph's normalised adjacency, leading first, by subspace iteration with a
 * Rayleigh-Ritz step (Saad 2011). Deterministic: it starts from a hash of row and column. A vector has an entry a node.
 */
export function leadingVectors(graph: Graph, count: number): Float64Array[] {
  const step = stepOf(graph)
  const width = Math.min(count, graph.size)
  let block = new Float64Array(graph.size * width) // the vectors side by side: a node's entries stand together
  for (let row = 0; row < graph.size; row++)
    for (let column = 0; column < width; column++) block[row * width + column] = noise(row, column)
  let other = new Float64Array(block.length)
  orthonormalise(block, width)
  for (let round = 1; round <= rounds; round++) {
    multiply(step, width, block, other)
    ;[block, other] = [other, block]
    if (round % roundsUnturned === 0 || round === rounds) orthonormalise(block, width)
  }
  multiply(step, width, block, other)
  return ritz(block, other, width)
}

/** Half of (the normalised adjacency + 1): the same eigenvectors, and none with a negative value. */
function stepOf({size, offsets, targets, weights}: Graph): Graph {
  const scale = strengths({size, offsets, targets, weights}).map(strength =>
    strength > 0 ? 1 / Math.sqrt(strength) : 0,
  )
  const scaled = new Float64Array(weights.length)
  for (let i = 0; i < size; i++)
    for (let p = offsets[i]!; p < offsets[i + 1]!; p++) scaled[p] = (weights[p]! * scale[i]! * scale[targets[p]!]!) / 2
  return {size, offsets, targets, weights: scaled}
}

function multiply({size, offsets, targets, weights}: Graph, width: number, block: Float64Array, product: Float64Array) {
  for (let i = 0; i < size; i++) {
    const at = i * width
    for (let c = 0; c < width; c++) product[at + c] = block[at + c]! / 2
    for (let p = offsets[i]!; p < offsets[i + 1]!; p++) {
      const weight = weights[p]!
      const from = targets[p]! * width
      for (let c = 0; c < width; c++) product[at + c]! += weight * block[from + c]!
    }
  }
}

/** Gram-Schmidt on the columns, twice for each pair: once is not enough where vectors nearly agree. */
function orthonormalise(block: Float64Array, width: number): void {
  for (let c = 0; c < width; c++) {
    for (let pass = 0; pass < 2; pass++)
      for (let b = 0; b < c; b++) {
        const share = dot(block, block, width, c, b)
        for (let i = 0; i < block.length; i += width) block[i + c]! -= share * block[i + b]!
      }
    const norm = Math.sqrt(dot(block, block, width, c, c))
    for (let i = c; i < block.length; i += width) block[i] = norm > 1e-12 ? block[i]! / norm : 0
  }
}

/** Turn a basis of the leading space, with what a step makes of it, into its eigenvectors, largest value first. */
function ritz(block: Float64Array, image: Float64Array, width: number): Float64Array[] {
  const columns = Array.from({length: width}, (_, c) => c)
  const {values, vectors} = symmetricEigen(columns.map(a => columns.map(b => dot(block, image, width, a, b))))
  const order = columns.toSorted((a, b) => values[b]! - values[a]! || a - b)
  return order.map(k => {
    const mixed = new Float64Array(block.length / Math.max(1, width))
    for (let i = 0; i < mixed.length; i++)
      for (let b = 0; b < width; b++) mixed[i]! += vectors[b]![k]! * block[i * width + b]!
    return mixed
  })
}

/** Eigenvalues and -vectors (in columns) of a small symmetric matrix by Jacobi's rotations (Golub and Van Loan). */
function symmetricEigen(matrix: readonly (readonly number[])[]): {values: number[]; vectors: number[][]} {
  const size = matrix.length
  const a = matrix.map(row => [...row])
  const vectors = matrix.map((_, i) => matrix.map((_, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        off += Math.abs(a[p]![q]!)
        rotate(a, vectors, p, q)
      }
    if (off < 1e-14) break
  }
  return {values: a.map((row, i) => row[i]!), vectors}
}

function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const apq = a[p]![q]!
  if (Math.abs(apq) < 1e-300) return
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * apq)
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (let k = 0; k < a.length; k++) {
    const [kp, kq] = [a[k]![p]!, a[k]![q]!]
    a[k]![p] = c * kp - s * kq
    a[k]![q] = s * kp + c * kq
  }
  for (let k = 0; k < a.length; k++) {
    const [pk, qk] = [a[p]![k]!, a[q]![k]!]
    a[p]![k] = c * pk - s * qk
    a[q]![k] = s * pk + c * qk
    const [vp, vq] = [vectors[k]![p]!, vectors[k]![q]!]
    vectors[k]![p] = c * vp - s * vq
    vectors[k]![q] = s * vp + c * vq
  }
}

/** Of column `a` of one block and column `b` of another. */
function dot(one: Float64Array, two: Float64Array, width: number, a: number, b: number): number {
  let sum = 0
  for (let i = 0; i < one.length; i += width) sum += one[i + a]! * two[i + b]!
  return sum
}

/** A number between -0.5 and 0.5 that depends on both and on nothing else. */
function noise(row: number, column: number): number {
  let hash = Math.imul(row * 31 + column * 7919 + 17, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0) / 4294967296 - 0.5
}
