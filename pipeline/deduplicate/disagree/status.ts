import type {Disagreement} from '../../model/overlap.ts'
import type {Sentence} from '../../model/sentence.ts'
import {denies} from '../negation.ts'
import {sameFact, scoreOf} from '../score.ts'
import {disagreementOf, sharedRun} from './answers.ts'
import type {Evidence} from './index.ts'

/** Likeness from which a lone negation is believed to be the difference, not one difference of many. */
const leastAlike = 0.7

/** What each must cover of the other: a longer sentence may deny something else. */
const leastCovered = 0.75

/** One source reports what another denies. */
export function* otherStatus(evidence: Evidence): Generator<Disagreement> {
  const {collection, variants, blocked} = evidence
  const pairs = [...variants.map(pair => ({...pair, score: 1})), ...blocked].filter(
    ({block}) => block.slot === 'polarity',
  )
  for (const {a, b, score} of pairs) {
    const [x, y] = [collection.passages[a]!.sentence, collection.passages[b]!.sentence]
    const run = sharedRun(x.text, y.text)
    if (score < sameFact || run === undefined || labelOf(x) === labelOf(y)) continue
    const {least} = scoreOf(collection.passages[a]!, collection.passages[b]!, collection)
    const printed = score >= leastAlike && least >= leastCovered && x.mode === 'report' && y.mode === 'report'
    yield disagreementOf(
      {
        kind: 'status',
        class: printed ? 'conflict' : 'wording',
        question: `Is it so, or not: “${run}”?`,
        printed,
        why: printed
          ? `alike to ${score.toFixed(2)}; one of the two denies`
          : `alike to ${score.toFixed(2)} only: the negation may be of something else`,
        answers: [
          {key: labelOf(x), label: labelOf(x), passage: a, start: x.start, end: x.end},
          {key: labelOf(y), label: labelOf(y), passage: b, start: y.start, end: y.end},
        ],
      },
      evidence,
    )
  }
}

const labelOf = (sentence: Sentence): string =>
  denies(sentence.text) || sentence.status === 'denied' ? 'denied' : 'reported'
