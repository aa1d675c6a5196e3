import type {Language} from '../../language/language.ts'
import type {Bundle, Variant} from '../copies/bundles.ts'
import {differingDetails} from '../copies/details.ts'
import type {Collection, Passage} from '../passages.ts'
import {averageLink, type Link} from './average-link.ts'
import {candidatesOf} from './candidates.ts'
import {type Block, gate} from './gate.ts'
import {comparesWhole, sameFactIn, scoreOf} from './score.ts'

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

/** Bundles of different sources that report one fact in other words, as lists of places in `bundles`. */
export function sameFacts(
  bundles: readonly Bundle[],
  collection: Collection,
  templates: ReadonlySet<number>,
  variants: readonly Variant[],
): {clusters: number[][]; blocked: Blocked[]; linked: Linked[]} {
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
  const links: Link[] = []
  const linked: Linked[] = []
  const blocked: Blocked[] = []
  for (const {a, b} of candidatesOf(leaders, weights)) {
    if (apart.has(keyOf(a, b))) continue
    const {value, least} = scoreOf(leaders[a]!, leaders[b]!, collection)
    if (value < leastBlocked) continue
    const [x, y] = [leaders[a]!, leaders[b]!]
    const formLike = least >= nearWords ? differingDetails(x.sentence, y.sentence, 'all', language) : undefined
    const block = gate(x, y, collection) ?? formLike ?? (least >= nearWords ? otherStage(x, y, language) : undefined)
    const pair = {a: bundles[places[a]!]!.leader, b: bundles[places[b]!]!.leader, score: value}
    if (block !== undefined) {
      blocked.push({...pair, block})
      continue
    }
    linked.push(pair)
    if (comparesWhole(passages.length) || backs(x, y, language)) links.push({a, b, score: value})
  }
  const barred = (a: number, b: number): boolean =>
    shareSource(bundles[places[a]!]!, bundles[places[b]!]!) ||
    apart.has(keyOf(a, b)) ||
    gate(leaders[a]!, leaders[b]!, collection) !== undefined
  const clusters = averageLink(leaders.length, links, sameFactIn(passages.length), barred)
  return {clusters: clusters.map(cluster => cluster.map(at => places[at]!)), blocked, linked}
}

/** Near in words, and one is planned where the other is done: not one statement. */
const otherStage = ({sentence: a}: Passage, {sentence: b}: Passage, {telling}: Language): Block | undefined =>
  telling.plannedAndDone(a.text, b.text) ? {slot: 'polarity', why: 'one tells it as planned, one as done'} : undefined

/** One of the two tells what the other mainly says: what both only mention by the way makes them no one fact. */
const backs = ({sentence: a}: Passage, {sentence: b}: Passage, {telling}: Language): boolean =>
  telling.supports(a, b) || telling.supports(b, a)

const shareSource = (a: Bundle, b: Bundle): boolean => a.sources.some(source => b.sources.includes(source))
