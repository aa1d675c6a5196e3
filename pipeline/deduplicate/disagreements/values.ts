import type {Language} from '../../language/language.ts'
import type {Disagreement} from '../../model/overlap.ts'
import {daysApart, quantityClash} from '../facts/gate.ts'
import type {Collection, Passage} from '../passages.ts'
import type {Mention} from '../variables/mention.ts'
import {mentionsOf} from '../variables/mentions.ts'
import type {Pair} from '../variables/pairs.ts'
import {ofOneAct} from '../variables/same-act.ts'
import {type Answer, disagreementOf} from './answers.ts'
import {sharedPhrase, toldAround} from './asked.ts'
import {asOf, differentThing} from './classify.ts'
import type {Evidence} from './evidence.ts'
import {otherDay, otherFigure, otherOccasion} from './other-thing.ts'
import {questionOf} from './quantities.ts'
import {otherSubject} from './subject.ts'
import {isMeasuredAlike, leastOddsOfMeasure, tellsBoth} from './two-figures.ts'

/** Odds of a common fact from which another value is believed to be of one variable. */
const leastOdds = {quantity: 0.4, date: 0.8, time: 1}
/** Likeness of the sentences without which a common day or hour is a coincidence. */
const leastAlike = {quantity: 0.2, date: 0.3, time: 0.2}
/** Hours stand in every report: what stands around two of one thing is alike. */
const leastNearOfTime = 0.2
/** How near an agreeing value may come, of the nearness of the pair, before the other value is of something else. */
const mostBeside = 0.7
/** How many times one value may be the other. */
const mostApart = 3.2
/** Days apart up to which two reports of one thing differ over its day. */
const mostDays = 3

/** Another value for one variable in sentences that may be quite unlike: a figure, a day, an hour. */
export function* otherValues(evidence: Evidence): Generator<Disagreement> {
  const {collection, pairs} = evidence
  const {passages, language} = collection
  for (const pair of pairs) {
    if (pair.relation !== 'conflict' || !pair.isMutual || !isOfOne(pair)) continue
    const [x, y] = [passages[pair.a.passage]!, passages[pair.b.passage]!]
    if (x.sentence.mode === 'background' || y.sentence.mode === 'background') continue
    if (isListed(pair, x, y, language) || otherSubject(x, y, collection) !== undefined) continue
    if (pair.a.kind !== 'quantity' && !ofOneAct(pair.a, x, pair.b, y, collection)) continue
    if (otherOccasion(x, y, language) !== undefined || otherBySaying(pair, x, y, language) !== undefined) continue
    const verdict = verdictOf(pair, x, y, language)
    if (verdict === undefined) continue
    yield disagreementOf(
      {
        kind: pair.a.kind === 'quantity' ? 'quantity' : 'date',
        ...verdict,
        question: questionFor(pair, x, y, collection),
        answers: [answerOf(pair.a, x), answerOf(pair.b, y)],
      },
      evidence,
    )
  }
}

function otherBySaying({a, b}: Pair, x: Passage, y: Passage, language: Language): string | undefined {
  if (a.kind === 'quantity' && b.kind === 'quantity') return otherFigure(x, a.quantity, y, b.quantity, language)
  return a.kind === 'date' ? otherDay(x, a, y, b, language) : undefined
}

function isOfOne(pair: Pair): boolean {
  const {a, b, near, nearness, beside} = pair
  if (!isMeasuredAlike(pair)) return false
  if (near.odds < leastOdds[a.kind] || near.score < leastAlike[a.kind]) return false
  if (a.kind === 'quantity' && a.quantity.kind === 'duration' && near.odds < leastOddsOfMeasure) return false
  if (a.kind === 'time' && nearness < leastNearOfTime) return false
  if (nearness === 0 || beside >= mostBeside * nearness) return false
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    const [low, high] = [a.quantity.value, b.quantity.value].map(Math.abs).sort((p, q) => p - q) as [number, number]
    return low > 0 && high / low <= mostApart
  }
  if (a.kind === 'date' && b.kind === 'date')
    return a.isNamed && b.isNamed && (a.day === undefined || b.day === undefined || daysApart(a.day, b.day) <= mostDays)
  return true
}

/** A sentence that also writes the other's number tells both; one that gives several days or hours is not at odds over one. */
function isListed({a, b}: Pair, x: Passage, y: Passage, language: Language): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity')
    return tellsBoth(x.sentence, a.quantity, y.sentence, b.quantity, language)
  if (language.telling.oppositesIn(x.sentence.stems, y.sentence.stems) !== undefined) return true
  // Where the figures differ too, it may be another occasion.
  if (quantityClash(x.sentence, y.sentence) !== undefined) return true
  return [
    [a, x],
    [b, y],
  ].some(([mention, passage]) => {
    const {kind, passage: at} = mention as Mention
    const own = mentionsOf(at, passage as Passage, language).filter(one => one.kind === kind)
    return new Set(own.map(shownBy)).size > 1
  })
}

const shownBy = (one: Mention): string => {
  switch (one.kind) {
    case 'quantity':
      return `${one.quantity.value}`
    case 'date':
      return `${one.day ?? one.weekday}`
    case 'time':
      return `${one.minutes}`
    default:
      return one satisfies never
  }
}

function verdictOf(
  pair: Pair,
  x: Passage,
  y: Passage,
  language: Language,
): Pick<Disagreement, 'class' | 'printed' | 'why'> | undefined {
  const {a, b, near} = pair
  const like = `they tell one fact by odds of ${near.odds.toFixed(1)}, and no other value of theirs is nearer`
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return {class: 'conflict', printed: true, why: like}
  const other = differentThing(x.sentence, y.sentence, [a.quantity, b.quantity], language)
  if (other !== undefined) return undefined
  const [first, second] = [asOf(x), asOf(y)]
  const {tellsRevision} = language.telling
  if (first !== undefined && first === second)
    return {class: 'conflict', printed: true, why: `${like}; both as of ${first}`}
  if (tellsRevision(x.sentence.text) || tellsRevision(y.sentence.text))
    return {class: 'revision', printed: true, why: `${like}; one speaks of a change`}
  if (first === undefined || second === undefined) return {class: 'conflict', printed: true, why: like}
  return {class: 'revision', printed: false, why: `${like}; a later value, as of ${[first, second].sort()[1]}`}
}

function answerOf(mention: Mention, {sentence}: Passage): Answer {
  const label = sentence.text.slice(mention.start - sentence.start, mention.end - sentence.start)
  return {
    key: `${mention.passage} ${mention.start}`,
    label,
    passage: mention.passage,
    start: mention.start,
    end: mention.end,
  }
}

function questionFor({a, b}: Pair, x: Passage, y: Passage, collection: Collection): string {
  const {questions} = collection.language.wording
  if (a.kind === 'quantity' && b.kind === 'quantity') return questionOf([a.quantity, b.quantity], x, y, collection)
  const {language} = collection
  const told = toldAround(a, x, language) ?? toldAround(b, y, language)
  const of = told ?? sharedPhrase(x, y)
  const values = [answerOf(a, x).label, answerOf(b, y).label] as const
  const isTold = told !== undefined
  return a.kind === 'time' ? questions.hour(of, values, isTold) : questions.time('day', of, values, isTold)
}
