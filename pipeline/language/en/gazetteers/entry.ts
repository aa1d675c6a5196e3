/** Of whom a given name tells that she is a woman, he a man; "either" when both bear it. */
export type Gender = 'female' | 'male' | 'either'

/** What a place is. Another place is a continent, a landscape, a sea, a river. */
export type PlaceKind = 'country' | 'capital' | 'city' | 'region' | 'other'

/** What the lists know of a name. */
export interface Entry {
  readonly gender?: Gender // of a given name
  readonly surname?: number | 'uncounted' // how frequent: 0 the most, a step for each doubling of its rank in a census
  readonly place?: {readonly kind: PlaceKind; readonly country: string | undefined; readonly size: number}
  readonly demonym?: readonly string[] // codes of its countries; none of an "Arab"
  readonly beginsPlace?: boolean // a longer name of a place has it as its first word
  readonly beginsDemonym?: boolean
  readonly smallShare?: number // share of occurrences inside sentences that are in lower case, in tenths
  readonly canonical?: string // of a country's code: the key that its names are joined under
}

const genders: Readonly<Record<string, Gender>> = {f: 'female', m: 'male', b: 'either'}
const kinds: Readonly<Record<string, PlaceKind>> = {n: 'country', k: 'capital', c: 'city', r: 'region', o: 'other'}

/** An entry from its fields: a letter that says of what, and the value. */
export function entryOf(fields: readonly string[]): Entry {
  const entry: {-readonly [K in keyof Entry]: Entry[K]} = {}
  for (const field of fields) {
    const value = field.slice(1)
    switch (field[0]) {
      case 'g':
        entry.gender = genders[value]!
        break
      case 's':
        entry.surname = value === '' ? 'uncounted' : Number(value)
        break
      case 'p': {
        const country = value.slice(1, 3)
        const size = Number(value.slice(3))
        entry.place = {kind: kinds[value[0]!]!, country: country === '--' ? undefined : country, size}
        break
      }
      case 'd':
        entry.demonym = value.match(/../g) ?? []
        break
      case 'o':
        entry.beginsPlace = true
        break
      case 'e':
        entry.beginsDemonym = true
        break
      case 'w':
        entry.smallShare = Number(value)
        break
      case '=':
        entry.canonical = value
        break
    }
  }
  return entry
}
