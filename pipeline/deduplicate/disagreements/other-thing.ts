import type {Language} from '../../language/language.ts'
import type {Clause} from '../../model/clause.ts'
import type {Quantity, Sentence} from '../../model/sentence.ts'
import {stem} from '../../text/stem.ts'
import {isStopWord} from '../../text/stop-words.ts'
import {daysApart} from '../facts/gate.ts'
import type {Passage} from '../passages.ts'
import {measuredIn} from '../variables/measured.ts'
import {agree, sameMeasure} from '../variables/measures.ts'
import {clauseAt} from '../variables/same-act.ts'

/** Where a value stands in its source. */
interface Place {
  readonly start: number
  readonly end: number
}

/** Days between two reports from which they are hardly of one occasion: news tells of a thing anew when it is another. */
const mostBetween = 30

/** Why two reports are of two occasions by their days. */
export function otherOccasion(a: Passage, b: Passage, {telling}: Language): string | undefined {
  const [x, y] = [a.published, b.published]
  if (telling.tellsRevision(a.sentence.text) || telling.tellsRevision(b.sentence.text)) return undefined
  if (x === undefined || y === undefined || daysApart(x, y) <= mostBetween) return undefined
  return `published ${[x, y].sort().join(' and ')}: hardly of one occasion`
}

/** Why two figures are of different things, by the words around each: another fate, a rate against a sum, a part against the whole. */
export function otherFigure(
  {sentence: a}: Passage,
  x: Quantity,
  {sentence: b}: Passage,
  y: Quantity,
  language: Language,
): string | undefined {
  const {telling} = language
  const differ = <Told>(read: (sentence: Sentence, figure: Quantity, before: string, behind: string) => Told) => {
    const [mine, theirs] = [read(a, x, beforeOf(a, x), behindOf(a, x)), read(b, y, beforeOf(b, y), behindOf(b, y))]
    return mine === theirs ? undefined : ([mine, theirs] as const)
  }
  const fates = differ((sentence, figure) => telling.fateOf(sentence, figure))
  if (fates !== undefined) return `one tells of people ${fates[0] ?? 'unknown'}, the other ${fates[1] ?? 'unknown'}`
  const more = differ((_, __, ___, behind) => telling.countsOn(behind))
  if (more !== undefined && x.kind === 'count' && countsPeopleOrThings(more))
    return `only one of the figures counts ${more[0] ?? more[1]} too`
  if (differ((_, __, ___, behind) => telling.isRate(behind)) !== undefined) return 'one is a rate'
  if (differ((_, __, before) => telling.isWanted(before)) !== undefined) return 'one is wished for, not reached'
  const wholes = differ((_, figure, before) => telling.wholeIn(figure.text, before))
  if (wholes !== undefined && x.kind === 'count') return 'they are parts of different wholes'
  const sums = differ(sentence => telling.sumOver(sentence.text))
  if (sums !== undefined) return `only one of the two says "${sums[0] ?? sums[1]}"`
  if ([[a, x] as const, [b, y] as const].some(([s, q]) => telling.isRunning(beforeOf(s, q), behindOf(s, q))))
    return 'it ran on: each counts until its own day'
  if (isOpen(a, x, language) !== isOpen(b, y, language)) return 'one is told as possible only'
  const [mine, theirs] = [measuredIn(a, x, language), measuredIn(b, y, language)]
  const isIn = ({stems}: Sentence, noun: string) => stems.some(one => language.meaning.meaningOf(one) === noun)
  if (mine !== undefined && theirs !== undefined && !isIn(b, mine.noun) && !isIn(a, theirs.noun))
    return `one is of ${mine.written}, the other of ${theirs.written}`
  if (otherAct(a, x, b, y, language)) return 'other things are done with the figures'
  if (otherMoment(a, b, language)) return 'each counts at a moment of its own'
  return telling.fateOf(a, x) === undefined ? otherCompany(a, x, b, y) : undefined
}

/** Both say the same that goes on, or neither: one of them is undefined here. */
const countsPeopleOrThings = (more: readonly (string | undefined)[]): boolean => more.some(one => one === undefined)

const beforeOf = ({text, start}: Sentence, place: Place): string => text.slice(0, place.start - start)
const behindOf = ({text, start}: Sentence, place: Place): string => text.slice(place.end - start)

