import * as v from 'valibot'
import {sentenceId} from './id.ts'
import {list, shape} from './shape.ts'

/** One theme of the template's themes.yaml. Terms are words or phrases, matched by stem. */
export const taxonomyTheme = shape({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/)),
  label: v.string(),
  terms: list(v.string()),
  excluded: v.optional(list(v.string())),
  parent: v.optional(v.string()),
})
export const taxonomy = list(taxonomyTheme)
export type Taxonomy = v.InferOutput<typeof taxonomy>
export type TaxonomyTheme = v.InferOutput<typeof taxonomyTheme>

/** Sentences that belong together, under a label a policy desk would use. Each sentence is in one theme. */
export const theme = shape({
  id: v.string(), // the taxonomy's id, or `own-` and a content hash
  label: v.string(),
  parent: v.optional(v.string()),
  origin: v.picklist(['taxonomy', 'found', 'rest']),
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
