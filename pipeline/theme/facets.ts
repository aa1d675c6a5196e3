import type {Taxonomy} from '../model/theme.ts'
import type {Placement} from './placement.ts'
import type {Evidence} from './taxonomy.ts'

/** A storyline is of a facet when so many of its passages hold a term of it, and so many times as many as elsewhere, that the one
 *  times the logarithm of the other reaches this; one term alone is a word of the matter, which its phrase tells better.
 *  Chosen by reading the storylines of bench/subjects, of three more subjects and of six folders of multiling-en. */
const leastStrength = 0.3
const leastCover = 0.15
const fewestTerms = 2

/** A facet that a storyline is of, and how plainly. */
export interface FacetShare {
  readonly label: string
  readonly strength: number
}

/** The facet that each slot is of, where it plainly is of one; no facet twice: it goes where it is strongest. */
export function facetsOf(
  placed: Placement,
  slots: number,
  facets: Taxonomy,
  {scores, terms}: Evidence,
): ReadonlyMap<number, FacetShare> {
  const sizes = new Int32Array(slots)
  const held = new Int32Array(slots * facets.length)
  const all = new Int32Array(facets.length)
  const told = Array.from(held, () => new Set<string>())
  for (let unit = 0; unit < placed.length; unit++) {
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
      const elsewhere = (all[f]! - inside + 1) / (placed.length - sizes[slot]! + 1)
      const isTold = told[slot * facets.length + f]!.size >= fewestTerms
      const strength = inside === 0 ? 0 : cover * Math.log(cover / elsewhere)
      if (isTold && cover >= leastCover && strength >= leastStrength) offers.push({slot, facet: f, strength})
    }
  offers.sort((a, b) => b.strength - a.strength || a.slot - b.slot || a.facet - b.facet)
  const chosen = new Map<number, FacetShare>()
  const taken = new Set<number>()
  for (const {slot, facet, strength} of offers) {
    if (chosen.has(slot) || taken.has(facet)) continue
    chosen.set(slot, {label: facets[facet]!.label, strength})
    taken.add(facet)
  }
  return chosen
}
