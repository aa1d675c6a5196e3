import {anyOf} from '../lexicon/index.ts'
import {isNumberWord} from '../quantities/number-words.ts'
import {irregular} from '../syntax/irregular.ts'
import type {Token} from '../token.ts'

const isModal = anyOf('modal')

const isFuture = anyOf('future')
/** Verbs whose present tense tells what stands in a calendar: "the fair opens on May 3". */
const isScheduled = anyOf('scheduled')
const isPast = anyOf('past')

/** Whether the sentence speaks of what is to come. */
export const looksAhead = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => tenseAt(tokens, at) === 'future')

/** Past or to come, where that is told; planned where a calendar's present tells it; unsure where a verb is near and tells neither. */
export type Tense = 'past' | 'future' | 'planned' | 'unsure' | undefined

/** Whether a date is told of what is to come. */
export const isAhead = (tense: Tense): boolean => tense === 'future' || tense === 'planned'

/**
 * What a date is told of: the tense of the nearest verb before it in its sentence, else after it. Modals, plans and reported
 * speech's "would" look ahead, and so does "for"; behind "until" or "by" a verb in the past tells nothing, unless it had been done by then.
 * What has lasted since a day looks back to it.
 */
export function tenseOf(tokens: readonly Token[], first: number, last: number): Tense {
  const tense = nearestTense(tokens, first, last)
  const limit = limitOf(tokens, first)
  if (limit === 'since') return 'past'
  // "has called a vote for May 3": a day that something is set for was still to come
  if (limit === 'for') return hasHad(tokens, first, last) ? undefined : 'future'
  if (!/^(?:until|till|by|before)$/.test(limit ?? '') || isAhead(tense)) return tense ?? presentPlan(tokens, first)
  if (tense === undefined) return 'future'
  return tense === 'past' && hasHad(tokens, first, last) ? 'past' : undefined
}

/** The word that governs a date, over "the" and "the end of". */
function limitOf(tokens: readonly Token[], first: number): string | undefined {
  let at = first - 1
  if (tokens[at]?.low === 'of' && /^(?:end|close|start|beginning|middle)$/.test(tokens[at - 1]?.low ?? '')) at -= 2
  return tokens[tokens[at]?.low === 'the' ? at - 1 : at]?.low
}

/** Words between a calendar's verb and its day. */
const nearPlan = 6

function nearestTense(tokens: readonly Token[], first: number, last: number): Tense {
  for (let at = first - 1; at >= Math.max(0, first - 14); at--) {
    // "announced that the tariff takes effect on 3 May", "faces elections on 3 May, called …": a present that is nearer tells
    if (first - at <= nearPlan && isPresentPlan(tokens, at)) return 'planned'
    const tense = leaningAt(tokens, at)
    if (tense !== undefined) return tense
  }
  for (let at = last + 1; at < Math.min(tokens.length, last + 14); at++) {
    if (isPresentPlan(tokens, at)) return 'planned'
    const tense = leaningAt(tokens, at)
    if (tense !== undefined) return tense
  }
  return undefined
}

/** "faces elections", and not "the votes" or "38 votes". */
const isPresentPlan = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.low.endsWith('s') && isScheduled(tokens[at]!.low) && !opensCounted(tokens[at - 1])

const opensCounted = (token: Token | undefined): boolean =>
  token !== undefined && (opensObject(token.low) || token.first === 'digit' || isNumberWord(token.low))

/** "By Friday the fire had burned two farms." */
function hasHad(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = Math.max(0, first - 14); at < Math.min(tokens.length, last + 14); at++)
    if (tokens[at]!.low === 'had') return true
  return false
}

/** The tense at a word for the sake of a date near it: "may vote", "would meet", "agreed to sign", else that of the verb. */
function leaningAt(tokens: readonly Token[], at: number): Tense {
  const {low, first} = tokens[at]!
  if (first === 'small' && isModal(low)) {
    const perfect = [tokens[at + 1], tokens[at + 2]].some(token => token?.low === 'have')
    if (perfect) return low === 'will' ? 'future' : 'past'
    return /^could/.test(low) ? 'unsure' : 'future'
  }
  if (low === 'to' && isInfinitive(tokens, at)) return purpose(tokens, at)
  return tenseAt(tokens, at) ?? (first === 'small' && isIrregularPast(tokens, at) ? 'past' : undefined)
}

