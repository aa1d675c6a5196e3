/** Two items, how alike they are, or that they must stay apart. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Items in a cluster at most: beyond, more members would tell a reader nothing. */
const mostMembers = 60

/**
 * Average-link clustering with a bar: clusters join while the mean score over all their pairs stays at `least`, best
 * first, and never when `barred` holds for a pair across them. A pair without a link counts 0, so chains don't form.
 * Ties go to the smaller items: the outcome depends on the links alone.
 */
export function averageLink(
  size: number,
  links: readonly Link[],
  least: number,
  barred: (a: number, b: number) => boolean,
): number[][] {
  const members: (number[] | undefined)[] = Array.from({length: size}, (_, i) => [i])
  const near: (Map<number, number> | undefined)[] = Array.from({length: size}, () => undefined)
  const heap = new Heap()
  const mean = (a: number, b: number, sum: number) => sum / (members[a]!.length * members[b]!.length)
  const put = (a: number, b: number, sum: number) => {
    near[a] ??= new Map()
    near[b] ??= new Map()
    near[a]!.set(b, sum)
    near[b]!.set(a, sum)
    const score = mean(a, b, sum)
    if (score >= least) heap.push({a: Math.min(a, b), b: Math.max(a, b), score})
  }
  for (const {a, b, score} of links) put(a, b, score)
  for (let best = heap.pop(); best !== undefined; best = heap.pop()) {
    const {a, b} = best
    const [first, second] = [members[a], members[b]]
    const sum = near[a]?.get(b)
    if (first === undefined || second === undefined || sum === undefined) continue
    if (mean(a, b, sum) !== best.score) continue // stands under another score now
    if (first.length + second.length > mostMembers || first.some(x => second.some(y => barred(x, y)))) {
      near[a]!.delete(b)
      near[b]!.delete(a)
      continue
    }
    // The merged cluster lives on under the smaller item.
    members[a] = [...first, ...second].sort((x, y) => x - y)
    members[b] = undefined
    const sums = new Map(near[a])
    for (const [other, more] of near[b]!) sums.set(other, (sums.get(other) ?? 0) + more)
    for (const other of near[b]!.keys()) near[other]!.delete(b)
    near[b] = undefined
    near[a] = new Map()
    for (const [other, total] of sums) if (other !== a && other !== b) put(a, other, total)
  }
  return members.filter(cluster => cluster !== undefined && cluster.length > 1) as number[][]
}

/** A binary heap of links, the best first: highest score, then smallest items. */
class Heap {
  readonly #items: Link[] = []

  push(item: Link): void {
    const items = this.#items
    let at = items.push(item) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!before(item, items[parent]!)) break
      items[at] = items[parent]!
      at = parent
    }
    items[at] = item
  }

  pop(): Link | undefined {
    const items = this.#items
    const top = items[0]
    const last = items.pop()
    if (top === undefined || last === undefined || items.length === 0) return top
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= items.length) break
      if (child + 1 < items.length && before(items[child + 1]!, items[child]!)) child++
      if (!before(items[child]!, last)) break
      items[at] = items[child]!
      at = child
    }
    items[at] = last
    return top
  }
}

const before = (x: Link, y: Link): boolean =>
  x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b)))
