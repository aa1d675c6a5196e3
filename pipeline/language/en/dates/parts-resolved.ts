import type {Anchor, Resolved} from './anchor.ts'
import {isAhead, type Tense} from './tense.ts'
import type {Season, Written} from './written.ts'

type Certainty = Resolved['certainty']

/** A quarter; without a year the latest that has begun, or the next to come where the sentence looks ahead. */
export function quarterOf(
  quarter: number,
  year: number | undefined,
  certainty: Certainty,
  anchor: Anchor | undefined,
  tense: Tense,
): Resolved | undefined {
  const inYear =
    year ?? nearest(quarter, anchor?.month === undefined ? undefined : Math.ceil(anchor.month / 3), anchor, tense)
  return inYear === undefined ? undefined : {value: `${inYear}-Q${quarter}`, granularity: 'quarter', certainty}
}

export const halfOf = (half: 1 | 2, year: number | undefined, certainty: Certainty): Resolved | undefined =>
  year === undefined ? undefined : {value: `${year}-H${half}`, granularity: 'half', certainty}

/** First month of each season, by the year in which it begins: winter is that of its December. */
const begins: Readonly<Record<Season, number>> = {SP: 3, SU: 6, AU: 9, WI: 12}

/** A season by name: which months it means depends on the hemisphere, and is left open. */
export function seasonOf(
  {season = 'SP', year, shift}: Written,
  certainty: Certainty,
  anchor: Anchor | undefined,
  tense: Tense,
): Resolved | undefined {
  const inYear =
    year ?? (anchor?.month === undefined ? undefined : seasonYear(season, shift?.by, anchor, anchor.month, tense))
  return inYear === undefined ? undefined : {value: `${inYear}-${season}`, granularity: 'season', certainty}
}

function seasonYear(
  season: Season,
  by: number | undefined,
  anchor: Anchor,
  month: number,
  tense: Tense,
): number | undefined {
  const start = begins[season]
  const isWinter = season === 'WI'
  if (by === 1) return start > month ? anchor.year : anchor.year + 1
  // "last winter" is over: until March it is that of the year before last
  if (by === -1)
    return (isWinter ? month > 2 : month > start + 2)
      ? isWinter
        ? anchor.year - 1
        : anchor.year
      : anchor.year - (isWinter ? 2 : 1)
  if (by === 0) return isWinter && month < 4 ? anchor.year - 1 : anchor.year
  if (isAhead(tense)) return start >= month ? anchor.year : anchor.year + 1
  // "low in summer": of any year
  if (tense !== 'past') return undefined
  return start <= month ? anchor.year : anchor.year - 1
}

function nearest(place: number, now: number | undefined, anchor: Anchor | undefined, tense: Tense): number | undefined {
  if (anchor === undefined || now === undefined) return anchor?.year
  if (isAhead(tense)) return place >= now ? anchor.year : anchor.year + 1
  return place <= now ? anchor.year : anchor.year - 1
}
