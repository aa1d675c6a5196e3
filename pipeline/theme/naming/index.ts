import {stemsOf} from '../../text/stem.ts'
import type {FacetShare} from '../facets.ts'
import {type Folder, phrasesOf, type Told} from './phrases.ts'

// The numbers of this file were chosen by how many required themes the headings of nine subjects name, each by phrases weighed
// without it, 44 of 78, and by reading them: `alone` at .45 to .7, `plain` at .3 to .6, `pairedShare` at .2 to .5 and `unsure` at
// .12 to .3 give 42 to 44.

/** Chances from which a phrase heads a section alone though a facet is plain, stands behind a facet's label, and is better than
 *  a facet that is less plain. */
const alone = 0.7
const beside = 0.15
const besideBare = 0.3 // a single word, or a place's name
const unsure = 0.2

/** A storyline is plainly of a facet from this strength on; below it one that was read is wrong as often as right. */
const plain = 0.45

/** Without a facet a phrase of less chance than this is joined by a second, of this share of its chance and more. */
const paired = 0.5
const pairedShare = 0.5

/** Share of the best phrase's chance from which one that stands alone is put before it behind a facet. */
const standingShare = 0.5

/** Content words of a heading, at most: with "and" they make seven words and fewer. */
const mostWords = 5

/**
 * A heading for each storyline, in the given order: a phrase that a reader would keep, a facet where its sentences are plainly
 * of one and the phrase is less sure, or two phrases. No content word stands in two headings, and no facet. A single word or a
 * place's name tells no matter: it stands behind a facet or beside a phrase, and alone only where there is nothing else.
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
    const best = wholeOf(free)
    const isOf =
      found !== undefined &&
      !stemsOf(found.label).some(stem => taken.has(stem)) &&
      (found.strength >= plain || (best[0]?.chance ?? 0) < unsure || !best.some(({stands}) => stands))
    const own = isOf ? stemsOf(found.label) : []
    const parts = isOf ? behind(free.filter(({stems}) => !stems.some(stem => own.includes(stem)))) : best
    const phrase = parts.map(({text}) => text).join(' and ')
    const isSure = parts.length > 0 && parts[0]!.stands && parts[0]!.chance >= alone
    const name = !isOf || isSure ? phrase : parts.length === 0 ? found.label : `${found.label}: ${phrase}`
    for (const stem of [...parts.flatMap(({stems}) => stems), ...(isOf && !isSure ? own : [])]) taken.add(stem)
    if (name !== '') names.set(slot, name)
  }
  return names
}

/** The phrase behind a facet: the best, or one that stands alone and is not much less sure. */
function behind(open: readonly Told[]): readonly Told[] {
  const [first] = open
  const standing = open.find(({stands}) => stands)
  const best = standing !== undefined && standing.chance >= standingShare * first!.chance ? standing : first
  return best !== undefined && best.chance >= (best.stands ? beside : besideBare) ? [best] : []
}

/** The phrases of a heading without a facet, best first: one that stands alone, and another where that is less than sure. */
function wholeOf(open: readonly Told[]): readonly Told[] {
  const first = open.find(({stands}) => stands) ?? open[0]
  if (first === undefined) return []
  if (first.chance >= paired || first.hasTail) return [first]
  const second = open.find(
    two =>
      two !== first &&
      two.chance >= pairedShare * first.chance &&
      two.isRepeated &&
      (two.stands || !first.stands) &&
      two.isName === first.isName &&
      !two.hasTail &&
      (two.stands || two.units.some(unit => first.units.includes(unit))) &&
      first.stems.length + two.stems.length <= mostWords &&
      !two.stems.some(stem => first.stems.includes(stem)),
  )
  return second === undefined ? [first] : [first, second]
}
