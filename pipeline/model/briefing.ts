import * as v from 'valibot'
import {disagreementId, groupId, itemId, originId, sentenceId, sourceId} from './id.ts'
import {count, list, shape} from './shape.ts'
import {range, span} from './span.ts'

/** A piece of printed text. With a span it is verbatim (white space collapsed); an edit is shown as such; else it is ours. */
export const part = shape({
  text: v.string(),
  span: v.optional(span),
  edit: v.optional(v.picklist(['bracket', 'ellipsis', 'markup'])),
})
export type Part = v.InferOutput<typeof part>

/** A day or longer, for print: `label` is "1 November 2025", "November 2025", "2025". */
export const when = shape({
  value: v.string(), // as in DateMention
  until: v.optional(v.string()), // the last day, month or year of a range, as precise as `value`
  label: v.string(),
  certainty: v.picklist(['stated', 'derived', 'ambiguous']),
  main: v.optional(v.boolean()), // the main event of the folder
})
export type When = v.InferOutput<typeof when>

/** One value of a disagreement, in the words of those who give it. */
export const ledgerValue = shape({
  value: v.string(),
  quotes: list(shape({parts: list(part), marks: list(v.string())})),
  origins: list(originId),
})

/** One printed thing. The parts' texts one after another are the printed text. Generated items come from a closed list of forms. */
export const item = shape({
  id: itemId,
  origin: v.picklist(['source', 'generated']),
  form: v.optional(v.string()), // of a generated item: the form's name, such as `undated-sources`
  parts: list(part),
  marks: list(v.string()), // citation marks in print order, each a passage's `mark`
  support: list(span), // the other members that say the same
  origins: list(originId),
  sentence: v.optional(sentenceId),
  group: v.optional(groupId),
  disagreement: v.optional(disagreementId),
  speaker: v.optional(shape({name: v.string(), role: v.optional(v.string()), channel: v.optional(v.string())})),
  when: v.optional(when),
  figure: v.optional(shape({value: v.string(), what: v.string()})), // "70 million euros", "loan renewed for five years"
  series: v.optional(list(shape({value: v.string(), day: v.nullable(v.string())}))), // of a figure: its values in time, the newest last
  question: v.optional(v.string()),
  note: v.optional(v.string()), // "Sources count differently"
  values: v.optional(list(ledgerValue)),
  paragraph: v.optional(count), // items with one number are set as one paragraph, or as one bullet
  lead: v.optional(v.string()), // the storyline's heading, where the item opens its bullet
})
export type Item = v.InferOutput<typeof item>

export const sectionKinds = [
  'bottom-line',
  'key-points',
  'theme',
  'disagreements',
  'timeline',
  'figures',
  'next',
  'statements',
  'open-questions',
  'sources',
  'method',
  'annex',
] as const
export const sectionKind = v.picklist(sectionKinds)
export type SectionKind = v.InferOutput<typeof sectionKind>

export const section = shape({
  id: v.string(), // the kind, or `theme-` and the theme's id
  kind: sectionKind,
  heading: v.string(),
  items: list(item),
})
export type Section = v.InferOutput<typeof section>

/** A cited passage. Its mark is the source's number and a letter, in the order of the source: "2c". */
export const passage = shape({
  mark: v.pipe(v.string(), v.regex(/^[1-9][0-9]*[a-z]+$/)),
  span,
  sentence: sentenceId,
  context: range, // the paragraph around it in the source's plain text
  near: v.optional(range), // of that, the passage with a sentence on either side
  items: list(itemId), // where it is cited
})
export type Passage = v.InferOutput<typeof passage>

export const briefingSource = shape({
  id: sourceId,
  number: count, // from 1: by date, then by hash
  file: v.string(),
  sha256: v.string(),
  title: v.string(),
  titleBy: v.picklist(['source', 'user', 'derived']),
  publisher: v.nullable(v.string()),
  author: v.nullable(v.string()),
  published: v.nullable(v.string()),
  publishedHow: v.nullable(v.string()), // "page header", "sources.yaml"
  url: v.nullable(v.string()),
  origin: originId,
  setAside: v.optional(v.string()), // why nothing of it is printed: another story, saved by mistake
  descriptors: list(v.string()), // what it relies on, what is missing: "quotes the foreign ministry's statement", "undated, no byline"
})
export type BriefingSource = v.InferOutput<typeof briefingSource>

/** Everything that is printed, with full provenance; both renderers read it through one page tree. */
export const briefing = shape({
  schemaVersion: v.literal(2),
  title: v.string(),
  titleParts: list(part),
  titleBy: v.picklist(['source', 'user', 'derived']),
  date: v.nullable(v.string()), // YYYY-MM-DD; null prints "undated"
  language: v.string(),
  handling: v.nullable(v.string()),
  desk: v.nullable(v.string()),
  scope: shape({
    sources: count,
    origins: count,
    from: v.nullable(v.string()), // first and last day of publication
    to: v.nullable(v.string()),
    undated: count,
    sentences: v.optional(count), // kept from all sources
    leftOut: v.optional(count), // of these: neither printed nor told by a printed one; audit.json says why
    points: v.optional(count), // sentences of the key points
    single: v.optional(count), // of these: told by one independent origin
    disagreements: v.optional(count), // found and fit for print, whether the template has room for them or not
  }),
  sources: list(briefingSource),
  sections: list(section),
  passages: list(passage),
  /** Which source speaks to which theme: sentences counted, one row a theme, one cell a source in the order of `sources`. */
  matrix: list(shape({label: v.string(), cells: list(count)})),
})
export type Briefing = v.InferOutput<typeof briefing>

/**
 * Why a kept sentence is neither printed nor in a printed group. With `detail` it is one or the other, and this one of its
 * figures or dates stands nowhere on the page.
 */
export const leftOut = shape({sentence: sentenceId, reason: v.string(), detail: v.optional(v.string())})

/** What compose makes: the briefing, and an account of what it left out. */
export const composed = shape({briefing, leftOut: list(leftOut)})
export type Composed = v.InferOutput<typeof composed>

/** How much of each element is printed; from the front matter of the template's page.md. */
export const budgets = shape({
  readingWords: v.optional(count, 1350), // all that stands before the sources
  readingPercent: v.optional(count, 35), // of the words that cleaning kept, where that is less
  bottomLineWords: v.optional(count, 70),
  keyPointsMost: v.optional(count, 8),
  keyPointsWords: v.optional(count, 190),
  bodyWords: v.optional(count, 860), // bottom line, key points, sections, what comes next and open matters
  themesMost: v.optional(count, 9),
  openWords: v.optional(count, 45),
  nextRows: v.optional(count, 6),
  disagreementsMost: v.optional(count, 10),
  timelineRows: v.optional(count, 12),
  figureRows: v.optional(count, 10),
  statementRows: v.optional(count, 8),
})
export type Budgets = v.InferOutput<typeof budgets>
