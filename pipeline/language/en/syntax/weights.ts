import {bytesOf, joined, lookUp, readTable, type Table, words, writeTable} from './table.ts'

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
    const {entries, starts, shift} = this.#table
    let second = 0
    let third = 0
    for (let i = 0; i < count; i++) {
      const hash = features[i]!
      const bucket = hash >>> shift
      const mark = hash & 0xffff
      for (let at = starts[bucket]!, end = starts[bucket + 1]!; at < end; at++) {
        const entry = entries[at]!
        if (entry >>> 16 !== mark) continue
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

/** `least` is the smallest code worth keeping: most features weigh next to nothing. */
export function writePairs(rows: readonly WeightRow[], least: number): Uint8Array {
  const shifted = rows.map(([feature, w]) => [feature, Float32Array.from([w[1]! - w[0]!, w[2]! - w[0]!])] as const)
  const code = coder(shifted)
  return writeTable(
    shifted
      .map(([feature, w]) => [feature, (code(w[0]!) << 8) | code(w[1]!)] as const)
      .filter(([, value]) => Math.max(sizeOf(value >> 8), sizeOf(value)) >= least),
    16,
  )
}

export function writeLists(rows: readonly WeightRow[], classes: number, least: number): Uint8Array {
  const code = coder(rows)
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
  const padded = joined([table, new Uint8Array((4 - (table.length % 4)) % 4)])
  return joined([bytesOf(Uint32Array.from([classes, padded.length])), padded, Uint8Array.from(list)])
}

const sizeOf = (code: number) => Math.abs((code << 24) >> 24)

function coder(rows: readonly WeightRow[]): (weight: number) => number {
  let most = 0
  for (const [, weights] of rows) for (const weight of weights) most = Math.max(most, Math.abs(weight))
  return weight => (Math.sign(weight) * Math.round(127 * (Math.abs(weight) / most) ** (1 / 2.5))) & 255
}
