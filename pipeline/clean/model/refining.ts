import {addBins} from '../features/feature.ts'
import {type Evidence, measureRefined, refinedFeatures} from '../features/refined.ts'
import {seenOf, spreadOver, withoutMarks} from '../features/without-marks.ts'
import type {Line} from '../line.ts'
import {isSpared} from '../rules/furniture.ts'
import type {Verdicts} from '../verdict.ts'
import {type BoostedTrees, scoreByTrees} from './boosted-trees.ts'

/** The further pass: trees over the kept lines, and the bins of a usual line of an article, which evidence is told against. */
export interface Refining extends BoostedTrees {
  readonly usual: readonly number[]
}

/**
 * Log odds below which a kept line is taken for furniture: one that is worded like it, and one that reports or has no such word.
 * See bench/cleaning/README.md for the sweep.
 */
const least = {worded: 0, plain: -1}
/** The share of a page's kept words that this pass may take: the least likely lines first. */
export const mostTaken = 0.25

/** The rule under which a line is taken, by what spoke most against it. */
export const ruleOf = (evidence: Evidence): string => `furniture-by-${evidence}`

/** The bins of every kept line, undefined for the others. */
export function binRefined(
  lines: readonly Line[],
  scores: readonly number[],
  keeps: readonly boolean[],
  title: string | undefined,
): readonly (Uint8Array | undefined)[] {
  const earlier = {scores: seenOf(lines, scores), keeps: seenOf(lines, keeps), title}
  const found = measureRefined(withoutMarks(lines), earlier).map(values => {
    if (values === undefined) return undefined
    const bins = new Uint8Array(refinedFeatures.length)
    addBins(bins, 0, values, refinedFeatures)
    return bins
  })
  return spreadOver(lines, found, undefined)
}

/** What the further pass left, and the lines it would take, each with what spoke most against it. */
export interface Refined {
  readonly keeps: readonly boolean[]
  readonly taken: ReadonlyMap<number, Evidence>
}

/** Tells which lines that the earlier passes kept are furniture. Gives no verdicts: a title or a day among them is metadata first. */
export function refine(
  verdicts: Verdicts,
  scores: readonly number[],
  keeps: readonly boolean[],
  title: string | undefined,
  refining: Refining,
): Refined {
  const {lines} = verdicts
  const open = keeps.map((keep, i) => keep && verdicts.isOpen(i))
  const bins = binRefined(lines, scores, open, title)
  const doubtful = lines
    .flatMap(line => {
      const own = bins[line.index]
      const score = own === undefined ? 0 : scoreByTrees(own, refining)
      return own !== undefined && score < (isPlain(own) ? least.plain : least.worded) ? [{line, own, score}] : []
    })
    .sort((a, b) => a.score - b.score || a.line.index - b.line.index)
  const kept = lines.reduce((sum, {index, words}) => (open[index] ? sum + words : sum), 0)
  let budget = mostTaken * kept
  const left = [...open]
  const taken = new Map<number, Evidence>()
  for (const {line, own, score} of doubtful) {
    if (
      line.words > budget ||
      line.kind === 'table-row' ||
      isSpared(line.text, line.words) ||
      isPoint(line, lines, open) ||
      goesOn(line, lines, open, own)
    )
      continue
    budget -= line.words
    left[line.index] = false
    taken.set(line.index, evidenceOf(own, score, refining))
  }
  return {keeps: left, taken}
}

const toldAt = refinedFeatures.findIndex(({name}) => name === 'told')
const wordings = refinedFeatures.flatMap(({ofFurniture}, i) => (ofFurniture ? [i] : []))
const hasNoWording = (bins: Uint8Array): boolean => wordings.every(i => bins[i] === 0)
const isPlain = (bins: Uint8Array): boolean => bins[toldAt]! > 0 || hasNoWording(bins)

/**
 * A paragraph of a page that leads nowhere and stands in the same element as a kept one before it, and one after it or with no wording of
 * furniture: an article may change its subject. Of such lines that the pass took (news pages and every third of WCXB, weights that had
 * seen them) twelve were of an article and two were furniture.
 */
function goesOn(line: Line, lines: readonly Line[], open: readonly boolean[], bins: Uint8Array): boolean {
  const {index, hints} = line
  if (hints === undefined || hints.path.length === 0 || hints.linkCharacters > 0) return false
  const keptBeside = (at: number): boolean => open[at] === true && isBeside(line, lines[at]!)
  return keptBeside(index - 1) && (hasNoWording(bins) || keptBeside(index + 1))
}

const isBeside = ({hints: a}: Line, {hints: b}: Line): boolean =>
  a !== undefined && a.tag === b?.tag && a.path.join(' ') === b.path.join(' ')

/** A numbered paragraph beside a kept one with the number before or after it. */
function isPoint({index, text}: Line, lines: readonly Line[], open: readonly boolean[]): boolean {
  const own = numberOf(text)
  return (
    own !== undefined &&
    ((open[index - 1] === true && numberOf(lines[index - 1]!.text) === own - 1) ||
      (open[index + 1] === true && numberOf(lines[index + 1]!.text) === own + 1))
  )
}

function numberOf(text: string): number | undefined {
  const digits = /^(\d{1,3})[.)]\s/.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** The group of features without which the line would look most like one of an article. */
function evidenceOf(bins: Uint8Array, score: number, refining: Refining): Evidence {
  const gains = new Map<Evidence, number>()
  for (const of of new Set(refinedFeatures.map(feature => feature.of))) {
    const other = bins.map((bin, i) => (refinedFeatures[i]!.of === of ? refining.usual[i]! : bin))
    gains.set(of, scoreByTrees(other, refining) - score)
  }
  let best: Evidence = 'words'
  for (const [of, gain] of gains) if (gain > gains.get(best)!) best = of
  return best
}
