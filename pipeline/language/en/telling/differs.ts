import type {DateMention, Quantity, Sentence} from '../../../model/sentence.ts'
import {parseIso, weekdayOf} from '../../../text/calendar.ts'
import type {ClockTime} from '../../telling.ts'
import {ballotsIn} from './ballot.ts'
import {timesOfDayIn} from './clock.ts'
import {ofStatement, saysOn} from './statement.ts'
import {boundsDate, weekdaysIn} from './times.ts'

/** Whether two sentences give other days, or other figures of one thing: then neither stands behind the other. */
export const differs = (a: Sentence, b: Sentence): boolean =>
  otherDay(a, b) || otherFigure(a, b) || otherHour(a, b) || otherBallot(a, b)

/** Both tell hours, and none of one is one of the other, by whichever clock. */
function otherHour(a: Sentence, b: Sentence): boolean {
  const [left, right] = [timesOfDayIn(a.text), timesOfDayIn(b.text)]
  const isOne = (x: ClockTime, y: ClockTime): boolean =>
    (x.minutes - y.minutes) % (x.isHalfKnown && y.isHalfKnown ? 1440 : 720) === 0
  return left.length > 0 && right.length > 0 && !left.some(x => right.some(y => isOne(x, y)))
}

/** Both tell how a vote went, and no two went alike. */
function otherBallot(a: Sentence, b: Sentence): boolean {
  const [left, right] = [ballotsIn(a.text), ballotsIn(b.text)]
  return (
    left.length > 0 && right.length > 0 && !left.some(x => right.some(y => x.most === y.most && x.fewest === y.fewest))
  )
}

/** Both tell days of what happened, and have none in common. */
function otherDay(a: Sentence, b: Sentence): boolean {
  const [left, right] = [daysOf(a), daysOf(b)]
  if (left.length > 0 && right.length > 0) return !left.some(x => right.some(y => overlap(x, y)))
  const [mine, theirs] = [weekdaysOf(a), weekdaysOf(b)]
  return mine.length > 0 && theirs.length > 0 && !mine.some(day => theirs.includes(day))
}

/** Weekdays of what happened: a source without a date names days that nothing resolves. */
function weekdaysOf(sentence: Sentence): number[] {
  const {text, start, dates} = sentence
  const told = daysOf(sentence).flatMap(({weekday, value, until}) =>
    until !== undefined ? [] : [weekday ?? weekdayOn(value)],
  )
  const bare = weekdaysIn(text).filter(
    one =>
      !dates.some(date => date.start < start + one.end && start + one.start < date.end) &&
      !saysOn(text.slice(0, one.start)) &&
      !boundsDate(text.slice(0, one.start)),
  )
  return [...told, ...bare.map(({weekday}) => weekday)].filter(day => day !== undefined)
}

const weekdayOn = (value: string): number | undefined => {
  const day = parseIso(value)
  return day === undefined ? undefined : weekdayOf(day)
}

/** Days, but those of a statement, those that only bound a time, and those of which nothing is certain. */
const daysOf = (sentence: Sentence): DateMention[] =>
  sentence.dates.filter(
    date =>
      date.granularity === 'day' &&
      (date.certainty !== 'ambiguous' || date.weekday !== undefined) &&
      !ofStatement(sentence, date) &&
      !boundsDate(sentence.text.slice(0, date.start - sentence.start)),
  )

/** Of a day that is not certain its weekday still is. */
const overlap = (x: DateMention, y: DateMention): boolean =>
  x.certainty === 'ambiguous' || y.certainty === 'ambiguous'
    ? x.weekday === undefined || y.weekday === undefined || x.weekday === y.weekday
    : x.value <= (y.until ?? y.value) && y.value <= (x.until ?? x.value)

/** Both count one thing, and no two of their figures are the same, rounding apart. */
function otherFigure(a: Sentence, b: Sentence): boolean {
  const [left, right] = [a.quantities.filter(isMeasured), b.quantities.filter(isMeasured)]
  return left.some(x => {
    const same = right.filter(y => x.kind === y.kind && x.unit === y.unit)
    const own = left.filter(y => x.kind === y.kind && x.unit === y.unit)
    return same.length > 0 && !own.some(one => same.some(other => mayBeSame(one, other)))
  })
}

/** Ordinals name, and of stretches of time a sentence has several. */
const isMeasured = ({kind, unit}: Quantity): boolean => kind !== 'ordinal' && kind !== 'duration' && unit !== ''

/** Whether two figures may be one: bounds and rounding are allowed for. */
export function mayBeSame(x: Quantity, y: Quantity): boolean {
  if (x.qualifier !== 'exact' && x.qualifier !== 'about' && x.qualifier !== 'nearly') return true
  if (y.qualifier !== 'exact' && y.qualifier !== 'about' && y.qualifier !== 'nearly') return true
  if (x.value <= (y.high ?? y.value) && y.value <= (x.high ?? x.value)) return true
  const digits = Math.min(significant(x.value), significant(y.value))
  return (
    digits < Math.max(significant(x.value), significant(y.value)) &&
    rounded(x.value, digits) === rounded(y.value, digits)
  )
}

/** Digits of a figure without the noughts at its end: of 8,740 million three. */
const significant = (value: number): number => digitsOf(value).replace(/(?<!0)0+$/, '').length

const rounded = (value: number, digits: number): string => Number(value.toPrecision(Math.max(1, digits))).toString()

const digitsOf = (value: number): string => (value.toExponential().split('e')[0] ?? '').replace(/\D/g, '')
