import {readTables} from '../type/truetype.ts'
import {FontSubset} from './subset.ts'

/**
 * A face as pdfkit wants a font object (the part of fontkit's that embedding touches): with it, no font library has to be
 * loaded, nor tables be parsed that only shaping needs.
 */
export function embeddable(bytes: Uint8Array) {
  const {view, at, bytesOf} = readTables(bytes)
  const head = at('head')
  const hhea = at('hhea')
  const os2 = at('OS/2')
  const post = at('post')
  const hmtx = at('hmtx')
  const count = view.getUint16(hhea + 34)
  return {
    unitsPerEm: view.getUint16(head + 18),
    bbox: {
      minX: view.getInt16(head + 36),
      minY: view.getInt16(head + 38),
      maxX: view.getInt16(head + 40),
      maxY: view.getInt16(head + 42),
    },
    head: {macStyle: {italic: (view.getUint16(head + 44) & 2) !== 0}},
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    lineGap: view.getInt16(hhea + 8),
    'OS/2': {sFamilyClass: view.getInt16(os2 + 30)},
    xHeight: view.getInt16(os2 + 86),
    capHeight: view.getInt16(os2 + 88),
    italicAngle: view.getInt32(post + 4) / 0x10000,
    post: {isFixedPitch: view.getUint32(post + 12) !== 0},
    postscriptName: postscriptName(bytesOf('name')),
    getGlyph: (glyph: number) => ({advanceWidth: view.getUint16(hmtx + Math.min(glyph, count - 1) * 4)}),
    createSubset: () => new FontSubset(bytes),
    layout(): never {
      throw new Error('Text is set before it is written') // pdfkit knows a font by its having this
    },
  }
}

/** Name 6 of the naming table, in the first record that holds it. */
function postscriptName(name: Uint8Array): string {
  const view = new DataView(name.buffer, name.byteOffset, name.byteLength)
  const strings = view.getUint16(4)
  for (let i = 0; i < view.getUint16(2); i++) {
    const record = 6 + i * 12
    if (view.getUint16(record + 6) !== 6) continue
    const from = strings + view.getUint16(record + 10)
    const bytes = name.subarray(from, from + view.getUint16(record + 8))
    // A PostScript name is ASCII: of UTF-16 every second byte is 0.
    return String.fromCharCode(...bytes.filter(byte => byte > 0x20 && byte < 0x7f))
  }
  return 'Unnamed'
}
