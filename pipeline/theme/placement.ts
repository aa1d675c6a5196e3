import type {Graph} from '../text/graph.ts'
import type {Unit} from './units.ts'

/** Where each unit stands: a slot number, or -1 while it has no theme. Slots are themes in the making. */
export type Placement = Int32Array

/** How many sentences each slot holds. */
export function sizesOf(placed: Placement, units: readonly Unit[], slots: number): Int32Array {
  const sizes = new Int32Array(slots)
  for (const [i, {sentences}] of units.entries()) if (placed[i]! >= 0) sizes[placed[i]!]! += sentences.length
  return sizes
}

/** The share of a unit's link weight that goes to each slot: how strongly its neighbours pull it. */
export function pullOf(graph: Graph, placed: Placement, unit: number, slots: number): Float64Array {
  const pull = new Float64Array(slots)
  let total = 0
  for (let p = graph.offsets[unit]!; p < graph.offsets[unit + 1]!; p++) {
    const slot = placed[graph.targets[p]!]!
    total += graph.weights[p]!
    if (slot >= 0) pull[slot]! += graph.weights[p]!
  }
  if (total > 0) for (let slot = 0; slot < slots; slot++) pull[slot]! /= total
  return pull
}

/** The greatest value's place; the lower place when two are equal; -1 when none is above 0. */
export function strongest(values: Float64Array, except = -1): number {
  let best = -1
  for (let i = 0; i < values.length; i++) {
    if (i !== except && values[i]! > 0 && (best < 0 || values[i]! > values[best]!)) best = i
  }
  return best
}

/** The slot to which most of a unit's link weight goes, or -1. */
function neighboursSlot(graph: Graph, placed: Placement, unit: number): number {
  const pull = new Map<number, number>()
  for (let p = graph.offsets[unit]!; p < graph.offsets[unit + 1]!; p++) {
    const slot = placed[graph.targets[p]!]!
    if (slot >= 0) pull.set(slot, (pull.get(slot) ?? 0) + graph.weights[p]!)
  }
  let best = -1
  for (const [slot, weight] of pull) {
    const most = pull.get(best) ?? 0
    if (weight > most || (weight === most && slot < best)) best = slot
  }
  return best
}

/** Give units without a theme that of their neighbours, in rounds, so that a chain of them follows its nearest end. */
export function followNeighbours(graph: Graph, placed: Placement): void {
  for (let round = 0; round < 20; round++) {
    const changes: [number, number][] = []
    for (let i = 0; i < placed.length; i++) {
      if (placed[i]! >= 0) continue
      const slot = neighboursSlot(graph, placed, i)
      if (slot >= 0) changes.push([i, slot])
    }
    if (changes.length === 0) return
    for (const [i, slot] of changes) placed[i] = slot
  }
}

/**
 * Take slots apart that are too small to print, smallest first, and the smallest again while there are too many;
 * their units go where `second` sends them (a slot still empty may be one), else where their neighbours are.
 */
export function dissolveSmall(
  graph: Graph,
  placed: Placement,
  units: readonly Unit[],
  slots: number,
  {fewest, most}: {readonly fewest: number; readonly most: number},
  second: (unit: number, gone: number, open: (slot: number) => boolean) => number = () => -1,
): void {
  const sizes = sizesOf(placed, units, slots)
  const members = Array.from({length: slots}, (): number[] => [])
  for (let i = 0; i < placed.length; i++) if (placed[i]! >= 0) members[placed[i]!]!.push(i)
  const dissolved = new Uint8Array(slots)
  const dissolve = (gone: number) => {
    dissolved[gone] = 1
    const left = members[gone]!
    members[gone] = []
    sizes[gone] = 0
    for (const i of left) placed[i] = -1
    for (const i of left) {
      let slot = second(i, gone, other => dissolved[other] === 0)
      if (slot < 0) slot = neighboursSlot(graph, placed, i)
      placed[i] = slot
      if (slot < 0) continue
      members[slot]!.push(i)
      sizes[slot]! += units[i]!.sentences.length
    }
  }
  for (let changed = true; changed; ) {
    changed = false
    const before = sizes.slice()
    const open = [...sizes.keys()].filter(slot => before[slot]! > 0).sort((a, b) => before[a]! - before[b]! || a - b)
    let left = open.length
    for (const slot of open) {
      if (left <= 1 || (before[slot]! >= fewest && left <= most)) break
      if (sizes[slot] !== before[slot]) continue // grown meanwhile: looked at again
      dissolve(slot)
      left--
      changed = true
    }
  }
}

/** Units that nothing links to a theme: they join the sentence before or after them in their source. Returns how many stay. */
export function followSource(placed: Placement, units: readonly Unit[]): number {
  const places = units.flatMap(({sentences}, unit) => sentences.map(({source, index}) => ({unit, source, index})))
  places.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.index - b.index))
  for (const order of [places, places.toReversed()]) {
    let source = ''
    let slot = -1
    for (const place of order) {
      if (place.source !== source) slot = -1
      source = place.source
      if (placed[place.unit]! >= 0) slot = placed[place.unit]!
      else placed[place.unit] = slot
    }
  }
  return placed.reduce((sum, slot) => sum + (slot < 0 ? 1 : 0), 0)
}
