import * as v from 'valibot'
import {shape} from './shape.ts'
import {range} from './span.ts'

export const metadataFields = ['title', 'author', 'publisher', 'published', 'url'] as const
export const metadataField = v.picklist(metadataFields)

/** How a value came to be known: `how` in words a reader understands ("page header", "JSON-LD", "sources.yaml"). */
export const evidence = shape({how: v.string(), span: v.optional(range)})

/** One metadata value. `published` is YYYY, YYYY-MM or YYYY-MM-DD: as much as is known. */
export const metadataValue = shape({
  value: v.string(),
  evidence,
  confidence: v.picklist(['high', 'medium', 'low']),
  by: v.picklist(['source', 'user', 'derived']),
})
export type MetadataValue = v.InferOutput<typeof metadataValue>

/** Each field is known with its evidence, or null: never guessed. */
export const metadata = shape({
  title: v.nullable(metadataValue),
  author: v.nullable(metadataValue),
  publisher: v.nullable(metadataValue),
  published: v.nullable(metadataValue),
  url: v.nullable(metadataValue),
})
export type Metadata = v.InferOutput<typeof metadata>

/** What markup, front matter or sources.yaml say, before clean decides. Several may compete for one field. */
export const declared = shape({
  field: v.picklist([...metadataFields, 'language', 'siteName', 'note']),
  value: v.string(),
  how: v.string(),
  by: v.picklist(['source', 'user']),
  span: v.optional(range),
})
export type Declared = v.InferOutput<typeof declared>

/** Labels under which a file itself tells its metadata, in lower case, and what they tell. */
export const labelledFields: Readonly<Record<string, Declared['field']>> = {
  title: 'title',
  headline: 'title',
  publisher: 'publisher',
  source: 'publisher',
  publication: 'publisher',
  newspaper: 'publisher',
  organisation: 'publisher',
  organization: 'publisher',
  outlet: 'publisher',
  blog: 'siteName',
  site: 'siteName',
  author: 'author',
  authors: 'author',
  byline: 'author',
  date: 'published',
  published: 'published',
  url: 'url',
  link: 'url',
}
