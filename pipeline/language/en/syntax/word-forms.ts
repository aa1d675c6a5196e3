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
export function normal(form: string): string {
  const lower = form.toLowerCase().replaceAll('’', "'")
  return /^\d[\d.,:/-]*$/.test(lower) ? (lower.length === 4 ? '!year' : '!number') : lower
}

const unknown = mixed(77_777) // no cluster

function rowOf(form: string, clusters: Table, ambiguity: Table): Int32Array {
  const lower = form.toLowerCase().replaceAll('’', "'")
  const word = hashOf(normal(form))
  // a value holds the cluster, and above it the rank's magnitude; 0 is none
  const cluster = lookUp(clusters, hashOf(lower))
  const group1000 = cluster & 1023
  const isCapital = /^\p{Lu}/u.test(form)
  const casing = isCapital ? (lower.length > 1 && form === form.toUpperCase() ? 2 : 1) : 0
  const signs = (/\d/.test(form) ? 1 : 0) | (form.includes('-') ? 2 : 0) | (form.includes('.') ? 4 : 0)
  const row: Record<FormField, number> = {
    none: 0,
    word,
    form: hashOf(form, 1),
    shape: hashOf(shapeOf(form), 2),
    end1: hashOf(lower.slice(-1), 3),
    end2: hashOf(lower.slice(-2), 4),
    end3: hashOf(lower.slice(-3), 5),
    end4: hashOf(lower.slice(-4), 6),
    end5: hashOf(lower.slice(-5), 7),
    start1: hashOf(lower.slice(0, 1), 8),
    start2: hashOf(lower.slice(0, 2), 9),
    start3: hashOf(lower.slice(0, 3), 10),
    case: numbers[casing]!,
    signs: numbers[signs]!,
    group64: cluster === 0 ? unknown : numbers[group1000 >> 4]!,
    group256: cluster === 0 ? unknown : numbers[group1000 >> 2]!,
    group1000: cluster === 0 ? unknown : numbers[group1000]!,
    rank: numbers[cluster >> 10]!,
    ambiguity: numbers[lookUp(ambiguity, word) & 1023]!,
  }
  return Int32Array.from(formFields, field => row[field])
}

/** "Mid-1990s" is "Xxx-dddx": runs count up to three. */
function shapeOf(form: string): string {
  let shape = ''
  let last = ''
  let run = 0
  for (const sign of form) {
    const kind = /\p{Ll}/u.test(sign) ? 'x' : /\p{Lu}/u.test(sign) ? 'X' : /\d/.test(sign) ? 'd' : sign
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= 3) shape += kind
  }
  return shape
}
