import type {Unit} from './units.ts'

/** What standing close in a source adds to a cosine: inside a paragraph, and across its end; both over the distance in sentences, up to `reach`. */
interface Weights {
  readonly inside: number
  readonly across: number
  readonly reach: number
}

/** For a desk's own list, whose terms decide more than neighbours do. */
export const amongListed: Weights = {inside: 0.22, across: 0.11, reach: 1}

/** For each unit those that stand close to it in its source, with what that adds to their likeness. */
export type Close = readonly ReadonlyMap<number, number>[]

/** Sentences that stand close in one paragraph belong together: in news that is the strongest sign of a common matter. */
export function closenessOf(units: readonly Unit[], {inside, across, reach}: Weights): Close {
  const close = units.map(() => new Map<number, number>())
  const places = units.flatMap(({sentences}, unit) => sentences.map(sentence => ({unit, sentence})))
  places.sort((a, b) => compare(a.sentence.source, b.sentence.source) || a.sentence.index - b.sentence.index)
  for (const [at, {unit, sentence}] of places.entries())
    for (let step = 1; step <= reach; step++) {
      const next = places[at + step]
      if (next === undefined || next.sentence.source !== sentence.source) break
      if (next.unit === unit) continue
      const weight = (next.sentence.block === sentence.block ? inside : across) / step
      close[unit]!.set(next.unit, (close[unit]!.get(next.unit) ?? 0) + weight)
      close[next.unit]!.set(unit, (close[next.unit]!.get(unit) ?? 0) + weight)
    }
  return close
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
