import {createHash} from 'node:crypto'
import {sumsOf} from '../../pipeline/clean/features/context.ts'
import {classes} from '../../pipeline/clean/features/feature.ts'
import {featuresFor, type Measured, measureLines} from '../../pipeline/clean/features/index.ts'
import {type Line, linesOf} from '../../pipeline/clean/line.ts'
import type {Weights} from '../../pipeline/clean/model/index.ts'
import {type Linear, scoreLinear} from '../../pipeline/clean/model/linear.ts'
import {stack} from '../../pipeline/clean/model/stacking.ts'
import type {Document} from '../../pipeline/model/document.ts'
import {boost} from './boosting.ts'

export interface Example {
  readonly fold: number
  readonly lines: readonly Line[]
  readonly measured: readonly Measured[]
  readonly labels: readonly boolean[]
}

/** How a table is fitted: passes over the data, passes before weights are averaged, step, pull towards zero of shared and of class weights, and of names. */
export const fitting = {
  passes: 7,
  settled: 2,
  step: 0.12,
  pull: 2e-5,
  pullClass: 8e-5,
  pullName: 1e-4,
  folds: 4,
  namePages: 6,
}

/** A page to learn from; undefined when none of its lines is in the article. */
export function exampleOf(
  id: string,
  document: Document,
  label: (lines: readonly Line[]) => readonly boolean[],
): Example | undefined {
  const lines = linesOf(document)
  const labels = label(lines)
  if (!labels.includes(true)) return undefined
  const fold = createHash('sha256').update(id).digest()[2]! % fitting.folds
  return {fold, lines, measured: measureLines(document, lines), labels}
}

/** How much each line counts: the root of its words, with all of a page adding up to the same, and none above four. */
function importance(lines: readonly Line[]): number[] {
  const roots = lines.map(({words}) => Math.sqrt(words + 1))
  const mass = roots.reduce((sum, root) => sum + root, 0)
  return roots.map(root => Math.min(4, (root / mass) * 100))
}

/** A page as the linear model learns from it: for each line the places of its weights, its label and how much it counts. */
interface Prepared {
  readonly places: readonly Int32Array[]
  readonly labels: readonly boolean[]
  readonly counts: readonly number[]
}

/** The weights' layout: those that all classes share, those of each class, those of names. */
interface Layout {
  readonly sizes: readonly number[]
  readonly offsets: readonly number[]
  readonly width: number
  readonly names: ReadonlyMap<string, number>
}

function layoutOf(examples: readonly Example[], sizes: readonly number[]): Layout {
  const offsets = sumsOf(sizes)
  return {sizes, offsets, width: offsets.at(-1)!, names: frequentNames(examples)}
}

function prepare({measured, labels, lines}: Example, {offsets, width, names}: Layout): Prepared {
  const nameBase = width * (classes + 1)
  const places = measured.map(one => {
    const at: number[] = []
    one.bins.forEach((bin, k) => {
      at.push(offsets[k]! + bin, width * (one.kind + 1) + offsets[k]! + bin)
    })
    for (const name of one.names) {
      const place = names.get(name)
      if (place !== undefined) at.push(nameBase + place)
    }
    return Int32Array.from(at)
  })
  return {places, labels, counts: importance(lines)}
}

/** Logistic regression by AdaGrad (Duchi 2011), with a weight shared by all classes and one of each class's own;
 *  the weights of the later passes are averaged (Polyak and Juditsky 1992). */
