import * as v from 'valibot'
import {sourceId} from './id.ts'
import {declared} from './metadata.ts'
import {notice} from './notice.ts'
import {count, list, shape} from './shape.ts'

/** What kind of file a document was: one of those that ingest has a row for. */
export const mediaType = v.pipe(v.string(), v.regex(/^[a-z]+\/[\w.+-]+$/))

/** A source as given: what `shell/` read, and what the user says about it. `file` is relative to the given folder, with `/`. */
export interface Source {
  readonly file: string
  readonly sha256: string
  readonly bytes: Uint8Array
  readonly declared: readonly v.InferOutput<typeof declared>[]
}

/** What markup says about a block. Absent for plain text. */
export const markupHints = shape({
  tag: v.string(), // the block's own element
  path: list(v.string()), // ancestors from the body down, each `tag.class.class#id`, at most 32
  linkCharacters: count, // characters inside links
  hidden: v.optional(v.boolean()),
  emphasised: v.optional(v.boolean()), // all of it in bold or italics
  /** A post written elsewhere that the page shows: its words are its author's. */
  embedded: v.optional(shape({author: v.optional(v.string())})),
})
export type MarkupHints = v.InferOutput<typeof markupHints>

/** A stretch inside a block that is no text of it, and what it is: markup, struck-out words, the mark of a note. */
export const excluded = shape({start: count, end: count, kind: v.string()})
export type Excluded = v.InferOutput<typeof excluded>

/** A run of text that the page sets apart: a line of plain text, a block element of HTML, a block of Markdown. */
export const block = shape({
  start: count,
  end: count,
  kind: v.picklist([
    'line',
    'paragraph',
    'heading',
    'list-item',
    'quote',
    'table-row',
    'preformatted',
    'caption',
    'signature',
  ]),
  level: v.optional(count), // of a heading, 1 to 6
  gap: count, // blank lines before it
  hints: v.optional(markupHints),
  without: v.optional(list(excluded)), // in order, without overlaps: what of the block is not read
})
export type Block = v.InferOutput<typeof block>

export const encoding = shape({name: v.string(), how: v.string()})

/** A source's decoded text and block structure. Blocks are in order, don't overlap, and leave only white space between them. */
export const document = shape({
  id: sourceId,
  file: v.string(),
  sha256: v.string(),
  bytes: count,
  mediaType,
  encoding,
  text: v.string(),
  blocks: list(block),
  declared: list(declared),
  articleBody: v.optional(v.string()), // the article's text as a page's linked data have it: a hint for clean
  notText: v.record(v.string(), count), // what was not turned into text: scripts, images, comments …
  notices: list(notice),
})
export type Document = v.InferOutput<typeof document>

/** What ingest makes of a source: a document, or a reason why not. */
export const ingested = v.variant('kind', [
  v.object({kind: v.literal('document'), document}),
  v.object({kind: v.literal('skipped'), reason: v.string(), notice, mediaType: v.nullable(v.string())}),
])
export type Ingested = v.InferOutput<typeof ingested>
