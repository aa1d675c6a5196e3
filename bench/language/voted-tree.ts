/**
 * The projective tree with the most votes (Eisner 1996). `votes` holds a row for each word: those for each word as its head, and behind
 * them those for the root. Gives heads, the root's being the word count.
 */
export function votedTree(count: number, votes: Float64Array): Int32Array {
  const of = (word: number, head: number) => votes[word * (count + 1) + head]!
  // best sums over stretches from i to j: whole ones under their last or first word, and those whose two ends are joined
  const [left, right, leftArc, rightArc] = Array.from(
    {length: 4},
    () => new Float64Array(count * count),
  ) as Four<Float64Array>
  const [leftAt, rightAt, arcAt] = Array.from({length: 3}, () => new Int32Array(count * count)) as Three<Int32Array>
  for (let length = 1; length < count; length++)
    for (let i = 0; i + length < count; i++) {
      const j = i + length
      const at = i * count + j
      arcAt[at] = best(i, j - 1, k => right[i * count + k]! + left[(k + 1) * count + j]!)
      const inside = right[i * count + arcAt[at]!]! + left[(arcAt[at]! + 1) * count + j]!
      leftArc[at] = inside + of(i, j)
      rightArc[at] = inside + of(j, i)
      leftAt[at] = best(i, j - 1, k => left[i * count + k]! + leftArc[k * count + j]!)
      left[at] = left[i * count + leftAt[at]!]! + leftArc[leftAt[at]! * count + j]!
      rightAt[at] = best(i + 1, j, k => rightArc[i * count + k]! + right[k * count + j]!)
      right[at] = rightArc[i * count + rightAt[at]!]! + right[rightAt[at]! * count + j]!
    }
  const root = best(0, count - 1, k => left[k]! + right[k * count + count - 1]! + of(k, count))
  const heads = new Int32Array(count).fill(count)
  const open: [first: number, last: number, kind: 'left' | 'right' | 'leftArc' | 'rightArc'][] = [
    [0, root, 'left'],
    [root, count - 1, 'right'],
  ]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [i, j, kind] = next
    if (i === j) continue
    const at = i * count + j
    if (kind === 'left') open.push([i, leftAt[at]!, 'left'], [leftAt[at]!, j, 'leftArc'])
    else if (kind === 'right') open.push([i, rightAt[at]!, 'rightArc'], [rightAt[at]!, j, 'right'])
    else {
      if (kind === 'leftArc') heads[i] = j
      else heads[j] = i
      open.push([i, arcAt[at]!, 'right'], [arcAt[at]! + 1, j, 'left'])
    }
  }
  return heads
}

type Three<T> = [T, T, T]
type Four<T> = [T, T, T, T]

/** The first place from one to another with the highest value. */
function best(from: number, to: number, valueAt: (place: number) => number): number {
  let found = from
  let most = Number.NEGATIVE_INFINITY
  for (let place = from; place <= to; place++) {
    const value = valueAt(place)
    if (value > most) {
      most = value
      found = place
    }
  }
  return found
}
