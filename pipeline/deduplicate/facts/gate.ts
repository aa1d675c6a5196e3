import type {Language} from '../../language/language.ts'
import type {DateMention, Quantity, Sentence} from '../../model/sentence.ts'
import {dayNumber, parseIso} from '../../text/calendar.ts'
import {isStopWord} from '../../text/stop-words.ts'
import type {Cast} from '../cast/actors.ts'
import {mayBeOne} from '../cast/same-name.ts'
import {strangersIn} from '../copies/details.ts'
import type {Collection, Passage} from '../passages.ts'
import {agree, sameMeasure} from '../variables/measures.ts'
import type {Block} from './block.ts'

/** Days that two sources may differ over one event before it counts as another: time zones, a weekday off by one. */
export const eventTolerance = 1
/** The same where a sentence inherits its day from its article: a report is written a day or two after. */
const followUpTolerance = 3
/** Days between articles up to which they may tell of one event. */
const articleTolerance = 7

/**
 * The event gate and the other bars to joining: checked before likeness is believed, and for every pair of a group.
 * Undefined when nothing stands between the two.
 */
export function gate(a: Passage, b: Passage, collection: Pick<Collection, 'cast' | 'language'>): Block | undefined {
  if (a.source === b.source) return {slot: 'source', why: 'both are of one source'}
  return otherEvent(a, b, collection.language) ?? otherDetail(a, b, collection)
}

/** What the two sentences themselves give otherwise, whatever event they or their articles are of. */
export const otherDetail = (
  a: Passage,
  b: Passage,
  {cast, language}: Pick<Collection, 'cast' | 'language'>,
): Block | undefined =>
  otherSpeaker(a, b, cast) ??
  otherPolarity(a.sentence, b.sentence, language) ??
  otherQuantity(a.sentence, b.sentence) ??
  otherDate(a.sentence, b.sentence) ??
  otherLabel(a.sentence, b.sentence) ??
  otherNames(a.sentence, b.sentence)

/**
 * Two events are never one, whatever phrases they share: other days, or a call and a meeting. A sentence that tells no
 * event belongs to its article's, which bars less: reports of one event may be a week apart.
 */
export function otherEvent(a: Passage, b: Passage, {meaning}: Language): Block | undefined {
  const [x, y] = [a.sentence.event, b.sentence.event]
  const tolerance = tellsDay(a.sentence) && tellsDay(b.sentence) ? eventTolerance : followUpTolerance
  if (x.day !== undefined && y.day !== undefined && daysApart(x.day, y.day) > tolerance)
    return {slot: 'event', why: `other event: ${x.day} and ${y.day}`}
  const [kindA, kindB] = [meaning.eventKind(x.head), meaning.eventKind(y.head)]
  if (kindA !== undefined && kindB !== undefined && kindA !== kindB)
    return {slot: 'event', why: `other event: ${x.head} and ${y.head}`}
  const [dayA, dayB] = [x.day ?? a.occasion.day, y.day ?? b.occasion.day]
  if (dayA !== undefined && dayB !== undefined && daysApart(dayA, dayB) > articleTolerance)
    return {slot: 'event', why: `articles on other events: ${dayA} and ${dayB}`}
  const kinds = [kindA ?? a.occasion.kind, kindB ?? b.occasion.kind]
  if (kinds.includes('call') && kinds.includes('meeting'))
    return {slot: 'event', why: 'articles on other events: a call and a meeting'}
  return undefined
}

const tellsDay = (sentence: Sentence): boolean => sentence.dates.some(date => date.granularity === 'day')

export function daysApart(a: string, b: string): number {
  const [x, y] = [parseIso(a), parseIso(b)]
  return x === undefined || y === undefined ? 0 : Math.abs(dayNumber(x) - dayNumber(y))
}

/** Both say who spoke, and it is not the same one by any spelling, nor does either name the other's speaker. */
function otherSpeaker(a: Passage, b: Passage, {actors, indexOf}: Cast): Block | undefined {
  const actorOf = (key: string) => indexOf.get(key)
  const x = speakersOf(a.sentence, actorOf)
  const y = speakersOf(b.sentence, actorOf)
  if (x.length === 0 || y.length === 0) return undefined
  if (x.some(actor => y.includes(actor) || b.actors.includes(actor))) return undefined
  if (y.some(actor => a.actors.includes(actor))) return undefined
  const oneName = x.some(one => y.some(other => mayBeOne(actors[one]!.keys, actors[other]!.keys)))
  return oneName ? undefined : {slot: 'speaker', why: 'other speaker'}
}

/** The actors to whom a sentence credits words. */
export function speakersOf(sentence: Sentence, actorOf: (key: string) => number | undefined): number[] {
  const keys = [sentence.speech?.speaker?.key, ...sentence.quotations.map(quotation => quotation.speaker?.key)]
  return [...new Set(keys.flatMap(key => (key === undefined ? [] : (actorOf(key) ?? []))))]
}

