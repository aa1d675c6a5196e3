/** A day of the proleptic Gregorian calendar. Months count from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Days since 1 March 0000 (Hinnant, days_from_civil): differences are days apart. */
export function dayNumber({year, month, day}: Day): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
}

/** The day with that number: the inverse of `dayNumber`. */
export function dayOf(number: number): Day {
  const era = Math.floor(number / 146_097)
  const dayOfEra = number - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted + (shifted < 10 ? 3 : -9)
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** 0 is Sunday. (1 March 0000 was a Wednesday.) */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 3) % 7) + 7) % 7

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(month === 12 ? {year: year + 1, month: 1, day: 1} : {year, month: month + 1, day: 1}) -
  dayNumber({year, month, day: 1})

export const isDay = ({year, month, day}: Day): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** YYYY-MM-DD. */
export const formatIso = ({year, month, day}: Day): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** A day from YYYY-MM-DD, or undefined when it is none. */
export function parseIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return undefined
  const day = {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])}
  return isDay(day) ? day : undefined
}

/** For print: "9 May 2031", "May 2031", "2031", "Q2 2031", "2030s", from the values of a date mention. */
export function dateLabel(value: string): string {
  const day = parseIso(value)
  if (day !== undefined) return `${day.day} ${monthNames[day.month - 1]} ${day.year}`
  const month = /^(\d{4})-(\d{2})$/.exec(value)
  if (month !== null) return `${monthNames[Number(month[2]) - 1]} ${month[1]}`
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value)
  if (quarter !== null) return `Q${quarter[2]} ${quarter[1]}`
  const half = /^(\d{4})-H([12])$/.exec(value)
  if (half !== null) return `${half[2] === '1' ? 'first' : 'second'} half of ${half[1]}`
  const season = /^(\d{4})-(SP|SU|AU|WI)$/.exec(value)
  if (season !== null) return `${seasons[season[2] as keyof typeof seasons].name} ${season[1]}`
  const monday = mondayOf(value)
  return monday === undefined ? value : `week of ${dateLabel(formatIso(monday))}`
}

/** For print, with the end of a range: "9 to 11 May 2031", "28 October to 2 November 2031", "June to August 2031", "2031 to 2033". */
export function rangeLabel(value: string, until: string | undefined): string {
  if (until === undefined) return dateLabel(value)
  const [from, to] = [parseIso(value), parseIso(until)]
  const inOneYear = value.slice(0, 4) === until.slice(0, 4)
  const sameMonth = from !== undefined && to !== undefined && from.month === to.month
  const areMonths = /^\d{4}-\d{2}$/.test(value) && /^\d{4}-\d{2}$/.test(until)
  const shared = !inOneYear ? 0 : areMonths ? 1 : from === undefined || to === undefined ? 0 : sameMonth ? 2 : 1
  return `${dateLabel(value)
    .split(' ')
    .slice(0, shared === 0 ? undefined : -shared)
    .join(' ')} to ${dateLabel(until)}`
}

/** The Monday of an ISO 8601 week, YYYY-Wnn: week 1 holds 4 January. */
function mondayOf(value: string): Day | undefined {
  const week = /^(\d{4})-W(\d{2})$/.exec(value)
  if (week === null) return undefined
  const fourth = {year: Number(week[1]), month: 1, day: 4}
  return dayOf(dayNumber(fourth) - ((weekdayOf(fourth) + 6) % 7) + 7 * (Number(week[2]) - 1))
}

/** The first day of a date mention's value, as a day number: what a list of dates of mixed granularity is sorted by. */
export function startOf(value: string): number {
  const day = parseIso(value) ?? mondayOf(value)
  if (day !== undefined) return dayNumber(day)
  return dayNumber({year: Number(value.slice(0, 4)), month: firstMonth(value), day: 1})
}

/** The month in which a month, quarter, half, season or year begins. */
function firstMonth(value: string): number {
  const [, unit = '', rest = ''] = /^\d{4}-(\d|[A-Z])(\w)$/.exec(value) ?? []
  if (unit === 'Q') return 3 * Number(rest) - 2
  if (unit === 'H') return 6 * Number(rest) - 5
  const season = seasons[`${unit}${rest}` as keyof typeof seasons]
  return season === undefined ? Number(`${unit}${rest}`) || 1 : season.month
}

/** Seasons by the month in which the north's begin; winter is that of its December. */
const seasons = {
  SP: {name: 'spring', month: 3},
  SU: {name: 'summer', month: 6},
  AU: {name: 'autumn', month: 9},
  WI: {name: 'winter', month: 12},
} as const
