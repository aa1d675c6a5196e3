import {stemsOf} from '../../text/stem.ts'
import type {FacetShare} from '../facets.ts'
import {type Folder, phrasesOf, type Told} from './phrases.ts'

// The numbers of this file were chosen by reading the headings of nine folders, and by how many of their subjects' required
// themes a heading names (six subjects): .50 with one phrase of .3 and more behind a facet, .56 with one of .15, .58 with two.

/** Chances from which a phrase heads a section alone, stands behind a facet's label, and is better than a facet that is less plain. */
const alone = 0.55
const beside = 0.15
const unsure = 0.2

/** A storyline is plainly of a facet from this strength on; below it one that was read is wrong as often as right. From the
 *  second on no two phrases tell more. */
const plain = 0.45
const plainest = 0.7

/** Without a facet a phrase of less chance than this is joined by a second, of this share of its chance and more. */
const paired = 0.5
const sure = 0.3 // two of such a chance tell more than a facet
const pairedShare = 0.5

/** Content words of a heading, at most: with "and" they make seven words and fewer. */
const mostWords = 5

/**
 * A heading for each storyline, in the given order: a phrase that a reader would keep, a facet where its sentences are plainly
 * of one and the phrase is less sure, or two phrases. No content word stands in two headings, and no facet.
 */
export function nameStorylines(
  folder: Folder,
  order: readonly number[],
  facets: ReadonlyMap<number, FacetShare>,
): Map<number, string> {
  const told = phrasesOf(folder, order)
  const taken = new Set<string>()
  const names = new Map<number, string>()
  for (const slot of order) {
    const found = facets.get(slot)
    const free = (told.get(slot) ?? []).filter(({stems}) => !stems.some(stem => taken.has(stem)))
    const areTwo = partsOf(free).filter(({chance}) => chance >= sure).length > 1
    const isOf =
      found !== undefined &&
      !stemsOf(found.label).some(stem => taken.has(stem)) &&
      (found.strength >= (areTwo ? plainest : plain) || (free[0]?.chance ?? 0) < unsure)
    const facet = isOf ? found.label : undefined
    const own = facet === undefined ? [] : stemsOf(facet)
    const open = free.filter(({stems}) => !stems.some(stem => own.includes(stem)))
    const parts = partsOf(open).filter(({chance}) => !isOf || chance >= beside)
    for (const {stems} of parts) for (const stem of stems) taken.add(stem)
    const phrase = parts.map(({text}) => text).join(' and ')
    if (facet === undefined || (parts.length > 0 && parts[0]!.chance >= alone)) names.set(slot, phrase)
    else {
      for (const stem of own) taken.add(stem)
      names.set(slot, parts.length === 0 ? facet : `${facet}: ${phrase}`)
    }
    if (names.get(slot) === '') names.delete(slot)
  }
  return names
}

/** The phrases of a heading, best first. */
function partsOf(open: readonly Told[]): readonly Told[] {
  const [first] = open
  if (first === undefined) return []
  if (first.chance >= paired) return [first]
  const second = open.find(
    two =>
      two.chance >= pairedShare * first.chance &&
      two.isRepeated &&
      two.isName === first.isName &&
      !two.hasTail &&
      first.stems.length + two.stems.length <= mostWords &&
      !two.stems.some(stem => first.stems.includes(stem)),
  )
  return second === undefined || first.hasTail ? [first] : [first, second]
}
