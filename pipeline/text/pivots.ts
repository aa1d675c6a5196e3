/**
 * Clusters from the leading eigenvectors of a graph: as many nodes as there are vectors are chosen by QR with pivoting, and
 * each node goes to the one that it leans to most (Damle, Minden and Ying 2019). No start, no rounds, no chance in it.
 */
export function clusterByPivots(vectors: readonly Float64Array[]): Int32Array {
  const width = vectors.length
  const size = vectors[0]?.length ?? 0
  if (size <= width) return Int32Array.from({length: size}, (_, i) => i)
  const axes = polarFactor(pivotsOf(vectors).map(node => vectors.map(vector => vector[node]!)))
  return Int32Array.from({length: size}, (_, node) => {
    let best = 0
    let most = -1
    for (const [axis, direction] of axes.entries()) {
      let lean = 0
      for (let c = 0; c < width; c++) lean += direction[c]! * vectors[c]![node]!
      if (Math.abs(lean) > most + 1e-12) [best, most] = [axis, Math.abs(lean)]
    }
    return best
  })
}

/** The nodes whose rows are longest after what earlier ones explain is taken off. */
function pivotsOf(vectors: readonly Float64Array[]): number[] {
  const left = vectors.map(vector => vector.slice())
  const size = left[0]!.length
  const pivots: number[] = []
  for (let step = 0; step < vectors.length; step++) {
    let best = 0
    let most = -1
    for (let node = 0; node < size; node++) {
      let length = 0
      for (const column of left) length += column[node]! ** 2
      if (length > most + 1e-12) [best, most] = [node, length]
    }
    pivots.push(best)
    const norm = Math.sqrt(most) || 1
    const axis = left.map(column => column[best]! / norm)
    for (let node = 0; node < size; node++) {
      let share = 0
      for (const [c, column] of left.entries()) share += axis[c]! * column[node]!
      for (const [c, column] of left.entries()) column[node]! -= share * axis[c]!
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
