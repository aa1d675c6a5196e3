import {mixed} from './hash.ts'

/** Feature templates, each of up to four places in an array of hashed values. Place 0 always holds 0: the part that is not there. */
export interface Templates {
  readonly count: number
  readonly places: Int32Array // four of each template
  readonly seeds: Int32Array
}

/** From rows like "s0.word b0.tag": what stands at each name, with a seed that tells templates apart. */
export function templatesOf(rows: readonly string[], placeOf: (name: string) => number, seed: number): Templates {
  const places = new Int32Array(rows.length * 4)
  rows.forEach((row, at) => {
    const names = row === '' ? [] : row.split(' ')
    if (names.length > 4) throw new Error(`Too many parts in template ${row}`)
    names.forEach((name, part) => {
      places[at * 4 + part] = placeOf(name)
    })
  })
  return {count: rows.length, places, seeds: Int32Array.from(rows, (_, at) => mixed(seed * 1000 + at + 1))}
}

/** Hashes every template over `values` from `base` on, into `out`; gives how many. */
export function fill({count, places, seeds}: Templates, values: Int32Array, base: number, out: Int32Array): number {
  for (let at = 0, p = 0; at < count; at++, p += 4) {
    let sum = seeds[at]!
    sum = (sum + Math.imul(values[base + places[p]!]!, 0x9e3779b1)) | 0
    sum = (sum + Math.imul(values[base + places[p + 1]!]!, 0x7feb352d)) | 0
    if (places[p + 2] !== 0) {
      sum = (sum + Math.imul(values[base + places[p + 2]!]!, 0x3c6ef372 | 1)) | 0
      sum = (sum + Math.imul(values[base + places[p + 3]!]!, 0x5851f42d)) | 0
    }
    sum = Math.imul(sum ^ (sum >>> 15), 0x85ebca6b)
    sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35)
    out[at] = sum ^ (sum >>> 16)
  }
  return count
}

/** Some of the templates, with the seeds they have among all. */
export function some(templates: Templates, isWanted: (places: readonly number[]) => boolean): Templates {
  const placesOf = (at: number) => [...templates.places.subarray(at * 4, at * 4 + 4)]
  const wanted = [...templates.seeds.keys()].filter(at => isWanted(placesOf(at)))
  return {
    count: wanted.length,
    places: Int32Array.from(wanted.flatMap(placesOf)),
    seeds: Int32Array.from(wanted, at => templates.seeds[at]!),
  }
}
