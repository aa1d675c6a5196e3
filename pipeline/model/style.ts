import * as v from 'valibot'
import {shape} from './shape.ts'

/** style.yaml: how a template prints. Every key has a default; lengths are points unless the key says millimetres. */
export const style = shape({
  paper: v.optional(v.picklist(['A4', 'Letter']), 'A4'),
})
export type Style = v.InferOutput<typeof style>
