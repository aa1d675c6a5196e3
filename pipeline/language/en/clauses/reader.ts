import type {Clause} from '../../../model/clause.ts'
import type {Sentence} from '../../../model/sentence.ts'
import type {Parse, Syntax} from '../../syntax.ts'
import {clausesOf} from './index.ts'

/** The clauses of sentences, each read once. */
export type Clauses = (sentence: Sentence) => readonly Clause[]

/** Characters a sentence may have and still be parsed: what is longer is no prose. */
const longestRead = 4000

/** A parse of a stretch of a source's text; of nothing, when it is too long. */
export const parseOf = (syntax: Syntax, text: string, start: number, end: number): Parse =>
  syntax.parse(end - start > longestRead ? [] : syntax.tag(text, start, end))

/**
 * Reads clauses when they are first asked for: a parse costs several times what all else of a sentence costs, and most
 * sentences are never printed nor compared. What was read is remembered as long as the sentence: a memo of a pure function.
 */
export function clauseReader(syntax: Syntax): Clauses {
  const known = new WeakMap<Sentence, readonly Clause[]>()
  return sentence => {
    const read = sentence.clauses ?? known.get(sentence)
    if (read !== undefined) return read
    const clauses = clausesIn(syntax, sentence)
    known.set(sentence, clauses)
    return clauses
  }
}

function clausesIn(syntax: Syntax, {text, start, quotations, quantities, dates}: Sentence): readonly Clause[] {
  const {words, ...tree} = parseOf(syntax, text, 0, text.length)
  const moved = words.map(word => ({...word, start: word.start + start, end: word.end + start}))
  return clausesOf({
    text,
    start,
    parse: {...tree, words: moved},
    quotations: quotations.filter(({kind}) => kind !== 'scare'),
    quantities,
    dates,
  })
}
