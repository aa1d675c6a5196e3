import type {Language} from '../../language/language.ts'
import type {DateMention, Quantity, Sentence} from '../../model/sentence.ts'
import type {Bundle, Variant} from '../copies/bundles.ts'
import {differingDetails} from '../copies/details.ts'
import type {Collection, Passage} from '../passages.ts'
import {agree, sameMeasure} from '../variables/measures.ts'
import type {Near} from '../variables/pairs.ts'
import {averageLink, type Link} from './average-link.ts'
import {candidatesOf} from './candidates.ts'
import {type Block, daysApart, eventTolerance, gate} from './gate.ts'
import {likenessIn} from './likeness.ts'
import {comparesWhole, sameFact, sameFactIn, scoreOf, sharesOneWord, wholeShare} from './score.ts'
import {secondOrder} from './second-order.ts'

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
  const [strict, loose]: [Link[], Link[]] = [[], []]
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
    const formLike = least >= nearWords ? differingDetails(x.sentence, y.sentence, 'all', language) : undefined
    const block = gate(x, y, collection) ?? formLike ?? (least >= nearWords ? otherStage(x, y, language) : undefined)
    const pair = {a: bundles[places[a]!]!.leader, b: bundles[places[b]!]!.leader, score: value}
    if (value >= leastBlocked) {
      if (block !== undefined) blocked.push({...pair, block})
      else linked.push(pair)
    }
    if (!isWhole && odds >= 0) near.push({...pair, odds})
    const score = whole * value + (1 - whole) * Math.min(1, Math.max(0, bar + odds / perBar))
    if (block === undefined && (isWhole || (value >= leastBlocked && backs(x, y, language)))) strict.push({a, b, score})
    const isChance =
      sharesOneWord(alike, collection) && !x.sentence.quantities.some(one => agreesWithOne(one, y.sentence))
    if (!isWhole && !isChance && mayShare([x, y], block, value, odds)) loose.push({a, b, score})
  }
  const oneSource = (a: number, b: number): boolean =>
    shareSource(bundles[places[a]!]!, bundles[places[b]!]!) || apart.has(keyOf(a, b))
  const barred = (a: number, b: number): boolean =>
    oneSource(a, b) || gate(leaders[a]!, leaders[b]!, collection) !== undefined
  const mayTellOne = (a: number, b: number) =>
    !oneSource(a, b) &&
    likeness(leaders[a]!, leaders[b]!, leastOdds) > leastOdds &&
    gate(leaders[a]!, leaders[b]!, collection)?.slot !== 'name'
  const inBundles = (clusters: number[][]) => clusters.map(cluster => cluster.map(at => places[at]!))
  return {
    clusters: inBundles(averageLink(leaders.length, strict, bar, barred)),
    shared: inBundles(averageLink(leaders.length, secondOrder(loose, mayTellOne), bar - lower, oneSource)),
    near,
    blocked,
    linked,
  }
}

/** Whether a sentence gives a figure that may be this one. */
const agreesWithOne = (one: Quantity, {quantities}: Sentence): boolean =>
  quantities.some(other => sameMeasure(one, other) && agree(one, other))

/** Odds that move the score of a link by its whole range. */
const perBar = 8

/** What a shared fact asks for less than one that makes sentences stand for one another. On all topics of events/ecb.dev recall .145 and
 *  precision .940 at .02, .148 and .938 at .04, .153 and .932 here; bench/subjects join nothing wrong at any. */
const lower = 0.07
/** Odds under which two sentences share no fact, whatever third one they are both like. */
const leastOdds = -3
/** Likeness without which figures and days in common are a coincidence. */
const leastShared = 0.15
/** Odds from which two sentences share a fact whatever else differs between them. */
const oddsThatOverrule = 2

/** Where two sentences are alike as wholes, what differs is the matter; where they are not, it may be beside the fact they share. */
function mayShare([a, b]: readonly [Passage, Passage], block: Block | undefined, value: number, odds: number): boolean {
  if (value < leastShared) return false
  if (block === undefined) return true
  if (value >= sameFact || odds < oddsThatOverrule) return false
  return block.slot !== 'date' && block.slot !== 'name' && !(block.slot === 'event' && onOtherDays(a, b))
}

/** Both tell days, and none of one is near one of the other. */
function onOtherDays({sentence: a}: Passage, {sentence: b}: Passage): boolean {
  const [x, y] = [a, b].map(({dates}) => dates.filter(({granularity}) => granularity === 'day')) as [
    DateMention[],
    DateMention[],
  ]
  return (
    x.length > 0 && y.length > 0 && !x.some(one => y.some(other => daysApart(one.value, other.value) <= eventTolerance))
  )
}

/** Near in words, and one is planned where the other is done: not one statement. */
const otherStage = ({sentence: a}: Passage, {sentence: b}: Passage, {telling}: Language): Block | undefined =>
  telling.plannedAndDone(a.text, b.text) ? {slot: 'polarity', why: 'one tells it as planned, one as done'} : undefined

/** One of the two tells what the other mainly says: what both only mention by the way makes them no one fact. */
const backs = ({sentence: a}: Passage, {sentence: b}: Passage, {telling}: Language): boolean =>
  telling.supports(a, b) || telling.supports(b, a)

const shareSource = (a: Bundle, b: Bundle): boolean => a.sources.some(source => b.sources.includes(source))
