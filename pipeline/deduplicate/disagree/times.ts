import type {Disagreement} from '../../model/overlap.ts'
import type {DateMention, Sentence} from '../../model/sentence.ts'
import {stem} from '../../text/stem.ts'
import {ownWeight} from '../../text/weights.ts'
import {daysApart, quantityClash} from '../gate.ts'
import {sameFactIn} from '../score.ts'
import {ofStatement} from '../statement.ts'
import {disagreementOf, sharedRun} from './answers.ts'
import type {Evidence} from './index.ts'
import {rivalNames} from './subject.ts'

/** Days up to which two reports of one thing differ over its day, where the act may be repeated and where it is done once. */
const mostApart = 3
const mostApartOnce = 62
/** Likeness from which a month or a year is believed to be what differs. */
const wellAlike = 0.7

/** What is done once: another day for it is a disagreement even weeks apart. */
const once = new Set(
  `finish complete open close begin start end expire launch inaugurate die born found connect sink swear sworn erupt ratify
  sentence convict elect resign effect abolish retire crash collapse ground aground murder assassinate disband`
    .split(/\s+/)
    .map(word => stem(word)),
)

/** Sentences that are alike and give another day, month or year. */
export function* otherTimes(evidence: Evidence): Generator<Disagreement> {
  const {collection, variants, blocked} = evidence
  const pairs = [...variants.map(pair => ({...pair, score: 1})), ...blocked].filter(
    ({block}) => block.slot === 'date' || block.slot === 'event',
  )
  for (const {a, b, score, block} of pairs) {
    const [p, q] = [collection.passages[a]!, collection.passages[b]!]
    const [x, y] = [p.sentence, q.sentence]
    const [first, second] = [ownDate(x), ownDate(y)]
    const run = sharedRun(x.text, y.text)
    if (first === undefined || second === undefined || run === undefined) continue
    if (first.granularity !== second.granularity || first.value === second.value) continue
    if (score < sameFactIn(collection.passages.length)) continue
    const why = twoOccasions(first, second, score, [x, y])
    // Where the event gate stands between, or thousands of sentences are alike, only what is nearly the same is compared.
    const doubtful = score < wellAlike && (block.slot === 'event' || ownWeight(collection.passages.length) > 0.5)
    const other = why ?? (doubtful ? 'alike in part only' : undefined)
    const rivals = rivalNames(p, q, collection)
    const told =
      other ?? (rivals === undefined ? undefined : `one names ${rivals[0].text}, the other ${rivals[1].text}`)
    yield disagreementOf(
      {
        kind: 'date',
        class: told === undefined ? 'conflict' : 'other-time',
        question: `${questionWord[first.granularity]} (“${run}”)?`,
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

const questionWord: Readonly<Record<DateMention['granularity'], string>> = {
  day: 'On what day',
  week: 'In what week',
  month: 'In what month',
  quarter: 'In what quarter',
  season: 'In what season',
  half: 'In what half-year',
  year: 'In what year',
  decade: 'In what decade',
}

/** Why two dates are of two occasions, if they are. */
function twoOccasions(
  first: DateMention,
  second: DateMention,
  score: number,
  [x, y]: readonly [Sentence, Sentence],
): string | undefined {
  if (quantityClash(x, y) !== undefined) return 'the figures differ too: two occasions'
  const isOnce = x.stems.some(one => once.has(one) && y.stems.includes(one))
  if (first.granularity !== 'day')
    return isOnce && score >= wellAlike ? undefined : 'it may have happened more than once'
  const apart = daysApart(first.value, second.value)
  return apart <= (isOnce ? mostApartOnce : mostApart) ? undefined : 'days far apart: two occasions'
}

/** The one date that a sentence gives to what it tells. */
function ownDate(sentence: Sentence): DateMention | undefined {
  const told = sentence.dates.filter(
    date => date.clash === undefined && !ofStatement(sentence, date) && !isBound(sentence, date),
  )
  return told.length === 1 ? told[0] : undefined
}

/** "before Sunday", "until 5 May", "9 to 11 May": an end or a stretch of time, not the day of an act. */
const isBound = ({text, start}: Sentence, date: DateMention): boolean =>
  date.until !== undefined || /\b(?:before|until|till|by|after|since|from)\s+$/i.test(text.slice(0, date.start - start))
