import * as v from 'valibot'
import {origin} from './focus.ts'
import {actorId, disagreementId, groupId, originId, sentenceId, variableId} from './id.ts'
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

/**
 * Sentences of two or more that report the same thing. All are kept; one is printed, the most complete. Of a `shared-fact`
 * only that one fact is the same: each member tells more besides, and none stands for another. A sentence is in one group of
 * the other kinds at most, and in one of this kind.
 */
export const group = shape({
  id: groupId,
  kind: v.picklist(['copy', 'near-copy', 'same-fact', 'shared-fact']),
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

/**
 * One measured, dated or timed thing, with every value that sources give for it, however unlike their sentences are. Of a
 * `series` a later value replaces an earlier one: `values` stand in the order of their days, the newest last. Of a `conflict`
 * they can't all be true, and `disagreement` tells so; values that agree are one value with all its spans.
 */
export const variable = shape({
  id: variableId,
  kind: v.picklist(['quantity', 'date', 'time', 'vote']),
  what: v.string(), // what is counted or dated, in the sources' own nouns: "people killed"
  class: v.picklist(['agreed', 'series', 'conflict']),
  values: list(
    shape({
      value: v.string(), // as the fullest source writes it: "17 people"
      number: v.optional(v.number()), // of a quantity, in `unit`
      unit: v.optional(v.string()),
      asOf: v.optional(v.string()), // YYYY-MM-DD: the day for which the source gives it, else that of the report
      spans: list(span),
      sentences: list(sentenceId),
      origins: list(originId),
    }),
  ),
  disagreement: v.optional(disagreementId),
  why: v.string(),
})
export type Variable = v.InferOutput<typeof variable>

/** What deduplicate finds over all sources. */
export const overlaps = shape({
  actors: list(actor),
  origins: list(origin), // of the articles that are used, as focus found them
  groups: list(group),
  disagreements: list(disagreement), // also those that were considered and not printed
  variables: v.optional(list(variable)), // with two values or two sources and more, sorted by id
})
export type Overlaps = v.InferOutput<typeof overlaps>
