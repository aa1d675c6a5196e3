/** Days since 1 January of year 0 of a value YYYY, YYYY-MM or YYYY-MM-DD (the middle of a longer span); undefined for others. */
export function dayOf(value: string): number | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value)
  if (match === null) return undefined
  const [, year, month, day] = match
  if (month === undefined) return daysBefore(Number(year), 7, 1)
  return daysBefore(Number(year), Number(month), day === undefined ? 15 : Number(day))
}

/** Days from a fixed day to this one in the Gregorian calendar (Richards' formula for the Julian day number). */
function daysBefore(year: number, month: number, day: number): number {
  const shift = Math.floor((14 - month) / 12)
  const y = year + 4800 - shift
  const m = month + 12 * shift - 3
  return day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
}

/** First days of the years that begin between two days; every tenth or hundredth year when there are many. */
export function yearStarts(first: number, last: number): {year: number; day: number}[] {
  const yearOf = (day: number) => Math.floor((day - daysBefore(0, 1, 1)) / 365.2425)
  const from = yearOf(first)
  const to = yearOf(last) + 1
  const step = to - from > 120 ? 50 : to - from > 24 ? 10 : to - from > 10 ? 5 : 1
  const starts: {year: number; day: number}[] = []
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    const day = daysBefore(year, 1, 1)
    if (day > first && day < last) starts.push({year, day})
  }
  return starts
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A label for the drawing: "9 May" within one year, "9 May 2031" else. */
export function shortLabel(value: string, label: string, oneYear: boolean): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value)
  if (match === null) return label
  const [, year, month, day] = match
  const name = months[Number(month) - 1] ?? month
  const parts = [
    ...(day === undefined ? [] : [String(Number(day))]),
    name,
    ...(oneYear && day !== undefined ? [] : [year]),
  ]
  return parts.join(' ')
}
