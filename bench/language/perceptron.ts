import type {Scorer, WeightRow} from '../../pipeline/language/en/syntax/weights.ts'

/** An averaged perceptron over hashed features (Collins 2002). Features seen less than twice get no weight. */
export class Perceptron implements Scorer {
  readonly classes: number
  #bits = 20
  #keys = new Int32Array(2 ** 20)
  #rows = new Int32Array(2 ** 20).fill(-1)
  #count = 0
  #weights: Float32Array
  #sums: Float64Array
  #time = 1
  readonly #seen = new Uint8Array(2 ** 25)

  constructor(classes: number) {
    this.classes = classes
    this.#weights = new Float32Array(classes * 2 ** 14)
    this.#sums = new Float64Array(classes * 2 ** 14)
  }

  /** Counts features before fitting, twice as many a row as hashes may share. */
  note(features: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) {
      const at = features[i]! >>> 7
      if (this.#seen[at]! < 2) this.#seen[at] = this.#seen[at]! + 1
    }
  }

  score(features: Int32Array, count: number, out: Int32Array | Float64Array): void {
    const {classes} = this
    out.fill(0)
    for (let i = 0; i < count; i++) {
      const row = this.#find(features[i]!)
      if (row < 0) continue
      for (let c = 0, at = row * classes; c < classes; c++, at++) out[c] = out[c]! + this.#weights[at]!
    }
  }

  update(features: Int32Array, count: number, right: number, wrong: number, step = 1): void {
    const sum = step * this.#time
    for (let i = 0; i < count; i++) {
      if (this.#seen[features[i]! >>> 7]! < 2) continue
      const at = this.#add(features[i]!) * this.classes
      this.#weights[at + right] = this.#weights[at + right]! + step
      this.#sums[at + right] = this.#sums[at + right]! + sum
      this.#weights[at + wrong] = this.#weights[at + wrong]! - step
      this.#sums[at + wrong] = this.#sums[at + wrong]! - sum
    }
  }

  tick(): void {
    this.#time++
  }

  /** The mean of all weights over time, sorted by feature. */
  averaged(): WeightRow[] {
    const found: WeightRow[] = []
    for (let slot = 0; slot < this.#rows.length; slot++) {
      const row = this.#rows[slot]!
      if (row < 0) continue
      const weights = new Float32Array(this.classes)
      for (let c = 0; c < this.classes; c++) {
        const at = row * this.classes + c
        weights[c] = this.#weights[at]! - this.#sums[at]! / this.#time
      }
      found.push([this.#keys[slot]!, weights])
    }
    return found.sort((a, b) => a[0] - b[0])
  }

  #find(hash: number): number {
    for (let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - this.#bits); ; slot = (slot + 1) & (this.#rows.length - 1)) {
      const row = this.#rows[slot]!
      if (row < 0 || this.#keys[slot] === hash) return row
    }
  }

  #add(hash: number): number {
    const known = this.#find(hash)
    if (known >= 0) return known
    const row = this.#count++
    if (this.#count * this.classes > this.#weights.length) {
      this.#weights = grown(this.#weights, new Float32Array(this.#weights.length * 2))
      this.#sums = grown(this.#sums, new Float64Array(this.#sums.length * 2))
    }
    if (this.#count * 2 > this.#rows.length) {
      const [keys, rows] = [this.#keys, this.#rows]
      this.#bits++
      this.#keys = new Int32Array(2 ** this.#bits)
      this.#rows = new Int32Array(2 ** this.#bits).fill(-1)
      for (let slot = 0; slot < rows.length; slot++) if (rows[slot]! >= 0) this.#place(keys[slot]!, rows[slot]!)
    }
    this.#place(hash, row)
    return row
  }

  #place(hash: number, row: number): void {
    let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - this.#bits)
    while (this.#rows[slot]! >= 0) slot = (slot + 1) & (this.#rows.length - 1)
    this.#keys[slot] = hash
    this.#rows[slot] = row
  }
}

function grown<T extends Float32Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** A generator of numbers from 0 to 1, the same at each run. */
export function lots(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

export function shuffle<T>(items: T[], lot: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(lot() * (i + 1))
    const item = items[i]!
    items[i] = items[j]!
    items[j] = item
  }
}
