import type {DocumentFocus} from '../model/focus.ts'
import {nearestRows} from '../text/neighbours.ts'
import type {Vectors} from '../text/vectors.ts'
import {rarity} from '../text/weights.ts'
import {type Bag, originCount, originsOfTerms} from './bags.ts'

/** Origins under which a folder is too small to tell a stray from an angle of its own. */
const fewestOrigins = 5
/** A document with fewer telling words says too little to be judged by them. */
const fewestRare = 30
/** Share of what a document tells that several others hold, in the middle of the folder: under it there is no core.
 *  The least of 13 subjects is 0.13, of ECB+ topics 0.16; of folders strung together from unrelated pages 0.03. */
export const leastCore = 0.08
/** Documents that hold a term before it belongs to the core. */
export const coreShare = 0.3

/**
 * A logistic regression over the logarithms of three ratios to the median of the other documents: how far the others hold its
 * telling words, how like its nearest neighbour is, how far they hold its names. Fitted on multiling-en M000 to M005 and two
 * subjects with strays from the other subjects and from web pages, the likest ones among them.
 */
const weights = {told: -3.85, nearest: -2.62, names: -2.15, constant: -5.59}
/** Above it a document is set aside. The highest right one of the fit stands at 0.5; no right one of M006 to M009 and the
 *  third subject comes near, and every web page put into them stands above. */
const strayFrom = 2.5
/** Above it, a folder too small to set aside is told of it. */
const doubtfulFrom = strayFrom

/** Neighbours looked at for the nearest of another origin. */
const neighboursMost = 16
/** Ratios outside of these say no more. */
const [lowest, highest] = [0.03, 2]

/** What is measured of a document against the others of its part. */
export interface Measures {
  readonly told: number
  readonly core: number
  readonly nearest: number
  readonly names: number
}

/** How near each document of a part is to what the others tell, and whether it is another story (never one that the user keeps); and whether they have a core. */
export function relevanceOf(
  bags: readonly Bag[],
  vectors: Vectors,
  rows: readonly number[],
  kept: ReadonlySet<DocumentFocus['source']>,
): {documents: DocumentFocus[]; hasCore: boolean} {
  const own = rows.map(row => bags[row]!)
  const origins = originCount(own)
  const measures = measure(own, bags, vectors, rows)
  const [told, core, names] = [medianOf(measures, 'told'), medianOf(measures, 'core'), medianOf(measures, 'names')]
  const ratios = ratiosOf(measures)
  const documents = own.map((bag, i): DocumentFocus => {
    const one = measures[i]!
    const score = strayScore(ratios[i]!)
    const isStray = own.length > 2 && bag.rare.length >= fewestRare && core(i) >= leastCore && score > doubtfulFrom
    const verdict = !isStray || kept.has(bag.source) ? 'used' : origins < fewestOrigins ? 'doubtful' : 'set-aside'
    return {
      source: bag.source,
      relevance: hundredths(Math.min(1, one.told / Math.max(0.005, told(i)))),
      verdict,
      why: `the others hold ${percent(one.told)} of its telling words (usual here: ${percent(told(i))}) and share ${shared(one.names)} of its names (usual: ${shared(names(i))})`,
    }
  })
  return {documents, hasCore: own.length > 1 && middle(measures.map(one => one.core)) >= leastCore}
}

/** How much speaks for a document being another story, in log odds. */
export const strayScore = ({told, nearest, names}: Ratios): number =>
  weights.constant + weights.told * told + weights.nearest * nearest + weights.names * names

/** The logarithms of a document's ratios to the median of the other documents: what the weights weigh. */
export type Ratios = Readonly<Record<'told' | 'nearest' | 'names', number>>

export function ratiosOf(measures: readonly Measures[]): Ratios[] {
  const told = medianOf(measures, 'told')
  const nearest = medianOf(measures, 'nearest')
  const names = medianOf(measures, 'names')
  return measures.map((one, i) => ({
    told: logOf(one.told / Math.max(0.005, told(i))),
    nearest: logOf(one.nearest / Math.max(0.01, nearest(i))),
    names: logOf(one.names / Math.max(0.3, names(i))),
  }))
}

/** How far the others of a part hold what each document tells and names, and how like its nearest neighbour is. */
export function measure(
  own: readonly Bag[],
  bags: readonly Bag[],
  vectors: Vectors,
  rows: readonly number[],
): Measures[] {
  const others = Math.max(1, originCount(own) - 1)
  const holders = originsOfTerms(own, ({rare}) => rare)
  const namers = originsOfTerms(own, ({names}) => names)
  const bar = Math.max(1, coreShare * others)
  const inPart = new Set(rows)
  const near = nearestRows(vectors, neighboursMost)
  return own.map((bag, i) => {
    let [told, core, names] = [0, 0, 0]
    for (const stem of bag.rare) {
      const held = holders.get(stem)! - 1
      told += (rarity(stem) * held) / others
      if (held >= bar) core += rarity(stem)
    }
    for (const name of bag.names) names += (namers.get(name)! - 1) / others
    const base = rows[i]! * near.most
    let nearest = 0
    for (let at = base; at < base + near.count[rows[i]!]!; at++) {
      const other = near.row[at]!
      if (!inPart.has(other) || bags[other]!.origin === bag.origin) continue
      nearest = near.cosine[at]!
      break
    }
    const mass = Math.max(1, bag.mass)
    return {told: told / mass, core: core / mass, nearest, names}
  })
}

const medianOf = (measures: readonly Measures[], of: keyof Measures) => medianWithout(measures.map(one => one[of]))

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** The median of all values but one, by that one's place. */
function medianWithout(values: readonly number[]): (without: number) => number {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]! || a - b)
  const place = new Map(order.map((index, at) => [index, at]))
  return without => {
    const left = order.length - 1
    if (left < 1) return 0
    const skip = place.get(without)!
    const at = (i: number) => values[order[i < skip ? i : i + 1]!]!
    return left % 2 === 1 ? at((left - 1) / 2) : (at(left / 2 - 1) + at(left / 2)) / 2
  }
}

/** To three decimals, so that no last digit of a library decides. */
const logOf = (ratio: number): number => Math.round(1000 * Math.log(Math.min(highest, Math.max(lowest, ratio)))) / 1000

export const hundredths = (value: number): number => Math.round(100 * value) / 100

const percent = (value: number): string => `${Math.round(100 * value)} %`
const shared = (value: number): string => value.toFixed(1)
