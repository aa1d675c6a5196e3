import type {Scorer, WeightRow} from '../../pipeline/language/en/syntax/weights.ts'

/** An averaged perceptron over hashed features (Collins 2002). Features seen less than twice get no weight. */
export class Perceptron implements Scorer {
  readonly classes: number
  #bits = 20
  #slots = new Int32Array(2 ** 21) // a feature and its row from 1, beside each other
  #count = 0
  #weights: Float32Array
  #sums: Float64Array
  #means: Float32Array
  #time = 1
  readonly #seen = new Uint8Array(2 ** 25)

  constructor(classes: number) {
    this.classes = classes
    this.#weights = new Float32Array(classes * 2 ** 14)
    this.#sums = new Float64Array(classes * 2 ** 14)
    this.#means = new Float32Array(classes * 2 ** 14)
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

  /** Ends a run: its mean weights are added to those of the runs before, and all is forgotten but the features. */
  restart(): void {
    for (let at = 0; at < this.#count * this.classes; at++)
      this.#means[at] = this.#means[at]! + this.#weights[at]! - this.#sums[at]! / this.#time
    this.#weights.fill(0)
    this.#sums.fill(0)
    this.#time = 1
  }

  /** The mean weights of all runs that ended, added up and sorted by feature. */
  averaged(): WeightRow[] {
    const found: WeightRow[] = []
    for (let slot = 0; slot < this.#slots.length; slot += 2) {
      const row = this.#slots[slot + 1]! - 1
      if (row >= 0) found.push([this.#slots[slot]!, this.#means.slice(row * this.classes, (row + 1) * this.classes)])
    }
    return found.sort((a, b) => a[0] - b[0])
  }

  #find(hash: number): number {
    const slots = this.#slots
    const last = slots.length - 1
    for (let slot = this.#slotOf(hash); ; slot = (slot + 2) & last) {
      const row = slots[slot + 1]!
      if (row === 0 || slots[slot] === hash) return row - 1
    }
  }

  #add(hash: number): number {
    const known = this.#find(hash)
    if (known >= 0) return known
    const row = this.#count++
    if (this.#count * this.classes > this.#weights.length) {
      this.#weights = grown(this.#weights, new Float32Array(this.#weights.length * 2))
      this.#sums = grown(this.#sums, new Float64Array(this.#sums.length * 2))
      this.#means = grown(this.#means, new Float32Array(this.#means.length * 2))
    }
    if (this.#count * 4 > this.#slots.length) {
      const older = this.#slots
      this.#bits++
      this.#slots = new Int32Array(older.length * 2)
      for (let slot = 0; slot < older.length; slot += 2)
        if (older[slot + 1]! > 0) this.#place(older[slot]!, older[slot + 1]!)
    }
    this.#place(hash, row + 1)
    return row
  }

  #place(hash: number, row: number): void {
    let slot = this.#slotOf(hash)
    while (this.#slots[slot + 1]! > 0) slot = (slot + 2) & (this.#slots.length - 1)
    this.#slots[slot] = hash
    this.#slots[slot + 1] = row
  }

  #slotOf(hash: number): number {
    return (Math.imul(hash, 0x9e3779b1) >>> (32 - this.#bits)) * 2
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
