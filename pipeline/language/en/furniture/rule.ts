import type {Segment} from '../../../model/article.ts'

/** A named rule about one line. Every pattern is anchored or short: none may cost more than the line's length. */
export interface LineRule {
  readonly name: string
  readonly verdict: Segment['verdict']
  readonly most?: number // words a line may have for the rule to speak
  readonly told?: 'spared' // it does not speak of sentences that tell something
  readonly pattern: RegExp
}
