import type {Floor, Floors} from './measurement.ts'

/** A floor that was stricter once: where, and what it is now; undefined where it is gone. */
export interface Loosened {
  readonly bench: string
  readonly set: string
  readonly figure: string
  readonly was: number
  readonly now: number | undefined
}

/** What is laxer now than it ever was; `history` holds all that a bench's floors.json has said, in any order. */
export function loosenedIn(bench: string, history: readonly Floors[], now: Floors): Loosened[] {
  const strictest = new Map<string, {readonly set: string; readonly figure: string; readonly floor: Floor}>()
  for (const floors of history)
    for (const [set, figures] of Object.entries(floors))
      for (const [figure, floor] of Object.entries(figures)) {
        if (typeof floor.floor !== 'number') continue // written otherwise in the first days
        const key = `${set} ${figure}`
        const known = strictest.get(key)
        if (known === undefined || isStricter(floor, known.floor)) strictest.set(key, {set, figure, floor})
      }
  return [...strictest.values()].flatMap(({set, figure, floor}) => {
    const own = now[set]?.[figure]
    if (own !== undefined && !isStricter(floor, own)) return []
    return [{bench, set, figure, was: floor.floor, now: own?.floor}]
  })
}

const isStricter = ({floor, better}: Floor, than: Floor): boolean =>
  better === 'higher' ? floor > than.floor : floor < than.floor

/**
 * Whether a decision record names it: a paragraph with set, figure and the floor as it is now ("gone" where there is none), so that no
 * record of an earlier loosening covers a later one.
 */
export function isNamed({set, figure, now}: Loosened, records: readonly string[]): boolean {
  return records
    .flatMap(record => record.split(/\n\s*\n/))
    .some(
      paragraph =>
        [set, figure].every(name => namesIn(paragraph).includes(name)) &&
        (now === undefined ? /\bgone\b/.test(paragraph) : numbersIn(paragraph).includes(now)),
    )
}

const namesIn = (text: string): string[] => text.match(/[\w-]+/g) ?? []
const numbersIn = (text: string): number[] => (text.match(/(?<![\w.])\d*\.?\d+/g) ?? []).map(Number)
