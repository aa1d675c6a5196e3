import * as v from 'valibot'
import {count, list, shape} from './shape.ts'

/** Words that stand in a role of a clause: where they are, which word carries them, and how sure that is. */
export const phrase = shape({
  start: count,
  end: count,
  head: shape({start: count, end: count}),
  lemma: v.string(), // of the head
  confidence: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)), // percent of such relations that are right
})
export type Phrase = v.InferOutput<typeof phrase>

/** What a clause does with what it says. Only `told` claims that it is so. */
export const force = v.picklist(['told', 'asked', 'conditional', 'planned', 'possible', 'ordered'])
export type Force = v.InferOutput<typeof force>

/**
 * One predicate with what belongs to it. A role whose confidence is under the language's bar is left out: it is not known, and
 * what is not known is not said. Offsets count from the start of the source's plain text.
 */
export const clause = shape({
  start: count,
  end: count,
  predicate: shape({
    start: count,
    end: count,
    lemma: v.string(),
    kind: v.picklist(['verb', 'noun', 'adjective']), // "is minister", "is ready": the word that says it
    particle: v.optional(v.string()), // "call off": "off"
  }),
  polarity: v.picklist(['affirmed', 'denied']),
  force,
  tense: v.optional(v.picklist(['past', 'present', 'future'])),
  voice: v.picklist(['active', 'passive']),
  role: v.picklist(['main', 'conjunct', 'complement', 'relative', 'adverbial']), // how it hangs on what governs it
  governor: v.optional(count), // index, in the sentence's clauses, of the clause that governs it
  subject: v.optional(phrase), // of a passive: who or what it was done to is `object`, the doer (by …) `subject`
  object: v.optional(phrase),
  recipient: v.optional(phrase),
  place: v.optional(phrase),
  time: v.optional(phrase),
  quantities: list(count), // indices into the sentence's quantities
  claim: v.union([
    shape({by: v.literal('source')}),
    shape({by: v.literal('speaker'), speaker: v.optional(phrase)}), // no phrase: somebody's, but whose is not known
    shape({by: v.literal('nobody')}), // "has not confirmed that …", "unclear whether …": never a fact
  ]),
  confidence: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)), // of predicate, polarity and force together
})
export type Clause = v.InferOutput<typeof clause>
