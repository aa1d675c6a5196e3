import {clusterByPivots} from './pivots.ts'

/** Rounds of moving nodes to their nearest centre, at most: most graphs need ten. */
const rounds = 60

/**
 * A graph cut into as many clusters as leading eigenvectors of it are given: their pivots make the first cut, and k-means
 * (Lloyd 1982) on the nodes' directions in them the last (Ng, Jordan and Weiss 2002). Nothing in it is left to chance.
 */
export function cutBySpectrum(vectors: readonly Float64Array[]): Int32Array {
  const width = vectors.length
  const size = vectors[0]?.length ?? 0
  const rows = Float64Array.from({length: size * width}, (_, at) => vectors[at % width]![Math.floor(at / width)]!)
  for (let from = 0; from < rows.length; from += width) {
    const row = rows.subarray(from, from + width)
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0))
    if (length > 0) for (let c = 0; c < width; c++) row[c]! /= length
  }
  const placed = clusterByPivots(vectors)
  for (let round = 0; round < rounds; round++) if (!settle(rows, width, placed)) break
  return placed
}

/** Move every row to the nearest mean of a cluster; whether one moved. */
function settle(rows: Float64Array, width: number, placed: Int32Array): boolean {
  const means = new Float64Array(width * width)
  const sizes = new Int32Array(width)
  for (const [i, cluster] of placed.entries()) {
    sizes[cluster]!++
    for (let c = 0; c < width; c++) means[cluster * width + c]! += rows[i * width + c]!
  }
  for (let at = 0; at < means.length; at++) means[at]! /= Math.max(1, sizes[Math.floor(at / width)]!)
  let moved = false
  for (const [i, cluster] of placed.entries()) {
    let best = cluster
    let least = Number.POSITIVE_INFINITY
    for (let other = 0; other < width; other++) {
      if (sizes[other] === 0) continue
      let distance = 0
      for (let c = 0; c < width; c++) distance += (rows[i * width + c]! - means[other * width + c]!) ** 2
      if (distance < least - 1e-12) [best, least] = [other, distance]
    }
    if (best !== cluster) moved = true
    placed[i] = best
  }
  return moved
}
