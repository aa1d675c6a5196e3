import {anyOf} from '../lexicon/index.ts'
import {isLower, type Token} from '../token.ts'
import {isPlural} from './counted.ts'
import {scaleOf} from './number-words.ts'
import {type Numeral, numeralAt} from './numbers.ts'
import {durationUnit} from './units.ts'

const isArticle = (word: string | undefined): boolean => word === 'the' || word === 'all'
const isPointing = anyOf('demonstrative', 'possessive')
/** "the", "its", "all", "those": what a share is of begins. */
const isDeterminer = (word: string | undefined): boolean => isArticle(word) || isPointing(word)

/** A share or a multiple, with the last token that tells it. */
interface Share {
  readonly value: number
  readonly kind: 'percent' | 'points' | 'measure'
  readonly unit: string
  readonly last: number
}

const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
])
const partOf = (low: string): number | undefined => parts.get(low) ?? parts.get(low.replace(/s$/, ''))
const counts: ReadonlyMap<string, number> = new Map(
  'a one two three four five six seven eight nine'.split(' ').map((word, index) => [word, Math.max(1, index)] as const),
)

/** "half of the wells", "two-thirds", "one in five households" as percentages; "half a percentage point"; "fourfold", "three times". */
export function shareAt(tokens: readonly Token[], at: number, numeral: Numeral | undefined): Share | undefined {
  const token = tokens[at]!
  if (token.kind !== 'word') return undefined
  const fraction = token.first === 'digit' ? undefined : fractionAt(tokens, at)
  return fraction ?? (numeral === undefined ? undefined : oneIn(tokens, numeral)) ?? multipleAt(tokens, at, numeral)
}

function fractionAt(tokens: readonly Token[], at: number): Share | undefined {
  const {low} = tokens[at]!
  const glued = !low.includes('-')
    ? null
    : /^(?:(one|two|three|four|five|six|seven|eight|nine|half|quarter)-)([a-z]+)(?:-([a-z]+))?$/.exec(low)
  if (glued !== null) {
    // "quarter-point cut", "half-percentage-point"
    if (/^(?:percentage|point)$/.test(glued[2]!))
      return parts.has(glued[1]!) ? pointsOf(1 / parts.get(glued[1]!)!, at) : undefined
    const part = partOf(glued[2]!)
    const count = counts.get(glued[1]!)
    if (part === undefined || count === undefined || glued[3] !== undefined || count >= part) return undefined
    return pointsAfter(tokens, at, count / part) ?? percentOf(count / part, at)
  }
  const isHalf = low === 'half'
  const count = isHalf ? 1 : counts.get(low)
  const last = isHalf ? at : at + 1
  const part = isHalf ? 2 : partOf(tokens[last]?.low ?? '')
  if (count === undefined || part === undefined || count >= part) return undefined
  if (!isHalf && count > 1 !== /s$/.test(tokens[last]!.low)) return undefined
  return (
    pointsAfter(tokens, last, count / part) ?? (isShare(tokens, at, last) ? percentOf(count / part, last) : undefined)
  )
}

const percentOf = (share: number, last: number): Share => ({
  value: Number((share * 100).toPrecision(6)),
  kind: 'percent',
  unit: 'percent',
  last,
})

const pointsOf = (value: number, last: number): Share => ({value, kind: 'points', unit: 'percentage point', last})

/** "half a percentage point", "three-quarters of a point". */
function pointsAfter(tokens: readonly Token[], last: number, value: number): Share | undefined {
  const from = tokens[last + 1]?.low === 'of' ? last + 2 : last + 1
  const point = /^an?$/.test(tokens[from]?.low ?? '') ? from + 1 : from
  const end = tokens[point]?.low === 'percentage' ? point + 1 : point
  return tokens[end]?.low === 'point' && end > last + 1 ? pointsOf(value, end) : undefined
}

/** Whether a part is of a whole that is told: "half of the wells", "fell by a third"; not the "half" of a match, nor of an hour. */
function isShare(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.low ?? ''
  if (/^(?:first|second|other|latter|former|third|fourth|the|this|last)$/.test(before)) return false
  const [next, after] = [tokens[last + 1], tokens[last + 2]]
  if (next?.low === 'of')
    return (
      after?.kind === 'word' &&
      !(
        /^an?$/.test(after.low) &&
        (durationUnit(tokens[last + 3]?.low ?? '') ?? scaleOf(tokens[last + 3]?.low)) !== undefined
      ) &&
      (tokens[first]!.low !== 'three' || isDeterminer(after.low) || isPlural(after.low))
    )
  if (isDeterminer(next?.low)) return tokens[first]!.low === 'half'
  return (
    before === 'by' &&
    (next === undefined || next.kind === 'mark' || /^(?:in|to|since|from|on|after|over)$/.test(next.low))
  )
}

/** "one in five households", "three out of four voters"; "one in five years" tells how often. */
function oneIn(tokens: readonly Token[], count: Numeral): Share | undefined {
  if (count.rest !== undefined || count.high !== undefined || count.value > 99) return undefined
  const link = tokens[count.last + 1]?.low
  const from =
    link === 'in' ? count.last + 2 : link === 'out' && tokens[count.last + 2]?.low === 'of' ? count.last + 3 : 0
  const whole = from === 0 ? undefined : numeralAt(tokens, from)
  if (whole === undefined || whole.rest !== undefined || whole.high !== undefined) return undefined
  const noun = tokens[whole.last + 1]
  if (whole.value <= count.value || whole.value > 1000 || !isLower(noun) || !isPlural(noun.low)) return undefined
  return durationUnit(noun.low) === undefined ? percentOf(count.value / whole.value, whole.last) : undefined
}

/** "fourfold", "1.5 times", "nine-time". */
function multipleAt(tokens: readonly Token[], at: number, numeral: Numeral | undefined): Share | undefined {
  const fold = !tokens[at]!.low.endsWith('fold') ? null : /^([a-z]+|\d+)-?fold$/.exec(tokens[at]!.low)
  if (fold !== null) {
    const value = counts.get(fold[1]!) ?? (fold[1] === 'ten' ? 10 : fold[1] === 'hundred' ? 100 : Number(fold[1]))
    return Number.isFinite(value) && value > 1 ? timesOf(value, at) : undefined
  }
  if (numeral === undefined || numeral.high !== undefined) return undefined
  if (numeral.rest === 'time' || numeral.rest === 'times') return timesOf(numeral.value, numeral.last)
  return numeral.rest === undefined && tokens[numeral.last + 1]?.low === 'times'
    ? timesOf(numeral.value, numeral.last + 1)
    : undefined
}

const timesOf = (value: number, last: number): Share => ({value, kind: 'measure', unit: 'times', last})
