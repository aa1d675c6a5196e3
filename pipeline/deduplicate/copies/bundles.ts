import {gate} from '../facts/gate.ts'
import type {Collection, Passage} from '../passages.ts'
import {type Copies, exactCopies, nearCopies} from './copies.ts'
import {differingDetails} from './details.ts'
import {companions, formVariants} from './forms.ts'
import {isTemplate} from './templates.ts'
import type {Variant} from './variant.ts'

export type {Variant} from './variant.ts'

/** Copies and near copies of one sentence: from here on its longest text stands for all. */
export interface Bundle {
  readonly leader: number // passage
  readonly members: readonly number[] // passages, ascending
  readonly sources: readonly number[] // distinct, ascending
  readonly exact: boolean // all members are equal but for case, quotes and spaces
  readonly likeness: number // the least Jaccard of a member to the leader
}

export interface Bundles {
  readonly bundles: readonly Bundle[] // by leader, ascending; a sentence alone is a bundle of one
  readonly variants: readonly Variant[]
  readonly templates: ReadonlySet<number> // passages that are a form, not evidence
}

/**
 * Near copies gather around leaders, the longest texts first: every member is like its leader, so no chain joins what is
 * unlike. Leaders are joined among themselves once more, for the pairs that a full bucket hid.
 */
export function bundlesOf(collection: Collection): Bundles {
  const {passages} = collection
  const {copies} = exactCopies(passages)
  const {variants, groups} = gather(copies, collection)
  const templates = new Set<number>()
  const sourcesOf = groups.map(({units}) =>
    sourcesIn(
      units.flatMap(unit => copies[unit]!.members),
      passages,
    ),
  )
  const fillings = new Map(formVariants(variants, passages, companions(sourcesOf)))
  const bundles: Bundle[] = []
  for (const [i, {units, likeness}] of groups.entries()) {
    const members = units.flatMap(unit => copies[unit]!.members).sort((a, b) => a - b)
    const sources = sourcesOf[i]!
    // A form is filled in differently each time; what most sources have alike is a report, with variants.
    const isForm = members.some(member => (fillings.get(member) ?? 0) > sources.length)
    if (isForm || isTemplate(members, collection)) for (const member of members) templates.add(member)
    bundles.push({leader: copies[units[0]!]!.members[0]!, members, sources, exact: units.length === 1, likeness})
  }
  bundles.sort((a, b) => a.leader - b.leader)
  return {bundles, variants: variants.filter(({a, b}) => !templates.has(a) && !templates.has(b)), templates}
}

const sourcesIn = (members: readonly number[], passages: readonly Passage[]): number[] =>
  [...new Set(members.map(member => passages[member]!.source))].sort((a, b) => a - b)

/** Rounds in which leaders are joined among themselves, for the pairs that a full bucket hid. */
const mostRounds = 4

interface Gathered {
  readonly units: readonly number[] // the leader first
  readonly likeness: number
}

function gather(copies: readonly Copies[], collection: Collection): {groups: Gathered[]; variants: Variant[]} {
  const {passages} = collection
  const first = (unit: number): number => copies[unit]!.members[0]!
  const variants: Variant[] = []
  let groups: Gathered[] = [...copies.keys()].map(unit => ({units: [unit], likeness: 1}))
  for (let round = 0; round < mostRounds; round++) {
    const leaders = groups.map(group => group.units[0]!)
    const neighbours = new Map<number, {other: number; jaccard: number}[]>()
    const {pairs, complete} = nearCopies(leaders.map(unit => copies[unit]!))
    for (const {a, b, jaccard} of pairs) {
      if (onlyOneSource(copies, leaders[a]!, leaders[b]!, passages)) continue
      push(neighbours, a, {other: b, jaccard})
      push(neighbours, b, {other: a, jaccard})
    }
    // Bars are looked at only between a leader and who would join it: with thousands of near copies, that is all there is time for.
    const barred = (a: number, b: number): boolean => {
      const [p, q] = [first(leaders[a]!), first(leaders[b]!)]
      const [x, y] = [passages[p]!, passages[q]!]
      if (x.source === y.source) return false
      const block = gate(x, y, collection) ?? differingDetails(x.sentence, y.sentence, 'any', collection.language)
      if (block !== undefined && round === 0) variants.push({a: Math.min(p, q), b: Math.max(p, q), block})
      return block !== undefined
    }
    const length = (at: number) => copies[leaders[at]!]!.words.length
    const joined = star(groups, neighbours, length, barred)
    const isLast = complete || joined.length === groups.length
    groups = joined
    if (isLast) break
  }
  return {groups, variants: variants.sort((x, y) => x.a - y.a || x.b - y.b)}
}

/** Each leader, the longest first, takes the neighbours that nobody has taken and nothing bars. */
function star(
  groups: readonly Gathered[],
  neighbours: ReadonlyMap<number, readonly {other: number; jaccard: number}[]>,
  length: (at: number) => number,
  barred: (a: number, b: number) => boolean,
): Gathered[] {
  const order = [...groups.keys()].sort((a, b) => length(b) - length(a) || a - b)
  const taken = new Set<number>()
  const stars: Gathered[] = []
  for (const at of order) {
    if (taken.has(at)) continue
    taken.add(at)
    const units = [...groups[at]!.units]
    let likeness = groups[at]!.likeness
    for (const {other, jaccard} of neighbours.get(at) ?? []) {
      if (taken.has(other) || barred(at, other)) continue
      taken.add(other)
      for (const unit of groups[other]!.units) units.push(unit)
      likeness = Math.min(likeness, jaccard, groups[other]!.likeness)
    }
    stars.push({units, likeness})
  }
  return stars
}

/** Like sentences of one source alone are not joined: a source may say a thing twice, and means two things by it. */
function onlyOneSource(copies: readonly Copies[], x: number, y: number, passages: readonly Passage[]): boolean {
  const source = passages[copies[x]!.members[0]!]!.source
  return [x, y].every(unit => copies[unit]!.members.every(member => passages[member]!.source === source))
}

function push<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
