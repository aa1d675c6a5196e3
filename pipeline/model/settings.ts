import * as v from 'valibot'
import {edits} from './edits.ts'
import {list, shape} from './shape.ts'

const day = v.pipe(
  v.string(),
  v.check(text => {
    const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
    const days = [
      31,
      year! % 4 === 0 && (year! % 100 !== 0 || year! % 400 === 0) ? 29 : 28,
      31,
      30,
      31,
      30,
      31,
      31,
      30,
      31,
      30,
      31,
    ]
    return year! > 0 && date! > 0 && date! <= (days[month! - 1] ?? 0)
  }, 'a day of the calendar as YYYY-MM-DD'),
)
/** What is printed must be something. */
const words = v.pipe(
  v.string(),
  v.check(text => text.trim() !== '', 'some words'),
)

/** Whether the cited passages are printed in their context, and how much of it: `full` is their whole paragraphs. */
export const annex = v.union([v.boolean(), v.literal('full')])

/** briefing.yaml: every key optional, unknown keys are mistakes. */
export const settings = shape({
  title: v.optional(words),
  date: v.optional(day),
  // English alone is read; the key says so for those who look for another.
  language: v.optional(
    v.pipe(
      v.string(),
      v.check(code => /^en(?:-[a-z]{2})?$/i.test(code), 'en: only English is read so far'),
    ),
  ),
  paper: v.optional(v.picklist(['A4', 'Letter'])),
  template: v.optional(v.string()),
  annex: v.optional(annex), // overrides the template's
  handling: v.optional(words),
  desk: v.optional(words),
  themes: v.optional(v.string()), // `off`, `extend`, or a file
  aliases: v.optional(list(list(v.string()))), // each row: names of one actor, the printed one first
  edits: v.optional(edits),
})
export type Settings = v.InferOutput<typeof settings>

/** sources.yaml: by file name, what the user knows better. */
export const sourceNotes = v.record(
  v.string(),
  shape({
    title: v.optional(words),
    publisher: v.optional(words),
    author: v.optional(words),
    date: v.optional(day),
    url: v.optional(v.string()),
    note: v.optional(v.string()),
    keep: v.optional(v.literal(true)), // it belongs to the subject, whatever its words are measured to share
  }),
)
export type SourceNotes = v.InferOutput<typeof sourceNotes>
