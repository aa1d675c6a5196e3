import type {Sentence} from '../../../model/sentence.ts'

export type Quantity = Sentence['quantities'][number]

/** What a number measures, with the tokens that say so, the number's own among them. */
export interface Measured {
  readonly kind: Quantity['kind']
  readonly unit: string
  readonly noun?: string
  readonly first: number
  readonly last: number
}
