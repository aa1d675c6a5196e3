import type {Quantity} from '../../model/sentence.ts'

/** Values that a quantity leaves open: "more than 50" is everything above 50. */
interface Interval {
  readonly low: number
  readonly high: number
}

/** Whether two quantities measure in one unit: only then can they agree or conflict. */
export const sameMeasure = (a: Quantity, b: Quantity): boolean =>
  (a.kind === b.kind && a.unit === b.unit) || convertible(a, b) !== undefined

/** Whether one true value could satisfy both: bounds, "about", ranges, rounding, conversions and units are allowed for. */
export function agree(a: Quantity, b: Quantity): boolean {
  if (sameMeasure(a, b) && boundOf(a) !== undefined && boundOf(a) === boundOf(b)) return true
  if (a.kind === b.kind && a.unit === b.unit) return overlap(intervalOf(a), intervalOf(b))
  const factor = convertible(a, b)
  if (factor === undefined) return false
  // A conversion is rounded once more: two in a hundred on each side.
  return overlap(widen(scale(intervalOf(a), factor), 0.02), widen(intervalOf(b), 0.02))
}

/** Two bounds of one direction are both met by some value: "less than 2 km" and "less than 1 km". */
function boundOf({qualifier}: Quantity): 'lower' | 'upper' | undefined {
  if (qualifier === 'more-than' || qualifier === 'at-least') return 'lower'
  return qualifier === 'less-than' || qualifier === 'at-most' ? 'upper' : undefined
}

function intervalOf({value, high, qualifier, kind, text}: Quantity): Interval {
  const top = high ?? value
  const half = kind === 'ordinal' ? 0 : roundingOf(value, text) / 2
  switch (qualifier) {
    case 'exact':
      return {low: value - half, high: top + half}
    case 'about':
      return {low: value - Math.max(half, Math.abs(value) * 0.05), high: top + Math.max(half, Math.abs(top) * 0.05)}
    case 'nearly':
      return {low: value - Math.max(half, Math.abs(value) * 0.1), high: top}
    case 'more-than':
    case 'at-least':
      if (sizeOnly.test(text)) return {low: value, high: Number.POSITIVE_INFINITY}
      // "More than 40" is said of 41 or 55, hardly of a hundred: half as much again, as far as news goes.
      return {low: value, high: Math.max(top * 1.5, top + half)}
    case 'less-than':
    case 'at-most':
      return {low: Math.min(value / 1.5, value - half), high: top}
  }
}

/** "hundreds of homes", "several thousand": a number's size, and no number; ten times as many would still be said so. */
const sizeOnly = /^(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions|several|few)\b/i

/** The place to which a number is rounded: large round figures are ("1.2 million", "3,000"), small counts are not. */
function roundingOf(value: number, text: string): number {
  const decimals = /\d[.,](\d+)\s*(hundred|thousand|million|billion|trillion|mln|bn|[mk]\b)/i.exec(text)
  const magnitude = magnitudeOf(text)
  if (magnitude > 1) return magnitude / 10 ** (decimals?.[1]?.length ?? 0)
  if (!Number.isInteger(value)) return 10 ** -(String(value).split('.')[1]?.length ?? 0)
  if (Math.abs(value) < 1000) return 0
  let place = 1
  while (value % (place * 10) === 0 && place < Math.abs(value)) place *= 10
  return place >= 100 ? place : 0
}

function magnitudeOf(text: string): number {
  const word = /\b(thousand|million|billion|trillion|mln|bn)\b|\d\s?([mk]|bn|tn)\b/i.exec(text)
  switch ((word?.[1] ?? word?.[2] ?? '').toLowerCase()) {
    case 'thousand':
    case 'k':
      return 1e3
    case 'million':
    case 'mln':
    case 'm':
      return 1e6
    case 'billion':
    case 'bn':
      return 1e9
    case 'trillion':
    case 'tn':
      return 1e12
    default:
      return 1
  }
}

/** Units of one dimension in terms of the first of its row. */
const dimensions: readonly Readonly<Record<string, number>>[] = [
  {
    m: 1,
    metre: 1,
    meter: 1,
    km: 1000,
    kilometre: 1000,
    kilometer: 1000,
    mile: 1609.344,
    'nautical mile': 1852,
    foot: 0.3048,
    feet: 0.3048,
    yard: 0.9144,
    cm: 0.01,
    centimetre: 0.01,
    centimeter: 0.01,
    mm: 0.001,
    inch: 0.0254,
  },
  {
    kg: 1,
    kilogram: 1,
    kilo: 1,
    g: 0.001,
    gram: 0.001,
    tonne: 1000,
    'metric ton': 1000,
    ton: 1000,
    t: 1000,
    pound: 0.453592,
    lb: 0.453592,
    ounce: 0.0283495,
    oz: 0.0283495,
  },
  {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    month: 2_629_800,
    quarter: 7_889_400,
    year: 31_557_600,
    decade: 315_576_000,
  },
  {
    ha: 1,
    hectare: 1,
    acre: 0.404686,
    km2: 100,
    'square km': 100,
    'square kilometre': 100,
    'square kilometer': 100,
    'square mile': 258.999,
    m2: 0.0001,
    'square m': 0.0001,
  },
  {litre: 1, liter: 1, l: 1, gallon: 3.78541, barrel: 158.987},
  {mw: 1, megawatt: 1, gw: 1000, gigawatt: 1000, kw: 0.001, kilowatt: 0.001},
  {'km/h': 1, 'kilometre per hour': 1, mph: 1.609344, knot: 1.852},
]

/** A name for all units of which one converts into another; the unit itself where none does. */
export function dimensionOf(unit: string): string {
  const at = dimensions.findIndex(row => unit.toLowerCase() in row)
  return at < 0 ? unit : `dimension ${at}`
}

/** By what to multiply `a` so that it counts in the unit of `b`; undefined when nothing converts. */
function convertible(a: Quantity, b: Quantity): number | undefined {
  if (a.unit === b.unit) return undefined
  const stated = statedRate(a, b)
  if (stated !== undefined) return stated
  if (a.kind !== b.kind) return undefined
  const [x, y] = [a.unit.toLowerCase(), b.unit.toLowerCase()]
  for (const row of dimensions) {
    const [from, to] = [row[x], row[y]]
    if (from !== undefined && to !== undefined) return from / to
  }
  return undefined
}

/** A conversion that a source gives itself: "30 billion pesos (US$1.5 billion)". */
function statedRate(a: Quantity, b: Quantity): number | undefined {
  if (a.conversion?.unit === b.unit && a.value !== 0) return a.conversion.value / a.value
  if (b.conversion?.unit === a.unit && b.conversion.value !== 0) return b.value / b.conversion.value
  return undefined
}

const scale = ({low, high}: Interval, factor: number): Interval => ({low: low * factor, high: high * factor})

const widen = ({low, high}: Interval, share: number): Interval => ({
  low: low - Math.abs(low) * share,
  high: high + Math.abs(high) * share,
})

const overlap = (a: Interval, b: Interval): boolean => a.low <= b.high + 1e-9 && b.low <= a.high + 1e-9
