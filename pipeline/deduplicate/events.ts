import type {Sentence} from '../model/sentence.ts'

/** Kinds of event that exclude one another: a call is never a meeting, though both are "talks". Heads by stem or word. */
const kinds: readonly (readonly [kind: string, heads: readonly string[]])[] = [
  ['call', ['call', 'phone call', 'telephone call', 'phone', 'video call', 'teleconference']],
  ['meeting', ['summit', 'meeting', 'meet', 'visit', 'dinner', 'banquet']],
  ['parade', ['parade']],
  ['election', ['election', 'vote', 'poll', 'referendum']],
  ['exercise', ['drill', 'exercise', 'manoeuvre', 'maneuver']],
  ['launch', ['launch', 'missile test']],
  ['accident', ['crash', 'collision', 'explosion', 'fire', 'derailment']],
  ['disaster', ['earthquake', 'flood', 'storm', 'typhoon', 'hurricane', 'cyclone', 'landslide', 'eruption']],
]
const kindOf = new Map(kinds.flatMap(([kind, heads]) => heads.map(head => [head, kind] as const)))

/** The kind of an event by its head, or undefined when the head alone doesn't tell ("talks" may be held by phone). */
export const eventKind = (head: string | undefined): string | undefined =>
  head === undefined ? undefined : kindOf.get(head.toLowerCase())

/** What an article is about: the day and the kind of event that its first sentences tell. */
export interface Occasion {
  readonly day: string | undefined
  readonly kind: string | undefined
}

/** Sentences at the head of an article, in which its event is told. */
const headSentences = 6

export function occasionOf(sentences: readonly Sentence[]): Occasion {
  const head = sentences.slice(0, headSentences).filter(({mode}) => mode !== 'background')
  return {
    day: mostFrequent(head.map(({event}) => event.day)),
    kind: mostFrequent(head.map(({event}) => eventKind(event.head))),
  }
}

/** The value told most often, the earlier of two. */
function mostFrequent(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | undefined
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value
  return best
}
