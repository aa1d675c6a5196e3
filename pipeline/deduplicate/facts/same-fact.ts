import type {Language} from '../../language/language.ts'
import type {Bundle, Variant} from '../copies/bundles.ts'
import {differingDetails, otherPersons} from '../copies/details.ts'
import type {Collection, Passage} from '../passages.ts'
import type {Near} from '../variables/pairs.ts'
import {averageLink, type Link} from './average-link.ts'
import type {Block} from './block.ts'
import {candidatesOf} from './candidates.ts'
import {cliquesOf} from './cliques.ts'
import {gate, otherDetail} from './gate.ts'
import {likenessIn} from './likeness.ts'
import {comparesWhole, sameFact, sameFactIn, scoreOf, wholeShare} from './score.ts'
import {sharingsOf} from './shared-facts.ts'

/** Two sentences of different sources that are alike. */
export interface Linked {
  readonly a: number // passages
  readonly b: number
  readonly score: number
}

/** Two sentences that are alike enough to be one fact, were it not for what differs. */
export interface Blocked extends Linked {
  readonly block: Block
}

/** A blocked pair is looked at for a disagreement from this score on: what differs costs likeness. */
export const leastBlocked = 0.35

/** Content words without which a sentence says nothing by itself: "She refused." */
const fewestStems = 2

/** Coverage from which two sentences are so near in words that another figure, day or name makes them two statements. */
const nearWords = 0.55

/** What sources have in common, as lists of places in `bundles`. */
export interface SameFacts {
  readonly clusters: number[][] // sentences of which each tells what the others mainly say
  readonly shared: number[][] // sentences that have a fact in common, whatever else each of them tells
  readonly near: Near[] // sentences that may tell one fact, bars or no
  readonly blocked: Blocked[]
  readonly linked: Linked[]
}

/** Bundles of different sources that report one fact in other words. */
export function sameFacts(
  bundles: readonly Bundle[],
  collection: Collection,
  templates: ReadonlySet<number>,
  variants: readonly Variant[],
): SameFacts {
  const {passages, weights, language} = collection
  const places = [...bundles.keys()].filter(at => {
    const {leader} = bundles[at]!
    return !templates.has(leader) && passages[leader]!.set.length >= fewestStems
  })
  const leaders = places.map(at => passages[bundles[at]!.leader]!)
  // Near copies with another detail were looked at: they stay apart.
  const apart = new Set(variants.map(({a, b}) => `${a} ${b}`))
  const keyOf = (a: number, b: number): string => {
    const [x, y] = [bundles[places[a]!]!.leader, bundles[places[b]!]!.leader]
    return `${Math.min(x, y)} ${Math.max(x, y)}`
  }
  const likeness = likenessIn(collection)
  const strict: Link[] = []
  const linked: Linked[] = []
  const blocked: Blocked[] = []
  const near: Near[] = []
  const isWhole = comparesWhole(passages.length)
  const whole = wholeShare(passages.length)
  const bar = sameFactIn(passages.length)
  for (const {a, b} of candidatesOf(leaders, weights)) {
    if (apart.has(keyOf(a, b))) continue
    const [x, y] = [leaders[a]!, leaders[b]!]
    const alike = scoreOf(x, y, collection)
    const {value, least, coverage} = alike
    const odds = isWhole ? 0 : likeness(x, y, value < leastBlocked ? 0 : Number.NEGATIVE_INFINITY, coverage)
    if (value < leastBlocked && odds < 0) continue
    const block = gate(x, y, collection) ?? otherForm(x, y, least, collection)
    const pair = {a: bundles[places[a]!]!.leader, b: bundles[places[b]!]!.leader, score: value}
    if (value >= leastBlocked) {
      if (block !== undefined) blocked.push({...pair, block})
      else linked.push(pair)
    }
    if (!isWhole && odds >= 0) near.push({...pair, odds})
    const score = whole * value + (1 - whole) * Math.min(1, Math.max(0, bar + odds / perBar))
    if (block === undefined && (isWhole || (value >= leastBlocked && backs(x, y, language)))) strict.push({a, b, score})
  }
  const oneSource = (a: number, b: number): boolean =>
    shareSource(bundles[places[a]!]!, bundles[places[b]!]!) || apart.has(keyOf(a, b))
  const barred = (a: number, b: number): boolean =>
    oneSource(a, b) || gate(leaders[a]!, leaders[b]!, collection) !== undefined
  const sharings = isWhole ? [] : sharingsOf(leaders, collection, (a, b) => !oneSource(a, b))
  const loose = sharings.filter(({a, b, odds}) => odds >= leastShared && mayShare(leaders[a]!, leaders[b]!, collection))
  const inBundles = (clusters: number[][]) => clusters.map(cluster => cluster.map(at => places[at]!))
  return {
    clusters: inBundles(averageLink(leaders.length, strict, bar, barred)),
    shared: inBundles(cliquesOf(loose.map(({a, b, odds}) => ({a, b, score: odds})))),
    near,
    blocked,
    linked,
  }
}

/** Odds that move the score of a link by its whole range. */
const perBar = 8

/**
 * Odds from which two sentences share a fact, in hundredths. Swept 50 to 200, each of the nine subjects with weights fitted on the
 * other eight, and on events/ecb.dev, on which no weight was fitted: joined .342 and .169 at 110, .359 and .181 here, of which .977 and
 * .933 are right; at 80 the second falls under .93.
 */
const leastShared = 90

/**
 * Of other persons, under other names, on another day, or told by one and denied by the other, it is another fact. Where two
 * sentences are alike as wholes, whatever differs is the matter; where they are not, it may be beside the fact they share.
 */
function mayShare(a: Passage, b: Passage, collection: Collection): boolean {
  if (otherPersons(a.sentence, b.sentence)) return false
  const block = otherDetail(a, b, collection)
  if (block !== undefined && block.slot !== 'quantity' && block.slot !== 'speaker') return false
  const {value, least} = scoreOf(a, b, collection)
  return (block === undefined || value < sameFact) && otherForm(a, b, least, collection) === undefined
}

/** So near in words that another figure, day or name as written, or another stage, makes them two statements. */
const otherForm = (a: Passage, b: Passage, least: number, {language}: Collection): Block | undefined =>
  least < nearWords
    ? undefined
    : (differingDetails(a.sentence, b.sentence, 'all', language) ?? otherStage(a, b, language))

/** Near in words, and one is planned where the other is done: not one statement. */
const otherStage = ({sentence: a}: Passage, {sentence: b}: Passage, {telling}: Language): Block | undefined =>
  telling.plannedAndDone(a.text, b.text) ? {slot: 'polarity', why: 'one tells it as planned, one as done'} : undefined

/** One of the two tells what the other mainly says: what both only mention by the way makes them no one fact. */
const backs = ({sentence: a}: Passage, {sentence: b}: Passage, {telling}: Language): boolean =>
  telling.supports(a, b) || telling.supports(b, a)

const shareSource = (a: Bundle, b: Bundle): boolean => a.sources.some(source => b.sources.includes(source))
