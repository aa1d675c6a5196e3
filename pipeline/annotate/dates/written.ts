import type {Token} from '../token.ts'

/** A date as written, before it is set against the calendar. Token indexes, `last` inclusive. */
export interface Written {
  readonly first: number
  readonly last: number
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly quarter?: number
  readonly decade?: number
  readonly weekday?: number
  /** Days, weeks … from the anchor: "yesterday" is -1 day, "last year" -1 year, "this month" 0 months. */
  readonly shift?: {readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'; readonly by: number}
  readonly toward?: 'past' | 'future' // "last Friday", "next May"
  readonly numeric?: readonly [number, number] // 01/11: which is the day is not said
}

/** Reads the date that begins at a token, or finds none. */
export type Pattern = (tokens: readonly Token[], at: number, text: string) => Written | undefined

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
