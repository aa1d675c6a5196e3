/** The figures of the reference evaluator (`themes.py`), to the digit. */

export interface Figures {
  readonly nmi: number
  readonly ari: number
  readonly b3: number
  readonly accuracy: number
  readonly themes: number
  readonly largest_share: number
}

/** Compare a grouping with labels, item by item. */
export function compare(gold: readonly string[], found: readonly string[]): Figures {
  const n = gold.length
  const themes = tally(found)
  const labels = tally(gold)
  const both = new Map<string, {theme: string; label: string; count: number}>()
  for (const [i, label] of gold.entries()) {
    const key = `${found[i]}\u0000${label}`
    const cell = both.get(key)
    if (cell === undefined) both.set(key, {theme: found[i]!, label, count: 1})
    else cell.count++
  }
  let [information, pairs, precision, recall] = [0, 0, 0, 0]
  for (const {theme, label, count} of both.values()) {
    const a = themes.get(theme)!
    const b = labels.get(label)!
    information += (count / n) * Math.log((count * n) / (a * b))
    pairs += choose2(count)
    precision += count ** 2 / a / n
    recall += count ** 2 / b / n
  }
  const entropies = entropy(themes, n) + entropy(labels, n)
  const [sumThemes, sumLabels] = [themes, labels].map(counts =>
    [...counts.values()].reduce((s, c) => s + choose2(c), 0),
  )
  const expected = n > 1 ? (sumThemes! * sumLabels!) / choose2(n) : 0
  const middle = (sumThemes! + sumLabels!) / 2
  return {
    nmi: entropies === 0 ? 1 : information / (entropies / 2),
    ari: middle === expected ? 1 : (pairs - expected) / (middle - expected),
    b3: (2 * precision * recall) / (precision + recall),
    accuracy: gold.filter((label, i) => label === found[i]).length / n,
    themes: themes.size,
    largest_share: Math.max(...themes.values()) / n,
  }
}

/** Whether labels pick out the right texts: see `label_check` of the reference. */
export function judgeLabels(
  gold: readonly string[],
  texts: readonly string[],
  found: readonly string[],
  labels: ReadonlyMap<string, string>,
): {precision: number; recall: number} {
  const words = texts.map(text => new Set(wordsOf(text)))
  const sizes = tally(gold)
  let [total, precision, recall] = [0, 0, 0]
  for (const [theme, count] of tally(found)) {
    total += count
    const wanted = new Set(wordsOf(labels.get(theme) ?? ''))
    if (wanted.size === 0) continue
    const members = gold.filter((_, i) => found[i] === theme)
    const majority = [...tally(members)].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
    const need = wanted.size <= 2 ? wanted.size : Math.ceil(wanted.size / 2)
    const holders = gold.filter((_, i) => [...wanted].filter(word => words[i]!.has(word)).length >= need)
    const right = holders.filter(label => label === majority).length
    precision += holders.length > 0 ? (count * right) / holders.length : 0
    recall += (count * right) / sizes.get(majority)!
  }
  return {precision: precision / total, recall: recall / total}
}

const stop = new Set(
  `a an and the of to in on for with by at from as is are was were be been it its this that or not no but into over
  between their his her our your other others new`.split(/\s+/),
)
const endings = 'ations ation ings ing ities ity ies ers ed es s ally al ic'.split(' ')

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9][a-z0-9'\-+#]*/g) ?? []
  return words
    .filter(word => !stop.has(word))
    .map(word => {
      const ending = endings.find(end => word.endsWith(end) && word.length - end.length >= 3)
      return ending === undefined ? word : word.slice(0, -ending.length)
    })
}

const choose2 = (n: number): number => (n * (n - 1)) / 2

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

function entropy(counts: ReadonlyMap<string, number>, n: number): number {
  let sum = 0
  for (const count of counts.values()) sum -= (count / n) * Math.log(count / n)
  return sum
}
