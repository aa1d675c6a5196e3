import type {Language} from '../language/language.ts'
import type {Taxonomy} from '../model/theme.ts'
import type {Placement} from './placement.ts'
import {matchTaxonomy} from './taxonomy.ts'
import type {Unit} from './units.ts'

/** A storyline is of a facet when so many of its passages hold a term of it, and so many times as many as elsewhere; one term
 *  alone is a word of the matter, which its phrase tells better. */
const leastCover = 0.35
const leastLift = 1.8
const fewestTerms = 2

/** The facet that each slot is of, where it plainly is of one; no facet twice: it goes where it is strongest. */
export function facetsOf(
  placed: Placement,
  slots: number,
  units: readonly Unit[],
  facets: Taxonomy,
  rarity: (stem: string) => number,
  language: Language,
): ReadonlyMap<number, string> {
  const {scores, terms} = matchTaxonomy(units, facets, rarity, language)
  const sizes = new Int32Array(slots)
  const held = new Int32Array(slots * facets.length)
  const all = new Int32Array(facets.length)
  const told = Array.from(held, () => new Set<string>())
  for (let unit = 0; unit < units.length; unit++) {
    sizes[placed[unit]!]!++
    for (let f = 0; f < facets.length; f++) {
      if (scores[unit * facets.length + f]! <= 0) continue
      held[placed[unit]! * facets.length + f]!++
      all[f]!++
      for (const term of terms[unit]![f]!) told[placed[unit]! * facets.length + f]!.add(term)
    }
  }
  const offers: {slot: number; facet: number; strength: number}[] = []
  for (let slot = 0; slot < slots; slot++)
    for (let f = 0; f < facets.length; f++) {
      const inside = held[slot * facets.length + f]!
      const cover = inside / Math.max(1, sizes[slot]!)
      const elsewhere = (all[f]! - inside + 1) / (units.length - sizes[slot]! + 1)
      const isTold = told[slot * facets.length + f]!.size >= fewestTerms
      if (isTold && cover >= leastCover && cover >= leastLift * elsewhere)
        offers.push({slot, facet: f, strength: cover * Math.log(cover / elsewhere)})
    }
  offers.sort((a, b) => b.strength - a.strength || a.slot - b.slot || a.facet - b.facet)
  const chosen = new Map<number, string>()
  const taken = new Set<number>()
  for (const {slot, facet} of offers) {
    if (chosen.has(slot) || taken.has(facet)) continue
    chosen.set(slot, facets[facet]!.label)
    taken.add(facet)
  }
  return chosen
}
