import type {Collection, Passage} from '../passages.ts'
import {mentionsOf} from '../variables/mentions.ts'
import type {Candidate} from './candidates.ts'

/** The values that passages of a collection give, in one form however they are written, and how telling each is there. */
export interface Values {
  readonly of: (passage: Passage) => readonly string[]
  readonly rarity: (value: string) => number // 1 of a value that stands once, 0 of one that stands everywhere
}

/** Counts up to this are in every second sentence. */
const smallCount = 3
/** The part of a collection's passages from which on a value is its subject: the year, the day of the event. */
const commonShare = 1 / 8

/** Reads the values of a collection: figures by value, days, months and years, bare weekdays, minutes of the day. */
export function valuesIn({passages, language}: Pick<Collection, 'passages' | 'language'>): Values {
  const known = new Map<Passage, readonly string[]>()
  const counts = new Map<string, number>()
  for (const [at, passage] of passages.entries()) {
    const values = new Set<string>(passage.sentence.dates.map(({value}) => value))
    for (const one of mentionsOf(at, passage, language)) {
      if (one.kind === 'time') values.add(`${one.minutes} min`)
      else if (one.kind === 'quantity') {
        if (one.quantity.value > smallCount) values.add(`= ${one.quantity.value}`)
      } else if (one.day === undefined && one.weekday !== undefined) values.add(`weekday ${one.weekday}`)
    }
    known.set(passage, [...values].sort())
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const scale = Math.log(Math.max(2, passages.length))
  return {
    of: passage => known.get(passage) ?? [],
    rarity: value => {
      const count = counts.get(value) ?? passages.length
      return count < commonShare * passages.length ? Math.log(passages.length / count) / scale : 0
    },
  }
}

/** Passages with a value beyond which it finds nobody: what keeps the pairs in line with the passages. */
const mostHolders = 12

/** Sentences of different sources that give a value which few others give, in whatever words. */
export function sharersOf(passages: readonly Passage[], values: Values): Candidate[] {
  const holders = new Map<string, number[]>()
  for (const [at, passage] of passages.entries())
    for (const value of values.of(passage)) {
      const known = holders.get(value)
      if (known === undefined) holders.set(value, [at])
      else known.push(at)
    }
  return [...holders.values()].flatMap(places =>
    places.length > mostHolders
      ? []
      : places.flatMap((a, i) =>
          places
            .slice(i + 1)
            .filter(b => passages[a]!.source !== passages[b]!.source)
            .map(b => ({a, b})),
        ),
  )
}
