import type {Quantity} from '../../model/sentence.ts'
import type {Collection} from '../passages.ts'
import {type Figure, figuresIn} from './figures.ts'
import {agree, dimensionOf} from './measures.ts'

/** What sort of value it is: a value is set against those of its own sort only. */
export type Sort = 'count' | 'money' | 'share' | 'measure' | 'duration' | 'age' | 'vote'

/** A value that a source gives, of whatever sort, with the measure that its own words name. */
export interface Told {
  readonly passage: number
  readonly start: number
  readonly end: number
  readonly sort: Sort
  readonly scale: string // values of one scale can be set against each other
  readonly measure: string // what is counted or measured; empty where nothing tells it
  readonly key: string // the same for the same value
  readonly size: number
  readonly quantity?: Quantity // of a figure
  readonly fate: boolean // of people to whom something happened
  readonly isBare: boolean
}

/** Every value of a folder that another source may give otherwise, in the order of the passages. */
export function toldIn(collection: Collection): Told[] {
  const figures = figuresIn(collection)
  const currency = mainCurrency(figures)
  const others = collection.passages.flatMap((_, at) => [...agesIn(at, collection), ...votesIn(at, collection)])
  return [...figures.map(one => asTold(asSum(one, currency))), ...others].sort(
    (a, b) => a.passage - b.passage || a.start - b.start || a.end - b.end,
  )
}

/** From here on a number that nothing counts is money: "a bill of 231 million". */
const leastSum = 1_000_000

function asSum(one: Figure, currency: string): Figure {
  if (!one.isBare || one.measure !== '' || one.value < leastSum) return one
  return {...one, measure: `money ${currency}`, quantity: {...one.quantity, kind: 'money', unit: currency}}
}

/** The currency in which most sums of a folder are told. */
function mainCurrency(figures: readonly Figure[]): string {
  const counts = new Map<string, number>()
  for (const {quantity} of figures)
    if (quantity.kind === 'money') counts.set(quantity.unit, (counts.get(quantity.unit) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? ''
}

function asTold({passage, start, end, measure, value, quantity, fate, isBare}: Figure): Told {
  const {kind, unit} = quantity
  const sort = kind === 'ordinal' ? 'count' : kind === 'percent' || kind === 'points' ? 'share' : kind
  const scale =
    kind === 'count' ? kind : kind === 'percent' || kind === 'points' ? kind : `${kind} ${dimensionOf(unit)}`
  return {passage, start, end, sort, scale, measure, key: String(value), size: value, quantity, fate, isBare}
}

function agesIn(at: number, {passages, language}: Collection): Told[] {
  const {start: from, text, quantities} = passages[at]!.sentence
  const read = quantities
    .filter(({unit}) => unit.endsWith(' of age'))
    .map(({start, end, value}) => ({start: start - from, end: end - from, age: value}))
  const more = language.telling
    .agesIn(text)
    .filter(one => !read.some(other => other.start < one.end && one.start < other.end))
  return [...read, ...more].map(({start, end, age}) => plain('age', at, from + start, from + end, String(age), age))
}

function votesIn(at: number, {passages, language}: Collection): Told[] {
  const {text, start: from} = passages[at]!.sentence
  return language.telling
    .ballotsIn(text)
    .map(({start, end, most, fewest}) =>
      plain('vote', at, from + start, from + end, `${most} ${fewest}`, most + fewest),
    )
}

const plain = (sort: Sort, passage: number, start: number, end: number, key: string, size: number): Told => ({
  passage,
  start,
  end,
  sort,
  scale: sort,
  measure: sort,
  key,
  size,
  fate: false,
  isBare: false,
})

/** "Some sixty" is said of 64: a little more than `agree` allows. */
const looseShare = 0.02

/** Whether one true value may serve both. A birthday may lie between two reports. */
export function mayAgree(x: Told, y: Told): boolean {
  if (x.quantity === undefined || y.quantity === undefined)
    return x.sort === 'age' ? Math.abs(x.size - y.size) < 2 : x.key === y.key
  return agree(loosely(x.quantity), loosely(y.quantity))
}

/** A count whatever it is called; what is told as about so, a little wider. */
function loosely(quantity: Quantity): Quantity {
  const one = quantity.kind === 'count' ? {...quantity, unit: ''} : quantity
  return one.qualifier === 'about'
    ? {...one, value: one.value * (1 - looseShare), high: (one.high ?? one.value) * (1 + looseShare)}
    : one
}
