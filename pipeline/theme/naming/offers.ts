import type {Labelling} from '../../language/labelling.ts'
import type {Syntax} from '../../language/syntax.ts'
import {stemsOf} from '../../text/stem.ts'
import type {Placement} from '../placement.ts'
import type {Unit} from '../units.ts'
import {type NounRun, nounRuns} from './noun-runs.ts'

/** A phrase that might head a storyline, and where it and its words stand. */
export interface Offer {
  readonly run: NounRun
  /** Units of the storyline that hold the phrase. */
  readonly said: readonly number[]
  /** Where all its words stand together, its head, and each of its words. */
  readonly whole: Standing
  readonly head: Standing
  readonly words: readonly Standing[]
}

/** The units of the storyline that hold something, and how many of the folder do. */
export interface Standing {
  readonly inside: readonly number[]
  readonly all: number
}

/** Sentences of a storyline that are read for phrases, at most: what no sentence of so many says does not head it. */
const mostRead = 80

interface Gathered {
  readonly run: NounRun
  readonly spellings: Map<string, number>
  readonly said: number[]
}

/** The phrases of one storyline; words of persons' names are in none. */
export function offersOf({placed, units, syntax, labelling, holders, persons}: Read, slot: number): Offer[] {
  const gathered = new Map<string, Gathered>()
  const standings = new Map<string, Standing>()
  const members = [...placed.keys()].filter(unit => placed[unit] === slot)
  for (const unit of members.slice(0, mostRead))
    for (const {text} of units[unit]!.sentences)
      for (const run of nounRuns(text, syntax, labelling)) {
        if (
          run.stems.length === 0 ||
          run.stems.some(stem => persons.has(stem)) ||
          new Set(run.stems).size < run.stems.length
        )
          continue
        const key = `${run.stems.join(' ')} ${run.tail ?? ''}`
        const entry: Gathered = gathered.get(key) ?? {run, spellings: new Map(), said: []}
        if (entry.said.length === 0) gathered.set(key, entry)
        entry.spellings.set(run.text, (entry.spellings.get(run.text) ?? 0) + 1)
        if (entry.said.at(-1) !== unit) entry.said.push(unit)
      }
  return [...gathered.values()].map(({run, spellings, said}) => ({
    run: {...run, text: usualSpelling(spellings)},
    said,
    whole: run.stems.length === 1 ? standingOf(run.stems[0]!) : standing(holdersOfAll(run.stems)),
    head: standingOf(run.head),
    words: run.stems.map(standingOf),
  }))

  function standing(all: readonly number[]): Standing {
    return {inside: all.filter(unit => placed[unit] === slot), all: all.length}
  }

  function standingOf(stem: string): Standing {
    const known = standings.get(stem) ?? standing(holders.get(stem) ?? [])
    standings.set(stem, known)
    return known
  }

  function holdersOfAll(stems: readonly string[]): readonly number[] {
    const rows = stems.map(stem => holders.get(stem) ?? []).sort((a, b) => a.length - b.length)
    const [least = [], ...others] = rows
    const sets = others.map(row => new Set(row))
    return least.filter(unit => sets.every(set => set.has(unit)))
  }
}

/** What is read of a folder to find phrases. */
export interface Read {
  readonly placed: Placement
  readonly units: readonly Unit[]
  readonly syntax: Syntax
  readonly labelling: Labelling
  readonly holders: ReadonlyMap<string, readonly number[]>
  readonly persons: ReadonlySet<string>
}

/** The units that hold each stem, ascending. */
export function holdersOf(units: readonly Unit[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const [unit, {sentences}] of units.entries())
    for (const term of new Set(sentences.flatMap(({stems}) => stems))) {
      const row = holders.get(term)
      if (row === undefined) holders.set(term, [unit])
      else row.push(unit)
    }
  return holders
}

/** Stems that stand in a person's name: such a phrase says who, and the next reader does not know him. */
export function stemsOfPersons(units: readonly Unit[]): ReadonlySet<string> {
  const persons = new Set<string>()
  for (const {sentences} of units)
    for (const {names} of sentences)
      for (const {type, text} of names) if (type === 'person') for (const stem of stemsOf(text)) persons.add(stem)
  return persons
}

/** The most frequent spelling, a small first letter before a large one. */
function usualSpelling(spellings: ReadonlyMap<string, number>): string {
  const written = [...spellings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([spelling]) => spelling)
  return written.find(spelling => /^\p{Ll}/u.test(spelling)) ?? written[0]!
}
