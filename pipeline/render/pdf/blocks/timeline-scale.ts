/** Where days stand on a line of a given width; a stretch of days too long for it is broken. */
export interface Scale {
  /** Points from the line's start; undefined inside a broken stretch. */
  readonly at: (day: number) => number | undefined
  /** Where broken stretches stand: points from the line's start. */
  readonly breaks: readonly {readonly from: number; readonly to: number}[]
}

/** Neighbouring days stand so many points apart at least; a broken stretch is so wide; there are so many at most. */
const apartLeast = 7
const breakWidth = 40
const breaksMost = 4

/**
 * True distances for all days when they can be told apart; else the longest empty stretches are broken, one after
 * another, until those between can. Undefined when that takes too many breaks.
 */
export function scaleOf(days: readonly number[], width: number): Scale | undefined {
  const distinct = [...new Set(days)].sort((a, b) => a - b)
  const gaps = distinct.slice(1).map((day, i) => ({from: distinct[i]!, length: day - distinct[i]!, broken: false}))
  if (gaps.length === 0) return undefined
  const whole = () => gaps.filter(({broken}) => !broken).map(({length}) => length)
  const pointsPerDay = () =>
    (width - breakWidth * (gaps.length - whole().length)) / whole().reduce((sum, days) => sum + days, 0)
  while (Math.min(...whole()) * pointsPerDay() < apartLeast) {
    if (gaps.length - whole().length === breaksMost || whole().length < 2) return undefined
    const longest = Math.max(...whole())
    gaps.find(({length, broken}) => !broken && length === longest)!.broken = true
  }
  const scale = pointsPerDay()
  let x = 0
  const parts = gaps.map(gap => {
    const from = x
    x += gap.broken ? breakWidth : gap.length * scale
    return {...gap, x: from, to: x}
  })
  return {
    at(day) {
      const part = parts.find(({from, length}) => day >= from && day <= from + length)
      if (part === undefined) return undefined
      if (day === part.from) return part.x
      if (day === part.from + part.length) return part.to
      return part.broken ? undefined : part.x + (day - part.from) * scale
    },
    breaks: parts.filter(({broken}) => broken).map(({x: from, to}) => ({from, to})),
  }
}
