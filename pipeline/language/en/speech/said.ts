import type {Sentence} from '../../../model/sentence.ts'

export type Quotation = Sentence['quotations'][number]
export type Speech = NonNullable<Sentence['speech']>
export type Speaker = NonNullable<Speech['speaker']>

/** What is said in a sentence, and by whom. */
export interface Said {
  readonly quotations: Quotation[]
  readonly speech: Speech | undefined
}

/** Who alone can be meant by "he" or "she" at an offset of a sentence, given whom earlier sentences quote. */
export type SoleOf = (
  sentence: number,
  offset: number,
  speaks: (sentence: number) => string | undefined,
) => string | undefined
