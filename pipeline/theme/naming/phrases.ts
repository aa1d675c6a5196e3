import type {Labelling} from '../../language/labelling.ts'
import type {Syntax} from '../../language/syntax.ts'
import {stemsOf} from '../../text/stem.ts'
import type {Placement} from '../placement.ts'
import {usual} from '../rarity.ts'
import type {Unit} from '../units.ts'
import {chanceOf, type Scene} from './chance.ts'
import {holdersOf, type Offer, offersOf, stemsOfPersons} from './offers.ts'

/** A phrase of a storyline, with the chance that a reader would keep it as its heading. */
export interface Told {
  readonly text: string
  readonly stems: readonly string[]
  readonly chance: number
  readonly isName: boolean
  readonly hasTail: boolean
  readonly isRepeated: boolean // several sentences have it
  readonly stands: boolean // alone: no single word, which tells no matter, and no place's name
  readonly units: readonly number[] // that have all its words
}

/** What is known of a folder when its storylines are named. */
export interface Folder {
  readonly placed: Placement
  readonly units: readonly Unit[]
  readonly syntax: Syntax
  readonly labelling: Labelling
  readonly isSubject: (stem: string) => boolean
  /** Titles and subheadings of the sources. */
  readonly headings: readonly string[]
  /** Stems of the words that tell the facets of the closed list. */
  readonly matters: ReadonlySet<string>
}

/** Words of a phrase, at most. */
const longest = 7

/** A word that is more usual than this in ordinary articles names no matter alone. */
const leastRare = 5

/** A word that is in more of its sentences a measure, or counted, is none. */
const mostMeasured = 0.6

/** Of a storyline so many sentences or fewer, what one of them says will do. */
const short = 8

/** The phrases of each storyline, best first. */
export function phrasesOf(folder: Folder, slots: readonly number[]): Map<number, readonly Told[]> {
  return new Map(
    [...offersToHead(folder, slots)].map(([slot, {offers, scene}]) => {
      const told = offers.map(
        (offer): Told => ({
          text: offer.run.text,
          stems: offer.run.stems,
          chance: chanceOf(offer, scene),
          isName: offer.run.isName,
          hasTail: offer.run.tail !== undefined,
          isRepeated: offer.said.length > 1,
          stands: stands(offer.run, scene),
          units: offer.whole.inside,
        }),
      )
      return [slot, told.sort((a, b) => b.chance - a.chance || (a.text < b.text ? -1 : 1))] as const
    }),
  )
}

/** What may head each storyline, and what it is weighed by. */
export function offersToHead(
  folder: Folder,
  slots: readonly number[],
): Map<number, {readonly offers: readonly Offer[]; readonly scene: Scene}> {
  const {placed, units, isSubject, labelling} = folder
  const holders = holdersOf(units)
  const persons = stemsOfPersons(units)
  const bodies = namesOfBodies(units)
  const known = whatIsKnown(folder)
  return new Map(
    slots.map(slot => {
      const size = placed.reduce((sum, home) => sum + (home === slot ? 1 : 0), 0)
      const all = offersOf({...folder, holders, persons}, slot).filter(mayHead)
      const repeated = all.filter(offer => isRepeated(offer, size))
      const offers = repeated.length > 0 ? repeated : all.filter(({run}) => run.tail === undefined)
      return [slot, {offers, scene: {...known, size}}] as const
    }),
  )

  function mayHead({run}: Offer): boolean {
    if (run.words > longest || labelling.isEmpty(run.head) || /\p{N}(?!$)|\p{Ll}\./u.test(run.text)) return false // no year, no "p.m."
    if (labelling.namesOne(run.noun) || (run.isName && !bodies.has(run.text) && !/\p{N}$/u.test(run.text))) return false
    if (run.stems.length === 1) {
      if (known.measured(run.head) > mostMeasured) return false // "euros"
      if (run.text.length < 4 || /^[\p{Lu}.]+s?$/u.test(run.text)) return false // "t", "p.m.", an acronym
      if (usual(run.stems[0]!) < leastRare || isSubject(run.stems[0]!) || labelling.isVague(run.noun)) return false
    }
    return true
  }
}

/** Whether a phrase tells a matter alone: no single word, no place's name. */
const stands = ({words, isName, stems}: Offer['run'], {isPlace}: Pick<Scene, 'isPlace'>): boolean =>
  words > 1 && !(isName && stems.every(isPlace))

/** Whether a phrase, or its words together, are more than one sentence's wording; a short storyline says little twice, but what is said of something
 *  ("breach of the treaty") may be one side's claim. */
const isRepeated = ({said, whole, run}: Offer, size: number): boolean =>
  run.tail === undefined ? (run.words > 1 ? whole.inside : said).length >= (size <= short ? 1 : 2) : said.length >= 2

/** Names of places, bodies and works as they are written. */
const namesOfBodies = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(
    units.flatMap(({sentences}) =>
      sentences.flatMap(({names}) => names.filter(({type}) => type !== 'person').map(({text}) => text)),
    ),
  )

/** What is counted, what is a place, what stands in headings: the same for all storylines of a folder. */
function whatIsKnown({units, headings, matters, labelling}: Folder): Omit<Scene, 'size'> {
  const places = new Set<string>()
  const counted = new Map<string, number>()
  const all = new Map<string, number>()
  const note = (counts: Map<string, number>, stems: Iterable<string>) => {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  for (const {sentences} of units)
    for (const {stems, names, quantities} of sentences) {
      note(all, new Set(stems))
      note(counted, new Set(quantities.flatMap(({text}) => stemsOf(text))))
      for (const {type, text} of names) if (type === 'place') for (const stem of stemsOf(text)) places.add(stem)
    }
  return {
    sourceOf: unit => units[unit]!.sentences[0]!.source,
    headed: new Set(headings.flatMap(stemsOf)),
    matters,
    isPlace: stem => places.has(stem),
    measured: stem => (counted.get(stem) ?? 0) / Math.max(1, all.get(stem) ?? 1),
    labelling,
  }
}
