import * as v from 'valibot'
import {list, shape} from './shape.ts'

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'))

/** briefing.yaml: every key optional, unknown keys are mistakes. */
export const settings = shape({
  title: v.optional(v.string()),
  date: v.optional(day),
  language: v.optional(v.string()),
  paper: v.optional(v.picklist(['A4', 'Letter'])),
  template: v.optional(v.string()),
  handling: v.optional(v.string()),
  desk: v.optional(v.string()),
  themes: v.optional(v.string()), // `off`, `extend`, or a file
  aliases: v.optional(list(list(v.string()))), // each row: names of one actor, the printed one first
})
export type Settings = v.InferOutput<typeof settings>

/** sources.yaml: by file name, what the user knows better. */
export const sourceNotes = v.record(
  v.string(),
  shape({
    title: v.optional(v.string()),
    publisher: v.optional(v.string()),
    author: v.optional(v.string()),
    date: v.optional(day),
    url: v.optional(v.string()),
    note: v.optional(v.string()),
  }),
)
export type SourceNotes = v.InferOutput<typeof sourceNotes>
