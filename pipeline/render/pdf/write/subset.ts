import {type FontTables, readTables} from '../type/truetype.ts'

/** The glyphs of a face that a file uses, in the order of their numbers there; 0 is always `.notdef`. */
export class FontSubset {
  readonly glyphs: number[] = [0]
  readonly #numbers = new Map([[0, 0]])
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** The glyph's number in the subset. */
  includeGlyph(glyph: number): number {
    let number = this.#numbers.get(glyph)
    if (number === undefined) {
      number = this.glyphs.push(glyph) - 1
      this.#numbers.set(glyph, number)
    }
    return number
  }

  /** A TrueType file with these glyphs, their parts, and the tables that PDF asks for (ISO 32000-1, 9.9). */
  encode(): Uint8Array {
    const tables = readTables(this.#bytes)
    const outlines = this.#outlines(tables)
    const long = 4
    const loca = new DataView(new ArrayBuffer((outlines.length + 1) * long))
    let offset = 0
    outlines.forEach((outline, i) => {
      loca.setUint32(i * long, offset)
      offset += outline.length
    })
    loca.setUint32(outlines.length * long, offset)
    const glyf = new Uint8Array(offset)
    outlines.forEach((outline, i) => {
      glyf.set(outline, loca.getUint32(i * long))
    })
    const head = patched(tables, 'head', view => {
      view.setUint32(8, 0) // check sum of the whole file: of no use in a PDF
      view.setInt16(50, 1) // long offsets
    })
    return fontFile([
      ['cvt ', tables.bytesOf('cvt ')],
      ['fpgm', tables.bytesOf('fpgm')],
      ['glyf', glyf],
      ['head', head],
      ['hhea', patched(tables, 'hhea', view => view.setUint16(34, this.glyphs.length))],
      ['hmtx', metrics(tables, this.glyphs)],
      ['loca', new Uint8Array(loca.buffer)],
      ['maxp', patched(tables, 'maxp', view => view.setUint16(4, this.glyphs.length))],
      ['prep', tables.bytesOf('prep')],
    ])
  }

  /** The outlines of all glyphs; parts of composed ones join the subset on the way. */
  #outlines(tables: FontTables): Uint8Array[] {
    const {view, at} = tables
    const short = view.getInt16(at('head') + 50) === 0
    const loca = at('loca')
    const offsetOf = (glyph: number) =>
      short ? view.getUint16(loca + glyph * 2) * 2 : view.getUint32(loca + glyph * 4)
    const glyf = tables.bytesOf('glyf')
    const outlines: Uint8Array[] = []
    for (let i = 0; i < this.glyphs.length; i++) {
      const glyph = this.glyphs[i]!
      const own = glyf.slice(offsetOf(glyph), offsetOf(glyph + 1))
      const outline = new Uint8Array(Math.ceil(own.length / 4) * 4)
      outline.set(own)
      this.#renumberParts(new DataView(outline.buffer), own.length)
      outlines.push(outline)
    }
    return outlines
  }

  #renumberParts(outline: DataView, length: number): void {
    if (length === 0 || outline.getInt16(0) >= 0) return
    let at = 10
    let flags: number
    do {
      flags = outline.getUint16(at)
      outline.setUint16(at + 2, this.includeGlyph(outline.getUint16(at + 2)))
      const wide = (flags & 0x0001) !== 0 // arguments are words
      const scale = flags & 0x0008 ? 2 : flags & 0x0040 ? 4 : flags & 0x0080 ? 8 : 0
      at += 4 + (wide ? 4 : 2) + scale
    } while (flags & 0x0020) // more components
  }
}

function metrics(tables: FontTables, glyphs: readonly number[]): Uint8Array {
  const {view, at} = tables
  const count = view.getUint16(at('hhea') + 34)
  const hmtx = at('hmtx')
  const own = new DataView(new ArrayBuffer(glyphs.length * 4))
  glyphs.forEach((glyph, i) => {
    own.setUint16(i * 4, view.getUint16(hmtx + Math.min(glyph, count - 1) * 4))
    const bearing = glyph < count ? hmtx + glyph * 4 + 2 : hmtx + count * 4 + (glyph - count) * 2
    own.setInt16(i * 4 + 2, view.getInt16(bearing))
  })
  return new Uint8Array(own.buffer)
}

function patched(tables: FontTables, tag: string, change: (view: DataView) => void): Uint8Array {
  const copy = tables.bytesOf(tag).slice()
  change(new DataView(copy.buffer))
  return copy
}

/** Tables under a directory (OpenType 1.9, "Organization of an OpenType font"), each at a multiple of four. */
function fontFile(given: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const tables = given.filter(([, bytes]) => bytes.length > 0)
  const padded = (length: number) => Math.ceil(length / 4) * 4
  const start = 12 + tables.length * 16
  const file = new Uint8Array(tables.reduce((sum, [, bytes]) => sum + padded(bytes.length), start))
  const view = new DataView(file.buffer)
  const power = Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 2 ** power * 16)
  view.setUint16(8, power)
  view.setUint16(10, (tables.length - 2 ** power) * 16)
  let at = start
  tables.forEach(([tag, bytes], i) => {
    const entry = 12 + i * 16
    file.set(bytes, at)
    for (let k = 0; k < 4; k++) file[entry + k] = tag.charCodeAt(k)
    view.setUint32(entry + 4, checkSum(view, at, padded(bytes.length)))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, bytes.length)
    at += padded(bytes.length)
  })
  return file
}

function checkSum(view: DataView, from: number, length: number): number {
  let sum = 0
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
