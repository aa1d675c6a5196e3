import {does} from '../lexicon/index.ts'
import type {Frame} from './frames.ts'
import type {Extents} from './phrases.ts'
import type {Held} from './roles.ts'
import {childrenBy, lemmaOf, type Tree} from './tree.ts'

/** A stretch of the text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const oblique: ReadonlySet<string> = new Set(['obl', 'advmod', 'nmod'])

/** When it was: the first phrase that holds a date, or a word of time. */
export function timeOf(tree: Tree, extents: Extents, frame: Frame, dates: readonly Stretch[]): Held | undefined {
  const at = frame.own.find(child => oblique.has(tree.relations[child]!) && isTime(tree, extents, child, dates))
  return at === undefined ? undefined : {at, confidence: tree.confidences[at]!, isShared: false}
}

const sitePrepositions: ReadonlySet<string> = new Set(
  'in at near outside inside off across around along above over beneath under between from into onto on through'.split(
    ' ',
  ),
)
const alwaysSite: ReadonlySet<string> = new Set(['near', 'outside', 'inside', 'off', 'across'])

/** Where it was: a name or a noun of place behind a preposition of place. */
export function placeOf(tree: Tree, extents: Extents, frame: Frame, dates: readonly Stretch[]): Held | undefined {
  const candidates = frame.shown === frame.word ? frame.own : [frame.word, ...frame.own]
  const at = candidates.find(child => {
    if (child !== frame.word && tree.relations[child] !== 'obl') return false
    const prepositions = childrenBy(tree, child, 'case').map(one => lemmaOf(tree, one))
    if (!prepositions.some(one => sitePrepositions.has(one)) || isTime(tree, extents, child, dates)) return false
    const isSite = tree.words[child]!.pos === 'PROPN' || does(lemmaOf(tree, child), 'sites')
    return isSite || (prepositions.some(one => alwaysSite.has(one)) && tree.words[child]!.pos === 'NOUN')
  })
  return at === undefined ? undefined : {at, confidence: tree.confidences[at]!, isShared: false}
}

/** Dates are looked up by the phrase's head and its ends: the list is in the text's order. */
function isTime(tree: Tree, {first, last}: Extents, at: number, dates: readonly Stretch[]): boolean {
  if (does(lemmaOf(tree, at), 'times')) return true
  const start = tree.words[first[at]!]!.start
  const end = tree.words[last[at]!]!.end
  const found = firstEndingAfter(dates, start)
  return (
    found !== undefined && found.start < end && tree.words[at]!.start < found.end && found.start <= tree.words[at]!.end
  )
}

/** The first stretch that ends behind the place, by halving. */
export function firstEndingAfter(stretches: readonly Stretch[], place: number): Stretch | undefined {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.end > place) high = middle
    else low = middle + 1
  }
  return stretches[low]
}
