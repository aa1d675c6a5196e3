import type {Token} from '../token.ts'

export type Season = 'SP' | 'SU' | 'AU' | 'WI'
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade'

/** A date as written, before it is set against the calendar. Token indexes, `last` inclusive. */
export interface Written {
  readonly first: number
  readonly last: number
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly half?: 1 | 2
  readonly season?: Season
  readonly quarter?: number
  readonly decade?: number
  readonly shortDecade?: number // "the '20s", of a century that is not said
  readonly weekday?: number
  readonly weeks?: number // "a week from Monday", "Sunday week": weeks behind the coming day of that name
  /** Days, weeks … from the anchor: "yesterday" is -1 day, "last year" -1 year, "this month" 0 months. */
  readonly shift?: {readonly unit: Unit; readonly by: number}
  readonly fromTold?: boolean // the shift counts from the date told before: "two days later"
  readonly toward?: 'past' | 'future' // "last Friday", "next May"
  readonly numeric?: readonly [number, number] // 01/11: which is the day is not said
  readonly until?: Written // the end of a range: "May 9-11", "from Monday to Wednesday"
}

/** Reads the date that begins at a token, or the dates of a list ("May 3 and 4"), or finds none. */
export type Pattern = (tokens: readonly Token[], at: number, text: string) => Written | readonly Written[] | undefined

/** "this year", "last year", "next year" after a day or month. */
export function yearShift(tokens: readonly Token[], at: number): Written['shift'] {
  const by = directionOf(tokens[at])
  return by !== undefined && tokens[at + 1]?.low === 'year' ? {unit: 'year', by} : undefined
}

/** -1, 0 or 1 for "last", "this", "next". */
export const directionOf = (token: Token | undefined): number | undefined => {
  switch (token?.low) {
    case 'last':
      return -1
    case 'this':
    case 'current':
      return 0
    case 'next':
    case 'coming':
      return 1
    default:
      return undefined
  }
}
