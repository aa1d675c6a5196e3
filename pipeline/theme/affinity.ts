import {nearestRows} from '../text/neighbours.ts'
import type {Vectors} from '../text/vectors.ts'
import type {Close} from './closeness.ts'
import {type Affinity, widest} from './communities.ts'

/** Link each passage to its nearest by cosine and by the company of their words, and to those the sources put beside it, which count at every rank. */
export function affinityOf(
  vectors: Vectors,
  company: ((a: number, b: number) => number) | undefined,
  close: Close,
): Affinity {
  const found = nearestRows(vectors, Math.min(widest, Math.max(3, vectors.size >> 2)), company)
  const from: number[] = []
  const to: number[] = []
  const weight: number[] = []
  const rank: number[] = []
  const rankOf = (i: number, other: number) => {
    const base = i * found.most
    for (let p = 0; p < found.count[i]!; p++) if (found.row[base + p] === other) return p
    return -1
  }
  for (let i = 0; i < vectors.size; i++) {
    const base = i * found.most
    for (let p = 0; p < found.count[i]!; p++) {
      const other = found.row[base + p]!
      const back = rankOf(other, i)
      if (back >= 0 && other < i) continue // written from the other end
      from.push(i)
      to.push(other)
      weight.push(found.cosine[base + p]!)
      rank.push(back >= 0 ? Math.min(p, back) : p)
    }
  }
  for (const [i, others] of close.entries())
    for (const [other, value] of others) {
      if (other < i) continue
      from.push(i)
      to.push(other)
      weight.push(value)
      rank.push(0)
    }
  return {size: vectors.size, from, to, weight, rank}
}
