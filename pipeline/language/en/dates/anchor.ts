import type {DateMention} from '../../../model/sentence.ts'
import type {Day} from '../../../text/calendar.ts'

/** What relative dates are counted from: as much of the publication date as is known. */
export interface Anchor {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

export interface Resolved {
  readonly value: string
  readonly until?: string
  readonly granularity: DateMention['granularity']
  readonly certainty: 'stated' | 'derived' | 'ambiguous'
  readonly clash?: string
}

/** Which of 01/11 is the day, from the document's other numeric dates. */
export type NumericOrder = 'day-first' | 'month-first' | undefined

/** The day that is counted from, where one is known. */
export function dayAnchor(anchor: Anchor | undefined): Day | undefined {
  return anchor?.month === undefined || anchor.day === undefined
    ? undefined
    : {year: anchor.year, month: anchor.month, day: anchor.day}
}

/** What a value says of a day, as far as it does: YYYY-MM-DD, YYYY-MM or a year. */
export function partsOf(value: string | undefined): Anchor | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\dQHWs])/.exec(value ?? '')
  if (match === null) return undefined
  const [year, month, day] = match.slice(1).map(part => (part === undefined ? undefined : Number(part)))
  return {year: year!, ...(month === undefined ? {} : {month}), ...(day === undefined ? {} : {day})}
}

export const monthValue = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`
