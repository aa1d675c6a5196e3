import * as v from 'valibot'
import {sentenceId} from './id.ts'
import {count, list, shape} from './shape.ts'

/** Words or phrases with commas between, or a list of them. */
const terms = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((given): readonly string[] =>
    (typeof given === 'string' ? given.split(',') : given).map(term => term.trim()).filter(term => term !== ''),
  ),
)

/** One theme of the template's themes.yaml. Terms are words or phrases, matched by stem. */
export const taxonomyTheme = shape({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'small letters, digits and hyphens')),
  label: v.string(),
  terms,
  excluded: v.optional(terms),
  parent: v.optional(v.string()),
  facet: v.optional(v.boolean()), // true: it may name a storyline, and draws no sentence
})
export const taxonomy = list(taxonomyTheme)
export type Taxonomy = v.InferOutput<typeof taxonomy>

/** Sentences that belong together, under a label a policy desk would use. Each sentence is in one theme. */
export const theme = shape({
  id: v.string(), // the taxonomy's id, or `own-` and a content hash
  label: v.string(),
  parent: v.optional(v.string()),
  origin: v.picklist(['taxonomy', 'found', 'rest']),
  part: v.optional(count), // place in the focus' parts, where the folder holds several subjects
  evidence: list(v.string()), // the terms and phrases that picked it out, as they occur in members
  sentences: list(
    shape({
      sentence: sentenceId,
      score: v.number(),
      runnerUp: v.optional(v.string()),
      why: v.string(), // matched terms, or the neighbours it follows
    }),
  ),
})
export type Theme = v.InferOutput<typeof theme>

export const themes = list(theme)
export type Themes = v.InferOutput<typeof themes>
