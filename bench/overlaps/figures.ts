/** Precision, recall, F1 and accuracy of yes-or-no answers. */
export function binary(gold: readonly boolean[], said: readonly boolean[]) {
  let [tp, fp, fn] = [0, 0, 0]
  for (const [i, yes] of gold.entries()) {
    if (said[i] && yes) tp++
    else if (said[i]) fp++
    else if (yes) fn++
  }
  const precision = tp + fp === 0 ? 0 : tp / (tp + fp)
  const recall = tp + fn === 0 ? 0 : tp / (tp + fn)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return {precision, recall, f1, accuracy: (gold.length - fp - fn) / Math.max(1, gold.length)}
}

/** Average precision; ties are one step, so that input order can't matter. */
export function averagePrecision(gold: readonly boolean[], scores: readonly number[]): number {
  let sum = 0
  let taken = 0
  let right = 0
  for (const step of steps(gold, scores)) {
    taken += step.length
    const more = step.filter(Boolean).length
    right += more
    sum += (more * right) / taken
  }
  return sum / Math.max(1, gold.filter(Boolean).length)
}

/** Precision at the highest threshold where recall reaches one half. */
export function precisionAtHalfRecall(gold: readonly boolean[], scores: readonly number[]): number {
  const all = gold.filter(Boolean).length
  let taken = 0
  let right = 0
  for (const step of steps(gold, scores)) {
    taken += step.length
    right += step.filter(Boolean).length
    if (right * 2 >= all) return right / taken
  }
  return 0
}

function steps(gold: readonly boolean[], scores: readonly number[]): boolean[][] {
  const byScore = new Map<number, boolean[]>()
  for (const [i, score] of scores.entries()) byScore.set(score, [...(byScore.get(score) ?? []), gold[i]!])
  return [...byScore].sort(([a], [b]) => b - a).map(([, step]) => step)
}

/** Pearson's correlation. */
export function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length
  const [mx, my] = [mean(x), mean(y)]
  let [xy, xx, yy] = [0, 0, 0]
  for (const [i, a] of x.entries()) {
    const b = y[i]!
    xy += (a - mx) * (b - my)
    xx += (a - mx) ** 2
    yy += (b - my) ** 2
  }
  return xx * yy === 0 ? 0 : xy / Math.sqrt(xx * yy)
}

/** Adjusted Rand index of two clusterings (Hubert, Arabie 1985). */
export function adjustedRand(gold: readonly string[], said: readonly string[]): number {
  const pairs = (n: number) => (n * (n - 1)) / 2
  const total = (keys: readonly string[]) => {
    const counts = new Map<string, number>()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    return [...counts.values()].reduce((sum, n) => sum + pairs(n), 0)
  }
  const both = total(gold.map((key, i) => `${key} ${said[i]}`))
  const [a, b] = [total(gold), total(said)]
  const expected = (a * b) / pairs(gold.length)
  const most = (a + b) / 2
  return most === expected ? 1 : (both - expected) / (most - expected)
}
