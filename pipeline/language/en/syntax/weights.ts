import {bytesOf, entryAt, joined, lookUp, nextPlace, readTable, type Table, words, writeTable} from './table.ts'

/** Adds up the weights of features, for each class. */
export interface Scorer {
  readonly classes: number
  score(features: Int32Array, count: number, out: Int32Array | Float64Array): void
}

/** What a byte stands for: a power law, since most weights are small (linear codes lost 3 points of UAS). Half a byte's step at the top is 2 %. */
const decoded = Int32Array.from({length: 256}, (_, code) => {
  const signed = (code << 24) >> 24
  const size = Math.round(16383 * (Math.abs(signed) / 127) ** 2.5)
  return signed < 0 ? -size : size
})

/** Three classes of which the first always scores 0: two bytes beside each feature's mark. */
export class PairScorer implements Scorer {
  readonly classes = 3
  readonly #table: Table

  constructor(section: Uint8Array) {
    this.#table = readTable(section)
  }

  score(features: Int32Array, count: number, out: Int32Array | Float64Array): void {
    const table = this.#table
    const {taken, entries, shift} = table
    let second = 0
    let third = 0
    for (let i = 0; i < count; i++) {
      const hash = features[i]!
      for (let place = hash >>> shift; (taken[place >>> 5]! >>> (place & 31)) & 1; place = nextPlace(table, place)) {
        const entry = entries[entryAt(table, place)]!
        if (entry >>> 16 !== (hash & 0xffff)) continue
        second += decoded[(entry >>> 8) & 255]!
        third += decoded[entry & 255]!
        break
      }
    }
    out[0] = 0
    out[1] = second
    out[2] = third
  }
}

/** Many classes, few of them weighed by one feature: a list of class and weight, the last one marked. */
export class ListScorer implements Scorer {
  readonly classes: number
  readonly #table: Table
  readonly #list: Uint8Array

  constructor(section: Uint8Array) {
    const [classes, tableLength] = words(section, 0, 2) as unknown as [number, number]
    this.classes = classes
    this.#table = readTable(section.subarray(8, 8 + tableLength))
    this.#list = section.subarray(8 + tableLength)
  }

  score(features: Int32Array, count: number, out: Int32Array | Float64Array): void {
    const table = this.#table
    const list = this.#list
    for (let of = 0; of < this.classes; of++) out[of] = 0
    for (let i = 0; i < count; i++) {
      const value = lookUp(table, features[i]!)
      if (value === 0) continue
      for (let at = value * 2; ; at += 2) {
        const of = list[at]!
        out[of & 127] = out[of & 127]! + decoded[list[at + 1]!]!
        if (of > 127) break
      }
    }
  }
}

/** A feature with a weight for each class. */
export type WeightRow = readonly [feature: number, weights: Float32Array]

/** At most so many features: most weigh next to nothing. */
export function writePairs(rows: readonly WeightRow[], most: number): Uint8Array {
  const shifted = rows.map(([feature, w]) => [feature, Float32Array.from([w[1]! - w[0]!, w[2]! - w[0]!])] as const)
  const code = coder(shifted)
  const coded = shifted.map(([feature, w]) => [feature, (code(w[0]!) << 8) | code(w[1]!)] as const)
  const sizes = coded.map(([, value]) => Math.max(sizeOf(value >> 8), sizeOf(value)))
  const least = leastOf(sizes, most)
  return writeTable(
    coded.filter((_, at) => sizes[at]! >= least),
    16,
  )
}

/** At most so many weights of all features. */
export function writeLists(rows: readonly WeightRow[], classes: number, most: number): Uint8Array {
  const code = coder(rows)
  const sizes = new Uint8Array(rows.length * classes)
  for (const [at, [, w]] of rows.entries())
    for (let of = 0; of < classes; of++) sizes[at * classes + of] = sizeOf(code(w[of]!))
  const least = leastOf(sizes, most)
  const list: number[] = [0, 0] // place 0 means that there is none
  const keyed: [number, number][] = []
  for (const [feature, w] of rows) {
    const kept = [...w.keys()].filter(at => sizeOf(code(w[at]!)) >= least)
    if (kept.length === 0) continue
    keyed.push([feature, list.length / 2])
    kept.forEach((of, at) => {
      list.push(at === kept.length - 1 ? of | 128 : of, code(w[of]!))
    })
  }
  if (list.length / 2 >= 2 ** 20) throw new Error('Too many weights for one list')
  const table = writeTable(keyed, 20)
  while (list.length % 4 !== 0) list.push(0)
  return joined([bytesOf(Uint32Array.from([classes, table.length])), table, Uint8Array.from(list)])
}

/** The smallest code above 0 that no more than `most` of the sizes reach. */
function leastOf(sizes: Iterable<number>, most: number): number {
  const counts = new Int32Array(129)
  for (const size of sizes) counts[size] = counts[size]! + 1
  let least = 128
  for (let kept = counts[128]!; least > 1 && kept + counts[least - 1]! <= most; least--) kept += counts[least - 1]!
  return least
}

const sizeOf = (code: number) => Math.abs((code << 24) >> 24)

function coder(rows: readonly WeightRow[]): (weight: number) => number {
  let most = 0
  for (const [, weights] of rows) for (const weight of weights) most = Math.max(most, Math.abs(weight))
  return weight => (Math.sign(weight) * Math.round(127 * (Math.abs(weight) / most) ** (1 / 2.5))) & 255
}
