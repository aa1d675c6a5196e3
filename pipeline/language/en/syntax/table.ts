/**
 * A read-only map from 32-bit hashes to small numbers above 0: entries lie sorted by bucket, each a fingerprint above a value.
 * A hash that is not in it is taken for another one about once in 2^(32 - valueBits) entries of its bucket.
 */
export interface Table {
  readonly shift: number
  readonly valueBits: number
  readonly starts: Uint32Array // of each bucket, and the end of the last one
  readonly entries: Uint32Array
}

/** The value of a hash, or 0. */
export function lookUp({shift, valueBits, starts, entries}: Table, hash: number): number {
  const bucket = hash >>> shift
  const wanted = (hash << valueBits) >>> valueBits
  for (let at = starts[bucket]!, end = starts[bucket + 1]!; at < end; at++) {
    const entry = entries[at]!
    if (entry >>> valueBits === wanted) return entry & ((1 << valueBits) - 1)
  }
  return 0
}

/** Reads a table from its section: bits of buckets, bits of values, entries, then a byte of count for each bucket. */
export function readTable(bytes: Uint8Array): Table {
  const [bucketBits, valueBits, length] = words(bytes, 0, 3) as unknown as [number, number, number]
  const buckets = 2 ** bucketBits
  const entries = words(bytes, 12, length)
  const starts = new Uint32Array(buckets + 1)
  for (let bucket = 0, at = 12 + length * 4; bucket < buckets; bucket++)
    starts[bucket + 1] = starts[bucket]! + bytes[at + bucket]!
  return {shift: 32 - bucketBits, valueBits, starts, entries}
}

/** Writes the section that `readTable` reads. Of hashes that look alike in it, the first stays. */
export function writeTable(rows: readonly (readonly [hash: number, value: number])[], valueBits: number): Uint8Array {
  let bucketBits = 1
  while (2 ** bucketBits * 2.5 < rows.length) bucketBits++
  const wanted = (hash: number) => (hash << valueBits) >>> valueBits
  const keyed = rows
    .map(([hash, value]) => ({bucket: hash >>> (32 - bucketBits), mark: wanted(hash), value}))
    .sort((a, b) => a.bucket - b.bucket || a.mark - b.mark)
    .filter((row, at, all) => at === 0 || row.bucket !== all[at - 1]!.bucket || row.mark !== all[at - 1]!.mark)
  const counts = new Uint8Array(2 ** bucketBits)
  for (const {bucket} of keyed) counts[bucket] = counts[bucket]! + 1
  const head = Uint32Array.from([bucketBits, valueBits, keyed.length])
  const entries = Uint32Array.from(keyed, ({mark, value}) => ((mark << valueBits) | value) >>> 0)
  return joined([bytesOf(head), bytesOf(entries), counts])
}

/** Little-endian 32-bit words, copied so that they are aligned. */
export function words(bytes: Uint8Array, at: number, length: number): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes.subarray(at, at + length * 4)).buffer)
}

export const bytesOf = (array: ArrayBufferView): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength)

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
