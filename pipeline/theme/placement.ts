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

/** Give units without a theme that of their neighbours, in rounds, so that a chain of them follows its nearest end. */
export function followNeighbours(graph: Graph, placed: Placement, slots: number): void {
  for (let round = 0; round < 20; round++) {
    const changes: [number, number][] = []
    for (let i = 0; i < placed.length; i++) {
      if (placed[i]! >= 0) continue
      const slot = strongest(pullOf(graph, placed, i, slots))
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
  for (;;) {
    let least = -1
    let count = 0
    for (let slot = 0; slot < slots; slot++) {
      if (sizes[slot] === 0) continue
      count++
      if (least < 0 || sizes[slot]! < sizes[least]!) least = slot
    }
    if (count <= 1 || (sizes[least]! >= fewest && count <= most)) return
    dissolved[least] = 1
    for (const i of members[least]!) placed[i] = -1
    for (const i of members[least]!) {
      let slot = second(i, least, slot => dissolved[slot] === 0)
      if (slot < 0) slot = strongest(pullOf(graph, placed, i, slots))
      placed[i] = slot
      if (slot < 0) continue
      members[slot]!.push(i)
      sizes[slot]! += units[i]!.sentences.length
    }
    members[least] = []
    sizes[least] = 0
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
