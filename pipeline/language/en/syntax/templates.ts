import {mixed} from './hash.ts'

/** Feature templates, each of up to four places in an array of hashed values, those of fewer parts first. */
export interface Templates {
  readonly count: number
  readonly ends: readonly [one: number, two: number, three: number] // where templates of one, two and three parts end
  readonly places: Int32Array // four of each template
  readonly seeds: Int32Array
}

/** From rows like "s0.word b0.tag": what stands at each name, with a seed that tells templates apart. */
export function templatesOf(rows: readonly string[], placeOf: (name: string) => number, seed: number): Templates {
  const parted = rows.map((row, at) => {
    const names = row === '' ? [] : row.split(' ')
    if (names.length > 4) throw new Error(`Too many parts in template ${row}`)
    return {places: names.map(placeOf), seed: mixed(seed * 1000 + at + 1)}
  })
  return packed(parted)
}

interface Template {
  readonly places: readonly number[]
  readonly seed: number
}

function packed(templates: readonly Template[]): Templates {
  const sorted = [0, 1, 2, 3, 4].flatMap(size => templates.filter(({places}) => places.length === size))
  const upTo = (size: number) => sorted.filter(({places}) => places.length <= size).length
  return {
    count: sorted.length,
    ends: [upTo(1), upTo(2), upTo(3)],
    places: Int32Array.from(sorted.flatMap(({places}) => [0, 1, 2, 3].map(part => places[part] ?? 0))),
    seeds: Int32Array.from(sorted, ({seed}) => seed),
  }
}

/** Hashes every template over `values` from `base` on, into `out`; gives how many. The values are spread hashes, so their sum is one. */
export function fill(
  {count, ends, places, seeds}: Templates,
  values: Int32Array,
  base: number,
  out: Int32Array,
): number {
  let at = 0
  for (; at < ends[0]; at++) out[at] = (seeds[at]! + Math.imul(values[base + places[at * 4]!]!, first)) | 0
  for (; at < ends[1]; at++) out[at] = (seeds[at]! + pairAt(at * 4, places, values, base)) | 0
  for (; at < ends[2]; at++)
    out[at] =
      (seeds[at]! + pairAt(at * 4, places, values, base) + Math.imul(values[base + places[at * 4 + 2]!]!, third)) | 0
  for (; at < count; at++)
    out[at] =
      (seeds[at]! +
        pairAt(at * 4, places, values, base) +
        Math.imul(values[base + places[at * 4 + 2]!]!, third) +
        Math.imul(values[base + places[at * 4 + 3]!]!, fourth)) |
      0
  return count
}

const first = 0x9e3779b1
const second = 0x7feb352d
const third = 0x3c6ef373
const fourth = 0x5851f42d

const pairAt = (at: number, places: Int32Array, values: Int32Array, base: number) =>
  (Math.imul(values[base + places[at]!]!, first) + Math.imul(values[base + places[at + 1]!]!, second)) | 0

/** Some of the templates, with the seeds they have among all. */
export function some(templates: Templates, isWanted: (places: readonly number[]) => boolean): Templates {
  const {count, ends, places, seeds} = templates
  const partsOf = (at: number) => (at < ends[0] ? 1 : at < ends[1] ? 2 : at < ends[2] ? 3 : 4)
  const all = Array.from({length: count}, (_, at) => ({
    places: [...places.subarray(at * 4, at * 4 + partsOf(at))],
    seed: seeds[at]!,
  }))
  return packed(all.filter(({places: of}) => isWanted(of)))
}
