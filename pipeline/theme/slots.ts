import type {Language} from '../language/language.ts'
import type {Taxonomy} from '../model/theme.ts'
import {reassign} from '../text/centroids.ts'
import type {Graph} from '../text/graph.ts'
import {spread} from '../text/spread.ts'
import type {Vectors} from '../text/vectors.ts'
import {type Affinity, consensus, graphAt, widest} from './communities.ts'
import {foundAmong, sentencesIn} from './found.ts'
import {applyMerges, clearMerges, mergeTree} from './merge.ts'
import type {Phrase} from './phrases.ts'
import {dissolveSmall, followNeighbours, followSource, type Placement, sizesOf, strongest} from './placement.ts'
import {type Evidence, matchTaxonomy} from './taxonomy.ts'
import type {Unit} from './units.ts'

/** A theme in the making: one of the taxonomy's, one found, or what is left. */
export type Slot =
  | {readonly kind: 'taxonomy'; readonly theme: number}
  | {readonly kind: 'found'; readonly under?: number; readonly part?: number} // `under`: taken out of that theme of the taxonomy
  | {readonly kind: 'rest'}

export interface Grouping {
  readonly slots: readonly Slot[]
  readonly placed: Placement
  readonly graph: Graph
  readonly evidence: Evidence | undefined
}

/** Neighbours over which terms spread, and to which a unit is compared. */
const nearest = 15

/** Share of a score that comes from the neighbours, and rounds of spreading. Swept on half of bench/themes taxonomy-bbc and
 *  -reuters: accuracy 0.905 and 0.878 at 0.5, 0.940 and 0.893 at 0.75, 0.942 and 0.900 at 0.85; the other half
 *  agrees. Beyond 0.75 short sentences with terms of their own are drawn into the largest theme. */
const mix = 0.75
const steps = 30

// The figures from here to the end were set by reading groupings of unlike subjects (bench/composition multiling-en),
// not swept: there are no labels for sentences of one story.

/** A unit without terms of its own whose best spread score is below this is left to the communities. */
const weakScore = 0.04

/** Terms of its own that say no more than this in ordinary articles don't place a unit against its neighbours: one everyday
 *  word, or one inside a name. Accuracy on half of bench/themes taxonomy-bbc, -reuters and -agnews8000: 0.933, 0.870 and
 *  0.800 at 0; 0.939, 0.868 and 0.803 here; the other half 0.936, 0.899 and 0.810, then 0.945, 0.902 and 0.811. */
const weakTerms = 0.6

/** The best score must lead the second by this share of itself, or a unit without terms of its own is left too. */
const margin = 0.15

/** Power of a theme's mean score by which its scores are divided: 0 leaves them as they are, 1 makes all themes alike. */
const evening = 0.7
const eveningWithTerms = 0.6

/** A theme holds at least so many sentences. */
const foundFewest = 3

/** A theme of the taxonomy with more than this share of a folder, and so many sentences, is divided where its texts part. */
const largestShare = 0.35
const divisible = 20

/** Share of its units that must hold one phrase: of a theme that no term reaches, and of a part of one that terms reach. */
const foundShare = 0.45
const partShare = 0.35

/** At most this share of the sentences may be called other. */
const restShare = 0.05

/** Group by communities alone; into `count` themes when it is given. */
export function byCommunities(
  affinity: Affinity,
  units: readonly Unit[],
  vectors: Vectors,
  count: number | undefined,
): Grouping {
  const placed = count === undefined ? asManyAsThereAre(affinity) : intoCount(affinity, vectors, count)
  const slots = placed.reduce((most, slot) => Math.max(most, slot), -1) + 1
  const graph = graphAt(affinity, nearest)
  dissolveSmall(graph, placed, units, slots, {fewest: foundFewest, most: count ?? mostThemes(units)})
  const kinds = Array.from({length: slots}, (): Slot => ({kind: 'found'}))
  return settle({slots: kinds, placed, graph, evidence: undefined}, units)
}

/** Communities as the texts have them, broad topics put together again. */
function asManyAsThereAre(affinity: Affinity): Int32Array {
  const community = consensus(affinity, 1)
  return applyMerges(community, clearMerges(mergeTree(graphAt(affinity, widest), community, 1)))
}

/** Cut fine, then merge up to the number asked for; a round of nearest centroids mends the seams. */
function intoCount(affinity: Affinity, vectors: Vectors, count: number): Int32Array {
  const graph = graphAt(affinity, widest)
  let fine: Int32Array = new Int32Array(0)
  for (const resolution of [2, 4, 8]) {
    fine = consensus(affinity, resolution)
    if (new Set(fine).size >= count) break
  }
  return reassign(vectors, applyMerges(fine, mergeTree(graph, fine, count)), 3)
}

