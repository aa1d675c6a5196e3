import type {Vectors} from './vectors.ts'

/** Move each row to the nearest of the groups' centroids, in at most `rounds` rounds (spherical k-means, Dhillon and Modha 2001). */
export function reassign(vectors: Vectors, groups: Int32Array, rounds: number): Int32Array {
  const {size, vocabulary, offsets, terms, weights} = vectors
  const names = [...new Set(groups)].sort((a, b) => a - b)
  const numberOf = new Map(names.map((name, i) => [name, i]))
  const width = names.length
  const current = groups.map(name => numberOf.get(name)!)
  for (let round = 0; round < rounds; round++) {
    const centroid = new Float64Array(vocabulary.length * width) // by term, then by group
    for (let i = 0; i < size; i++)
      for (let p = offsets[i]!; p < offsets[i + 1]!; p++) centroid[terms[p]! * width + current[i]!]! += weights[p]!
    const norm = new Float64Array(width)
    for (let at = 0; at < centroid.length; at++) norm[at % width]! += centroid[at]! ** 2
    for (let g = 0; g < width; g++) norm[g] = Math.sqrt(norm[g]!) || 1
    let moved = false
    const similarity = new Float64Array(width)
    for (let i = 0; i < size; i++) {
      similarity.fill(0)
      for (let p = offsets[i]!; p < offsets[i + 1]!; p++) {
        const base = terms[p]! * width
        for (let g = 0; g < width; g++) similarity[g]! += weights[p]! * centroid[base + g]!
      }
      let best = current[i]!
      for (let g = 0; g < width; g++) if (similarity[g]! / norm[g]! > similarity[best]! / norm[best]! + 1e-12) best = g
      if (best !== current[i]) moved = true
      current[i] = best
    }
    if (!moved) break
  }
  return current.map(g => names[g]!)
}
