import type {Bundle, Variant} from '../copies/bundles.ts'
import type {Blocked, Linked} from '../facts/same-fact.ts'
import type {OriginOf} from '../origins/among.ts'
import type {Collection} from '../passages.ts'
import type {Near, Pair} from '../variables/pairs.ts'

/** What disagreements are looked for in. */
export interface Evidence {
  readonly collection: Collection
  readonly bundles: readonly Bundle[]
  readonly variants: readonly Variant[] // near copies with another detail
  readonly blocked: readonly Blocked[] // alike, but something stands between
  readonly linked: readonly Linked[] // alike, and nothing does
  readonly near: readonly Near[] // sentences that may tell one fact, however unlike
  readonly pairs: readonly Pair[] // values in those sentences
  readonly originOf: OriginOf
}
