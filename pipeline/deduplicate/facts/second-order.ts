import type {Link} from './average-link.ts'

/** Neighbours of an item that are brought together, the nearest: what bounds the links. */
const mostNeighbours = 10
/** What a link through a third item loses of the weaker of its two. Swept .03 to .12 on one half of the topics of events/ecb.dev. */
const loss = 0.12

/**
 * Links of links: two items that are both like a third are like one another, a little less than each is like it. Wordings of
 * one fact often meet only in a third one; `mayBe` says whether two could tell it at all, or chains would join what is unlike.
 * Where there is a link of their own, the better of the two stands.
 */
export function secondOrder(links: readonly Link[], mayBe: (a: number, b: number) => boolean): Link[] {
  const near = new Map<number, {other: number; score: number}[]>()
  const best = new Map<string, Link>()
  for (const {a, b, score} of links) {
    push(near, a, {other: b, score})
    push(near, b, {other: a, score})
    best.set(`${Math.min(a, b)} ${Math.max(a, b)}`, {a: Math.min(a, b), b: Math.max(a, b), score})
  }
  for (const beside of near.values()) {
    beside.sort((x, y) => y.score - x.score || x.other - y.other)
    const nearest = beside.slice(0, mostNeighbours)
    for (const [i, x] of nearest.entries()) {
      for (const y of nearest.slice(i + 1)) {
        const [a, b] = [Math.min(x.other, y.other), Math.max(x.other, y.other)]
        const score = Math.min(x.score, y.score) - loss
        const known = best.get(`${a} ${b}`)
        if (a === b || (known !== undefined && known.score >= score) || !mayBe(a, b)) continue
        best.set(`${a} ${b}`, {a, b, score})
      }
    }
  }
  return [...best.values()].sort((x, y) => x.a - y.a || x.b - y.b)
}

function push<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
