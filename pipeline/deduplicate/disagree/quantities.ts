import type {Disagreement} from '../../model/overlap.ts'
import type {Quantity} from '../../model/sentence.ts'
import {quantityClash} from '../gate.ts'
import type {Passage} from '../passages.ts'
import {type Answer, disagreementOf, sharedRun} from './answers.ts'
import {classify} from './classify.ts'
import type {Evidence} from './index.ts'

/** Other figures for the same thing, in sentences that are otherwise alike. */
export function* otherQuantities(evidence: Evidence): Generator<Disagreement> {
  const {collection, variants, blocked} = evidence
  const pairs = [
    ...variants.filter(({block}) => block.slot === 'quantity').map(pair => ({...pair, score: 1})),
    ...blocked.filter(({block}) => block.slot === 'quantity'),
  ]
  for (const {a, b, score} of pairs) {
    const [x, y] = [collection.passages[a]!, collection.passages[b]!]
    const clash = quantityClash(x.sentence, y.sentence)
    if (clash === undefined) continue
    const verdict = classify(x, y, clash, score, collection)
    yield disagreementOf(
      {
        kind: 'quantity',
        class: verdict.class,
        question: questionOf(clash, x, y),
        printed: verdict.printed,
        why: verdict.why,
        answers: [answerOf(clash[0], a), answerOf(clash[1], b)],
      },
      evidence,
    )
  }
}

const answerOf = (quantity: Quantity, passage: number): Answer => ({
  key: `${quantity.unit} ${quantity.qualifier} ${quantity.value} ${quantity.high ?? ''}`,
  label: quantity.text,
  passage,
  start: quantity.start,
  end: quantity.end,
})

function questionOf([first, second]: readonly [Quantity, Quantity], a: Passage, b: Passage): string {
  const run = sharedRun(a.sentence.text, b.sentence.text)
  const where = run === undefined ? '' : `, of “${run}”`
  switch (first.kind) {
    case 'count':
      return `How many ${first.noun ?? second.noun ?? first.unit}${where}?`
    case 'money':
      return `What sum${where}?`
    case 'percent':
    case 'points':
      return `What share or rate${where}?`
    case 'duration':
      return `How long${where}?`
    case 'ordinal':
    case 'measure':
      return `What measure${where}?`
  }
}
