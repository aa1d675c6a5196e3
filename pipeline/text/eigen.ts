import {type Graph, strengths} from './graph.ts'

/** Rounds of multiplication, enough for gaps of a few percent between the values kept and the rest. Set by reasoning, not swept. */
const rounds = 150

/**
 * The `count` leading eigenvectors of a graph's normalised adjacency, leading first, by subspace iteration with a
 * Rayleigh-Ritz step (Saad 2011). Deterministic: it starts from a hash of row and column. A vector has an entry a node.
 */
export function leadingVectors(graph: Graph, count: number): Float64Array[] {
  const scale = strengths(graph).map(strength => (strength > 0 ? 1 / Math.sqrt(strength) : 0))
  const width = Math.min(count, graph.size)
  let basis: Float64Array[] = Array.from({length: width}, (_, column) =>
    Float64Array.from({length: graph.size}, (_, row) => noise(row, column)),
  )
  orthonormalise(basis)
  for (let round = 0; round < rounds; round++) {
    basis = basis.map(vector => multiply(graph, scale, vector))
    orthonormalise(basis)
  }
  return ritz(graph, scale, basis)
}

/** Half of (the normalised adjacency + 1) times a vector: the same eigenvectors, and none with a negative value. */
function multiply({size, offsets, targets, weights}: Graph, scale: Float64Array, vector: Float64Array): Float64Array {
  const product = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    let sum = 0
    for (let p = offsets[i]!; p < offsets[i + 1]!; p++) sum += weights[p]! * scale[targets[p]!]! * vector[targets[p]!]!
    product[i] = (sum * scale[i]! + vector[i]!) / 2
  }
  return product
}

/** Gram-Schmidt, twice for each pair: once is not enough where vectors nearly agree. */
function orthonormalise(basis: readonly Float64Array[]): void {
  for (const [c, vector] of basis.entries()) {
    for (let pass = 0; pass < 2; pass++)
      for (let b = 0; b < c; b++) {
        const share = dot(vector, basis[b]!)
        for (let i = 0; i < vector.length; i++) vector[i]! -= share * basis[b]![i]!
      }
    const norm = Math.sqrt(dot(vector, vector))
    for (let i = 0; i < vector.length; i++) vector[i] = norm > 1e-12 ? vector[i]! / norm : 0
  }
}

/** Turn a basis of the leading space into its eigenvectors, largest value first. */
function ritz(graph: Graph, scale: Float64Array, basis: readonly Float64Array[]): Float64Array[] {
  const images = basis.map(vector => multiply(graph, scale, vector))
  const {values, vectors} = symmetricEigen(basis.map(row => images.map(image => dot(row, image))))
  const order = [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b)
  return order.map(k => {
    const mixed = new Float64Array(graph.size)
    for (const [b, vector] of basis.entries())
      for (let i = 0; i < mixed.length; i++) mixed[i]! += vectors[b]![k]! * vector[i]!
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

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** A number between -0.5 and 0.5 that depends on both and on nothing else. */
function noise(row: number, column: number): number {
  let hash = Math.imul(row * 31 + column * 7919 + 17, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0) / 4294967296 - 0.5
}
