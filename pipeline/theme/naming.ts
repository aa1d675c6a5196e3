import {stemsOf} from '../text/stem.ts'
import {type Ask, cover, isName, type Matter, mattersOf, type Naming, rareWord} from './matters.ts'
import {usual} from './rarity.ts'

/** Content words of a heading, at most: with "and" they make seven words and fewer. */
const mostWords = 5

/** A phrase stands beside a facet's label when it covers so much of the storyline. */
const besideFacet = 0.15

/** A second phrase picks the storyline out this well beside the first; of two single words one is nearly as rare as a telling one. */
const besideShare = 0.5
const nearlyRare = rareWord - 0.5

/**
 * A heading for each storyline, in the given order: two matters at most, each in the words that the sources use for it most; no
 * person's name, no everyday word alone, no content word twice in a briefing. Where its sentences are plainly of a facet, that
 * stands first.
 */
export function nameStorylines(
  naming: Naming,
  order: readonly number[],
  facets: ReadonlyMap<number, string>,
): Map<number, string> {
  const matters = mattersOf(naming)
  const taken = new Set([...facets.values()].flatMap(stemsOf))
  const heads = new Set<string>()
  const names = new Map<number, string>()
  for (const slot of order) {
    const facet = facets.get(slot)
    const size = naming.placed.reduce((sum, home) => sum + (home === slot ? 1 : 0), 0)
    const ask: Ask = {slot, size, taken, heads, anyhow: false, names: facet === undefined}
    const parts =
      facet === undefined
        ? (best(matters(ask), size, false) ?? best(matters({...ask, anyhow: true}), size, true))
        : besides(matters(ask), size)
    if (parts === undefined) continue
    for (const {phrase} of parts) {
      for (const stem of phrase.stems) taken.add(stem)
      heads.add(phrase.stems.at(-1)!)
    }
    const phrase = parts.map(({phrase}) => phrase.text).join(' and ')
    names.set(slot, facet === undefined ? phrase : phrase === '' ? facet : `${facet}: ${phrase}`)
  }
  return names
}

/** The matter, or the two, that pick a storyline out best; a single word or a name alone only when `anyhow`. */
function best(open: readonly Matter[], size: number, anyhow: boolean): readonly Matter[] | undefined {
  let chosen: readonly Matter[] | undefined
  let most = 0
  const offer = (parts: readonly Matter[]) => {
    const score = pickOut(parts, size)
    if (score > most) [chosen, most] = [parts, score]
  }
  for (const [i, one] of open.entries()) {
    if (anyhow || (one.phrase.stems.length > 1 && !isName(one.phrase))) offer([one])
    for (const two of open.slice(i + 1))
      if (two.score >= besideShare * one.score && goTogether(one, two)) offer([one, two])
  }
  return chosen
}

/** What makes a facet's label clearer: a phrase, or a word that is rare enough to tell something. */
function besides(open: readonly Matter[], size: number): readonly Matter[] {
  const one = open.find(
    ({phrase: {stems}, inside}) =>
      inside.length >= besideFacet * size && (stems.length > 1 || usual(stems[0]!) >= rareWord),
  )
  return one === undefined ? [] : [one]
}

function pickOut(parts: readonly Matter[], size: number): number {
  const inside = new Set(parts.flatMap(one => one.inside)).size
  const all = new Set(parts.flatMap(one => one.units)).size
  return (cover(inside, all, size) * parts.reduce((sum, {quality}) => sum + quality, 0)) / parts.length
}

function goTogether({phrase: one}: Matter, {phrase: two}: Matter): boolean {
  if (isName(one) && isName(two)) return false
  const stems = [...one.stems, ...two.stems]
  if (stems.length === 2 && Math.max(...stems.map(usual)) < nearlyRare) return false
  return stems.length <= mostWords && new Set(stems).size === stems.length
}
