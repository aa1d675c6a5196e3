import type {Language} from '../../language/language.ts'
import type {Disagreement} from '../../model/overlap.ts'
import type {Quantity} from '../../model/sentence.ts'
import type {Collection, Passage} from '../passages.ts'
import {type Measured, measuredIn} from '../variables/measured.ts'
import {agree, sameMeasure} from '../variables/measures.ts'
import {disagreementOf} from './answers.ts'
import {asOf, differentThing} from './classify.ts'
import type {Evidence} from './evidence.ts'
import {otherFigure, otherOccasion} from './other-thing.ts'
import {otherSubject} from './subject.ts'

interface Told {
  readonly passage: number
  readonly figure: Quantity
  readonly of: Measured
}

/** Mentions of one noun that are compared, each with each. */
const mostTold = 60
/** How many times one value may be the other. */
const mostApart = 2

/**
 * One noun of which sources give another measure, however unlike their sentences are: "turnout was 61 percent", "puts
 * turnout at 54". A source that gives two of its own knows of two things.
 */
export function* otherMeasures(evidence: Evidence): Generator<Disagreement> {
  const {collection, bundles} = evidence
  const {passages, language} = collection
  const byNoun = new Map<string, Told[]>()
  for (const {members} of bundles) {
    for (const passage of members) {
      const {sentence} = passages[passage]!
      if (sentence.mode === 'background') continue
      for (const figure of sentence.quantities) {
        const of = measuredIn(sentence, figure, language)
        if (of === undefined) continue
        const key = `${of.noun} ${figure.kind === 'points' ? 'percent' : figure.kind}`
        byNoun.set(key, [...(byNoun.get(key) ?? []), {passage, figure, of}])
      }
    }
  }
  for (const [, told] of [...byNoun].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const all = told.slice(0, mostTold)
    if (
      all.some(one => all.some(other => sourceOf(one, passages) === sourceOf(other, passages) && !mayAgree(one, other)))
    )
      continue
    const rivals = all.flatMap((one, i) =>
      all.slice(i + 1).flatMap(other => {
        const why = whyRivals(one, other, collection)
        return why === undefined ? [] : [{one, other, why}]
      }),
    )
    for (const {one, other, why} of rivals) {
      const later = laterDay(passages[one.passage]!, passages[other.passage]!)
      yield disagreementOf(
        {
          kind: 'quantity',
          class: 'conflict',
          question: language.wording.questions.howMuch(nounOf(one.of, other.of), one.figure.kind),
          printed: later === undefined,
          why: later ?? why,
          answers: [one, other].map(({passage, figure}, at) => ({
            key: String(at),
            label: figure.text,
            passage,
            start: figure.start,
            end: figure.end,
          })),
        },
        evidence,
      )
    }
  }
}

const sourceOf = ({passage}: Told, passages: readonly Passage[]): number => passages[passage]!.source

const mayAgree = (one: Told, other: Told): boolean =>
  !sameMeasure(one.figure, other.figure) || agree(one.figure, other.figure)

/** Why two measures of one noun are at odds; undefined where they are not, or may be of two things. */
function whyRivals(one: Told, other: Told, collection: Collection): string | undefined {
  const {passages, language} = collection
  const [a, b] = [passages[one.passage]!, passages[other.passage]!]
  if (a.source === b.source || !sameMeasure(one.figure, other.figure) || agree(one.figure, other.figure))
    return undefined
  const [low, high] = [one.figure.value, other.figure.value].map(Math.abs).sort((x, y) => x - y) as [number, number]
  if (low === 0 || high / low > mostApart) return undefined
  const sameWith = one.of.with.join(' ') === other.of.with.join(' ')
  if (!sameWith && !one.of.isKnown && !other.of.isKnown) return undefined
  if (otherSubject(a, b, collection) !== undefined || otherOccasion(a, b, language) !== undefined) return undefined
  if (differentThing(a.sentence, b.sentence, [one.figure, other.figure], language) !== undefined) return undefined
  if (otherFigure(a, one.figure, b, other.figure, language) !== undefined) return undefined
  if (isElsewhere(a, one.figure, b, other.figure, language)) return undefined
  return `both tell the measure of one thing ("${one.of.written}")`
}

/** One is told of a place or of some people that the other does not name behind its figure. */
function isElsewhere(
  {sentence: a}: Passage,
  x: Quantity,
  {sentence: b}: Passage,
  y: Quantity,
  {telling}: Language,
): boolean {
  const [mine, theirs] = [telling.within(a.text.slice(x.end - a.start)), telling.within(b.text.slice(y.end - b.start))]
  return mine.length + theirs.length > 0 && !mine.some(stem => theirs.includes(stem))
}

/** The fuller of two wordings of one noun. */
const nounOf = (a: Measured, b: Measured): string => (a.with.length >= b.with.length ? a.written : b.written)

/** Where both tell as of when, and it is not one day, the later may be the newer. */
function laterDay(a: Passage, b: Passage): string | undefined {
  const told = ({sentence}: Passage) => sentence.dates.some(({granularity}) => granularity === 'day')
  const [x, y] = [asOf(a), asOf(b)]
  return told(a) && told(b) && x !== y ? `as of ${[x, y].sort().join(' and ')}` : undefined
}
