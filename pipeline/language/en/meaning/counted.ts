import type {Quantity, Sentence} from '../../../model/sentence.ts'
import {stem, stemsOf} from '../../../text/stem.ts'

/** Things that sources count under different names: a row is one kind of thing, its words may overlap in what they cover. */
const kinds: readonly string[] = [
  'agreements accords deals pacts treaties memorandums memoranda memorandum mous documents contracts protocols declarations letters instruments',
  'dead deaths fatalities killed bodies',
  'injured injuries wounded casualties hurt',
  'homes houses dwellings households',
  'companies firms businesses enterprises',
  'ships vessels boats',
  'planes aircraft jets aeroplanes airplanes',
  'countries nations states governments',
  'measures steps actions proposals points',
  'soldiers troops servicemen',
]
let kindOf: ReadonlyMap<string, number> | undefined

/** Verbs that say what was done with what is counted: participles, and the nouns that mean the same. */
const participles =
  'signed concluded reached agreed adopted announced killed injured wounded destroyed damaged seized arrested deployed sunk invited represented presented'
const nouns: Readonly<Record<string, string>> = {
  signing: 'signed',
  signature: 'signed',
  conclusion: 'concluded',
  destruction: 'destroyed',
}
let verbs: ReadonlyMap<string, string> | undefined

const verbOf = (one: string): string | undefined => {
  verbs ??= new Map([
    ...Object.entries(nouns).map(([noun, verb]) => [stem(noun), verb] as const),
    ...participles.split(' ').map(verb => [stem(verb), verb] as const),
  ])
  return verbs.get(one)
}

/** Words on either side of a count in which its verb stands. */
const reach = 90

/** The kind of thing that a counted noun names, by its stem; undefined when no row has it. */
export function kindOfCounted(unit: string): number | undefined {
  kindOf ??= new Map(kinds.flatMap((row, kind) => row.split(' ').map(word => [stem(word), kind] as const)))
  return kindOf.get(unit)
}

/** What was done with what is counted, as participles: "signed", "killed". */
export function verbsNear(sentence: Sentence, quantity: Quantity): ReadonlySet<string> {
  const from = Math.max(0, quantity.start - sentence.start - reach)
  const near = stemsOf(sentence.text.slice(from, quantity.end - sentence.start + reach))
  return new Set(near.flatMap(one => verbOf(one) ?? []))
}
