import * as v from 'valibot'
import {list, shape} from './shape.ts'

/** The editor's hand, by content id, so that it survives a rebuild. `briefing explain` tells the ids; an unknown one is a mistake. */
export const edits = shape({
  drop: v.optional(list(v.string())), // sentences that are not printed
  pin: v.optional(list(v.string())), // sentences that are
  theme: v.optional(v.record(v.string(), v.string())), // by sentence: the theme's id or label
  not_a_disagreement: v.optional(list(v.string())), // disagreements that are none
  speaker: v.optional(v.record(v.string(), v.string())), // by sentence: whose words are quoted in it
})
export type Edits = v.InferOutput<typeof edits>
