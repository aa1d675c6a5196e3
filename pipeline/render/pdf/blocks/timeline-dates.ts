import {dayNumber, dayOf, monthNames, startOf} from '../../../text/calendar.ts'

/** The forms of date that have a first day; what lasts longer than a day is drawn where it begins. */
const forms = /^\d{4}(?:-\d{2}(?:-\d{2})?|-W\d{2}|-(?:Q[1-4]|SP|SU|AU|WI|H[12])|s)?$/

/** Where a date stands on a line of days; undefined when its form is unknown. */
export const placeOf = (value: string): number | undefined => (forms.test(value) ? startOf(value) : undefined)

/** First days of the years that begin between two days; every fifth, tenth or fiftieth year when there are many. */
export function yearStarts(first: number, last: number): {year: number; day: number}[] {
  const from = dayOf(first).year
  const to = dayOf(last).year
  const step = to - from > 120 ? 50 : to - from > 24 ? 10 : to - from > 10 ? 5 : 1
  const starts: {year: number; day: number}[] = []
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    const day = dayNumber({year, month: 1, day: 1})
    if (day > first && day < last) starts.push({year, day})
  }
  return starts
}

/** A label for the drawing: "9 May" within one year, "9 May 2031" else. */
export function shortLabel(value: string, label: string, oneYear: boolean): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value)
  if (match === null) return label
  const [, year, month, day] = match
  const name = monthNames[Number(month) - 1]?.slice(0, 3) ?? label
  const parts = [
    ...(day === undefined ? [] : [String(Number(day))]),
    name,
    ...(oneYear && day !== undefined ? [] : [year]),
  ]
  return parts.join(' ')
}
