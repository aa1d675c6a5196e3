/** What a TrueType file says about characters: enough to set those that the generated tables leave out. */
export interface FontProgram {
  readonly unitsPerEm: number
  /** Glyph id of a character, or 0. */
  readonly glyphOf: (codePoint: number) => number
  readonly advanceOf: (glyph: number) => number
}

/** The tables of a TrueType file: offsets and lengths by tag. */
export interface FontTables {
  readonly view: DataView
  readonly at: (tag: string) => number
  readonly bytesOf: (tag: string) => Uint8Array // empty when there is no such table
}

export function readTables(given: Uint8Array): FontTables {
  // A Buffer's slices share its memory; a plain array's are copies.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, {offset: number; length: number}>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + i * 16
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    tables.set(tag, {offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12)})
  }
  return {
    view,
    at(tag) {
      const table = tables.get(tag)
      if (table === undefined) throw new Error(`The font has no table \`${tag}\``)
      return table.offset
    },
    bytesOf(tag) {
      const table = tables.get(tag)
      return table === undefined ? new Uint8Array() : bytes.subarray(table.offset, table.offset + table.length)
    },
  }
}

/** Read a TrueType file's tables `cmap`, `head`, `hhea`, `hmtx` (OpenType 1.9); character maps of formats 4 and 12. */
export function readFont(bytes: Uint8Array): FontProgram {
  const {view, at: table} = readTables(bytes)
  const hmtx = table('hmtx')
  const metricsCount = view.getUint16(table('hhea') + 34)
  return {
    unitsPerEm: view.getUint16(table('head') + 18),
    glyphOf: characterMap(view, table('cmap')),
    advanceOf: glyph => view.getUint16(hmtx + 4 * Math.min(glyph, metricsCount - 1)),
  }
}

function characterMap(view: DataView, cmap: number): (codePoint: number) => number {
  const found = new Map<number, number>() // format -> offset
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4)
    found.set(view.getUint16(at), at)
  }
  const full = found.get(12)
  if (full !== undefined) return codePoint => inGroups(view, full, codePoint)
  const basic = found.get(4)
  return codePoint => (basic === undefined || codePoint > 0xffff ? 0 : inSegments(view, basic, codePoint))
}

function inGroups(view: DataView, at: number, codePoint: number): number {
  let low = 0
  let high = view.getUint32(at + 12) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const group = at + 16 + middle * 12
    if (codePoint < view.getUint32(group)) high = middle - 1
    else if (codePoint > view.getUint32(group + 4)) low = middle + 1
    else return view.getUint32(group + 8) + codePoint - view.getUint32(group)
  }
  return 0
}

function inSegments(view: DataView, at: number, codePoint: number): number {
  const count = view.getUint16(at + 6) / 2
  const ends = at + 14
  const starts = ends + count * 2 + 2
  for (let i = 0; i < count; i++) {
    if (codePoint > view.getUint16(ends + i * 2)) continue
    const start = view.getUint16(starts + i * 2)
    if (codePoint < start) return 0
    const delta = view.getUint16(starts + count * 2 + i * 2)
    const rangeAt = starts + count * 4 + i * 2
    const range = view.getUint16(rangeAt)
    if (range === 0) return (codePoint + delta) & 0xffff
    const glyph = view.getUint16(rangeAt + range + (codePoint - start) * 2)
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
  return 0
}