function fitLinear(
  pages: readonly Prepared[],
  {sizes, offsets, width, names}: Layout,
  features: readonly string[],
): Linear {
  const weights = new Float64Array(width * (classes + 1) + names.size)
  const squares = new Float64Array(weights.length).fill(1e-4)
  const nameBase = width * (classes + 1)
  const sums = new Float64Array(weights.length)
  const total = pages.length
  for (let pass = 0; pass < fitting.passes; pass++) {
    for (let e = 0; e < total; e++) {
      // A fixed stride that visits every page once a pass, in another order each time.
      const {places, labels, counts} = pages[(e * 7919 + pass * 31) % total]!
      for (let i = 0; i < places.length; i++) {
        const at = places[i]!
        let sum = 0
        for (let k = 0; k < at.length; k++) sum += weights[at[k]!]!
        const error = (1 / (1 + Math.exp(-sum)) - (labels[i] ? 1 : 0)) * counts[i]!
        for (let k = 0; k < at.length; k++) {
          const place = at[k]!
          const pull = place >= nameBase ? fitting.pullName : place >= width ? fitting.pullClass : fitting.pull
          const gradient = error + pull * weights[place]!
          squares[place]! += gradient * gradient
          weights[place]! -= (fitting.step * gradient) / Math.sqrt(squares[place]!)
        }
      }
      if (pass >= fitting.settled && e % 20 === 0) for (let i = 0; i < weights.length; i++) sums[i]! += weights[i]!
    }
  }
  const shares = (fitting.passes - fitting.settled) * Math.ceil(total / 20)
  for (let i = 0; i < weights.length; i++) weights[i] = sums[i]! / shares
  const round = (value: number): number => Math.round(value * 100) / 100
  return {
    features,
    weights: Array.from({length: classes}, (_, kind) =>
      sizes.map((size, k) =>
        Array.from({length: size}, (_, bin) =>
          round(weights[offsets[k]! + bin]! + weights[width * (kind + 1) + offsets[k]! + bin]!),
        ),
      ),
    ),
    names: Object.fromEntries(
      [...names]
        .map(([name, place]) => [name, round(weights[nameBase + place]!)] as const)
        .filter(([, weight]) => Math.abs(weight) >= 0.05)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  }
}

/** Names that stand in the markup of several pages, with their places in the table. */
function frequentNames(examples: readonly Example[]): Map<string, number> {
  const pages = new Map<string, number>()
  for (const {measured} of examples)
    for (const name of new Set(measured.flatMap(one => one.names))) pages.set(name, (pages.get(name) ?? 0) + 1)
  const frequent = [...pages].filter(([, count]) => count >= fitting.namePages).map(([name]) => name)
  return new Map(frequent.sort().map((name, i) => [name, i]))
}

/** How the second pass's trees are grown. Depth 5 with a stronger pull, and 0.1 as step, gave the same log loss on pages not fitted on. */
const boosting = {trees: 200, depth: 4, rate: 0.06, pull: 4, least: 4, pages: 0.6, features: 0.5}

/** Both passes: a table of weights, and boosted trees. The second one learns from scores of a first pass that had not seen the page. */
export function fitPasses(examples: readonly Example[], page: boolean): Weights['text'] {
  const [one, two] = [featuresFor(1, page), featuresFor(2, page)]
  const sizesOf = (features: typeof one): number[] => features.map(({edges}) => edges.length + 1)
  const layout = layoutOf(examples, sizesOf(one))
  const prepared = new Map(examples.map(example => [example, prepare(example, layout)]))
  const fitFirst = (some: readonly Example[]): Linear =>
    fitLinear(
      some.map(example => prepared.get(example)!),
      layout,
      one.map(({name}) => name),
    )
  const second: Example[] = []
  for (let fold = 0; fold < fitting.folds; fold++) {
    const table = fitFirst(examples.filter(example => example.fold !== fold))
    for (const example of examples.filter(one => one.fold === fold)) {
      const scores = example.measured.map(line => scoreLinear(line, table))
      second.push({...example, measured: stack(example.lines, example.measured, scores)})
    }
  }
  return {
    first: fitFirst(examples),
    second: boost(
      second.map(({lines, measured, labels}) => {
        const counts = importance(lines)
        return measured.map(({bins}, i) => ({bins, label: labels[i]!, weight: counts[i]!}))
      }),
      [...sizesOf(two), classes],
      boosting,
    ),
  }
}
