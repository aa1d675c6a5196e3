import {isCapital, phrase, type Token} from '../token.ts'
import {countryOfDemonym, knownPlaces} from './countries.ts'
import {titleHeads} from './cues.ts'
import type {Mention} from './mention.ts'

/** The role told after a name: "Mara Lind, Norland's foreign minister,". */
export function appositionOf(mention: Mention, tokens: readonly Token[], text: string): string | undefined {
  let at = mention.last + 1
  if (tokens[mention.last]!.possessive || tokens[at]?.text !== ',') return undefined
  if (tokens[mention.first - 1]?.low === 'to' && tokens[mention.first - 2]?.low === 'according') return undefined
  at++
  if (determiners.has(tokens[at]?.low ?? '')) at++
  while (at < tokens.length && tokens[at]!.possessive) at++
  const first = at
  for (; at < Math.min(tokens.length, first + 6); at++) {
    const token = tokens[at]!
    if (token.kind !== 'word') return undefined
    if (clauseWords.has(token.low)) return undefined
    if (!titleHeads.has(token.low)) continue
    const next = tokens[at + 1]
    if (next !== undefined && titleHeads.has(next.low)) continue
    if (next === undefined || next.kind !== 'word' || roleEnds.has(next.low))
      return text.slice(tokens[skipNational(first, at, tokens)]!.start, tokens[endOfRole(tokens, at)]!.baseEnd)
    return undefined
  }
  return undefined
}

const determiners = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their'])
const clauseWords = new Set('who which and was is has had said says told with in on at for to from by'.split(' '))
const roleEnds = new Set('of for at in to who with from and on'.split(' '))

/** "Secretary of State": the office goes on with "of" and a capital. */
const endOfRole = (tokens: readonly Token[], head: number): number =>
  isCapital(tokens[head]) &&
  tokens[head + 1]?.low === 'of' &&
  isCapital(tokens[head + 2]) &&
  !knownPlaces.has(tokens[head + 2]!.low)
    ? head + 2
    : head

const skipNational = (first: number, head: number, tokens: readonly Token[]): number => {
  let at = first
  while (
    at < head &&
    (countryOfDemonym.has(tokens[at]!.low) ||
      countryOfDemonym.has(phrase(tokens, at, 2)) ||
      tokens[at]!.possessive ||
      knownPlaces.has(tokens[at]!.low))
  )
    at += countryOfDemonym.has(phrase(tokens, at, 2)) ? 2 : 1
  return Math.min(at, head)
}
