import * as v from 'valibot'
import {sourceId} from './id.ts'
import {count, shape} from './shape.ts'

/** A stretch of one text: UTF-16 code units, end exclusive. */
export const range = shape({start: count, end: count})
export type Range = v.InferOutput<typeof range>

/** A passage of a source's plain text; `exact` is that very text. */
export const span = shape({source: sourceId, start: count, end: count, exact: v.string()})
export type Span = v.InferOutput<typeof span>
