import type {Corpus} from './corpus.ts'
import {type DraftItem, sourceItem} from './draft.ts'
import {excerpt} from './excerpt.ts'
import {actOf, factsOf} from './facts.ts'
import {type Candidate, repeats} from './unit.ts'

const mostWords = 34

/** What was signed, renewed, agreed, adopted or launched, most binding first. */
export function agreementsOf(corpus: Corpus, candidates: readonly Candidate[], rows: number): DraftItem[] {
  const {rankOfAct, placeOfAct} = corpus.language.composing
  const acts = candidates
    .filter(
      ({sentence, standsAlone}) =>
        standsAlone && actOf(corpus, sentence) !== undefined && sentence.mode !== 'background',
    )
    .filter(({sentence}) => corpus.language.telling.standingOf(sentence) === 'told')
    .filter(({sentence}) => !/^[“"‘']/.test(sentence.text)) // spoken words go among the statements
    .map(candidate => {
      const act = actOf(corpus, candidate.sentence)!
      return {candidate, act, rank: rankOfAct(act)}
    })
    .sort(
      (a, b) =>
        Number(a.candidate.background) - Number(b.candidate.background) ||
        a.rank - b.rank ||
        b.candidate.origins - a.candidate.origins ||
        factsOf(corpus, b.candidate.sentence).size - factsOf(corpus, a.candidate.sentence).size ||
        (a.candidate.sentence.id < b.candidate.sentence.id ? -1 : 1),
    )
  const kept: typeof acts = []
  for (const act of acts) {
    if (kept.length < rows && !kept.some(other => repeats(other.candidate, act.candidate))) kept.push(act)
  }
  return kept.map(({candidate, act}) => {
    const {sentence} = candidate
    const at = placeOfAct(sentence.text)
    const start = sentence.start + Math.max(0, at)
    const parts =
      candidate.words <= mostWords ? candidate.parts : excerpt(corpus, sentence, {start, end: start + 1}, mostWords)
    return {...sourceItem(corpus, 'agreements', sentence, parts), act}
  })
}
