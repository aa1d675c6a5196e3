import type {SourceId} from '../model/id.ts'
import {type Graph, unionOf} from '../text/graph.ts'
import type {Clues} from './likeness.ts'
import {dissolveSmall, followNeighbours, followSource, type Placement} from './placement.ts'
import type {Grouping, Slot} from './slots.ts'
import {fewest, storylinesOf} from './storylines.ts'
import type {Unit} from './units.ts'

/** Sections of a briefing, at most. */
const mostSections = 9

/** Whether sources tell in several sentences: then closeness speaks. A collection of single passages has none. */
export const isOneSubject = (units: readonly Unit[]): boolean =>
  new Set(units.map(({sentences}) => sentences[0]!.source)).size * 2 <= units.length

/** The storylines of a folder, each group of overlapping passages whole where most of it is; never one of two subjects. */
export function byStorylines(units: readonly Unit[], clues: Clues, partOf: ReadonlyMap<SourceId, number>): Grouping {
  const {placed, graph} = inParts(units, clues, partOf)
  const unitOf = new Map(units.flatMap(({sentences}, unit) => sentences.map(({id}) => [id, unit] as const)))
  for (const {kind, members} of clues.groups) {
    if (kind === 'shared-fact') continue
    const own = members.flatMap(id => unitOf.get(id) ?? [])
    const votes = new Map<number, number>()
    for (const unit of own) votes.set(placed[unit]!, (votes.get(placed[unit]!) ?? 0) + 1)
    const [best] = [...votes].sort(([a, n], [b, m]) => m - n || a - b)
    if (best !== undefined) for (const unit of own) placed[unit] = best[0]
  }
  dissolveSmall(
    graph,
    placed,
    units,
    placed.reduce((most, slot) => Math.max(most, slot + 1), 0),
    {fewest, most: placed.length},
  )
  followNeighbours(graph, placed)
  followSource(placed, units)
  const used = [...new Set(placed)].sort((a, b) => a - b)
  const number = new Map(used.map((slot, i) => [slot, i]))
  const slots = used.map((slot): Slot => {
    const part = partOf.get(units[placed.indexOf(slot)]!.sentences[0]!.source)
    return {kind: 'found', ...(part === undefined ? {} : {part})}
  })
  return {slots, placed: placed.map(slot => number.get(slot)!), graph, evidence: undefined}
}

/** Storylines part by part, numbered in a row; each part has its share of the sections. Without parts the folder is one. */
function inParts(
  units: readonly Unit[],
  {facets, groups}: Clues,
  partOf: ReadonlyMap<SourceId, number>,
): {placed: Placement; graph: Graph} {
  const members = new Map<number, number[]>()
  for (const [unit, {sentences}] of units.entries()) {
    const part = partOf.get(sentences[0]!.source) ?? -1
    const row = members.get(part)
    if (row === undefined) members.set(part, [unit])
    else row.push(unit)
  }
  if (members.size < 2) return storylinesOf(units, mostSections, {facets, groups})
  const placed = new Int32Array(units.length)
  const graphs: {readonly graph: Graph; readonly nodes: readonly number[]}[] = []
  let first = 0
  for (const [, nodes] of [...members].sort(([a], [b]) => a - b)) {
    const most = Math.max(1, Math.round((mostSections * nodes.length) / units.length))
    const own = storylinesOf(
      nodes.map(node => units[node]!),
      most,
      {facets: nodes.flatMap(node => facets[node] ?? []), groups},
    )
    for (const [i, node] of nodes.entries()) placed[node] = first + own.placed[i]!
    first += own.count
    graphs.push({graph: own.graph, nodes})
  }
  return {placed, graph: unionOf(graphs, units.length)}
}
