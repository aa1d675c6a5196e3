/**
 * A read-only map from 32-bit hashes to small numbers above 0, laid out so that loading it is a view over its bytes.
 * A hash has a place by its upper bits; a bit says whether that place is taken, and how many are taken before it is where its
 * entry lies: a mark of the hash's lower bits above the value. Most hashes asked for are not there, and cost one look at one bit.
 */
export interface Table {
  readonly shift: number
  readonly valueBits: number
  readonly taken: Uint32Array // a bit for each place
  readonly before: Uint32Array // taken places before each 64
  readonly entries: Uint32Array
}

/** The value of a hash, or 0. */
export function lookUp(table: Table, hash: number): number {
  const {taken, entries, valueBits} = table
  const wanted = (hash << valueBits) >>> valueBits
  for (let place = hash >>> table.shift; (taken[place >>> 5]! >>> (place & 31)) & 1; place = nextPlace(table, place)) {
    const entry = entries[entryAt(table, place)]!
    if (entry >>> valueBits === wanted) return entry & ((1 << valueBits) - 1)
  }
  return 0
}

/** Where the entry of a taken place lies. */
export function entryAt({taken, before}: Table, place: number): number {
  const at = place >>> 5
  const below = bitsIn(taken[at]! & ((1 << (place & 31)) - 1))
  return before[place >>> 6]! + below + ((at & 1) === 0 ? 0 : bitsIn(taken[at - 1]!))
}

/** Where a hash lies whose place another one has. */
export const nextPlace = ({taken}: Table, place: number): number => (place + 1) & (taken.length * 32 - 1)

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

const headLength = 12

/** Reads a table from its section: bits of a place, bits of a value, count of entries, then the three arrays. */
export function readTable(bytes: Uint8Array): Table {
  const [placeBits, valueBits, count] = words(bytes, 0, 3) as unknown as [number, number, number]
  const [ofTaken, ofBefore] = [2 ** (placeBits - 5), 2 ** (placeBits - 6)]
  return {
    shift: 32 - placeBits,
    valueBits,
    taken: words(bytes, headLength, ofTaken),
    before: words(bytes, headLength + ofTaken * 4, ofBefore),
    entries: words(bytes, headLength + (ofTaken + ofBefore) * 4, count),
  }
}

/** Share of the places that may be taken: more makes searches longer, less the table larger. */
const fullest = 0.375

/** Writes the section that `readTable` reads. Of hashes that look alike in it, the first stays. */
export function writeTable(rows: readonly (readonly [hash: number, value: number])[], valueBits: number): Uint8Array {
  let placeBits = 6
  while (2 ** placeBits * fullest < rows.length) placeBits++
  const places = 2 ** placeBits
  const table = new Uint32Array(places)
  const isTaken = new Uint8Array(places)
  let count = 0
  for (const [hash, value] of rows) {
    const entry = ((((hash << valueBits) >>> valueBits) << valueBits) | value) >>> 0
    let place = hash >>> (32 - placeBits)
    while (isTaken[place] === 1 && table[place]! >>> valueBits !== entry >>> valueBits) place = (place + 1) % places
    if (isTaken[place] === 1) continue
    table[place] = entry
    isTaken[place] = 1
    count++
  }
  const taken = new Uint32Array(places / 32)
  const before = new Uint32Array(places / 64)
  const entries = new Uint32Array(count)
  for (let place = 0, at = 0; place < places; place++) {
    if (place % 64 === 0) before[place / 64] = at
    if (isTaken[place] === 0) continue
    taken[place >>> 5] = taken[place >>> 5]! | (1 << (place & 31))
    entries[at++] = table[place]!
  }
  return joined([Uint32Array.from([placeBits, valueBits, count]), taken, before, entries].map(bytesOf))
}

/** Little-endian 32-bit words: a view where they are aligned, and a copy where they are not. */
export function words(bytes: Uint8Array, at: number, length: number): Uint32Array {
  const start = bytes.byteOffset + at
  return start % 4 === 0
    ? new Uint32Array(bytes.buffer, start, length)
    : new Uint32Array(Uint8Array.from(bytes.subarray(at, at + length * 4)).buffer)
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
