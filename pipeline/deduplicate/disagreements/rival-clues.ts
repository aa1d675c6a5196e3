import {likenessIn, surroundingsIn} from '../facts/likeness.ts'
import {type Collection, massOf} from '../passages.ts'
import {contextsIn, nearness} from '../variables/context.ts'
import type {Figure} from '../variables/figures.ts'
import type {Rivals} from '../variables/rivals.ts'
import weights from './rival-clues.generated.json' with {type: 'json'}
import {otherSubject} from './subject.ts'

/** What speaks for and against two values being of one variable, in hundredths. */
export type Clues = Readonly<Record<Clue, number>>
export type Clue = keyof typeof weights
export const clueNames = Object.keys(weights) as readonly Clue[]

interface Found {
  readonly clues: Clues
  readonly nearest: readonly [Figure, Figure] | undefined
}

/** Reads the clues of two values from all pairs of their mentions in different sources; undefined where none can be compared. */
export function cluesIn(collection: Collection): (rivals: Rivals) => Found | undefined {
  const {passages, language, weights: rare, numeric} = collection
  const contextOf = contextsIn(collection)
  const likeness = likenessIn(collection)
  const around = surroundingsIn(collection)
  const heaviest = rare.reduce((most, one) => Math.max(most, one), 1e-9)
  return ({a, b, values, against}) => {
    const most = {near: 0, odds: -oddsReach, setting: 0, rare: 0, day: 0}
    let isOfOther = true
    let nearest: readonly [Figure, Figure] | undefined
    let best = Number.NEGATIVE_INFINITY
    for (const x of a) {
      for (const y of b) {
        const [p, q] = [passages[x.passage]!, passages[y.passage]!]
        if (p.source === q.source) continue
        const near = nearness(contextOf(x), contextOf(y))
        const shared = p.set.filter(stem => numeric[stem] !== 1 && q.set.includes(stem))
        if (shared.length === 0 || tellsBoth(x, p.sentence.text, y, q.sentence.text, language.telling.numbersIn))
          continue
        const odds = Math.max(-oddsReach, Math.min(oddsReach, likeness(p, q, Number.NEGATIVE_INFINITY)))
        if (near + odds / 20 > best) [best, nearest] = [near + odds / 20, [x, y]]
        isOfOther &&= otherSubject(p, q, collection) !== undefined
        most.near = Math.max(most.near, near)
        most.odds = Math.max(most.odds, odds)
        most.setting = Math.max(most.setting, cosine(around(p), around(q), rare))
        most.rare = Math.max(most.rare, shared.reduce((top, stem) => Math.max(top, rare[stem]!), 0) / heaviest)
        if (
          p.sentence.dates.some(
            one => one.granularity === 'day' && q.sentence.dates.some(other => other.value === one.value),
          )
        )
          most.day = 1
      }
    }
    if (nearest === undefined && against === undefined) return undefined
    const [left, right] = [a, b].map(value => new Set(value.map(({passage}) => passages[passage]!.source)).size) as [
      number,
      number,
    ]
    const [x, y] = [a[0]!, b[0]!]
    const kind = (a.find(({isBare}) => !isBare) ?? x).quantity.kind
    const round = (value: number) => (value >= 100 && value % 100 === 0 ? 1 : 0)
    return {
      nearest,
      clues: {
        bias: 100,
        near: hundredths(most.near, 1),
        odds: nearest === undefined ? 0 : hundredths(most.odds, oddsReach),
        alone: nearest === undefined ? 100 : 0, // one source alone sets both against each other
        setting: hundredths(most.setting, 1),
        rare: hundredths(most.rare, 1),
        fewest: hundredths(Math.min(left, right), 4),
        most: hundredths(Math.max(left, right), 5),
        against: against === undefined ? 0 : 100,
        values: hundredths(values, 8),
        apart: hundredths(Math.abs(x.value - y.value) / Math.min(x.value, y.value), 9),
        money: kind === 'money' ? 100 : 0,
        measure: kind === 'measure' ? 100 : 0,
        share: kind === 'percent' || kind === 'points' ? 100 : 0,
        round: 100 * (round(x.value) + round(y.value)),
        small: Math.min(x.value, y.value) <= 12 ? 100 : 0,
        day: 100 * most.day,
        otherSubject: nearest !== undefined && isOfOther ? 100 : 0,
      },
    }
  }
}

const oddsReach = 6

/** Each sentence writes the other's number too: copies of one sentence, whose numbers are of two things. */
function tellsBoth(
  x: Figure,
  p: string,
  y: Figure,
  q: string,
  numbersIn: (text: string) => ReadonlySet<number>,
): boolean {
  return numbersIn(p).has(y.value) && numbersIn(q).has(x.value)
}

interface Bag {
  readonly set: Uint32Array
  readonly mass: number
}

function cosine(a: Bag, b: Bag, rare: Float64Array): number {
  const other = new Set(b.set)
  return (
    massOf(
      a.set.filter(stem => other.has(stem)),
      rare,
    ) / Math.sqrt(a.mass * b.mass + 1)
  )
}

const hundredths = (value: number, most: number): number => Math.round(100 * Math.min(most, value))
