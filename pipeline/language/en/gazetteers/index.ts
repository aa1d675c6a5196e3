import {type Entry, entryOf, type Gender, type PlaceKind} from './entry.ts'
import {keyOf} from './key.ts'
import {tableOf} from './table.ts'

/** What is known of a name that is a place's. */
export interface Place {
  readonly kind: PlaceKind
  /** What other spellings are joined under: a country's own name, else the name as it is looked up. */
  readonly key: string
  readonly country: string | undefined // ISO 3166-1, two letters
  readonly size: number // inhabitants: 0 not told or below 10,000, then a step for each tripling
}

/**
 * What lists of names know. A name on a list may yet be another thing: the lists tell what it can be, and `smallShare`
 * how far the word alone decides nothing. Capitals, accents, hyphens and stops make no difference.
 */
export interface Gazetteers {
  /** All at once. */
  readonly entryOf: (name: string) => Entry | undefined
  readonly genderOf: (given: string) => Gender | undefined
  readonly isGivenName: (word: string) => boolean
  readonly isSurname: (word: string) => boolean
  readonly placeOf: (name: string) => Place | undefined
  readonly isPlace: (name: string) => boolean
  /** Whether a town of 100,000 and more, or a capital, has the name. */
  readonly isCity: (name: string) => boolean
  /** Whether a known place has this word as its first, or is it. */
  readonly beginsPlace: (word: string) => boolean
  /** "French", "Ghanaians", "Arab", "Catholic": adjectives and members of countries, peoples, parties, faiths. */
  readonly isDemonym: (name: string) => boolean
  readonly beginsDemonym: (word: string) => boolean
  /** The key of the one country with this name or demonym; undefined where there are two ("Congolese"). */
  readonly countryOf: (nameOrDemonym: string) => string | undefined
  /** Of the word's occurrences inside sentences, the share in lower case, in tenths rounded down; undefined when it is rare or on no list. */
  readonly smallShare: (word: string) => number | undefined
}

/** The most words that the name of a place or a demonym has. */
export const longestPlace = 6

/** Answers that are kept, so that a name that is asked for again costs nothing. */
const remembered = 20_000

/** The lists, from their file. Nothing is decoded before it is asked. */
export function gazetteersOf(bytes: Uint8Array): Gazetteers {
  const find = tableOf(bytes)
  const known = new Map<string, Entry | undefined>()
  const entry = (name: string): Entry | undefined => {
    let answer = known.get(name)
    if (answer === undefined && !known.has(name)) {
      const fields = find(keyOf(name))
      answer = fields === undefined ? undefined : entryOf(fields)
      if (known.size >= remembered) known.clear()
      known.set(name, answer)
    }
    return answer
  }
  const canonical = (code: string | undefined): string | undefined =>
    code === undefined ? undefined : find(`=${code}`)?.[0]?.slice(1)
  return {
    entryOf: entry,
    genderOf: word => entry(word)?.gender,
    isGivenName: word => entry(word)?.gender !== undefined,
    isSurname: word => entry(word)?.surname !== undefined,
    placeOf: name => {
      const place = entry(name)?.place
      if (place === undefined) return
      return {...place, key: (place.kind === 'country' ? canonical(place.country) : undefined) ?? keyOf(name)}
    },
    isPlace: name => entry(name)?.place !== undefined,
    isCity: name => ['city', 'capital'].includes(entry(name)?.place?.kind ?? ''),
    beginsPlace: word => {
      const found = entry(word)
      return found?.beginsPlace === true || found?.place !== undefined
    },
    isDemonym: name => entry(name)?.demonym !== undefined,
    beginsDemonym: word => {
      const found = entry(word)
      return found?.beginsDemonym === true || found?.demonym !== undefined
    },
    countryOf: name => {
      const found = entry(name)
      if (found?.place?.kind === 'country') return canonical(found.place.country)
      return found?.demonym?.length === 1 ? canonical(found.demonym[0]) : undefined
    },
    smallShare: word => entry(word)?.smallShare,
  }
}
