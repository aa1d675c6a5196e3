import type {Sentence} from '../../../model/sentence.ts'
import type {NameMention} from '../names/index.ts'
import type {Quoted} from '../speech/marks.ts'
import type {Said} from '../speech/said.ts'
import type {Token} from '../token.ts'

export type Opening = NonNullable<Sentence['opening']>

/** Who is meant by a pronoun: the name, and the spans from its mention to the pronoun that prove it. */
export interface Antecedent {
  readonly name: string
  readonly path: NonNullable<Opening['path']>
}

/** What an opening is judged by. */
export interface Context {
  readonly tokens: readonly Token[]
  readonly names: readonly NameMention[]
  readonly marks: readonly Quoted[]
  readonly said: Said
  /** Whether a noun occurs in the sentences just before: then "the" points back to it. */
  readonly mentioned: (noun: string) => boolean
  /** The full name of whom the pronoun at this offset means for certain, and the path to it. */
  readonly antecedent: (offset: number) => Antecedent | undefined
}
