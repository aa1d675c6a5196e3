import type {Language} from '../language/language.ts'
import type {AnnotatedArticle, Sentence} from '../model/sentence.ts'
import {fold} from '../text/fold.ts'
import {Lexicon} from '../text/lexicon.ts'
import {frequenciesOf} from '../text/postings.ts'
import {stemsOf} from '../text/stem.ts'
import {isStopWord} from '../text/stop-words.ts'
import {ownWeight, weightOf} from '../text/weights.ts'
import {wordsOf} from '../text/words.ts'
import type {Cast} from './cast/actors.ts'
import {type Occasion, occasionOf} from './events.ts'

/** A sentence made ready for comparison. */
export interface Passage {
  readonly sentence: Sentence
  readonly source: number // place of its article among the articles sorted by id
  readonly published: string | undefined // YYYY-MM-DD
  readonly stems: Uint32Array // in the order of the text
  readonly set: Uint32Array // distinct, ascending
  readonly mass: number // what its distinct stems weigh
  readonly function: Uint32Array // its distinct function words, as numbers of their own, ascending
  readonly wholeMass: number // what all its distinct words weigh in coverage
  readonly actors: readonly number[] // who is named, distinct, ascending
  readonly occasion: Occasion // what its article is about
}

/** All sentences of a folder in an order that their contents give, with the weights of their stems. */
export interface Collection {
  readonly articles: readonly AnnotatedArticle[]
  readonly passages: readonly Passage[]
  readonly cast: Cast
  readonly language: Language
  readonly lexicon: Lexicon
  readonly frequencies: Uint32Array
  readonly weights: Float64Array
  readonly proper: Uint8Array // 1 for the stems of names
  readonly numeric: Uint8Array // 1 for figures as written
}

/** Articles are sorted by id, sentences by place: nothing later depends on the order in which files arrived. */
export function collect(articles: readonly AnnotatedArticle[], cast: Cast, language: Language): Collection {
  const {meaningOf, isManner} = language.meaning
  const lexicon = new Lexicon()
  const functionWords = new Map<string, number>()
  const drafts = articles.flatMap(({article, sentences}, source) => {
    const occasion = occasionOf(sentences, language)
    return sentences.map(sentence => {
      const stems = Uint32Array.from(sentence.stems, stem => lexicon.id(meaningOf(stem)))
      const actors = new Set(sentence.names.flatMap(name => cast.indexOf.get(name.key) ?? []))
      return {
        sentence,
        source,
        published: dayOnly(article.metadata.published?.value),
        stems,
        set: new Uint32Array(new Set(stems)).sort(),
        function: functionWordsOf(sentence.text, functionWords),
        actors: [...actors].sort((a, b) => a - b),
        occasion,
      }
    })
  })
  const names = drafts.map(({sentence}) => properStems(sentence, lexicon, meaningOf))
  const dates = drafts.map(({sentence}) => stemsIn(sentence.dates, lexicon, meaningOf))
  const sets = drafts.map(draft => draft.set)
  const [frequencies, inNames, inDates] = [sets, names, dates].map(one => frequenciesOf(one, lexicon.size)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ]
  const trust = ownWeight(drafts.length)
  const proper = Uint8Array.from(frequencies, (frequency, id) => (inNames[id]! * 2 > frequency ? 1 : 0))
  const weights = Float64Array.from(frequencies, (frequency, id) => {
    const weight = weightOf(lexicon.word(id), frequency, drafts.length)
    if (inDates[id]! * 2 > frequency) return weight * (trust + (1 - trust) * dateShare)
    if (isManner(lexicon.word(id))) return weight * (trust + (1 - trust) * mannerShare)
    return proper[id] === 1 ? weight * (trust + (1 - trust) * nameShare) : weight
  })
  const numeric = Uint8Array.from(frequencies, (_, id) => (/^\d/.test(lexicon.word(id)) ? 1 : 0))
  const passages = drafts.map(draft => {
    const mass = massOf(draft.set, weights)
    return {...draft, mass, wholeMass: mass + floor * draft.set.length + functionWeight * draft.function.length}
  })
  return {articles, passages, cast, language, lexicon, frequencies, weights, proper, numeric}
}

/**
 * What every word weighs besides its rarity, and what a function word weighs, when all words are compared: wordings differ in
 * the small words too.
 */
const floor = 0.5
export const functionWeight = 2

/** What a content word weighs in `wholeMass`. */
export const wholeWeight = (stem: number, weights: Float64Array): number => floor + weights[stem]!

/**
 * The words of a name are one thing said, not several, and in a small folder mostly its subject; a day is compared as a day.
 * So their stems weigh less than others.
 */
const nameShare = 0.25
const dateShare = 0.25
/** "Underscored", "key": how a thing is said. */
const mannerShare = 0.3

/** Stems of the words that a sentence writes with a capital, but for its first: names, nationalities, offices. */
function properStems({text, names}: Sentence, lexicon: Lexicon, meaningOf: MeaningOf): Uint32Array {
  const roles = names.flatMap(({role}) => (role === undefined ? [] : [{text: role}]))
  const ids = new Set<number>(stemsIn([...names, ...roles], lexicon, meaningOf))
  for (const [word] of text.matchAll(/(?=\p{Lu})(?<=[^\s.!?“”"‘'(]\s+)\p{Lu}[\p{L}-]+/gu))
    for (const stem of stemsOf(word)) ids.add(lexicon.id(meaningOf(stem)))
  return new Uint32Array(ids)
}

/** Numbers for function words; words of content have none. */
function functionWordsOf(text: string, known: Map<string, number>): Uint32Array {
  const ids = new Set<number>()
  for (const {text: word} of wordsOf(text)) {
    let id = known.get(word)
    if (id === undefined) {
      id = isStopWord(word) ? (known.get(fold(word)) ?? known.size) : contentWord
      known.set(word, id)
      if (id !== contentWord) known.set(fold(word), id)
    }
    if (id !== contentWord) ids.add(id)
  }
  return new Uint32Array(ids).sort()
}

const contentWord = -1

type MeaningOf = Language['meaning']['meaningOf']

const stemsIn = (mentions: readonly {readonly text: string}[], lexicon: Lexicon, meaningOf: MeaningOf): Uint32Array =>
  new Uint32Array(new Set(mentions.flatMap(mention => stemsOf(mention.text).map(stem => lexicon.id(meaningOf(stem))))))

/** What stems weigh together. Sums run in one fixed order. */
export function massOf(set: Iterable<number>, weights: Float64Array): number {
  let mass = 0
  for (const stem of set) mass += weights[stem]!
  return mass
}

const dayOnly = (value: string | undefined): string | undefined =>
  value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined
