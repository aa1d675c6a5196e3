/** A 32-bit hash of a text or a stretch of it (FNV-1a with a last mix); `seed` tells kinds of text apart. */
export function hashOf(text: string, seed = 0, start = 0, end = text.length): number {
  let hash = 0x811c9dc5 ^ seed
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mixed(hash)
}

/** Spreads a small number, or the sum of a feature's parts, over 32 bits. */
export function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 15), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** The hashes of the numbers 0 to 1023, for tags, distances and counts. */
export const numbers: Int32Array = Int32Array.from({length: 1024}, (_, n) => mixed(Math.imul(n + 1, 0x9e3779b1)))

/** The hash of each of some small numbers, into `out` from a place on. */
export function spread(raw: Int32Array, count: number, out: Int32Array, from: number): void {
  for (let at = 0; at < count; at++) out[from + at] = mixed(Math.imul(raw[at]! + 1, 0x9e3779b1))
}
