import type {FontSet} from './fonts.ts'

/** What was worked out before for the same input; it keeps what this print and the one before it asked for. */
export class Memory<Value> {
  #now = new Map<string, Value>()
  #before = new Map<string, Value>()

  /** Called when a print begins: what the last two did not ask for is forgotten. */
  turn(): void {
    this.#before = this.#now
    this.#now = new Map()
  }

  recall(key: string, make: () => Value): Value {
    const known = this.#now.get(key) ?? this.#before.get(key)
    const value = known ?? make()
    this.#now.set(key, value)
    return value
  }
}

/**
 * A memory for each font set, from its second print on: who prints once pays nothing, who watches a template prints one
 * page after another with the same fonts, and nearly all of it alike.
 */
export function memories<Value>(): (fonts: FontSet) => Memory<Value> | undefined {
  const byFonts = new WeakMap<FontSet, Memory<Value> | 'printed once'>()
  return fonts => {
    const known = byFonts.get(fonts)
    const memory = known === undefined ? 'printed once' : known === 'printed once' ? new Memory<Value>() : known
    byFonts.set(fonts, memory)
    if (memory === 'printed once') return undefined
    memory.turn()
    return memory
  }
}
