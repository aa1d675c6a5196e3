import * as v from 'valibot'
import {originId, sentenceId, sourceId} from './id.ts'
import {count, list, shape} from './shape.ts'

/** Sources that are not independent of one another: they count once. A source alone is an origin of its own. */
export const origin = shape({id: originId, sources: list(sourceId), why: v.string()})
export type Origin = v.InferOutput<typeof origin>

/** From 0, no link at all, to 1; two decimals. */
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** What several origins tell: the folder is about this. Most told first. */
export const core = shape({
  terms: list(shape({stem: v.string(), origins: count})),
  names: list(shape({name: v.string(), origins: count})),
  events: list(shape({day: v.string(), head: v.optional(v.string()), origins: count})),
})
export type Core = v.InferOutput<typeof core>

/** One of the subjects that a folder holds. */
export const part = shape({sources: list(sourceId), core})
export type Part = v.InferOutput<typeof part>

/** How near a document is to what the folder is about. */
export const documentFocus = shape({
  source: sourceId,
  relevance: share,
  part: v.optional(count), // place in `parts`, where a folder holds several
  /** set-aside: another story, saved by mistake; doubtful: it looks like one, but the folder is too small to tell. */
  verdict: v.picklist(['used', 'doubtful', 'set-aside']),
  why: v.string(),
})
export type DocumentFocus = v.InferOutput<typeof documentFocus>

/** How near a sentence is to the core, or to what its own article is about. */
export const sentenceFocus = shape({
  sentence: sentenceId,
  link: share,
  off: v.optional(v.string()), // why it is off the subject: nothing of it is printed
})
export type SentenceFocus = v.InferOutput<typeof sentenceFocus>

/** What a folder is about: found before anything is grouped. */
export const focus = shape({
  origins: list(origin), // of all documents, set aside or not
  core, // of the folder, or of its largest part
  parts: list(part), // the subjects, where there are several of like size; else none
  documents: list(documentFocus), // by id
  sentences: list(sentenceFocus), // in the order of the documents
})
export type Focus = v.InferOutput<typeof focus>
