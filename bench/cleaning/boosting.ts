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
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Sums of slopes and bends by feature and bin, one feature after another. */
interface Histogram {
  readonly slopes: Float64Array
  readonly bends: Float64Array
}

/** What a tree is grown from: all rows' bins feature by feature, where each feature's bins begin, and the slope and bend of each row. */
interface Sample {
  readonly bins: readonly Uint8Array[]
  readonly offsets: Int32Array
  readonly slope: Float64Array
  readonly bend: Float64Array
}

/** Gradient-boosted trees for the logistic loss, with Newton steps in their leaves (Friedman 2001), on histograms. */
export function boost(pages: readonly (readonly Row[])[], sizes: readonly number[], how: Boosting): BoostedTrees {
  const rows = pages.flat()
  const pageOf = Uint32Array.from(pages.flatMap((page, p) => page.map(() => p)))
  const bins = sizes.map((_, feature) => Uint8Array.from(rows, row => row.bins[feature]!))
  const offsets = new Int32Array(sizes.length + 1)
  sizes.forEach((size, i) => {
    offsets[i + 1] = offsets[i]! + size
  })
  const width = sizes.length
  const flat = new Uint8Array(rows.length * width)
  rows.forEach((row, i) => {
    flat.set(row.bins.subarray(0, width), i * width)
  })
  const labels = Uint8Array.from(rows, ({label}) => (label ? 1 : 0))
  const weights = Float64Array.from(rows, ({weight}) => weight)
  const scores = new Float64Array(rows.length)
  const sample: Sample = {bins, offsets, slope: new Float64Array(rows.length), bend: new Float64Array(rows.length)}
  const random = numbers(7)
  const trees: number[][] = []
  while (trees.length < how.trees) {
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!))
      sample.slope[i] = weights[i]! * (p - labels[i]!)
      sample.bend[i] = weights[i]! * p * (1 - p)
    }
    const seen = pages.map(() => random() < how.pages)
    const asked = sizes.map((_, feature) => feature).filter(() => random() < how.features)
    const some: number[] = []
    for (let i = 0; i < rows.length; i++) if (seen[pageOf[i]!]) some.push(i)
    const tree = grow(Uint32Array.from(some), sample, asked, how)
    trees.push(tree)
    for (let i = 0; i < rows.length; i++) scores[i]! += answerOf(tree, flat, i * width)
  }
  return {trees}
}

/** One tree, in the form that `answerOf` reads. */
function grow(rows: Uint32Array, sample: Sample, asked: readonly number[], how: Boosting): number[] {
  const tree: number[] = []
  const build = (some: Uint32Array, known: Histogram, depth: number): void => {
    const split = depth < how.depth ? bestSplit(known, sample, asked, how) : undefined
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
    const [low, high] = partition(some, values, split.bin)
    // The sums of the larger part are those of both less those of the smaller one.
    const last = depth + 1 >= how.depth
    const small = last ? known : histogramOf(low.length < high.length ? low : high, sample, asked)
    const large = last ? known : without(known, small)
    build(low, low.length < high.length ? small : large, depth + 1)
    tree[place + 2] = tree.length
    build(high, low.length < high.length ? large : small, depth + 1)
  }
  build(rows, histogramOf(rows, sample, asked), 0)
  return tree
}

function partition(rows: Uint32Array, values: Uint8Array, bin: number): [Uint32Array, Uint32Array] {
  const [low, high] = [new Uint32Array(rows.length), new Uint32Array(rows.length)]
  let [lows, highs] = [0, 0]
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k]!
    if (values[row]! <= bin) low[lows++] = row
    else high[highs++] = row
  }
  return [low.subarray(0, lows), high.subarray(0, highs)]
}

function histogramOf(rows: Uint32Array, {bins, offsets, slope, bend}: Sample, asked: readonly number[]): Histogram {
  const slopes = new Float64Array(offsets.at(-1)!)
  const bends = new Float64Array(slopes.length)
  for (const feature of asked) {
    const values = bins[feature]!
    const offset = offsets[feature]!
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k]!
      const place = offset + values[i]!
      slopes[place]! += slope[i]!
      bends[place]! += bend[i]!
    }
  }
  return {slopes, bends}
}

const without = (all: Histogram, part: Histogram): Histogram => ({
  slopes: all.slopes.map((value, i) => value - part.slopes[i]!),
  bends: all.bends.map((value, i) => value - part.bends[i]!),
})

/** The feature and bin that part these rows best, or undefined when nothing is won. */
function bestSplit(
  {slopes, bends}: Histogram,
  {offsets}: Sample,
  asked: readonly number[],
  {pull, least}: Boosting,
): {readonly feature: number; readonly bin: number} | undefined {
  const worth = (slope: number, bend: number): number => (slope * slope) / (bend + pull)
  let best: {gain: number; feature: number; bin: number} | undefined
  for (const feature of asked) {
    const [from, to] = [offsets[feature]!, offsets[feature + 1]!]
    let [allSlope, allBend] = [0, 0]
    for (let place = from; place < to; place++) {
      allSlope += slopes[place]!
      allBend += bends[place]!
    }
    const whole = worth(allSlope, allBend)
    let [leftSlope, leftBend] = [0, 0]
    for (let place = from; place < to - 1; place++) {
      leftSlope += slopes[place]!
      leftBend += bends[place]!
      if (leftBend < least || allBend - leftBend < least) continue
      const gain = worth(leftSlope, leftBend) + worth(allSlope - leftSlope, allBend - leftBend) - whole
      if (gain > (best?.gain ?? 1e-6)) best = {gain, feature, bin: place - from}
    }
  }
  return best
}
