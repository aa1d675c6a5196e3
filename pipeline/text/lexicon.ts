/** Numbers for words, from 0 in order of first sight: sets of words become typed arrays. */
export class Lexicon {
  readonly #ids = new Map<string, number>()
  readonly #words: string[] = []

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

  get size(): number {
    return this.#words.length
  }
}

/** Numbers for pairs of numbers below 2 to the 26th: a run of words becomes one number, exactly, without a string. */
export class PairLexicon {
  readonly #ids = new Map<number, number>()

  id(first: number, second: number): number {
    const key = first * 0x4000000 + second
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = this.#ids.size
      this.#ids.set(key, id)
    }
    return id
  }

  get size(): number {
    return this.#ids.size
  }
}
