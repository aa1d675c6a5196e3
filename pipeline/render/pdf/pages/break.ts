import type {Slice} from '../flow.ts'

/** A page or column to fill: heights in points; `top` is where it begins below the frame's top. */
export interface Container {
  readonly top: number
  readonly height: number
}

/** Which slices stand in which container, with their tops; a repeated table head is the entry without `index`. */
export interface Filled {
  readonly container: number
  readonly placed: readonly {readonly slice: Slice; readonly top: number}[]
  readonly bottom: number // of what is placed, below the frame's top
}

/** Cost of white space at a container's foot, by its share: more the more of it stands at one place, and more for what
 *  something that may stand there would have filled. Swept on bench/page, layout-100: the second at 3,000 leaves fewest
 *  feet white; the third keeps running text from leaving room for a paragraph's end. */
const whiteCost = 500
const unevenCost = 3_000
const unfilledCost = 600
/** Cost of a container, of breaking what should stay whole, of overfilling, of a last page nearly empty. */
const containerCost = 2_000
const forbiddenCost = 1e6
const overfullCost = 1e8
const shortLastCost = 1_500

/** Containers less full than this are not tried where a fuller one ends at an allowed place. */
const fullnessLeast = 0.55

export interface Wish {
  readonly grid: number
  readonly quarter?: boolean // the last container should be a quarter full at least
  readonly most?: number // containers there are
  readonly alikeFrom?: number // containers from this one on have the same place and height
}

interface State {
  readonly start: number
  readonly container: number
  readonly cost: number
  readonly from: State | null
}

/**
 * Break slices into containers with the least cost over all of them (as Knuth and Plass do for lines): no forbidden
 * break where any way avoids it, little white space at the feet, breaks between paragraphs rather than inside.
 */
export function breakPages(
  slices: readonly Slice[],
  containerAt: (index: number) => Container,
  wish: Wish,
): {filled: Filled[]; cost: number} {
  const first = nextStart(slices, 0)
  if (first >= slices.length) return {filled: [], cost: 0}
  // Where containers are alike, it doesn't matter how many came before: only the best way to a place is kept, so that
  // work grows with the pages, not with their square.
  const alikeFrom = wish.most ?? wish.alikeFrom ?? Number.POSITIVE_INFINITY
  const states: Map<number, State>[] = slices.map(() => new Map())
  states[first]!.set(0, {start: first, container: 0, cost: 0, from: null})
  let best: State | undefined
  for (let start = first; start < slices.length; start++) {
    const known: {readonly container: Container; readonly ends: ReturnType<typeof ends>}[] = [] // most containers are alike
    const endsFor = (container: Container) => {
      const same = known.find(({container: {top, height}}) => top === container.top && height === container.height)
      if (same !== undefined) return same.ends
      const found = ends(slices, start, container, wish.grid)
      known.push({container, ends: found})
      return found
    }
    for (const state of states[start]!.values()) {
      if (wish.most !== undefined && state.container >= wish.most) continue
      const container = containerAt(state.container)
      const possible = endsFor(container)
      const furthest = Math.max(...possible.map(({bottom}) => bottom))
      for (const {end, bottom} of possible) {
        const next = nextStart(slices, end)
        const last = next >= slices.length
        const used = bottom - container.top
        let cost = state.cost + containerCost
        if (used > container.height + 0.01) cost += overfullCost
        if (last) {
          if (wish.quarter && state.container > 0)
            cost += shortLastCost * Math.max(0, 1 - used / (container.height * 0.27))
        } else {
          const after = slices[end - 1]!.breakAfter
          cost += Math.min(after, forbiddenCost) + costOfWhite(1 - Math.min(1, used / container.height))
          cost += (unfilledCost * (furthest - bottom)) / container.height
        }
        const reached: State = {start: next, container: state.container + 1, cost, from: state}
        if (last) {
          if (best === undefined || cost < best.cost) best = reached
        } else {
          const key = Math.min(reached.container, alikeFrom)
          const known = states[next]!.get(key)
          if (known === undefined || cost < known.cost) states[next]!.set(key, reached)
        }
      }
    }
  }
  const filled: Filled[] = []
  for (let state = best; state?.from; state = state.from) {
    const {start, container} = state.from
    filled.unshift(fill(slices, start, state.start, containerAt(container), container, wish.grid))
  }
  return {filled, cost: best?.cost ?? 0}
}

const costOfWhite = (share: number) => whiteCost * share + unevenCost * share ** 2

/** True when a way of breaking had to part what should stay whole, or to overfill. */
export const isForced = (cost: number, containers: number): boolean =>
  cost - containers * containerCost >= forbiddenCost

function nextStart(slices: readonly Slice[], from: number): number {
  let at = from
  while (at < slices.length && slices[at]!.blank) at++
  return at
}

/** The places where a container that begins with `start` may end; at least one, even when a slice is too tall. */
function ends(slices: readonly Slice[], start: number, {top, height}: Container, grid: number) {
  const found: {end: number; bottom: number}[] = []
  let fuller = 0 // how many allowed places leave the container well filled
  let y = top + (slices[start]!.head?.height ?? 0)
  for (let i = start; i < slices.length; i++) {
    const slice = slices[i]!
    y = advance(y, slice, grid)
    if (slice.blank) continue
    const fits = y <= top + height + 0.01
    if (fits || i === start) found.push({end: i + 1, bottom: y})
    if (!fits) break
    if (slice.breakAfter < forbiddenCost && y - top > fullnessLeast * height) fuller++
  }
  // Where nothing else is to be had, an allowed place with more white space, or a forbidden one as far down as can be.
  const least = fuller > 0 ? fullnessLeast * height : 0
  const allowed = found.filter(
    ({end, bottom}) => end === slices.length || (bottom - top > least && slices[end - 1]!.breakAfter < forbiddenCost),
  )
  return fuller > 0 ? allowed : [...allowed, found.at(-1)!]
}

const advance = (y: number, slice: Slice, grid: number) =>
  slice.snap ? Math.ceil(y / grid - 0.001) * grid : y + slice.height

function fill(
  slices: readonly Slice[],
  start: number,
  nextContainer: number,
  container: Container,
  index: number,
  grid: number,
): Filled {
  const placed: {slice: Slice; top: number}[] = []
  let y = container.top
  const head = slices[start]!.head
  if (head !== undefined) {
    placed.push({slice: head, top: y})
    y += head.height
  }
  let end = nextContainer
  while (end > start && slices[end - 1]!.blank) end--
  for (let i = start; i < end; i++) {
    placed.push({slice: slices[i]!, top: y})
    y = advance(y, slices[i]!, grid)
  }
  return {container: index, placed, bottom: y}
}
