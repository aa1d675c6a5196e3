import type {Vectors} from '../text/vectors.ts'
import {cosinesOf, cosinesToMiddle} from './likeness.ts'

/** Documents that are compared pair by pair to see how many subjects there are; of more, every so manyth. */
const mostCompared = 200
/** A subject holds at least this share of the documents compared: less is a stray. */
const leastShare = 0.2
/**
 * Two bodies of documents are two subjects when the mean cosine across is less than this share of the mean cosine inside.
 * Over pairs of ten-article subjects mixed at most 0.40, over single subjects that fall into like halves at least 0.53
 * (multiling-en, all 45 pairs and 10 subjects; chosen on M000 to M005, the others fall to the same sides).
 */
const apart = 0.45
/** More subjects of like size are no briefing's: then nothing is the folder's core. */
export const mostParts = 3

/**
 * The subjects of a folder, each as rows, the largest first: none when it is one subject. Found by average-link clustering
 * (Sokal and Michener 1958) of a sample; each document then goes to the subject whose middle is nearest.
 */
export function partsOf(vectors: Vectors): number[][] {
  const step = Math.max(1, vectors.size / mostCompared)
  const sample = Array.from({length: Math.ceil(vectors.size / step)}, (_, i) => Math.floor(i * step))
  const cosines = cosinesOf(vectors, sample)
  const tree = averageTree(cosines, sample.length)
  const least = Math.max(2, Math.ceil(leastShare * sample.length))
  const found = tree === undefined ? [] : split(tree, cosines, sample.length, least)
  if (found.length < 2) return []
  const nearness = found.map(members =>
    cosinesToMiddle(
      vectors,
      members.map(place => sample[place]!),
    ),
  )
  const parts: number[][] = found.map(() => [])
  for (let row = 0; row < vectors.size; row++) {
    let best = 0
    for (let part = 1; part < parts.length; part++) if (nearness[part]![row]! > nearness[best]![row]!) best = part
    parts[best]!.push(row)
  }
  return parts.sort((a, b) => b.length - a.length || a[0]! - b[0]!)
}

interface Tree {
  readonly members: readonly number[]
  readonly halves?: readonly [Tree, Tree]
}

/** The tree of average-link clustering: the two bodies with the highest mean cosine across join, ties by place. */
function averageTree(cosines: Float64Array, size: number): Tree | undefined {
  const sums = cosines.slice()
  const bodies: (Tree | undefined)[] = Array.from({length: size}, (_, i) => ({members: [i]}))
  const mean = (i: number, j: number) => sums[i * size + j]! / (bodies[i]!.members.length * bodies[j]!.members.length)
  for (let left = size; left > 1; left--) {
    let [a, b, best] = [-1, -1, -1]
    for (let i = 0; i < size; i++) {
      if (bodies[i] === undefined) continue
      for (let j = i + 1; j < size; j++)
        if (bodies[j] !== undefined && mean(i, j) > best) [a, b, best] = [i, j, mean(i, j)]
    }
    const halves = [bodies[a]!, bodies[b]!] as const
    bodies[a] = {members: [...halves[0].members, ...halves[1].members], halves}
    bodies[b] = undefined
    for (let i = 0; i < size; i++) {
      sums[a * size + i]! += sums[b * size + i]!
      sums[i * size + a] = sums[a * size + i]!
    }
  }
  return bodies[0]
}

/** From the top: bodies too small for a subject are passed by; two that are large and far apart are subjects, each split again. */
function split(tree: Tree, cosines: Float64Array, size: number, least: number): number[][] {
  let body = tree
  while (body.halves !== undefined) {
    const [large, small] = [...body.halves].sort((a, b) => b.members.length - a.members.length) as [Tree, Tree]
    if (small.members.length < least) {
      body = large
      continue
    }
    if (across(large, small, cosines, size) >= apart * inside([large, small], cosines, size)) return []
    return [large, small].flatMap(half => {
      const parts = split(half, cosines, size, least)
      return parts.length === 0 ? [[...half.members]] : parts
    })
  }
  return []
}

function across(a: Tree, b: Tree, cosines: Float64Array, size: number): number {
  let sum = 0
  for (const i of a.members) for (const j of b.members) sum += cosines[i * size + j]!
  return sum / (a.members.length * b.members.length)
}

function inside(bodies: readonly Tree[], cosines: Float64Array, size: number): number {
  let [sum, pairs] = [0, 0]
  for (const {members} of bodies) {
    for (const i of members) for (const j of members) if (i < j) sum += cosines[i * size + j]!
    pairs += (members.length * (members.length - 1)) / 2
  }
  return pairs === 0 ? 0 : sum / pairs
}
