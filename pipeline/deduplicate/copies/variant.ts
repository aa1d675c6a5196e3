import type {Block} from '../facts/block.ts'

/** Near copies that say different things in one place: a correction, or a form filled in. */
export interface Variant {
  readonly a: number // passages
  readonly b: number
  readonly block: Block
}
