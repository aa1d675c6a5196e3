import type {Labelling} from '../language/labelling.ts'
import {stemsOf} from '../text/stem.ts'
import type {Phrase} from './phrases.ts'
import type {Placement} from './placement.ts'
import {usual} from './rarity.ts'
import type {Unit} from './units.ts'

// The numbers of this file and of naming.ts were chosen by reading the headings of bench/subjects and of seven folders of
// bench/composition multiling-en: of the themes that the subjects require .56 are recognisable with a list of words, .63 so.

/** Matters of a storyline that are weighed for its heading. */
const considered = 16

/** What a storyline's own people call it stands in titles and subheadings; what one source alone says is its own way of speaking. */
const headedFactor = 1.25
const oneSourceFactor = 0.55

/** A name of a body or a place tells who or where, "the prime minister" who speaks: neither tells what about. */
const nameFactor = 0.6
const actorFactor = 0.5

/** Of two forms that cover as much, that of several words is clearer. */
const severalFactor = 1.3

/** A form of a noun that makes up so much of its uses in the storyline is its usual one; longer forms before shorter, by the
 *  number of words that don't say what the whole folder is about. */
const usualShare = 0.25
const wordFactor = [1, 1, 3, 4, 3]

/** How rare in ordinary articles a word is that tells a matter whole; rarer ones tell no more, and below the second none alone. */
export const rareWord = 8
const leastRare = 5

/** Recall counts more than precision: a heading stands over all of its section. */
const recallWeight = 1.5 ** 2

/** A noun as a storyline has it. */
export interface Matter {
  readonly phrase: Phrase
  /** Units of the folder that hold the noun, and those of them that are the storyline's. */
  readonly units: readonly number[]
  readonly inside: readonly number[]
  /** How well such a phrase names a matter, wherever its sentences stand. */
  readonly quality: number
  readonly score: number
}

/** What decides which nouns may name a storyline. */
export interface Naming {
  readonly phrases: readonly Phrase[]
  readonly placed: Placement
  readonly units: readonly Unit[]
  readonly isWhole: (phrase: Phrase) => boolean
  readonly isSubject: (stem: string) => boolean
  /** Titles and subheadings of the sources. */
  readonly headings: readonly string[]
  readonly labelling: Labelling
}

/** What is asked of a storyline's matters. */
export interface Ask {
  readonly slot: number
  readonly size: number
  readonly taken: ReadonlySet<string> // stems that other headings hold
  readonly heads: ReadonlySet<string> // those of them that a phrase ends with
  readonly anyhow: boolean // what one sentence says, or another heading too, will do
  readonly names: boolean // whether a body's or a place's name will do
}

/** The nouns that pick a storyline out best, in their fullest usual form there. Only the best are looked up in their sentences. */
export function mattersOf(naming: Naming): (ask: Ask) => Matter[] {
  const {phrases, placed, units, isWhole, isSubject, labelling} = naming
  const holders = holdersOf(units)
  const persons = stemsOfPersons(units)
  const bodies = bodiesOf(units)
  const headed = new Set(naming.headings.flatMap(stemsOf))
  const endings = byLastStem(phrases)

  return ask => {
    const {slot, size, taken, heads, anyhow} = ask
    const least = anyhow ? 1 : 2
    const offers: {readonly forms: readonly Phrase[]; readonly matter: Omit<Matter, 'phrase'>}[] = []
    for (const [stem, all] of endings) {
      if ((anyhow ? heads : taken).has(stem) || persons.has(stem)) continue
      const held = holders.get(stem) ?? []
      const inside = held.filter(unit => placed[unit] === slot)
      if (inside.length < least) continue
      const forms = formsOf(all, Math.max(least, usualShare * inside.length), ask)
      if (forms.length === 0) continue
      const quality = qualityOf(forms[0]!, inside)
      offers.push({
        forms,
        matter: {units: held, inside, quality, score: quality * cover(inside.length, held.length, size)},
      })
    }
    offers.sort((a, b) => b.matter.score - a.matter.score)
    const matters: Matter[] = []
    for (const {forms, matter} of offers) {
      if (matters.length === considered) break
      const phrase = forms.find(isWhole)
      if (phrase !== undefined) matters.push({phrase, ...matter})
    }
    return matters
  }

  function formsOf(all: readonly Phrase[], least: number, {slot, taken, anyhow, names}: Ask): Phrase[] {
    const forms: {readonly phrase: Phrase; readonly score: number}[] = []
    for (const phrase of all) {
      const {stems, text} = phrase
      const own = phrase.units.reduce((sum, unit) => sum + (placed[unit] === slot ? 1 : 0), 0)
      if (own < least || /['’]/.test(text)) continue
      if (stems.some(stem => (taken.has(stem) && !anyhow) || persons.has(stem))) continue
      if (stems.length === 1 && isEveryday(phrase)) continue
      if (isName(phrase) && !(names && bodies.has(text))) continue
      const telling = stems.filter(stem => !isSubject(stem)).length
      forms.push({phrase, score: own * (wordFactor[telling] ?? 0)})
    }
    return forms.sort((a, b) => b.score - a.score).map(({phrase}) => phrase)
  }

  function isEveryday({stems, text}: Phrase): boolean {
    return usual(stems[0]!) < leastRare || isSubject(stems[0]!) || labelling.isVague(text.toLowerCase())
  }

  function qualityOf(phrase: Phrase, inside: readonly number[]): number {
    const {stems, text} = phrase
    const first = units[inside[0]!]!.sentences[0]!.source
    const isShared = inside.some(unit => units[unit]!.sentences.some(({source}) => source !== first))
    const rarity = Math.min(1, Math.max(...stems.map(usual)) / rareWord)
    return (
      (isShared ? 1 : oneSourceFactor) *
      (isName(phrase) ? nameFactor : stems.length > 1 ? severalFactor : 1) *
      (stems.some(stem => headed.has(stem)) ? headedFactor : 1) *
      (labelling.isActor(text.toLowerCase().split(' ').at(-1)!) ? actorFactor : 1) *
      rarity *
      Math.sqrt(rarity)
    )
  }
}

/** F-measure of "holds the noun" against "is in the storyline". */
export const cover = (inside: number, all: number, size: number): number =>
  ((1 + recallWeight) * inside) / (recallWeight * size + all)

/** A name to its last word: "Mount Elbrus" is one, "Oslo talks" is none. */
export const isName = ({text}: Phrase): boolean => text.split(' ').every(word => /^\p{Lu}/u.test(word))

function byLastStem(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const endings = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const last = phrase.stems.at(-1)!
    const row = endings.get(last)
    if (row === undefined) endings.set(last, [phrase])
    else row.push(phrase)
  }
  return endings
}

function holdersOf(units: readonly Unit[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const [unit, {terms}] of units.entries())
    for (const term of new Set(terms)) {
      const row = holders.get(term)
      if (row === undefined) holders.set(term, [unit])
      else row.push(unit)
    }
  return holders
}

/** Stems that stand in a person's name: such a phrase says who, and the next reader does not know him. */
function stemsOfPersons(units: readonly Unit[]): ReadonlySet<string> {
  const persons = new Set<string>()
  for (const {sentences} of units)
    for (const {names} of sentences)
      for (const {type, text} of names) if (type === 'person') for (const stem of stemsOf(text)) persons.add(stem)
  return persons
}

/** Names of places, bodies and works as they are written. */
const bodiesOf = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(
    units.flatMap(({sentences}) =>
      sentences.flatMap(({names}) => names.filter(({type}) => type !== 'person').map(({text}) => text)),
    ),
  )
