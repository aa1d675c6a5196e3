import type {Language} from '../../language/language.ts'
import type {Disagreement} from '../../model/overlap.ts'
import type {DateMention, Sentence} from '../../model/sentence.ts'
import {ownWeight} from '../../text/weights.ts'
import {daysApart, quantityClash} from '../facts/gate.ts'
import {sameFactIn} from '../facts/score.ts'
import {disagreementOf, sharedRun} from './answers.ts'
import type {Evidence} from './evidence.ts'
import {otherAct, otherDay} from './other-thing.ts'
import {rivalNames} from './subject.ts'

/** Days up to which two reports of one thing differ over its day, where the act may be repeated and where it is done once. */
const mostApart = 3
const mostApartOnce = 62
/** Likeness from which a month or a year is believed to be what differs. */
const wellAlike = 0.7

/** Sentences that are alike and give another day, month or year. */
export function* otherTimes(evidence: Evidence): Generator<Disagreement> {
  const {collection, variants, blocked} = evidence
  const {language} = collection
  const pairs = [...variants.map(pair => ({...pair, score: 1})), ...blocked].filter(
    ({block}) => block.slot === 'date' || block.slot === 'event',
  )
  for (const {a, b, score, block} of pairs) {
    const [p, q] = [collection.passages[a]!, collection.passages[b]!]
    const [x, y] = [p.sentence, q.sentence]
    const [first, second] = [ownDate(x, language), ownDate(y, language)]
    const run = sharedRun(x.text, y.text)
    if (first === undefined || second === undefined || run === undefined) continue
    if (first.granularity !== second.granularity || first.value === second.value) continue
    if (score < sameFactIn(collection.passages.length)) continue
    const why = twoOccasions(first, second, score, [x, y], language)
    // Where the event gate stands between, or thousands of sentences are alike, only what is nearly the same is compared.
    const doubtful = score < wellAlike && (block.slot === 'event' || ownWeight(collection.passages.length) > 0.5)
    const other = why ?? (doubtful ? 'alike in part only' : undefined)
    const rivals = rivalNames(p, q, collection)
    const told =
      other ??
      otherDay(p, first, q, second, language) ??
      (otherAct(x, first, y, second, language) ? 'they are the days of different acts' : undefined) ??
      (rivals === undefined ? undefined : `one names ${rivals[0].text}, the other ${rivals[1].text}`)
    yield disagreementOf(
      {
        kind: 'date',
        class: told === undefined ? 'conflict' : 'other-time',
        question: language.wording.questions.time(first.granularity, run, [first.text, second.text], true),
        printed: told === undefined,
        why: told ?? `alike to ${score.toFixed(2)}, but for the ${first.granularity}`,
        answers: [
          {key: first.value, label: first.text, passage: a, start: first.start, end: first.end},
          {key: second.value, label: second.text, passage: b, start: second.start, end: second.end},
        ],
      },
      evidence,
    )
  }
}

/** Why two dates are of two occasions, if they are. */
function twoOccasions(
  first: DateMention,
  second: DateMention,
  score: number,
  [x, y]: readonly [Sentence, Sentence],
  {meaning}: Language,
): string | undefined {
  if (quantityClash(x, y) !== undefined) return 'the figures differ too: two occasions'
  const isOnce = x.stems.some(one => meaning.isDoneOnce(one) && y.stems.includes(one))
  if (first.granularity !== 'day')
    return isOnce && score >= wellAlike ? undefined : 'it may have happened more than once'
  const apart = daysApart(first.value, second.value)
  return apart <= (isOnce ? mostApartOnce : mostApart) ? undefined : 'days far apart: two occasions'
}

/** The one date that a sentence gives to what it tells. */
function ownDate(sentence: Sentence, language: Language): DateMention | undefined {
  const told = sentence.dates.filter(
    date =>
      date.clash === undefined &&
      isNamed(date) &&
      !language.telling.isStamp(
        sentence.text.slice(0, date.start - sentence.start),
        sentence.text.slice(date.end - sentence.start),
      ) &&
      !language.telling.datesStatement(sentence, date) &&
      !isBound(sentence, date, language),
  )
  return told.length === 1 ? told[0] : undefined
}

/** By a figure, a month or a weekday: "today" is another day in each report. */
const isNamed = ({text, weekday}: DateMention): boolean =>
  weekday !== undefined || /\d/.test(text) || /^\p{Lu}/u.test(text)

/** "before Sunday", "until 5 May", "9 to 11 May": an end or a stretch of time, not the day of an act. */
const isBound = ({text, start}: Sentence, date: DateMention, {telling}: Language): boolean =>
  date.until !== undefined || telling.boundsDate(text.slice(0, date.start - start))
