import type {Collection, Passage} from '../passages.ts'
import {type Context, contextsIn, nearness} from './context.ts'
import {standsAgainst} from './figures.ts'
import {mayAgree, type Told} from './told.ts'

/** One value with all who give it. */
export type Value = readonly Told[]

/** Two mentions in different sources, and how near the words around them are. */
export interface Met {
  readonly x: Told
  readonly y: Told
  readonly near: number
  readonly isMutual: boolean // each is the other's nearest in the other's source
  readonly beside: number // how near a mention comes that agrees with one of them, in the other's source
}

/** Two values of one scale that can't both be true of one thing. */
export interface Rivals {
  readonly a: Value
  readonly b: Value
  readonly met: readonly Met[]
  readonly values: number // of this measure, or of this scale where nothing tells the measure, in the folder
  readonly against: readonly [Told, Told] | undefined // where one source puts the second against the first
  readonly told: boolean // one sentence tells both, and not as word against word
}

/** Numbers up to this are of many things: two mentions are of one only where the words around are alike. */
const smallCount = 12
/** A count that is not round is of one thing in its folder, whatever it is called. */
const leastOdd = 100
const leastNear = 0.15
/** Mentions of one value that are compared: what bounds the cost. */
const mostMentions = 5
/** Values of a scale up to which all are compared; of more, those of one measure, or with a rare word in common. */
const fewValues = 60
/** Sentences in which a rare word stands at most, and values under one key that are compared. */
const rareIn = 12
const mostUnderKey = 24

/** The values of each scale in pairs, whatever the sentences look like. */
export function* rivalsIn(all: readonly Told[], collection: Collection): Generator<Rivals> {
  const {passages, language} = collection
  const contextOf = contextsIn(collection)
  const byScale = new Map<string, Told[]>()
  for (const one of all) {
    const list = byScale.get(one.scale)
    if (list === undefined) byScale.set(one.scale, [one])
    else list.push(one)
  }
  for (const [, told] of [...byScale].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const values = valuesOf(told, contextOf)
    const {inOne, against} = besideIn(told, passages, language.telling.setsAgainst)
    const sizes = new Map<string, number>()
    for (const value of values)
      for (const measure of new Set(value.map(one => one.measure))) sizes.set(measure, (sizes.get(measure) ?? 0) + 1)
    const pairs = pairsOf(values, collection)
    const meet = meetings(values, pairs, contextOf, passages)
    for (const [i, j] of pairs) {
      const [a, b] = [values[i]!, values[j]!]
      if (a.some(x => b.some(y => mayAgree(x, y)))) continue
      const key = keyOf(a[0]!, b[0]!)
      const beside = against.get(key)
      if (beside === undefined && areFarApart(a[0]!, b[0]!)) continue
      yield {
        a: a.slice(0, mostMentions),
        b: b.slice(0, mostMentions),
        met: meet(i, j),
        values: Math.min(...[a, b].map(one => sizes.get(one[0]!.measure)!)),
        against: beside !== undefined && isOf(beside, a, b) ? beside : undefined,
        told: inOne.has(key) && beside === undefined,
      }
    }
  }
}

type ContextOf = (one: Told) => Context

/** Mentions of one scale by their value, in the order of their first. */
function valuesOf(all: readonly Told[], contextOf: ContextOf): Told[][] {
  const byKey = new Map<string, Told[][]>()
  const values: Told[][] = []
  for (const one of all) {
    const known = byKey.get(one.key) ?? []
    const home = known.slice(0, mostUnderKey).find(([first]) => isOne(first!, one, contextOf))
    if (home !== undefined) home.push(one)
    else {
      const value = [one]
      values.push(value)
      byKey.set(one.key, [...known, value])
    }
  }
  return values
}

function isOne(x: Told, y: Told, contextOf: ContextOf): boolean {
  if (x.sort === 'vote') return true
  const isOdd = x.sort === 'count' && x.size >= leastOdd && x.size % 10 !== 0
  if (isOdd || (x.size > smallCount && x.measure === y.measure)) return true
  return nearness(contextOf(x), contextOf(y)) > leastNear
}

