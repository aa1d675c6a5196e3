/**
 * A table in which nothing is decoded before it is asked. Lines of fields between tabs, the key first, stand in buckets
 * by the hash of their key: a count of buckets, the offset of each and of the end (32 bits, low byte first), then the lines.
 */
export type Find = (key: string) => readonly string[] | undefined

const newline = 10
const tab = 9

/** Finds the fields behind a key, which must be ASCII. */
export function tableOf(bytes: Uint8Array): Find {
  const buckets = wordAt(bytes, 0)
  const lines = 4 * (buckets + 2)
  return key => {
    const at = 4 + 4 * (hashOf(key) % buckets)
    const end = lines + wordAt(bytes, at + 4)
    let start = lines + wordAt(bytes, at)
    while (start < end) {
      let i = 0
      while (i < key.length && bytes[start + i] === key.charCodeAt(i)) i++
      const isFound = i === key.length && bytes[start + i] === tab
      let stop = start + i
      while (bytes[stop] !== newline) stop++
      if (isFound) return String.fromCharCode(...bytes.subarray(start + i + 1, stop)).split('\t')
      start = stop + 1
    }
    return
  }
}

/** The bytes of a table, its lines in order of their keys inside each bucket; about four to a bucket. */
export function bytesOf(table: ReadonlyMap<string, string>): Uint8Array {
  const buckets: string[][] = Array.from({length: Math.max(1, table.size >> 2)}, () => [])
  for (const key of [...table.keys()].sort()) buckets[hashOf(key) % buckets.length]!.push(`${key}\t${table.get(key)}\n`)
  const offsets = [0]
  for (const lines of buckets) offsets.push(offsets.at(-1)! + lines.join('').length)
  const head = new Uint32Array([buckets.length, ...offsets])
  const text = new TextEncoder().encode(buckets.flat().join(''))
  const bytes = new Uint8Array(4 * head.length + text.length)
  const view = new DataView(bytes.buffer)
  head.forEach((word, index) => {
    view.setUint32(4 * index, word, true)
  })
  bytes.set(text, 4 * head.length)
  return bytes
}

const wordAt = (bytes: Uint8Array, at: number): number =>
  bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)

/** FNV-1a (Fowler, Noll, Vo), 32 bits, not negative. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
