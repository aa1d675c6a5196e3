import {type Affinity, consensus} from './communities.ts'
import {mayLabel} from './labels.ts'
import type {Phrase} from './phrases.ts'
import type {Unit} from './units.ts'

/** A found theme holds at least so many sentences, and this share of all. */
const fewest = 3
const leastShare = 0.06

/**
 * The communities among some units that are large enough for a heading and have a phrase that a share of their units
 * hold (else it is a heap, not a theme), with or without names: lists of units.
 */
export function foundAmong(
  among: readonly number[],
  affinity: Affinity,
  units: readonly Unit[],
  phrases: readonly Phrase[],
  isSubject: (stem: string) => boolean,
  {sharedBy, names}: {readonly sharedBy: number; readonly names: boolean},
): number[][] {
  const community = consensus(affinityAmong(among, affinity), 1)
  const members: number[][] = []
  for (const [i, unit] of among.entries()) {
    const list = members[community[i]!] ?? []
    members[community[i]!] = list
    list.push(unit)
  }
  const home = new Int32Array(units.length).fill(-1)
  for (const [c, list] of members.entries()) for (const unit of list) home[unit] = c
  const covered = new Int32Array(members.length)
  for (const phrase of phrases) {
    if (phrase.isName && !names) continue
    for (const [c, held] of heldBy(phrase, home)) {
      if (held > covered[c]! && mayLabel(phrase, held, members[c]!.length, units.length, isSubject)) covered[c] = held
    }
  }
  const least = Math.max(fewest, Math.ceil(leastShare * sentencesIn(units)))
  return members.filter((list, c) => {
    const sentences = sentencesIn(list.map(unit => units[unit]!))
    return sentences >= least && covered[c]! >= sharedBy * list.length
  })
}

/** How many sentences the units hold. */
export const sentencesIn = (units: readonly Unit[]): number =>
  units.reduce((sum, {sentences}) => sum + sentences.length, 0)

/** The links among some units, renumbered in the order given. */
function affinityAmong(among: readonly number[], affinity: Affinity): Affinity {
  const number = new Int32Array(affinity.size).fill(-1)
  for (const [i, unit] of among.entries()) number[unit] = i
  const from: number[] = []
  const to: number[] = []
  const weight: number[] = []
  const rank: number[] = []
  for (let e = 0; e < affinity.from.length; e++) {
    const a = number[affinity.from[e]!]!
    const b = number[affinity.to[e]!]!
    if (a < 0 || b < 0) continue
    from.push(a)
    to.push(b)
    weight.push(affinity.weight[e]!)
    rank.push(affinity.rank[e]!)
  }
  return {size: among.length, from, to, weight, rank}
}

/** How many units of each community hold the phrase. */
function heldBy(phrase: Phrase, home: Int32Array): Map<number, number> {
  const inside = new Map<number, number>()
  for (const unit of phrase.units) {
    const c = home[unit]!
    if (c >= 0) inside.set(c, (inside.get(c) ?? 0) + 1)
  }
  return inside
}
