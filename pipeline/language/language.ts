import type {Article} from '../model/article.ts'
import type {Clause} from '../model/clause.ts'
import type {AnnotatedArticle, Sentence} from '../model/sentence.ts'
import type {Composing} from './composing.ts'
import type {Labelling} from './labelling.ts'
import type {Meaning} from './meaning.ts'
import type {Syntax} from './syntax.ts'
import type {Telling} from './telling.ts'
import type {Wording} from './wording.ts'

/**
 * What a language must give. A stage knows words only through such a value, so that a second language is a folder beside `en/`.
 * It is made from tables that the shell reads, and holds no state between calls.
 */
export interface Language {
  readonly code: string // BCP 47
  readonly version: string // of its tables: with the stage's own, what a cached result is known by
  /** The sentences of an article in order, with all that is said in them, by whom, about when. */
  readonly read: (article: Article, aliases: readonly (readonly string[])[]) => Reading
  readonly syntax: Syntax
  /** The clauses of a sentence, in the order of their predicates. Parsed when first asked for: ask only where they decide something. */
  readonly clauses: (sentence: Sentence) => readonly Clause[]
  readonly meaning: Meaning
  readonly telling: Telling
  readonly composing: Composing
  readonly labelling: Labelling
  readonly wording: Wording
}

/** An article as a language reads it. */
export interface Reading {
  readonly sentences: readonly Sentence[]
  readonly datelines: AnnotatedArticle['datelines']
  readonly turns: NonNullable<AnnotatedArticle['turns']> // stretches that are not the source's own voice
  readonly ambiguous: readonly {readonly name: string; readonly fits: readonly string[]}[] // a surname that fits two persons
}

/** A language's tables by file name, as the shell reads them. */
export type Tables = Readonly<Record<string, Uint8Array>>
