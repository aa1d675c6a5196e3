import type {SentenceId} from '../model/id.ts'
import type {Group} from '../model/overlap.ts'
import {nearestRows} from '../text/neighbours.ts'
import {countTerms, type Vectors, weigh} from '../text/vectors.ts'
import weights from './likeness.generated.json' with {type: 'json'}
import {rarityOf} from './rarity.ts'
import type {Unit} from './units.ts'

/** What tells that two sentences are of one storyline. The first is always 1. */
export const featureNames = [
  'always',
  'words', // cosine of their stems by the folder's rarity
  'usually', // the same by that of ordinary articles too, with names as terms and the subheading's words
  'paragraphs', // cosine of the paragraphs they stand in, where those are two
  'around', // cosine of one with the other's paragraph
  'kinds', // likeness of the facets they are of
  'ofKinds', // both are of any
  'inside', // one paragraph, by the distance in it
  'sameParagraph',
  'neighbours', // side by side in it
  'across', // one source, two paragraphs, by the distance
  'nextParagraph',
  'sharedFact',
  'sameFact',
] as const
export type Feature = (typeof featureNames)[number]

/** What else is known of the units: of which facets they are, a row of scores each, and which tell the same. */
export interface Clues {
  readonly facets: readonly Float64Array[]
  readonly groups: readonly Group[]
}

/** Two units, and what tells that they belong together. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly features: Readonly<Record<Feature, number>>
}

/** Nearest by words, and sentences along a source, that are looked at. */
const nearest = 20
const reach = 8

/**
 * Sentences of one paragraph that are read together: longer ones are cut, so that cost stays linear; and those of a source without
 * paragraphs, so that it has some. B-cubed on the six fitted subjects: .567 with 3 for all, .588 so.
 */
const paragraphMost = {usual: 12, ofOneBlock: 3}

/** Every pair of units that might be of one storyline, ascending: like in words, or near in their source. */
export function pairsOf(units: readonly Unit[], {facets, groups}: Clues): Pair[] {
  const paragraphs = paragraphsOf(units)
  const stems = units.map(({sentences}) => sentences.flatMap(({stems}) => stems))
  const together = paragraphs.members.map(members => members.flatMap(unit => stems[unit]!))
  const counts = countTerms([...stems, ...together])
  const frequency = new Int32Array(counts.vocabulary.length)
  for (const row of counts.rows.slice(0, units.length)) for (const term of row.keys()) frequency[term]!++
  const both = weigh(counts, term => Math.log(units.length / frequency[term]!))
  const named = countTerms(units.map(({terms}) => terms))
  const cosine = cosinesOf(both)
  const usually = cosinesOf(weigh(named, rarityOf(named).linking))
  const facts = factsOf(units, groups)
  return candidatesOf(units, nearestRows(firstRows(both, units.length), nearest)).map(([a, b]): Pair => {
    const [x, y] = [units[a]!.sentences[0]!, units[b]!.sentences[0]!]
    const isOneSource = x.source === y.source
    const isOne = paragraphs.of[a] === paragraphs.of[b]
    const distance = Math.abs(x.index - y.index)
    const [p, q] = [units.length + paragraphs.of[a]!, units.length + paragraphs.of[b]!]
    const kinds = likenessOf(facets[a], facets[b])
    const fact = facts.get(a)?.get(b)
    const is = (claim: boolean): number => (claim ? 1 : 0)
    return {
      a,
      b,
      features: {
        always: 1,
        words: cosine(a, b),
        usually: usually(a, b),
        paragraphs: isOne ? 0 : cosine(p, q),
        around: isOne ? 0 : (cosine(a, q) + cosine(b, p)) / 2,
        kinds: kinds ?? 0,
        ofKinds: is(kinds !== undefined),
        inside: isOne ? 1 / distance : 0,
        sameParagraph: is(isOne),
        neighbours: is(isOne && distance === 1),
        across: isOneSource && !isOne ? 1 / distance : 0,
        nextParagraph: is(isOneSource && Math.abs(paragraphs.of[a]! - paragraphs.of[b]!) === 1),
        sharedFact: is(fact === 'shared'),
        sameFact: is(fact === 'same'),
      },
    }
  })
}

/** How sure it is that a pair is of one storyline, between 0 and 1: the weights are hundredths of log odds. */
export function chanceOf({features}: Pair): number {
  let sum = 0
  for (const name of featureNames) sum += weights[name] * features[name]
  const odds = sum / 100
  return 0.5 + odds / (2 * Math.sqrt(4 + odds * odds)) // a logistic curve's shape by exact operations alone
}

