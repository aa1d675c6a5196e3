import type {Language} from '../../language/language.ts'
import type {Quantity} from '../../model/sentence.ts'
import {parseIso, weekdayOf} from '../../text/calendar.ts'
import type {Passage} from '../passages.ts'
import type {Mention} from './mention.ts'

/** The values in a passage that other sources may give otherwise, in the order of the text. */
export function mentionsOf(passage: number, {sentence}: Passage, language: Language): readonly Mention[] {
  const {text, start, dates, quantities} = sentence
  const {telling} = language
  const hours = telling.timesOfDayIn(text).map(one => ({...one, start: start + one.start, end: start + one.end}))
  const isHour = (one: {readonly start: number; readonly end: number}) =>
    hours.some(hour => hour.start < one.end && one.start < hour.end)
  const isOfStatement = (at: number) => telling.saysOn(text.slice(0, at - start))
  const isBound = (at: number) => telling.boundsDate(text.slice(0, at - start))
  const isStamp = (one: {readonly start: number; readonly end: number}) =>
    telling.isStamp(text.slice(0, one.start - start), text.slice(one.end - start))
  const isBeside = (one: Quantity, other: Quantity) =>
    /^\s?(?:,|and)\s/.test(text.slice(Math.min(one.end, other.end) - start, Math.max(one.start, other.start) - start))
  return [
    ...quantities
      .filter(one => one.kind !== 'ordinal' && !one.unit.endsWith(' of age') && !isHour(one)) // an age is somebody's
      .filter(one => !isConversion(text.slice(0, one.start - start), one) && !isCutOff(one, start))
      .map((quantity): Mention => {
        const fate = telling.fateOf(sentence, quantity)
        // "Two guards and three guests were killed": neither is the count of the dead.
        const isPart = quantities.some(
          one =>
            one !== quantity &&
            fate !== undefined &&
            (telling.fateOf(sentence, one) === fate || isBeside(one, quantity)),
        )
        return {
          kind: 'quantity',
          passage,
          start: quantity.start,
          end: quantity.end,
          quantity,
          ...(fate === undefined || fate === 'unknown' || isPart ? {} : {fate}),
        }
      }),
    ...dates
      .filter(date => date.granularity === 'day' && !isOfStatement(date.start) && !isBound(date.start))
      .filter(date => !isStamp(date))
      .map((date): Mention => {
        const day = parseIso(date.value)
        const weekday = date.weekday ?? (day === undefined ? undefined : weekdayOf(day))
        return {
          kind: 'date',
          passage,
          start: date.start,
          end: date.end,
          isNamed: date.weekday !== undefined || /\d/.test(date.text),
          ...(date.certainty === 'ambiguous' ? {} : {day: date.value}),
          ...(date.until === undefined ? {} : {until: date.until}),
          ...(weekday === undefined ? {} : {weekday}),
        }
      }),
    // A source without a date names weekdays that nothing resolves.
    ...telling
      .weekdaysIn(text)
      .map(one => ({...one, start: start + one.start, end: start + one.end}))
      .filter(one => !dates.some(date => date.start < one.end && one.start < date.end))
      .filter(one => !isOfStatement(one.start) && !isBound(one.start))
      .map(
        (one): Mention => ({
          kind: 'date',
          passage,
          start: one.start,
          end: one.end,
          weekday: one.weekday,
          isNamed: true,
        }),
      ),
    ...hours.map(
      ({minutes, isHalfKnown, zone, ...place}): Mention => ({
        kind: 'time',
        passage,
        start: place.start,
        end: place.end,
        minutes,
        isHalfKnown,
        ...(zone === undefined ? {} : {zone}),
      }),
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** "90 billion ($118 billion)": the same sum once more, at somebody's rate. */
function isConversion(before: string, {kind}: Quantity): boolean {
  if (kind !== 'money' || !before.endsWith('(')) return false
  const tail = before.slice(-conversionReach, -1)
  return /\d/.test(tail.slice(Math.max(tail.lastIndexOf('('), tail.lastIndexOf(')')) + 1))
}
const conversionReach = 42

/** "1 metres" at the head of a sentence that a reader cut in "6. 1 metres": no figure stands so of itself, but for a word. */
export const isCutOff = ({start, text}: Quantity, of: number): boolean => start === of && /^\d-|^\d\p{Ll}/u.test(text)
