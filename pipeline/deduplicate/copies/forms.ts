import type {Passage} from '../passages.ts'
import type {Variant} from './variant.ts'

/** Other fillings that make a form, and the share of partners that must each have their own. */
const leastFillings = 3
const leastOwn = 0.5

/**
 * A form filled in: near copies in several sources that differ in their figures, each time in other ones. Sources that share
 * other sentences too are versions of one report, whose figures are at odds, and no form.
 */
export function* formVariants(
  variants: readonly Variant[],
  passages: readonly Passage[],
  together: (source: number, other: number) => boolean,
): Generator<[passage: number, fillings: number]> {
  const partners = new Map<number, {fillings: Set<string>; sources: Set<number>}>()
  const note = (passage: number, partner: number, filling: string) => {
    if (together(passages[passage]!.source, passages[partner]!.source)) return
    const entry = partners.get(passage) ?? {fillings: new Set(), sources: new Set()}
    entry.fillings.add(filling)
    entry.sources.add(passages[partner]!.source)
    partners.set(passage, entry)
  }
  for (const {a, b, block} of variants) {
    if (block.slot !== 'quantity' && block.slot !== 'date') continue
    note(a, b, block.why)
    note(b, a, block.why)
  }
  for (const [passage, {fillings, sources}] of partners)
    if (fillings.size >= leastFillings && fillings.size >= leastOwn * sources.size) yield [passage, fillings.size]
}

/** Whether two sources stand together in a group of copies, by the sources of each group. */
export function companions(groups: readonly (readonly number[])[]): (source: number, other: number) => boolean {
  const groupsOf = new Map<number, Set<number>>()
  for (const [group, sources] of groups.entries()) {
    if (sources.length < 2) continue
    for (const source of sources) groupsOf.set(source, (groupsOf.get(source) ?? new Set()).add(group))
  }
  return (source, other) => {
    const [mine, theirs] = [groupsOf.get(source), groupsOf.get(other)]
    return mine !== undefined && theirs !== undefined && [...mine].some(group => theirs.has(group))
  }
}