/** Two sentences of which one denies what the other reports, as far as words tell. */
function otherPolarity(a: Sentence, b: Sentence, {telling}: Language): Block | undefined {
  const {reportsDenial, deniedOnly, oppositesIn} = telling
  if (reportsDenial(a) !== reportsDenial(b) && a.status !== undefined && b.status !== undefined)
    return {slot: 'polarity', why: 'one reports it, one denies it'}
  const denied = deniedOnly(a, b) ?? deniedOnly(b, a)
  if (denied !== undefined) return {slot: 'polarity', why: `one of the two has a negation: ${denied}`}
  const opposite = oppositesIn(a.stems, b.stems)
  return opposite === undefined ? undefined : {slot: 'polarity', why: `opposite words: ${opposite}`}
}

/** Each gives a value for the same thing, and no value of one fits one of the other. */
function otherQuantity(a: Sentence, b: Sentence): Block | undefined {
  const clash = quantityClash(a, b)
  if (clash === undefined) return undefined
  return {slot: 'quantity', why: `other quantity: "${clash[0].text}" and "${clash[1].text}"`}
}

/** The first two quantities of one measure that can't both be true, where none of that measure agree. */
export function quantityClash(a: Sentence, b: Sentence): readonly [Quantity, Quantity] | undefined {
  for (const x of a.quantities) {
    if (x.kind === 'ordinal') continue
    const rivals = b.quantities.filter(y => y.kind !== 'ordinal' && sameMeasure(x, y))
    if (rivals.length === 0 || rivals.some(y => agree(x, y)) || isToldBy(b, x)) continue
    // The other's value must be left over too: "rose from 3 to 5 percent" against "to 5 percent" is no clash.
    const rival = rivals.find(y => !isToldBy(a, y) && !a.quantities.some(z => sameMeasure(z, y) && agree(z, y)))
    if (rival !== undefined) return [x, rival]
  }
  return undefined
}

/** Whether a sentence has the number under another name ("45,000, 12,000 of them here"), or its parts ("two guards and three guests"). */
function isToldBy({quantities}: Sentence, {value, kind, qualifier}: Quantity): boolean {
  if (qualifier !== 'exact') return false
  if (kind !== 'count') return false
  const counts = quantities.filter(other => other.kind === 'count').map(other => other.value)
  return counts.includes(value) || (counts.length > 1 && counts.reduce((sum, one) => sum + one, 0) === value)
}

/** Numbers that name a thing: "stage 13", "Flight 204". Other numbers after the same word are other things. */
export function otherLabel(a: Sentence, b: Sentence): Block | undefined {
  const y = labelsOf(b)
  for (const [word, numbers] of labelsOf(a)) {
    const others = y.get(word)
    if (others === undefined || [...numbers].some(number => others.has(number))) continue
    return {slot: 'name', why: `other number of one name: ${word} ${[...numbers][0]} and ${word} ${[...others][0]}`}
  }
  return undefined
}

/**
 * Both name as many, and nothing that one names stands in the other in any spelling: two matters in one form of words. With
 * other counts, one of the two may say "the company" for a name of the other's.
 */
function otherNames(a: Sentence, b: Sentence): Block | undefined {
  if (a.names.length === 0 || a.names.length !== b.names.length) return undefined
  if (a.names.some(name => b.names.some(other => other.key === name.key))) return undefined
  const rival = strangersIn(a, b)
  return rival === undefined ? undefined : {slot: 'name', why: `other names: "${rival[0].text}" and "${rival[1].text}"`}
}

function labelsOf(sentence: Sentence): Map<string, Set<string>> {
  const labels = new Map<string, Set<string>>()
  for (const match of sentence.text.matchAll(/(?<=(\p{L}{3,})\s)\d{1,4}(?![\d.,:]*\d|\s?%)/gu)) {
    const at = sentence.start + match.index
    const measured = [...sentence.quantities, ...sentence.dates].some(one => one.start <= at && at < one.end)
    const word = match[1]!.toLowerCase()
    if (!measured && !isStopWord(word)) labels.set(word, (labels.get(word) ?? new Set()).add(match[0]))
  }
  return labels
}

/** Of days from … until, any one is a day of theirs. */
const meet = (one: DateMention, other: DateMention): boolean =>
  one.value <= (other.until ?? other.value) && other.value <= (one.until ?? one.value)

/** Each tells a time of one kind, days before all, and none of one is a time of the other. */
function otherDate(a: Sentence, b: Sentence): Block | undefined {
  for (const granularity of ['day', 'month', 'year'] as const) {
    const [x, y] = [a, b].map(({dates}) => dates.filter(date => date.granularity === granularity)) as [
      DateMention[],
      DateMention[],
    ]
    if (x.length === 0 || y.length === 0) continue
    // A year beside others may be one of many that a sentence gives.
    if (granularity !== 'day' && (a.dates.length > 1 || b.dates.length > 1)) return undefined
    if (x.some(one => y.some(other => meet(one, other)))) return undefined
    return {slot: 'date', why: `other ${granularity}: "${x[0]!.text}" and "${y[0]!.text}"`}
  }
  return undefined
}
