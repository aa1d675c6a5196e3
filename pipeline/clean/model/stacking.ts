import {addBins} from '../features/feature.ts'
import type {Measured} from '../features/index.ts'
import {measureStacked, stackedFeatures} from '../features/stacked.ts'
import type {Line} from '../line.ts'
import {type BoostedTrees, scoreByTrees} from './boosted-trees.ts'
import {type Linear, scoreLinear} from './linear.ts'

/** The models of one kind of document: the first pass scores each line, the second knows how the first scored its neighbours. */
export interface Passes {
  readonly first: Linear
  readonly second: BoostedTrees
}

/** The second pass over measured lines: with the scores of the first. */
export function stack(lines: readonly Line[], measured: readonly Measured[], scores: readonly number[]): Measured[] {
  return measureStacked(lines, scores).map((values, i) => {
    const {kind, bins: before, names} = measured[i]!
    const bins = new Uint8Array(before.length + stackedFeatures.length + 1)
    bins.set(before)
    bins[addBins(bins, before.length, values, stackedFeatures)] = kind
    return {kind, bins, names}
  })
}

/** The log odds of every line: the first pass alone, then the second with what the first made of its neighbours. */
export function scoreBy({first, second}: Passes, lines: readonly Line[], measured: readonly Measured[]): number[] {
  const scores = measured.map(one => scoreLinear(one, first))
  return stack(lines, measured, scores).map(one => scoreByTrees(one.bins, second))
}
