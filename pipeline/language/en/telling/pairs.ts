import type {PairWords, Rank} from '../../composing.ts'

/** The words are sought only here: at the head, or behind a short adverbial ("During their talks, both leaders …"). */
const head = /^(?:[^,“"]{0,45}, )?/i.source
const peoplePair = new RegExp(
  `${head}(?:the two|both|the) (?:leaders|presidents|premiers|(?:foreign |defence |prime )?ministers|heads of (?:state|government)|men|women)\\b`,
  'i',
)
const statePair = new RegExp(
  `${head}(?:the two|both) (?:sides|countries|nations|governments|states|neighbou?rs|capitals)\\b`,
  'i',
)
const eventOfPair =
  /^(?:(?:during|after|following|at|on the sidelines of|before|ahead of|throughout|in) )?the (?:bilateral |two-day |official )?(?:summit|meeting|talks|call|negotiations|conversation)\b/i
const leading =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emperor|leader|head of (?:state|government))\b/i
const minister = /\bminister\b/i

/** A pair that a text speaks of at its head: people before an occasion, an occasion before states. */
export function pairIn(text: string): PairWords | undefined {
  const people = peoplePair.exec(text)
  if (people !== null)
    return {of: 'people', rank: minister.test(people[0]) ? 'minister' : 'leader', end: people[0].length}
  const event = eventOfPair.exec(text)
  if (event !== null) return {of: 'event', rank: 'leader', end: event[0].length}
  const states = statePair.exec(text)
  return states === null ? undefined : {of: 'states', rank: 'leader', end: states[0].length}
}

/** Whether an office is of a rank. */
export const isOfRank = (role: string, rank: Rank): boolean => (rank === 'minister' ? minister : leading).test(role)

/** Whether nothing but "and" or a dash stands between two names. */
export const joinsNames = (between: string): boolean => /^\s*(?:and|–|-)\s*$/.test(between)
