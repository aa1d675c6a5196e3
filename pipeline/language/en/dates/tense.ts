import {anyOf} from '../lexicon/index.ts'
import type {Token} from '../token.ts'

const isModal = anyOf('modal')

const isFuture = anyOf('future')
/** Verbs whose present tense tells what stands in a calendar: "the fair opens on May 3". */
const isScheduled = anyOf('scheduled')
const isPast = anyOf('past')

/** Whether the sentence speaks of what is to come. */
export const looksAhead = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => tenseAt(tokens, at) === 'future')

/** Past or to come, where that is told. */
export type Tense = 'past' | 'future' | undefined

/** What a date is told of: the tense of the nearest verb before it in its sentence, else after it. Reported speech's "would" looks ahead. */
export function tenseOf(tokens: readonly Token[], first: number, last: number): Tense {
  for (let at = first - 1; at >= Math.max(0, first - 14); at--) {
    const tense = tokens[at]!.low === 'would' ? 'future' : tenseAt(tokens, at)
    if (tense !== undefined) return tense
  }
  for (let at = last + 1; at < Math.min(tokens.length, last + 14); at++) {
    const tense = tokens[at]!.low === 'would' ? 'future' : tenseAt(tokens, at)
    if (tense !== undefined) return tense
  }
  return presentPlan(tokens, first)
}

/** No verb in the past or future: "the cabinet meets Wednesday", "the vote is on Friday", "in force through Thursday" look ahead. */
function presentPlan(tokens: readonly Token[], first: number): Tense {
  const before = tokens[first - 1]?.low ?? ''
  if (/^(?:until|till|through|by)$/.test(before)) return 'future'
  for (let at = first - 1; at >= Math.max(0, first - 10); at--) {
    const {low} = tokens[at]!
    if (isScheduled(low)) return 'future'
    if (
      /^(?:is|are)$/.test(low) &&
      (at === first - 1 || (at === first - 2 && before === 'on') || tokens[at + 1]?.low === 'open')
    )
      return 'future'
  }
  return undefined
}

const isPastForm = ({low, first}: Token): boolean =>
  first === 'small' && (isPast(low) || (low.length > 4 && low.endsWith('ed') && !low.endsWith('eed')))

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
