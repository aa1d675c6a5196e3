/** Numbers for words, from 0 in order of first sight: sets of words become typed arrays. */
export class Lexicon {
  readonly #ids = new Map<string, number>()
  readonly #words: string[] = []
  readonly #openings: number[] = []
  readonly #ofLetters = new Map<string, number>()

  id(word: string): number {
    let id = this.#ids.get(word)
    if (id === undefined) {
      id = this.#words.length
      this.#ids.set(word, id)
      this.#words.push(word)
    }
    return id
  }

  word(id: number): string {
    return this.#words[id]!
  }

  /** A number for the four letters that a word begins with, or -1 for a shorter one: words that begin otherwise are told apart at one look. */
  opening(id: number): number {
    for (let at = this.#openings.length; at <= id; at++) this.#openings.push(this.#openingOf(this.#words[at]!))
    return this.#openings[id]!
  }

  #openingOf(word: string): number {
    if (word.length < 4) return -1
    const letters = word.slice(0, 4)
    const known = this.#ofLetters.get(letters) ?? this.#ofLetters.size
    this.#ofLetters.set(letters, known)
    return known
  }

  get size(): number {
    return this.#words.length
  }
}

/** Share of a table that may be taken before it grows. */
const fullest = 0.6

/** Numbers for pairs of numbers: a run of words becomes one number, exactly, in flat tables instead of strings or objects. */
export class PairLexicon {
  #first = new Uint32Array(1024)
  #second = new Uint32Array(1024)
  #ids = new Int32Array(1024).fill(-1)
  #size = 0

  id(first: number, second: number): number {
    if (this.#size >= fullest * this.#ids.length) this.#grow()
    const at = this.#place(first, second)
    if (this.#ids[at]! < 0) this.#put(at, first, second, this.#size++)
    return this.#ids[at]!
  }

  get size(): number {
    return this.#size
  }

  /** Where a pair stands, or the free place where it would: linear probing from a multiplicative hash. */
  #place(first: number, second: number): number {
    const mask = this.#ids.length - 1
    const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b)
    let at = (mixed ^ (mixed >>> 15)) & mask
    while (this.#ids[at]! >= 0 && (this.#first[at] !== first || this.#second[at] !== second)) at = (at + 1) & mask
    return at
  }

  #put(at: number, first: number, second: number, id: number): void {
    this.#first[at] = first
    this.#second[at] = second
    this.#ids[at] = id
  }

  #grow(): void {
    const [first, second, ids] = [this.#first, this.#second, this.#ids]
    this.#first = new Uint32Array(ids.length * 2)
    this.#second = new Uint32Array(ids.length * 2)
    this.#ids = new Int32Array(ids.length * 2).fill(-1)
    for (let i = 0; i < ids.length; i++)
      if (ids[i]! >= 0) this.#put(this.#place(first[i]!, second[i]!), first[i]!, second[i]!, ids[i]!)
  }
}
