import type {Disagreement} from '../../model/overlap.ts'
import {calendarClashes} from './calendar.ts'
import {deniedClaims} from './claims.ts'
import {countsThatDiffer} from './counts.ts'
import {eventDays} from './days.ts'
import type {Evidence} from './evidence.ts'
import {oddsWithItself} from './itself.ts'
import {otherMeasures} from './measured.ts'
import {otherNames} from './names.ts'
import {oneQuestionEach} from './one-question.ts'
import {figuresThatMayAgree, otherQuantities} from './quantities.ts'
import {otherSpeakers} from './speakers.ts'
import {otherStatus} from './status.ts'
import {otherTimes} from './times.ts'
import {otherValues} from './values.ts'
import {weighedValues} from './weighed.ts'

/** Every question that the sources, or one source and the calendar, answer in more than one way; printed or not. */
export function disagreementsOf(evidence: Evidence): Disagreement[] {
  const found = [
    ...calendarClashes(evidence),
    ...oddsWithItself(evidence),
    ...eventDays(evidence),
    ...countsThatDiffer(evidence),
    ...otherQuantities(evidence),
    ...otherValues(evidence),
    ...otherMeasures(evidence),
    ...otherTimes(evidence),
    ...otherSpeakers(evidence),
    ...otherNames(evidence),
    ...deniedClaims(evidence),
    ...otherStatus(evidence),
    ...figuresThatMayAgree(evidence),
  ]
  const more = [...weighedValues(evidence)].filter(one => !found.some(other => isKnown(one, other)))
  return withoutRepeats(oneQuestionEach([...found, ...more])).sort(
    (a, b) => Number(b.printed) - Number(a.printed) || (a.id < b.id ? -1 : 1),
  )
}

/** Whether values were compared already where their sentences are alike: printed, or found to be of two times or things. */
function isKnown(one: Disagreement, other: Disagreement): boolean {
  if (other.kind !== 'quantity' || (!other.printed && other.class === 'wording')) return false
  const places = other.values.map(({spans}) => new Set(spans.map(({source, start}) => `${source} ${start}`)))
  const met = places.filter(own =>
    one.values.some(({spans}) => spans.some(({source, start}) => own.has(`${source} ${start}`))),
  )
  return met.length > 1
}

/** Two finders may meet on the same words: what is printed stands before what is only considered, then the first. */
function withoutRepeats(found: readonly Disagreement[]): Disagreement[] {
  const taken = new Set<string>()
  return [...found.filter(one => one.printed), ...found.filter(one => !one.printed)].filter(({kind, values}) => {
    const group = kind === 'count' ? 'quantity' : kind
    const keys = values.map(({spans}) => spans.map(span => `${group} ${span.source} ${span.start}`))
    const repeated = keys.filter(value => value.some(key => taken.has(key))).length
    for (const key of keys.flat()) taken.add(key)
    return repeated < 2
  })
}
