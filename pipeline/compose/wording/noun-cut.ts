import type {Sentence} from '../../model/sentence.ts'
import type {Range} from '../../model/span.ts'
import {countWords} from '../../text/words.ts'
import type {Corpus} from '../corpus.ts'
import {arcsOf} from './arcs.ts'
import type {Cut, CutRules} from './cut.ts'
import {applyEdits} from './print-form.ts'

/**
 * The noun that a figure measures, with what belongs to it and without the figure: "an increase of … a year". For a figure of a
 * clause that is told as so; undefined where the figure has no such noun, or the phrase leans on what stands before it.
 */
export function nounCutAt(corpus: Corpus, sentence: Sentence, figure: Range, {words: most}: CutRules): Cut | undefined {
  const {language} = corpus
  const told = language
    .clauses(sentence)
    .filter(clause => clause.start < figure.end && figure.start < clause.end)
    .every(
      ({force, polarity, claim}) =>
        (force === 'told' || force === 'planned') && polarity === 'affirmed' && claim.by !== 'nobody',
    )
  const {words, nounPhrase, wordAt} = arcsOf(language, sentence)
  const at = wordAt(figure.end - 1)
  if (!told || at < 0) return undefined
  const {first, last, head} = nounPhrase(at)
  const noun = words[head]!
  if (noun.pos !== 'NOUN' || (figure.start <= noun.start && noun.end <= figure.end)) return undefined
  const [start, end] = [words[first]!.start, words[last]!.end]
  if (start > figure.start || end < figure.end) return undefined
  const inside = words.slice(first, last + 1).filter(word => word.end <= figure.start || word.start >= figure.end)
  if (inside.some(({pos}) => pos === 'PRON')) return undefined
  const text = sentence.text.slice(start - sentence.start, end - sentence.start)
  if (countWords(text) > most || language.composing.opensReferring(text)) return undefined
  if (sentence.quotations.some(one => one.start < end && start < one.end)) return undefined
  const parts = applyEdits(sentence, start, end, [{...figure, text: ''}])
  if (parts[0]?.edit !== 'ellipsis') parts.unshift({text: '… ', edit: 'ellipsis'})
  if (parts.at(-1)?.edit !== 'ellipsis') parts.push({text: ' …', edit: 'ellipsis'})
  const printed = parts.reduce((sum, {span}) => sum + (span === undefined ? 0 : span.end - span.start), 0)
  return {
    parts,
    words: countWords(parts.map(part => part.text).join('')),
    share: printed / Math.max(1, sentence.end - sentence.start),
    isPlan: false,
  }
}
