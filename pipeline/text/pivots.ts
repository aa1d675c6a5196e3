/**
 * Clusters from the leading eigenvectors of a graph: as many nodes as there are vectors are chosen by QR with pivoting, and
 * each node goes to the one that it leans to most (Damle, Minden and Ying 2019). No start, no rounds, no chance in it.
 */
export function clusterByPivots(vectors: readonly Float64Array[]): Int32Array {
  const width = vectors.length
  const size = vectors[0]?.length ?? 0
  if (size <= width) return Int32Array.from({length: size}, (_, i) => i)
  const rows = rowsOf(vectors, size)
  const axes = polarFactor(pivotsOf(rows, width).map(node => vectors.map(vector => vector[node]!)))
  const directions = Float64Array.from(axes.flat())
  const clusters = new Int32Array(size)
  for (let node = 0; node < size; node++) {
    let most = -1
    for (let axis = 0; axis < axes.length; axis++) {
      let lean = 0
      for (let c = 0; c < width; c++) lean += directions[axis * width + c]! * rows[node * width + c]!
      if (Math.abs(lean) > most + 1e-12) {
        most = Math.abs(lean)
        clusters[node] = axis
      }
    }
  }
  return clusters
}

/** The vectors side by side: a node's entries stand together. */
function rowsOf(vectors: readonly Float64Array[], size: number): Float64Array {
  const width = vectors.length
  const rows = new Float64Array(size * width)
  for (let c = 0; c < width; c++) for (let node = 0; node < size; node++) rows[node * width + c] = vectors[c]![node]!
  return rows
}

/** The nodes whose rows are longest after what earlier ones explain is taken off. */
function pivotsOf(rows: Float64Array, width: number): number[] {
  const left = rows.slice()
  const axis = new Float64Array(width)
  const pivots: number[] = []
  while (pivots.length < width) {
    let best = 0
    let most = -1
    for (let at = 0; at < left.length; at += width) {
      let length = 0
      for (let c = 0; c < width; c++) length += left[at + c]! * left[at + c]!
      if (length > most + 1e-12) {
        best = at
        most = length
      }
    }
    pivots.push(best / width)
    const norm = Math.sqrt(most) || 1
    for (let c = 0; c < width; c++) axis[c] = left[best + c]! / norm
    for (let at = 0; at < left.length; at += width) {
      let share = 0
      for (let c = 0; c < width; c++) share += axis[c]! * left[at + c]!
      for (let c = 0; c < width; c++) left[at + c] = left[at + c]! - share * axis[c]!
    }
  }
  return pivots
}

/** The orthogonal matrix nearest to a square one, by Newton's iteration (Higham 1986). A singular one comes back as it is. */
function polarFactor(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  let current = matrix
  for (let round = 0; round < 60; round++) {
    const inverse = inverseOf(current)
    if (inverse === undefined) return current
    let change = 0
    const next = current.map((row, i) =>
      row.map((value, j) => {
        const mean = (value + inverse[j]![i]!) / 2
        change += Math.abs(mean - value)
        return mean
      }),
    )
    current = next
    if (change < 1e-12) break
  }
  return current
}

/** Gauss and Jordan, the largest pivot first. */
function inverseOf(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const size = matrix.length
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))])
  for (let c = 0; c < size; c++) {
    let pivot = c
    for (let r = c + 1; r < size; r++) if (Math.abs(rows[r]![c]!) > Math.abs(rows[pivot]![c]!)) pivot = r
    const value = rows[pivot]![c]!
    if (Math.abs(value) < 1e-12) return undefined
    ;[rows[c], rows[pivot]] = [rows[pivot]!, rows[c]!]
    for (let j = 0; j < 2 * size; j++) rows[c]![j]! /= value
    for (let r = 0; r < size; r++) {
      const factor = rows[r]![c]!
      if (r === c || factor === 0) continue
      for (let j = 0; j < 2 * size; j++) rows[r]![j]! -= factor * rows[c]![j]!
    }
  }
  return rows.map(row => row.slice(size))
}