/** Told as possible, in a word that says so. */
function isOpen(sentence: Sentence, place: Place, language: Language): boolean {
  const clause = clauseAt(place, language.clauses(sentence))
  if (clause === undefined || (clause.force !== 'possible' && clause.force !== 'conditional')) return false
  return language.telling.tellsPossible(sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start))
}

/** One and the same does other things with, or at, the two values: "served five months", "was sentenced to two years". */
export function otherAct(a: Sentence, x: Place, b: Sentence, y: Place, language: Language): boolean {
  const {meaning, telling} = language
  if (telling.tellsRevision(a.text) || telling.tellsRevision(b.text)) return false
  const [mine, theirs] = [clauseAt(x, language.clauses(a)), clauseAt(y, language.clauses(b))]
  if (mine === undefined || theirs === undefined) return false
  const ofWhom = ({voice, subject, object}: Clause) => (voice === 'passive' ? object : subject)?.lemma
  const whom = ofWhom(mine)
  if (whom === undefined || whom !== ofWhom(theirs)) return false
  const [act, other] = [mine, theirs].map(({predicate}) => predicate.lemma) as [string, string]
  return !isStopWord(act) && !isStopWord(other) && meaning.meaningOf(stem(act)) !== meaning.meaningOf(stem(other))
}

/** Both tell days until which they count, or hours, and none in common. */
export function otherMoment(a: Sentence, b: Sentence, {telling}: Language): boolean {
  const days = (sentence: Sentence) =>
    sentence.dates.filter(
      date => date.granularity === 'day' && date.certainty !== 'ambiguous' && !telling.datesStatement(sentence, date),
    )
  const [mine, theirs] = [days(a), days(b)]
  const isUntil =
    mine.some(date => telling.countsUntil(beforeOf(a, date))) ||
    theirs.some(date => telling.countsUntil(beforeOf(b, date)))
  if (isUntil && theirs.length > 0 && !mine.some(({value}) => theirs.some(other => other.value === value)))
    return mine.length > 0
  const [hours, others] = [telling.timesOfDayIn(a.text), telling.timesOfDayIn(b.text)]
  return (
    hours.length > 0 && others.length > 0 && !hours.some(one => others.some(other => other.minutes === one.minutes))
  )
}

/**
 * Every other figure of one measure differs too, and none agrees: two hauls, two matches. Counts of people are told anew
 * all together, so they say nothing.
 */
function otherCompany(a: Sentence, x: Quantity, b: Sentence, y: Quantity): string | undefined {
  const [mine, theirs] = [others(a, x), others(b, y)]
  const agreeing = mine.some(one => theirs.some(other => sameMeasure(one, other) && agree(one, other)))
  if (agreeing) return undefined
  const clash = mine.find(one => {
    const rivals = theirs.filter(other => sameMeasure(one, other))
    return rivals.length > 0 && one.unit !== x.unit
  })
  return clash === undefined ? undefined : `their other figures differ too ("${clash.text}")`
}

const others = ({quantities}: Sentence, {start}: Quantity): Quantity[] =>
  quantities.filter(one => one.kind !== 'ordinal' && one.start !== start)

/** Why two days are those of different acts, by how each hangs on what is told. */
export function otherDay(
  {sentence: a}: Passage,
  x: Place,
  {sentence: b}: Passage,
  y: Place,
  {telling}: Language,
): string | undefined {
  const [mine, theirs] = [
    telling.hangingOf(beforeOf(a, x), behindOf(a, x)),
    telling.hangingOf(beforeOf(b, y), behindOf(b, y)),
  ]
  const hangsAlike =
    typeof mine === 'string' || typeof theirs === 'string' ? mine === theirs : mine.some(stem => theirs.includes(stem))
  if (!hangsAlike) return 'one is the day of the act, the other of something told beside it'
  const tellsAnother = (sentence: Sentence, place: Place) =>
    // "Today, Thursday": the same day twice.
    telling.tellsNearDay(
      `${beforeOf(sentence, place).replace(/\p{L}{1,9},?\s$/u, '')} ${behindOf(sentence, place).replace(/^,?\s\p{L}+/u, '')}`,
    )
  if (tellsAnother(a, x) || tellsAnother(b, y)) return 'one speaks of its own day, or of the one before, too'
  return undefined
}
