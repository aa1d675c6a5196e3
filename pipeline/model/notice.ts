import * as v from 'valibot'
import {count, shape} from './shape.ts'

/** Something odd about a source; the run goes on. */
export const notice = shape({
  file: v.string(),
  rule: v.string(), // a stable name, such as `empty`, `binary`, `nested-too-deep`
  message: v.string(), // what is odd, in one sentence
  remedy: v.optional(v.string()),
  line: v.optional(count), // from 1
})
export type Notice = v.InferOutput<typeof notice>