/** Group by the taxonomy's terms, spread over the graph; what they don't reach by communities. */
export function byTaxonomy(
  affinity: Affinity,
  units: readonly Unit[],
  taxonomy: Taxonomy,
  rarity: (stem: string) => number,
  phrases: readonly Phrase[],
  isSubject: (stem: string) => boolean,
  language: Language,
): Grouping {
  const width = taxonomy.length
  const graph = graphAt(affinity, nearest)
  const evidence = matchTaxonomy(units, taxonomy, rarity, language)
  const scores = evenOut(spread(graph, evidence.scores, width, mix, steps), evidence.scores, width)
  const placed = new Int32Array(units.length).fill(-1)
  for (let i = 0; i < units.length; i++) {
    const row = scores.subarray(i * width, (i + 1) * width)
    const best = strongest(row)
    if (best < 0) continue
    const second = strongest(row, best)
    const lead = second < 0 ? row[best]! : row[best]! - row[second]!
    const own = evidence.usually[i * width + best]! > weakTerms
    if (own || (row[best]! >= weakScore && lead >= margin * row[best]!)) placed[i] = best
  }
  const slots: Slot[] = taxonomy.map((_, theme) => ({kind: 'taxonomy', theme}))
  const unreached = [...units.keys()].filter(i => placed[i] === -1)
  for (const found of foundAmong(unreached, affinity, units, phrases, isSubject, {sharedBy: foundShare, names: true})) {
    const number = slots.push({kind: 'found'}) - 1
    for (const unit of found) placed[unit] = number
  }
  followNeighbours(graph, placed)
  const parents = taxonomy.map(({parent}) => taxonomy.findIndex(({id}) => id === parent))
  const used = sizesOf(placed, units, slots.length)
  const second = (unit: number, gone: number, isOpen: (slot: number) => boolean): number => {
    const parent = parents[gone] ?? -1
    if (parent >= 0 && isOpen(parent)) return parent
    const row = scores.slice(unit * width, (unit + 1) * width)
    return strongest(row.map((score, t) => (isOpen(t) && used[t]! > 0 ? score : 0)))
  }
  dissolveSmall(graph, placed, units, slots.length, {fewest: fewestSentences(units), most: mostThemes(units)}, second)
  divideLargest(placed, slots, affinity, units, phrases, isSubject)
  return settle({slots, placed, graph, evidence}, units)
}

/**
 * Divide each theme's scores by a power of their mean: else the largest theme draws all that is undecided. Units with
 * terms of their own are decided more by these.
 */
function evenOut(scores: Float64Array, own: Float64Array, width: number): Float64Array {
  const mass = new Float64Array(width)
  for (let i = 0; i < scores.length; i++) mass[i % width]! += scores[i]!
  const mean = mass.reduce((sum, one) => sum + one, 0) / width
  const factors = [evening, eveningWithTerms].map(power =>
    mass.map(one => (one === 0 ? 0 : Math.min(2, (mean / one) ** power))),
  )
  const evened = scores.slice()
  for (let base = 0; base < scores.length; base += width) {
    const hasTerms = own.subarray(base, base + width).some(score => score > 0)
    for (let t = 0; t < width; t++) evened[base + t]! *= factors[hasTerms ? 1 : 0]![t]!
  }
  return evened
}

/** Take found themes out of a taxonomy theme that holds too much of the folder to tell a reader anything. */
function divideLargest(
  placed: Placement,
  slots: Slot[],
  affinity: Affinity,
  units: readonly Unit[],
  phrases: readonly Phrase[],
  isSubject: (stem: string) => boolean,
): void {
  const sizes = sizesOf(placed, units, slots.length)
  const largest = sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0))
  const slot = slots[largest]!
  if (slot.kind !== 'taxonomy' || sizes[largest]! < divisible || sizes[largest]! <= largestShare * sentencesIn(units))
    return
  const members = [...placed.keys()].filter(i => placed[i] === largest)
  const parts = foundAmong(members, affinity, units, phrases, isSubject, {sharedBy: partShare, names: false})
  if (parts.length === 1 && parts[0]!.length > members.length / 2) return
  for (const part of parts) {
    const number = slots.push({kind: 'found', under: slot.theme}) - 1
    for (const unit of part) placed[unit] = number
  }
}

/** Every unit gets a place: its neighbours', its source's, or the rest, which stays small. Empty slots go. */
function settle(grouping: Grouping, units: readonly Unit[]): Grouping {
  const {placed, graph} = grouping
  const slots = [...grouping.slots]
  followNeighbours(graph, placed)
  const sizes = sizesOf(placed, units, slots.length)
  const most = sizes.reduce((best, size) => Math.max(best, size), 0)
  if (most === 0) return {...grouping, slots: [{kind: 'found'}], placed: placed.fill(0)}
  if (followSource(placed, units) > 0) {
    const left = sentencesIn(units.filter((_, i) => placed[i]! < 0))
    const home = left <= restShare * sentencesIn(units) ? slots.push({kind: 'rest'}) - 1 : sizes.indexOf(most)
    for (let i = 0; i < placed.length; i++) if (placed[i]! < 0) placed[i] = home
  }
  const used = [...new Set(placed)].sort((a, b) => a - b)
  const number = new Map(used.map((slot, i) => [slot, i]))
  return {...grouping, slots: used.map(slot => slots[slot]!), placed: placed.map(slot => number.get(slot)!)}
}

/** A theme of two sentences tells a reader nothing, nor does one of a few among hundreds; a dozen always says something. */
const fewestSentences = (units: readonly Unit[]): number =>
  Math.min(12, Math.max(foundFewest, Math.round(units.length / 40)))

/** Few passages make few themes: one for each four. */
const mostThemes = (units: readonly Unit[]): number => Math.max(1, Math.round(units.length / 4))
