import * as v from 'valibot'
import {origin} from './focus.ts'
import {actorId, disagreementId, groupId, originId, sentenceId} from './id.ts'
import {count, list, shape} from './shape.ts'
import {span} from './span.ts'

/** One person, organisation or place over the whole folder, whatever the spelling. */
export const actor = shape({
  id: actorId,
  name: v.string(), // the form to print: the most frequent full form
  type: v.picklist(['person', 'organisation', 'place', 'other']),
  keys: list(v.string()), // the mentions' keys that mean it
  variants: list(v.string()), // its spellings, most frequent first
  roles: list(v.string()),
  mentions: count,
})
export type Actor = v.InferOutput<typeof actor>

/** Sentences of two or more that report the same thing. All are kept; one is printed, the most complete. */
export const group = shape({
  id: groupId,
  kind: v.picklist(['copy', 'near-copy', 'same-fact']),
  printed: sentenceId,
  members: list(sentenceId),
  origins: list(originId),
  score: v.number(),
  why: v.string(), // shared terms, score, gate: readable by the user of `briefing explain`
})
export type Group = v.InferOutput<typeof group>

/** Two or more values for one question. `conflict` and `revision` are printed as disagreements, `counts-differ` as "sources count differently". */
export const disagreement = shape({
  id: disagreementId,
  kind: v.picklist(['quantity', 'date', 'speaker', 'name', 'status', 'count']),
  class: v.picklist(['conflict', 'revision', 'counts-differ', 'other-time', 'other-scope', 'wording']),
  question: v.string(), // ends in a question mark, in neutral words and the sources' own nouns
  printed: v.boolean(), // only considered when false
  values: list(shape({value: v.string(), spans: list(span), sentences: list(sentenceId), origins: list(originId)})),
  why: v.string(),
})
export type Disagreement = v.InferOutput<typeof disagreement>

/** What deduplicate finds over all sources. */
export const overlaps = shape({
  actors: list(actor),
  origins: list(origin), // of the articles that are used, as focus found them
  groups: list(group),
  disagreements: list(disagreement), // also those that were considered and not printed
})
export type Overlaps = v.InferOutput<typeof overlaps>
