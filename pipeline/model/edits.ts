import * as v from 'valibot'
import {list, shape} from './shape.ts'

/** The editor's hand, by content id, each with the words of its place if he likes: so it survives a rebuild (`run/anchors.ts`). `briefing explain` tells both. */
export const edits = shape({
  drop: v.optional(list(v.string())), // sentences that are not printed
  pin: v.optional(list(v.string())), // sentences that are
  theme: v.optional(v.record(v.string(), v.string())), // by sentence: the theme's id or label
  not_a_disagreement: v.optional(list(v.string())), // disagreements that are none
  speaker: v.optional(v.record(v.string(), v.string())), // by sentence: whose words are quoted in it
})
export type Edits = v.InferOutput<typeof edits>
