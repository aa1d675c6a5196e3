/** What becomes of a file: the notices' rules of a read one, or the reason why it was skipped. */
export type Fate = {readonly read: readonly string[]} | {readonly skipped: string}
export const read = (...rules: readonly string[]): Fate => ({read: rules})
export const skipped = (rule: string): Fate => ({skipped: rule})

/** A bad file: what is bad (with its number in the list of bad inputs, when it has one), its name, its content, its fate. */
export type Row = readonly [
  what: string,
  file: string,
  make: () => string | Uint8Array | Promise<Uint8Array>,
  fate: Fate,
]

export const sentence = 'The council met in the town hall and agreed on a new bridge over the river. '
export const prose = sentence.repeat(6)

/** Numbers that look random, the same each time. */
export function noise(length: number): Uint8Array {
  let state = 12345
  return Uint8Array.from({length}, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state >>> 16
  })
}
