import * as v from 'valibot'
import {encoding, excluded, mediaType} from './document.ts'
import {sourceId} from './id.ts'
import {metadata, metadataValue} from './metadata.ts'
import {notice} from './notice.ts'
import {count, list, shape} from './shape.ts'

/** What became of a piece of a source, and by which rule. Segments tile the plain text: no character is without a verdict. */
export const segment = shape({
  start: count,
  end: count,
  verdict: v.picklist(['kept', 'removed', 'metadata', 'aside']),
  rule: v.string(), // the rule's name: `menu`, `ad-label`, `comment-form`, `caption`, `body`, `subheading` …
  kind: v.string(), // the block's kind; `gap` for the white space between blocks; inside a block `sign` for markup and `inline` for words left out
})
export type Segment = v.InferOutput<typeof segment>

/** Whether a segment is a block, and not the white space between two or a piece of one. */
export const isBlock = ({kind}: Pick<Segment, 'kind'>): boolean =>
  kind !== 'gap' && kind !== 'sign' && kind !== 'inline'

/** A kept block. Headings are subheadings of the body; the article's title is metadata, not a block. */
export const articleBlock = shape({
  start: count,
  end: count,
  kind: v.picklist(['paragraph', 'heading', 'list-item', 'quote', 'table-row', 'signature']),
  level: v.optional(count),
  without: v.optional(list(excluded)), // stretches that are no text: removed segments inside the block
  emphasised: v.optional(v.boolean()), // all of it in bold or italics
  embedded: v.optional(shape({author: v.optional(v.string())})), // words of a post written elsewhere
})
export type ArticleBlock = v.InferOutput<typeof articleBlock>

/** What cleaning kept of a document, with metadata. Asides (captions, notices) stay addressable in `segments`, never as evidence. */
export const article = shape({
  id: sourceId,
  file: v.string(),
  sha256: v.string(),
  bytes: count,
  mediaType,
  encoding,
  text: v.string(),
  notText: v.record(v.string(), count),
  segments: list(segment),
  blocks: list(articleBlock),
  metadata,
  note: v.optional(metadataValue), // what the user, or the file's front matter, says of its reliability
  language: v.string(), // BCP 47 primary tag, `und` when it can't be told
  /** Who is named as the text's maker besides the publisher: an agency credit, a reprint's original. For origins. */
  credits: list(shape({name: v.string(), how: v.string(), start: count, end: count})),
  notices: list(notice),
})
export type Article = v.InferOutput<typeof article>
