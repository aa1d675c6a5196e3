import type {Clause, Phrase} from '../../../model/clause.ts'
import type {Sentence} from '../../../model/sentence.ts'
import {stemsOf} from '../../../text/stem.ts'
import type {Clauses} from '../clauses/reader.ts'
import {does} from '../lexicon/index.ts'
import {meaningOf} from '../meaning/synonyms.ts'

/**
 * Whether two sentences tell what is demanded, planned, promised or expected, each by somebody else: one body's demand does not
 * stand behind the same demand of another. Whoever is only referred to ("he", "the union") may be anybody.
 */
export function otherHolder(clauses: Clauses, a: Sentence, b: Sentence): boolean {
  const [left, right] = [a, b].map(one => holdersIn(clauses(one), one)) as [string[], string[]]
  return left.length > 0 && right.length > 0 && !left.some(x => right.some(y => mayBeOne(x, y)))
}

/** The subjects of what is not told as so, in the words of the sentence. */
const holdersIn = (read: readonly Clause[], {text, start}: Sentence): string[] =>
  read.flatMap(({role, subject, predicate}, at) =>
    subject !== undefined && role !== 'relative' && (isWish(predicate.lemma) || governsAhead(read, at))
      ? [wordsOf(subject, text, start)]
      : [],
  )

const wordsOf = (subject: Phrase, text: string, start: number): string =>
  text.slice(subject.start - start, subject.end - start)

const isWish = (lemma: string): boolean => does(lemma, 'orders') || does(lemma, 'plans') || does(lemma, 'schedules')

/** "Say that … will": its complement is still to come, or only possible. */
const governsAhead = (read: readonly Clause[], at: number): boolean =>
  read.some(
    ({role, governor, force, tense}) =>
      role === 'complement' && governor === at && (tense === 'future' || force === 'planned' || force === 'possible'),
  )

function mayBeOne(x: string, y: string): boolean {
  if (refers(x) || refers(y)) return true
  const others = new Set(stemsOf(y).map(meaningOf))
  return stemsOf(x).some(stem => others.has(meaningOf(stem))) || stands(x, y) || stands(y, x)
}

/** A pronoun, or one noun with an article: whoever was named before. */
const refers = (words: string): boolean => {
  const own = words.split(/\s+/).filter(word => !/^(?:the|an?|its?|their|his|her|this|that|these|those)$/i.test(word))
  return own.length < words.split(/\s+/).length
    ? own.length < 2
    : /^(?:he|she|it|they|we|i|you|who|some|many|all)$/i.test(words)
}

/** "WDF" for "the Well Diggers' Federation". */
const stands = (short: string, long: string): boolean => {
  const letters = [...long.matchAll(/\b\p{Lu}/gu)].join('')
  return short.split(/\s+/).some(word => word.length > 1 && word === letters)
}
