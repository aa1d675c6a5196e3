import type {Group} from '../model/overlap.ts'
import type {Grouping, Slot} from './slots.ts'
import {storylinesOf} from './storylines.ts'
import type {Unit} from './units.ts'

/** Whether sources tell in several sentences: then closeness speaks. A collection of single passages has none. */
export const isOneSubject = (units: readonly Unit[]): boolean =>
  new Set(units.map(({sentences}) => sentences[0]!.source)).size * 2 <= units.length

/** The storylines of a folder, each group of overlapping passages whole where most of it is. */
export function byStorylines(units: readonly Unit[], groups: readonly Group[]): Grouping {
  const {placed, graph} = storylinesOf(units)
  const unitOf = new Map(units.flatMap(({sentences}, unit) => sentences.map(({id}) => [id, unit] as const)))
  for (const {members} of groups) {
    const own = members.flatMap(id => unitOf.get(id) ?? [])
    const votes = new Map<number, number>()
    for (const unit of own) votes.set(placed[unit]!, (votes.get(placed[unit]!) ?? 0) + 1)
    const [best] = [...votes].sort(([a, n], [b, m]) => m - n || a - b)
    if (best !== undefined) for (const unit of own) placed[unit] = best[0]
  }
  const used = [...new Set(placed)].sort((a, b) => a - b)
  const number = new Map(used.map((slot, i) => [slot, i]))
  const slots = used.map((): Slot => ({kind: 'found'}))
  return {slots, placed: placed.map(slot => number.get(slot)!), graph, evidence: undefined}
}
