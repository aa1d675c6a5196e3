import {answerOf, type BoostedTrees} from '../../pipeline/clean/model/boosted-trees.ts'

/** One line to learn from: its bins, whether it belongs to the article, and how much it counts. */
export interface Row {
  readonly bins: Uint8Array
  readonly label: boolean
  readonly weight: number
}

/** How the trees are grown: trees, questions in a row, step; pull of a leaf towards zero, least weight in it; shares of pages and features a tree sees. */
export interface Boosting {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  readonly pull: number
  readonly least: number
  readonly pages: number
  readonly features: number
}

/** Numbers from a fixed seed that look random (mulberry32): the same trees on every machine. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

interface Sample {
  readonly bins: readonly Uint8Array[]
  readonly sizes: readonly number[]
  readonly slope: Float64Array
  readonly bend: Float64Array
}

/** Gradient-boosted trees for the logistic loss, with Newton steps in their leaves (Friedman 2001). */
export function boost(pages: readonly (readonly Row[])[], sizes: readonly number[], how: Boosting): BoostedTrees {
  const rows = pages.flat()
  const pageOf = Uint32Array.from(pages.flatMap((page, p) => page.map(() => p)))
  const bins = sizes.map((_, feature) => Uint8Array.from(rows, row => row.bins[feature]!))
  const scores = new Float64Array(rows.length)
  const sample: Sample = {
    bins,
    sizes,
    slope: new Float64Array(rows.length),
    bend: new Float64Array(rows.length),
  }
  const random = numbers(7)
  const trees: number[][] = []
  while (trees.length < how.trees) {
    rows.forEach(({label, weight}, i) => {
      const p = 1 / (1 + Math.exp(-scores[i]!))
      sample.slope[i] = weight * (p - (label ? 1 : 0))
      sample.bend[i] = weight * p * (1 - p)
    })
    const seen = pages.map(() => random() < how.pages)
    const asked = sizes.map((_, feature) => feature).filter(() => random() < how.features)
    const tree = grow(
      Uint32Array.from(rows.keys()).filter(i => seen[pageOf[i]!]),
      sample,
      asked,
      how,
    )
    trees.push(tree)
    for (let i = 0; i < rows.length; i++) scores[i]! += answerOf(tree, rows[i]!.bins)
  }
  return {trees}
}

/** One tree, in the form that `answerOf` reads. */
function grow(rows: Uint32Array, sample: Sample, asked: readonly number[], how: Boosting): number[] {
  const tree: number[] = []
  const build = (some: Uint32Array, depth: number): void => {
    const split = depth < how.depth ? bestSplit(some, sample, asked, how) : undefined
    if (split === undefined) {
      let [slope, bend] = [0, 0]
      for (const i of some) {
        slope += sample.slope[i]!
        bend += sample.bend[i]!
      }
      tree.push(-1, Math.round((-slope / (bend + how.pull)) * how.rate * 1000) / 1000)
      return
    }
    const values = sample.bins[split.feature]!
    const place = tree.length
    tree.push(split.feature, split.bin, 0)
    build(
      some.filter(i => values[i]! <= split.bin),
      depth + 1,
    )
    tree[place + 2] = tree.length
    build(
      some.filter(i => values[i]! > split.bin),
      depth + 1,
    )
  }
  build(rows, 0)
  return tree
}

/** The feature and bin that part these rows best, or undefined when nothing is won. */
function bestSplit(
  rows: Uint32Array,
  {bins, sizes, slope, bend}: Sample,
  asked: readonly number[],
  {pull, least}: Boosting,
): {readonly feature: number; readonly bin: number} | undefined {
  const worth = (slopes: number, bends: number): number => (slopes * slopes) / (bends + pull)
  let best: {gain: number; feature: number; bin: number} | undefined
  for (const feature of asked) {
    const values = bins[feature]!
    const slopes = new Float64Array(sizes[feature]!)
    const bends = new Float64Array(sizes[feature]!)
    for (const i of rows) {
      slopes[values[i]!]! += slope[i]!
      bends[values[i]!]! += bend[i]!
    }
    const [allSlope, allBend] = [slopes.reduce((a, b) => a + b, 0), bends.reduce((a, b) => a + b, 0)]
    let [leftSlope, leftBend] = [0, 0]
    for (let bin = 0; bin < slopes.length - 1; bin++) {
      leftSlope += slopes[bin]!
      leftBend += bends[bin]!
      if (leftBend < least || allBend - leftBend < least) continue
      const gain =
        worth(leftSlope, leftBend) + worth(allSlope - leftSlope, allBend - leftBend) - worth(allSlope, allBend)
      if (gain > (best?.gain ?? 1e-6)) best = {gain, feature, bin}
    }
  }
  return best
}
