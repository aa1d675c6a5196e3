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
