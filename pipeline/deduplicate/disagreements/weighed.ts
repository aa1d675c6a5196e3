import type {Disagreement} from '../../model/overlap.ts'
import {comparesWhole} from '../facts/score.ts'
import type {Collection} from '../passages.ts'
import {type Figure, figuresIn} from '../variables/figures.ts'
import {type Rivals, rivalsIn} from '../variables/rivals.ts'
import {type Answer, disagreementOf} from './answers.ts'
import type {Evidence} from './index.ts'
import {otherFigure, otherOccasion} from './other-thing.ts'
import {questionOf} from './quantities.ts'
import weights from './rival-clues.generated.json' with {type: 'json'}
import {type Clues, clueNames, cluesIn} from './rival-clues.ts'

/**
 * Log odds, in ten thousandths, from which two values are printed as a disagreement. On nine subjects, each by weights fitted on the
 * others, 13 of 14 are right here, 15 of 16 at -8000; on the half of the newswire topics that no weight was fitted on, none is
 * printed here, 5 at -8000.
 */
const leastOdds = 0

/** Values of one measure between which the clues of their mentions say that they are of one variable, however unlike the sentences are. */
export function* weighedFigures(evidence: Evidence): Generator<Disagreement> {
  const {collection} = evidence
  const {passages} = collection
  for (const {rivals, clues, nearest} of candidatesIn(collection)) {
    const odds = oddsOf(clues)
    if (odds < leastOdds) continue
    const [x, y] = rivals.against ?? nearest!
    const [p, q] = [passages[x.passage]!, passages[y.passage]!]
    const why = `their mentions speak for one variable by odds of ${(odds / 10_000).toFixed(1)}`
    yield disagreementOf(
      {
        kind: 'quantity',
        class: 'conflict',
        question: p === q ? askedOf(x, y, collection) : questionOf([x.quantity, y.quantity], p, q, collection),
        printed: true,
        why: rivals.against === undefined ? why : `${why}; one source puts the one against the other`,
        answers: [...rivals.a, ...rivals.b].map(one => answerOf(one, collection)),
      },
      evidence,
    )
  }
}

/** Of one sentence, all words are shared: only what is counted, and both values, are asked for. */
function askedOf({quantity: x}: Figure, {quantity: y}: Figure, {language}: Collection): string {
  return language.wording.questions.measure(x.kind, x.noun, undefined, undefined, [x.text, y.text])
}

/** Two values that nothing shows to be of two things, their clues, and the two mentions that stand nearest. */
export interface Candidate {
  readonly rivals: Rivals
  readonly clues: Clues
  readonly nearest: readonly [Figure, Figure] | undefined
}

/** Sentences of a folder below which every word is rare, and no likeness around two figures tells anything. */
const fewestPassages = 12

export function* candidatesIn(collection: Collection): Generator<Candidate> {
  if (comparesWhole(collection.passages.length)) return
  const read = cluesIn(collection)
  const newest = newestDay(collection)
  for (const rivals of rivalsIn(figuresIn(collection), collection)) {
    if (rivals.told || (rivals.against === undefined && collection.passages.length < fewestPassages)) continue
    const found = read(rivals)
    if (found === undefined || (rivals.against === undefined && otherThing(rivals, newest, collection))) continue
    yield {rivals, ...found}
  }
}

/** Every pair of mentions is of two things, or only one value is of another time; a toll that is told anew is no other toll. */
function otherThing({a, b}: Rivals, newest: string, {passages, language}: Collection): boolean {
  if (a.some(({fate}) => fate) || b.some(({fate}) => fate)) return true
  const isPast = ({passage}: Figure) => {
    const {sentence, published} = passages[passage]!
    const year = Number((published ?? newest).slice(0, 4))
    return sentence.dates.some(
      ({value, start}) =>
        Number(value.slice(0, 4)) <= year - yearsBack &&
        !language.telling.boundsDate(sentence.text.slice(0, start - sentence.start)),
    )
  }
  if ((a.every(isPast) && !b.some(isPast)) || (b.every(isPast) && !a.some(isPast))) return true
  return a.every(x =>
    b.every(y => {
      const [p, q] = [passages[x.passage]!, passages[y.passage]!]
      return (
        p.source === q.source ||
        otherOccasion(p, q, language) !== undefined ||
        otherFigure(p, x.quantity, q, y.quantity, language) !== undefined
      )
    }),
  )
}
/** Years back from which what a sentence tells is of another time. */
const yearsBack = 2

function oddsOf(clues: Clues): number {
  let sum = 0
  for (const name of clueNames) sum += weights[name] * clues[name]
  return sum
}

const answerOf = ({passage, start, end, value}: Figure, {passages}: Collection): Answer => {
  const {sentence} = passages[passage]!
  return {
    key: String(value),
    label: sentence.text.slice(start - sentence.start, end - sentence.start),
    passage,
    start,
    end,
  }
}

/** The day of the newest report, by which the undated are read. */
export const newestDay = ({passages}: Pick<Collection, 'passages'>): string =>
  passages.reduce((newest, {published}) => (published !== undefined && published > newest ? published : newest), '')