/** Pairs, each with the lower number first, in ascending order. */
function candidatesOf(units: readonly Unit[], near: ReturnType<typeof nearestRows>): [number, number][] {
  const others = units.map(() => new Set<number>())
  const add = (a: number, b: number) => void (a !== b && others[Math.min(a, b)]!.add(Math.max(a, b)))
  for (let i = 0; i < units.length; i++)
    for (let p = i * near.most; p < i * near.most + near.count[i]!; p++) add(i, near.row[p]!)
  const places = [...units.keys()].sort((a, b) => compare(units[a]!, units[b]!))
  for (const [at, unit] of places.entries())
    for (const next of places.slice(at + 1, at + 1 + reach)) {
      const [x, y] = [units[unit]!.sentences[0]!, units[next]!.sentences[0]!]
      if (x.source !== y.source || y.index - x.index > reach) break
      add(unit, next)
    }
  return others.flatMap((row, a) => [...row].sort((x, y) => x - y).map((b): [number, number] => [a, b]))
}

/** The paragraph of each unit, and the units of each paragraph. */
function paragraphsOf(units: readonly Unit[]): {of: Int32Array; members: number[][]} {
  const of = new Int32Array(units.length)
  const members: number[][] = []
  const blocks = new Map<string, Set<number>>()
  for (const {
    sentences: [first],
  } of units) {
    const {source, block} = first!
    blocks.set(source, (blocks.get(source) ?? new Set()).add(block))
  }
  let [source, block] = ['', -1]
  for (const unit of [...units.keys()].sort((a, b) => compare(units[a]!, units[b]!))) {
    const sentence = units[unit]!.sentences[0]!
    const most = blocks.get(sentence.source)!.size > 1 ? paragraphMost.usual : paragraphMost.ofOneBlock
    const isNext = sentence.source === source && sentence.block === block && members.at(-1)!.length < most
    if (!isNext) members.push([])
    members.at(-1)!.push(unit)
    of[unit] = members.length - 1
    ;[source, block] = [sentence.source, sentence.block]
  }
  return {of, members}
}

function compare({sentences: [a]}: Unit, {sentences: [b]}: Unit): number {
  return a!.source < b!.source ? -1 : a!.source > b!.source ? 1 : a!.index - b!.index
}

/** Cosines of rows, each looked up in the longer one. */
function cosinesOf({offsets, terms, weights}: Vectors): (a: number, b: number) => number {
  const rows: (ReadonlyMap<number, number> | undefined)[] = []
  const rowOf = (i: number): ReadonlyMap<number, number> => {
    const row =
      rows[i] ??
      new Map(Array.from(terms.subarray(offsets[i], offsets[i + 1]), (term, j) => [term, weights[offsets[i]! + j]!]))
    rows[i] = row
    return row
  }
  return (a, b) => {
    const [short, long] = offsets[a + 1]! - offsets[a]! < offsets[b + 1]! - offsets[b]! ? [a, b] : [b, a]
    const row = rowOf(long)
    let sum = 0
    for (let p = offsets[short]!; p < offsets[short + 1]!; p++) sum += weights[p]! * (row.get(terms[p]!) ?? 0)
    return sum
  }
}

const firstRows = ({vocabulary, offsets, terms, weights}: Vectors, size: number): Vectors => ({
  size,
  vocabulary,
  offsets: offsets.slice(0, size + 1),
  terms: terms.slice(0, offsets[size]),
  weights: weights.slice(0, offsets[size]),
})

/** The cosine of two rows of scores; undefined where one is empty. */
function likenessOf(one: Float64Array | undefined, other: Float64Array | undefined): number | undefined {
  if (one === undefined || other === undefined) return undefined
  let [product, x, y] = [0, 0, 0]
  for (const [i, score] of one.entries()) {
    product += score * other[i]!
    x += score * score
    y += other[i]! * other[i]!
  }
  return x > 0 && y > 0 ? product / Math.sqrt(x * y) : undefined
}

/** For each unit those that tell the same, or share a fact with it. */
function factsOf(units: readonly Unit[], groups: readonly Group[]): Map<number, Map<number, 'same' | 'shared'>> {
  const unitOf = new Map<SentenceId, number>(
    units.flatMap(({sentences}, unit) => sentences.map(({id}) => [id, unit] as const)),
  )
  const facts = new Map<number, Map<number, 'same' | 'shared'>>()
  for (const {kind, members} of groups) {
    const own = members.flatMap(id => unitOf.get(id) ?? []).slice(0, membersMost)
    for (const a of own)
      for (const b of own) {
        if (a >= b) continue
        const row = facts.get(a) ?? new Map<number, 'same' | 'shared'>()
        facts.set(a, row)
        if (row.get(b) !== 'same') row.set(b, kind === 'shared-fact' ? 'shared' : 'same')
      }
  }
  return facts
}

/** Members of one group that are compared pair by pair, at most. */
const membersMost = 40
