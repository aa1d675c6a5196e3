import type {Sentence} from '../../model/sentence.ts'
import type {DateMention} from './dates/index.ts'
import {looksAhead, tellsPast} from './dates/tense.ts'
import {weekdayOfWord} from './dates/vocabulary.ts'
import {eventHead, eventRank} from './lexicon/events.ts'
import {anyOf} from './lexicon/index.ts'
import {outsideDirect} from './speech/index.ts'
import type {Said} from './speech/said.ts'
import {type Draft, isLower, type Token} from './token.ts'

const isHave = anyOf('have')
const bounds = anyOf('bound')
/** Verbs whose day is that of the words: "said on Saturday". */
const isDating = anyOf('dating')

type Event = Sentence['event']

interface Anchor {
  readonly day: string | undefined
  readonly head: string | undefined
}

/**
 * The event of each sentence. A day told in the sentence is its day. Else a sentence inherits the article's main day when
 * it plainly reports what was done: a verb in the simple past, no other date, nothing to come, no background or comment. The main day is the first day
 * told together with an occasion in the first sentences, else the first day told there.
 */
export function eventsOf(
  drafts: readonly Draft[],
  dates: readonly (readonly DateMention[])[],
  modes: readonly Sentence['mode'][],
  said: readonly Said[],
): Event[] {
  const main = mainEvent(drafts, dates)
  return drafts.map((draft, index) => {
    const own = dates[index]!.filter(
      date => date.granularity === 'day' && date.certainty !== 'ambiguous' && !isBound(draft.tokens, date),
    )
    const head = headOf(draft.tokens, main.head)
    const day =
      dayOf(draft.tokens, own) ??
      (inherits(outsideDirect(draft.tokens, said[index]!), dates[index]!, modes[index]!, head, main)
        ? main.day
        : undefined)
    return {...(day === undefined ? {} : {day}), ...(head === undefined ? {} : {head})}
  })
}

/** The day of what is told: not that of a thing named by its day, and the day on which it was said only when no other is told. */
const dayOf = (tokens: readonly Token[], days: readonly DateMention[]): string | undefined =>
  (
    days.find(date => !isAttribute(tokens, date) && !isOfStatement(tokens, date)) ??
    days.find(date => !isAttribute(tokens, date)) ??
    days[0]
  )?.value

/** "said on Saturday", "told reporters Tuesday": the day of the words. */
function isOfStatement(tokens: readonly Token[], date: DateMention): boolean {
  const first = tokens.findIndex(token => token.start >= date.start)
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const {low, kind} = tokens[at]!
    if (kind !== 'word') return false
    if (isDating(low)) return true
    if (!/^(?:on|late|early|reporters|lawmakers|parliament|journalists|here|earlier)$/.test(low)) return false
  }
  return false
}

/** "until May 5": a bound, at which nothing need happen. "from 3 to 5 May" is told whole. */
const isBound = (tokens: readonly Token[], date: DateMention): boolean =>
  date.until === undefined && bounds(tokens[tokens.findIndex(token => token.start >= date.start) - 1]?.low)

/** "the February 27 earthquake": the date tells which earthquake, not when the sentence's act was. */
const isAttribute = (tokens: readonly Token[], date: DateMention): boolean =>
  /^(?:the|of)$/.test(tokens[tokens.findIndex(token => token.start >= date.start) - 1]?.low ?? '')

function mainEvent(drafts: readonly Draft[], dates: readonly (readonly DateMention[])[]): Anchor {
  let fallback: string | undefined
  let head: string | undefined
  for (let index = 0; index < Math.min(drafts.length, 6); index++) {
    const {tokens} = drafts[index]!
    const found = headOf(tokens, undefined)
    if (head === undefined || (eventRank(found) ?? 0) > (eventRank(head) ?? 0)) head = found ?? head
    const day = dates[index]!.find(date => date.granularity === 'day' && date.certainty !== 'ambiguous')
    if (day !== undefined && fallback === undefined && !looksAhead(tokens)) fallback = day.value
  }
  return {day: fallback, head}
}

/** The occasion a sentence names; the article's main one goes before others of its family. */
function headOf(tokens: readonly Token[], main: string | undefined): string | undefined {
  let best: string | undefined
  for (const [at, token] of tokens.entries()) {
    const head = eventHead(token.low)
    if (
      head === undefined ||
      (at > 0 && !isLower(token) && !/^(?:summit|forum|conference|session|talks)$/.test(token.low)) ||
      !isOccasion(tokens, at, token)
    )
      continue
    if (head === main) return head
    if (best === undefined || (eventRank(head) ?? 0) > (eventRank(best) ?? 0)) best = head
  }
  return best
}

/** Before these, talks are what is talked of: "the resumption of talks". */
const isTopical = anyOf('topical')

function isOccasion(tokens: readonly Token[], at: number, token: Token): boolean {
  const next = tokens[at + 1]?.low ?? ''
  const before = tokens[at - 1]?.low ?? ''
  switch (token.low) {
    case 'talks':
    case 'discussions':
    case 'negotiations':
    case 'meetings':
      return !isTopical(before)
    case 'call':
      return next !== 'for' && next !== 'on' && before !== 'to' && before !== 'they' && before !== 'we'
    case 'phone':
    case 'telephone':
      return /^(?:call|talks|conversation)/.test(next)
    case 'address':
      return /^(?:an|his|her|the|televised|keynote|opening)$/.test(before) && next !== 'of'
    case 'test':
    case 'strike':
    case 'fire':
    case 'launch':
    case 'visit':
    case 'talk':
    case 'meet':
      return before !== 'to' || token.low === 'visit'
    default:
      return true
  }
}

/** "has raised alarm": done at some time before, unless "just". */
const isPerfect = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      isHave(token.low) &&
      at < 12 &&
      /^(?:also|long|repeatedly|already|previously|often|recently|been|\w+ed)$/.test(tokens[at + 1]?.low ?? ''),
  )

function inherits(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  mode: Sentence['mode'],
  head: string | undefined,
  main: Anchor,
): boolean {
  if (main.day === undefined || mode === 'background' || mode === 'comment') return false
  if (dates.length > 0 || looksAhead(tokens) || isPerfect(tokens) || (tokens.length > 2 && !tellsPast(tokens)))
    return false
  // "on the Tuesday after it": a day of its own, which nobody could read
  if (tokens.some(token => weekdayOfWord(token) !== undefined)) return false
  // another kind of occasion than the main one and its family is an event of its own
  return (
    head === undefined ||
    head === main.head ||
    (eventRank(head) !== undefined && (main.head === undefined || eventRank(main.head) !== undefined)) ||
    head === 'signing' ||
    head === 'speech'
  )
}