/** Places of the values that may be of one thing: bounded by what they are blocked by. */
function pairsOf(
  values: readonly Value[],
  {passages, frequencies, numeric}: Collection,
): (readonly [number, number])[] {
  if (values.length <= fewValues)
    return values.flatMap((_, i) => values.slice(i + 1).map((_other, j) => [i, i + 1 + j] as const))
  const byKey = new Map<string, number[]>()
  for (const [at, value] of values.entries()) {
    const stems = value
      .slice(0, mostMentions)
      .flatMap(({passage}) =>
        [...passages[passage]!.set].filter(stem => frequencies[stem]! <= rareIn && numeric[stem] !== 1),
      )
    const keys = new Set([...value.map(({measure}) => measure).filter(one => one !== ''), ...stems.map(String)])
    for (const key of keys) {
      const list = byKey.get(key)
      if (list === undefined) byKey.set(key, [at])
      else if (list.length < mostUnderKey) list.push(at)
    }
  }
  const found = new Map<string, readonly [number, number]>()
  for (const [, list] of byKey)
    for (const [k, i] of list.entries()) for (const j of list.slice(k + 1)) found.set(`${i} ${j}`, [i, j])
  return [...found.values()].sort(([a, b], [c, d]) => a - c || b - d)
}

/** How near mentions come to one another, over all pairs of values and inside each. */
function meetings(
  values: readonly Value[],
  pairs: readonly (readonly [number, number])[],
  contextOf: ContextOf,
  passages: readonly Passage[],
): (i: number, j: number) => Met[] {
  const best = new Map<string, number>()
  const agreeing = new Map<string, number>()
  const raise = (map: Map<string, number>, key: string, near: number) => {
    if (near > (map.get(key) ?? 0)) map.set(key, near)
  }
  const keysOf = (x: Told, y: Told) => [
    `${x.passage} ${x.start} ${passages[y.passage]!.source}`,
    `${y.passage} ${y.start} ${passages[x.passage]!.source}`,
  ]
  const drafts = (a: Value, b: Value) =>
    a
      .slice(0, mostMentions)
      .flatMap(x =>
        b
          .slice(0, mostMentions)
          .flatMap(y =>
            passages[x.passage]!.source === passages[y.passage]!.source
              ? []
              : [{x, y, near: nearness(contextOf(x), contextOf(y))}],
          ),
      )
  for (const [i, j] of [...pairs, ...values.map((_, at) => [at, at] as const)])
    for (const {x, y, near} of drafts(values[i]!, values[j]!))
      for (const key of keysOf(x, y)) {
        raise(best, key, near)
        if (mayAgree(x, y)) raise(agreeing, key, near)
      }
  return (i, j) =>
    drafts(values[i]!, values[j]!).map(({x, y, near}) => ({
      x,
      y,
      near,
      isMutual: keysOf(x, y).every(key => near >= best.get(key)! - 1e-9),
      beside: Math.max(...keysOf(x, y).map(key => agreeing.get(key) ?? 0)),
    }))
}

/** How many times one value may be the other, unless one source sets the two against each other. */
const mostApart = 10
const areFarApart = ({quantity, size: x}: Told, {size: y}: Told): boolean =>
  quantity !== undefined && Math.max(x, y) > mostApart * Math.min(x, y)

const keyOf = (x: Told, y: Told): string => [x.key, y.key].sort().join(' | ')

/** Values that stand in one sentence, and those that one source puts against each other there or in the next. */
function besideIn(
  all: readonly Told[],
  passages: readonly Passage[],
  setsAgainst: (between: string, lead: string) => boolean,
): {readonly inOne: ReadonlySet<string>; readonly against: ReadonlyMap<string, readonly [Told, Told]>} {
  const inOne = new Set<string>()
  const against = new Map<string, readonly [Told, Told]>()
  for (const [i, second] of all.entries()) {
    for (let j = i - 1; j >= Math.max(0, i - mostBeside); j--) {
      const first = all[j]!
      if (second.passage - first.passage > 1) break
      if (passages[first.passage]!.source !== passages[second.passage]!.source || first.key === second.key) continue
      const key = keyOf(first, second)
      if (first.passage === second.passage) inOne.add(key)
      if (inOneMouth(first, second, passages)) continue
      if (first.measure === second.measure && !against.has(key) && standsAgainst(first, second, passages, setsAgainst))
        against.set(key, [first, second])
    }
  }
  return {inOne, against}
}
const mostBeside = 6

/** One quotation tells both: nobody sets the one against the other. */
const inOneMouth = (first: Told, second: Told, passages: readonly Passage[]): boolean =>
  first.passage === second.passage &&
  passages[first.passage]!.sentence.quotations.some(
    ({kind, start, end}) =>
      kind !== 'scare' && start <= first.start && first.end <= end && end > second.start - mostAside,
  )
/** Characters between two parts of one quotation: "At twelve I am lost," she says, "at seventeen I was not." */
const mostAside = 40

const isOf = ([x, y]: readonly [Told, Told], a: Value, b: Value): boolean =>
  (a.includes(x) && b.includes(y)) || (a.includes(y) && b.includes(x))
