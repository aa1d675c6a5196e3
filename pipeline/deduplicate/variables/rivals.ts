import type {Collection, Passage} from '../passages.ts'
import {contextsIn, nearness} from './context.ts'
import {type Figure, standsAgainst} from './figures.ts'
import {agree} from './measures.ts'

/** One value of a measure with all who give it. */
export type Value = readonly Figure[]

/** Two values of one measure that can't both be true of one thing. */
export interface Rivals {
  readonly a: Value
  readonly b: Value
  readonly values: number // of the measure, in the folder
  readonly against: readonly [Figure, Figure] | undefined // where one source puts the second against the first
  readonly told: boolean // one sentence tells both, and not as word against word
}

/** Numbers up to this are of many things: two mentions are of one only where the words around are alike. */
const smallCount = 12
const leastNear = 0.15
/** Values of one measure, and mentions of one value, that are compared: what bounds the cost. Those that most give come first. */
const mostValues = 20
const mostMentions = 5
/** "Some sixty" is said of 64: a little more than `agree` allows. */
const looseShare = 0.02

/** The values of each measure in pairs, whatever the sentences look like. */
export function* rivalsIn(figures: readonly Figure[], collection: Collection): Generator<Rivals> {
  const {passages, language} = collection
  const byMeasure = new Map<string, Figure[]>()
  for (const one of figures) {
    const list = byMeasure.get(one.measure)
    if (list === undefined) byMeasure.set(one.measure, [one])
    else list.push(one)
  }
  for (const [, all] of [...byMeasure].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const values = valuesOf(all, collection)
    const {inOne, against} = besideIn(all, passages, language.telling.setsAgainst)
    for (const [i, a] of values.entries()) {
      for (const b of values.slice(i + 1)) {
        if (a[0]!.value === b[0]!.value || a.some(x => b.some(y => mayAgree(x, y)))) continue
        const key = keyOf(a[0]!.value, b[0]!.value)
        const beside = against.get(key)
        yield {
          a: a.slice(0, mostMentions),
          b: b.slice(0, mostMentions),
          values: values.length,
          against: beside !== undefined && isOf(beside, a, b) ? beside : undefined,
          told: inOne.has(key) && beside === undefined,
        }
      }
    }
  }
}

/** Mentions of one measure by their value, what most sources give first. */
function valuesOf(all: readonly Figure[], collection: Collection): Figure[][] {
  const contextOf = contextsIn(collection)
  const values: Figure[][] = []
  for (const one of all) {
    const home = values.find(
      ([first]) =>
        first!.value === one.value &&
        (one.value > smallCount || nearness(contextOf(first!), contextOf(one)) > leastNear),
    )
    if (home === undefined) values.push([one])
    else home.push(one)
    if (values.length > mostSeen) break
  }
  const sources = (value: Value) => new Set(value.map(({passage}) => collection.passages[passage]!.source)).size
  return values
    .map((value, place) => ({value, place, sources: sources(value)}))
    .sort((x, y) => y.sources - x.sources || x.place - y.place)
    .slice(0, mostValues)
    .map(({value}) => value)
}
const mostSeen = 300

const keyOf = (x: number, y: number): string => (x < y ? `${x} ${y}` : `${y} ${x}`)

/** Values that stand in one sentence, and those that one source puts against each other there or in the next. */
function besideIn(
  all: readonly Figure[],
  passages: readonly Passage[],
  setsAgainst: (between: string, lead: string) => boolean,
): {readonly inOne: ReadonlySet<string>; readonly against: ReadonlyMap<string, readonly [Figure, Figure]>} {
  const inOne = new Set<string>()
  const against = new Map<string, readonly [Figure, Figure]>()
  for (const [i, second] of all.entries()) {
    for (let j = i - 1; j >= Math.max(0, i - mostBeside); j--) {
      const first = all[j]!
      if (second.passage - first.passage > 1) break
      if (passages[first.passage]!.source !== passages[second.passage]!.source || first.value === second.value) continue
      const key = keyOf(first.value, second.value)
      if (first.passage === second.passage) inOne.add(key)
      if (!against.has(key) && standsAgainst(first, second, passages, setsAgainst)) against.set(key, [first, second])
    }
  }
  return {inOne, against}
}
const mostBeside = 6

const isOf = ([x, y]: readonly [Figure, Figure], a: Value, b: Value): boolean =>
  (a.includes(x) && b.includes(y)) || (a.includes(y) && b.includes(x))

function mayAgree({quantity: x}: Figure, {quantity: y}: Figure): boolean {
  return agree(loosely(x), loosely(y))
}

/** As a bare count; what is told as about so, a little wider. */
function loosely(one: Figure['quantity']): Figure['quantity'] {
  const bare = {...one, unit: '', kind: 'count' as const}
  return one.qualifier === 'about'
    ? {...bare, value: one.value * (1 - looseShare), high: (one.high ?? one.value) * (1 + looseShare)}
    : bare
}
