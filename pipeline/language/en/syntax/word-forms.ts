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
  row[2] = hashOf(form, 1)
  for (let size = 1; size <= 5; size++) row[3 + size] = hashOf(lower, 2 + size, Math.max(0, length - size))
  for (let size = 1; size <= 3; size++) row[8 + size] = hashOf(lower, 7 + size, 0, Math.min(length, size))
  const signs = shapeOf(form, row)
  row[12] = numbers[casing]!
  row[13] = numbers[signs]!
  row[14] = cluster === 0 ? unknown : numbers[group1000 >> 4]!
  row[15] = cluster === 0 ? unknown : numbers[group1000 >> 2]!
  row[16] = cluster === 0 ? unknown : numbers[group1000]!
  row[17] = numbers[cluster >> 10]!
  row[18] = numbers[lookUp(ambiguity, word) & 1023]!
  return row
}

const small = 120 // x
const capital = 88 // X
const digit = 100 // d

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
  let hash = 0x811c9dc5 ^ 2
  let signs = 0
  let last = 0
  let run = 0
  for (let at = 0; at < form.length; at++) {
    const code = form.codePointAt(at)!
    if (code > 0xffff) at++
    const kind = kindOf(code)
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= 3) hash = Math.imul(hash ^ (kind > 0xffff ? form.charCodeAt(at - 1) : kind), 0x01000193)
    if (run <= 3 && kind > 0xffff) hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193)
    if (kind === digit) signs |= 1
    else if (code === 0x2d) signs |= 2
    else if (code === 0x2e) signs |= 4
  }
  row[3] = mixed(hash)
  return signs
}
