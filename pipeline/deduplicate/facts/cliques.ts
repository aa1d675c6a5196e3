import type {Link} from './average-link.ts'

/** Items in a group at most: beyond, more members would tell a reader nothing. */
const mostMembers = 60
/** Groups in which one item stands at most. */
const mostGroups = 8

/**
 * Groups of items that are linked, each with each; an item may stand in several, as a sentence tells several facts. The best
 * links come first: a link joins a group where its other end is linked with all, else it opens one.
 */
export function cliquesOf(links: readonly Link[]): number[][] {
  const linked = new Map<number, Set<number>>()
  const note = (a: number, b: number) => {
    const known = linked.get(a)
    if (known === undefined) linked.set(a, new Set([b]))
    else known.add(b)
  }
  for (const {a, b} of links) {
    note(a, b)
    note(b, a)
  }
  const groups: number[][] = []
  const groupsOf = new Map<number, number[]>()
  const put = (item: number, group: number) => {
    groups[group]!.push(item)
    groupsOf.set(item, [...(groupsOf.get(item) ?? []), group])
  }
  const fits = (item: number, group: number) =>
    groups[group]!.length < mostMembers && groups[group]!.every(other => linked.get(item)!.has(other))
  const best = [...links].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  for (const {a, b} of best) {
    const [ofA, ofB] = [groupsOf.get(a) ?? [], groupsOf.get(b) ?? []]
    if (ofA.some(group => ofB.includes(group))) continue
    if (ofA.length >= mostGroups || ofB.length >= mostGroups) continue
    const joinsA = ofA.filter(group => fits(b, group))
    const joinsB = ofB.filter(group => fits(a, group))
    for (const group of joinsA) put(b, group)
    for (const group of joinsB) put(a, group)
    if (joinsA.length > 0 || joinsB.length > 0) continue
    groups.push([])
    put(a, groups.length - 1)
    put(b, groups.length - 1)
  }
  return groups.map(group => group.sort((x, y) => x - y))
}