/** "shook", "broke": a form that only the past has, and no word of grammar leads to it. */
const isIrregularPast = (tokens: readonly Token[], at: number): boolean => {
  const {low} = tokens[at]!
  if (low.length < 4 || !irregular.verbs.has(low) || low.endsWith('ing') || /^(?:been|being|does|done)$/.test(low))
    return false
  const before = tokens[at - 1]
  return !opensObject(before?.low) && !/^(?:to|be|been)$/.test(before?.low ?? '') && !isModal(before?.low)
}

const isPlan = anyOf('planning', 'future')
const isIntending = anyOf('intending')
const isAttempting = anyOf('attempting')
const isAssembling = anyOf('assembling')
const opensObject = anyOf('article', 'possessive', 'demonstrative')

/** "to vote on Monday", "to sign the accord", and not "to court". */
const isInfinitive = (tokens: readonly Token[], at: number): boolean => {
  const [verb, after] = [tokens[at + 1], tokens[at + 2]]
  if (verb?.first !== 'small' || opensObject(verb.low) || verb.low.endsWith('ing')) return false
  return isAssembling(verb.low) || isScheduled(verb.low) || opensObject(after?.low) || isGoverned(tokens, at)
}

const isGoverned = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some(back => {
    const low = tokens[at - back]?.low ?? ''
    return isIntending(low) || isPlan(low) || (back === 1 && isAttempting(low))
  })

/** The nearest governor tells: a plan looks ahead, a deed is past, and what was done "to discuss" something tells neither. */
function purpose(tokens: readonly Token[], at: number): Tense {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const {low} = tokens[back]!
    if (isAttempting(low)) return 'past'
    // "agreed to close the pier on Monday": the day of the deed, or of what was agreed
    if (isIntending(low) && low.endsWith('ed') && tokens[at + 1] !== undefined && !isAssembling(tokens[at + 1]!.low))
      return 'unsure'
    if (isIntending(low) || isPlan(low)) return 'future'
    const tense = tenseAt(tokens, back)
    if (tense === 'past') return /^(?:is|are|was|were)$/.test(low) ? 'future' : 'unsure'
  }
  return undefined
}

/** No verb in the past or future: "the cabinet meets Wednesday", "the vote is on Friday", "in force through Thursday" look ahead. */
function presentPlan(tokens: readonly Token[], first: number): Tense {
  const before = tokens[first - 1]?.low ?? ''
  if (before === 'through') return 'future'
  for (let at = first - 1; at >= Math.max(0, first - 10); at--) {
    const {low} = tokens[at]!
    if (isScheduled(low)) return 'planned'
    if (
      /^(?:is|are)$/.test(low) &&
      (at === first - 1 || (at === first - 2 && before === 'on') || tokens[at + 1]?.low === 'open')
    )
      return 'future'
  }
  return undefined
}

const isPastForm = ({low, first}: Token): boolean =>
  first === 'small' &&
  (isPast(low) || (low.length > 3 && low.endsWith('ed') && !/^(?!agreed|decreed|guaranteed).*eed$/.test(low)))

/** Whether the sentence tells what was done, and not what had been done before: it has a verb in the simple past. */
export function tellsPast(tokens: readonly Token[]): boolean {
  let isPast = false
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.low === 'had' && at < 8 && tokens[at + 1] !== undefined && isParticiple(tokens, at + 1))
      return false
    if (isPastForm(tokens[at]!)) isPast = true
  }
  return isPast
}

const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  isPastForm(tokens[at]!) || /^(?:been|known|taken|given|become|also|already|never|long)$/.test(tokens[at]!.low)

function tenseAt(tokens: readonly Token[], at: number): Tense {
  const {low, kind} = tokens[at]!
  if (kind !== 'word') return undefined
  const before = tokens[at - 1]?.low ?? ''
  if (isFuture(low) && !(low === 'next' && /^(?:to|day|morning)$/.test(tokens[at + 1]?.low ?? ''))) return 'future'
  if (low === 'to' && /^(?:is|are|was|were|set|slated)$/.test(before)) return 'future'
  if (low === 'set' && /^(?:is|are)$/.test(before)) return 'future'
  if (!isPastForm(tokens[at]!)) return undefined
  // "will be held", "is to be signed"; "to cut" is no past at all
  if (before === 'to' || isModal(before)) return before === 'will' ? 'future' : undefined
  if (before === 'be' || before === 'been') {
    for (let back = at - 2; back >= Math.max(0, at - 4); back--)
      if (tokens[back]!.low === 'to' || isModal(tokens[back]!.low)) return 'future'
  }
  return 'past'
}
