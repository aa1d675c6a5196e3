import {hashOf, mixed, numbers} from './hash.ts'
import {lookUp, type Table} from './table.ts'

/** What is known of a word from its letters alone, as hashes; places of a row. Place 0 stays 0. */
export const formFields = [
  'none',
  'word',
  'form',
  'shape',
  'end1',
  'end2',
  'end3',
  'end4',
  'end5',
  'start1',
  'start2',
  'start3',
  'case',
  'signs',
  'group64',
  'group256',
  'group1000',
  'rank',
  'ambiguity',
  'settled', // no hash: the tag of a word that always has the same one, above 0
] as const
export type FormField = (typeof formFields)[number]

/** Rows of fields, remembered by form; forgotten when there are too many, so that a flood of words doesn't eat the memory. */
export class WordForms {
  readonly #clusters: Table
  readonly #ambiguity: Table
  readonly #known = new Map<string, Int32Array>()

  constructor(clusters: Table, ambiguity: Table) {
    this.#clusters = clusters
    this.#ambiguity = ambiguity
  }

  rowOf(form: string): Int32Array {
    const known = this.#known.get(form)
    if (known !== undefined) return known
    if (this.#known.size >= 20_000) this.#known.clear()
    const row = rowOf(form.length > 100 ? form.slice(0, 100) : form, this.#clusters, this.#ambiguity)
    this.#known.set(form, row)
    return row
  }
}

/** The word as it is looked up: small letters, straight apostrophes, and all numbers alike. */
export const normal = (form: string): string => normalOf(lowerOf(form))

const lowerOf = (form: string) => form.toLowerCase().replaceAll('’', "'")

function normalOf(lower: string): string {
  const code = lower.charCodeAt(0)
  if (code < 48 || code > 57 || !/^\d[\d.,:/-]*$/.test(lower)) return lower
  return lower.length === 4 ? '!year' : '!number'
}

const unknown = mixed(77_777) // no cluster

function rowOf(form: string, clusters: Table, ambiguity: Table): Int32Array {
  const lower = lowerOf(form)
  const {length} = lower
  const word = hashOf(normalOf(lower))
  // a value holds the cluster, and above it the rank's magnitude; 0 is none
  const cluster = lookUp(clusters, normalOf(lower) === lower ? word : hashOf(lower))
  const group1000 = cluster & 1023
  const kind = kindOf(form.codePointAt(0) ?? 0)
  const casing = kind === capital ? (length > 1 && form === form.toUpperCase() ? 2 : 1) : 0
  const row = new Int32Array(formFields.length)
  row[1] = word
  row[2] = form === lower ? word : hashOf(form, 1)
  ends(lower, row)
  const signs = shapeOf(form, row)
  row[12] = numbers[casing]!
  row[13] = numbers[signs]!
  row[14] = cluster === 0 ? unknown : numbers[group1000 >> 4]!
  row[15] = cluster === 0 ? unknown : numbers[group1000 >> 2]!
  row[16] = cluster === 0 ? unknown : numbers[group1000]!
  row[17] = numbers[cluster >> 10]!
  const uses = lookUp(ambiguity, word)
  row[18] = numbers[uses & 1023]!
  row[19] = casing === 0 ? uses >> 10 : 0 // with a capital it may be a name
  return row
}

/** Hashes of the last five and the first three letters, in one pass each. */
function ends(lower: string, row: Int32Array): void {
  const {length} = lower
  let hash = 0x811c9dc5
  for (let size = 1; size <= 5; size++) {
    if (size <= length) hash = Math.imul(hash ^ lower.charCodeAt(length - size), 0x01000193)
    row[3 + size] = mixed(hash + size)
  }
  hash = 0x811c9dc5
  for (let size = 1; size <= 3; size++) {
    if (size <= length) hash = Math.imul(hash ^ lower.charCodeAt(size - 1), 0x01000193)
    row[8 + size] = mixed(hash - size)
  }
}

const small = 1
const capital = 2
const digit = 3

/** Small letter, capital, digit, or the sign itself. */
function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return small
  if (code >= 65 && code <= 90) return capital
  if (code >= 48 && code <= 57) return digit
  if (code < 128) return code
  const sign = String.fromCodePoint(code)
  return /\p{Ll}/u.test(sign) ? small : /\p{Lu}/u.test(sign) ? capital : code
}

/** Hashes the kinds of all signs, where runs count up to three ("Mid-1990s" is "Xxx-dddx"); gives which signs there are: digits, hyphens, stops. */
function shapeOf(form: string, row: Int32Array): number {
  let hash = 0x811c9dc5
  let signs = 0
  let last = 0
  let run = 0
  for (let at = 0; at < form.length; at++) {
    const code = form.codePointAt(at)!
    if (code > 0xffff) at++
    const kind = kindOf(code)
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= 3) hash = Math.imul(hash ^ kind, 0x01000193)
    if (kind === digit) signs |= 1
    else if (code === 0x2d) signs |= 2
    else if (code === 0x2e) signs |= 4
  }
  row[3] = mixed(hash)
  return signs
}
