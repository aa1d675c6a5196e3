import type {AnnotatedArticle, Sentence} from '../model/sentence.ts'
import {Lexicon} from '../text/lexicon.ts'
import {frequenciesOf} from '../text/postings.ts'
import {weightOf} from '../text/weights.ts'
import type {Cast} from './actors.ts'

/** A sentence made ready for comparison. */
export interface Passage {
  readonly sentence: Sentence
  readonly source: number // place of its article among the articles sorted by id
  readonly published: string | undefined // YYYY-MM-DD
  readonly stems: Uint32Array // in the order of the text
  readonly set: Uint32Array // distinct, ascending
  readonly mass: number // what its distinct stems weigh
  readonly actors: readonly number[] // who is named, distinct, ascending
}

/** All sentences of a folder in an order that their contents give, with the weights of their stems. */
export interface Collection {
  readonly articles: readonly AnnotatedArticle[]
  readonly passages: readonly Passage[]
  readonly cast: Cast
  readonly lexicon: Lexicon
  readonly frequencies: Uint32Array
  readonly weights: Float64Array
}

/** Articles are sorted by id, sentences by place: nothing later depends on the order in which files arrived. */
export function collect(articles: readonly AnnotatedArticle[], cast: Cast): Collection {
  const lexicon = new Lexicon()
  const drafts = articles.flatMap(({article, sentences}, source) =>
    sentences.map(sentence => {
      const stems = Uint32Array.from(sentence.stems, stem => lexicon.id(stem))
      const actors = new Set(sentence.names.flatMap(name => cast.indexOf.get(name.key) ?? []))
      return {
        sentence,
        source,
        published: dayOnly(article.metadata.published?.value),
        stems,
        set: new Uint32Array(new Set(stems)).sort(),
        actors: [...actors].sort((a, b) => a - b),
      }
    }),
  )
  const frequencies = frequenciesOf(
    drafts.map(draft => draft.set),
    lexicon.size,
  )
  const weights = Float64Array.from(frequencies, (frequency, id) =>
    weightOf(lexicon.word(id), frequency, drafts.length),
  )
  const passages = drafts.map(draft => ({...draft, mass: massOf(draft.set, weights)}))
  return {articles, passages, cast, lexicon, frequencies, weights}
}

/** What stems weigh together. Sums run in one fixed order. */
export function massOf(set: Iterable<number>, weights: Float64Array): number {
  let mass = 0
  for (const stem of set) mass += weights[stem]!
  return mass
}

const dayOnly = (value: string | undefined): string | undefined =>
  value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined
