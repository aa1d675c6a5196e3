import {expect, test} from 'vitest'
import {readFont, readTables} from '../../../pipeline/render/pdf/type/truetype.ts'
import {FontSubset} from '../../../pipeline/render/pdf/write/subset.ts'
import {fonts} from './sample.ts'

const program = readFont(fonts.serif)
const glyphsOf = (text: string) => Array.from(text, char => program.glyphOf(char.codePointAt(0)!))

/** A glyph's outline in a font file. */
function outline(file: Uint8Array, glyph: number): string {
  const {view, at, bytesOf} = readTables(file)
  const loca = at('loca')
  const long = view.getInt16(at('head') + 50) === 1
  const offset = (i: number) => (long ? view.getUint32(loca + i * 4) : view.getUint16(loca + i * 2) * 2)
  const bytes = Buffer.from(bytesOf('glyf').subarray(offset(glyph), offset(glyph + 1)))
  // A composed glyph names its parts, whose numbers differ.
  return bytes.length > 1 && bytes.readInt16BE(0) < 0 ? 'composed' : bytes.toString('hex').replace(/(?:00)*$/, '')
}

test('a subset holds each glyph with its outline and width, and parts of composed letters', () => {
  const subset = new FontSubset(fonts.serif)
  const glyphs = glyphsOf('Ansel, ÄéŁ 310 ½')
  const numbers = glyphs.map(glyph => subset.includeGlyph(glyph))
  const file = subset.encode()
  const {view, at} = readTables(file)
  expect(view.getUint16(at('maxp') + 4)).toBe(subset.glyphs.length)
  expect(subset.glyphs.length).toBeGreaterThan(new Set(glyphs).size)
  numbers.forEach((number, i) => {
    expect(outline(file, number)).toBe(outline(fonts.serif, glyphs[i]!))
    expect(view.getUint16(at('hmtx') + number * 4)).toBe(program.advanceOf(glyphs[i]!))
  })
  expect(file.length).toBeLessThan(fonts.serif.length / 5)
})

test('the font given is left as it is, also when it is part of a larger buffer', () => {
  const pool = Buffer.concat([Buffer.alloc(13, 7), fonts.serif])
  const given = pool.subarray(13)
  const subset = new FontSubset(given)
  for (const glyph of glyphsOf('Ä port')) subset.includeGlyph(glyph)
  const file = subset.encode()
  expect(Buffer.compare(pool.subarray(13), fonts.serif)).toBe(0)
  expect(Buffer.compare(pool.subarray(0, 13), Buffer.alloc(13, 7))).toBe(0)
  const plain = new FontSubset(fonts.serif)
  for (const glyph of glyphsOf('Ä port')) plain.includeGlyph(glyph)
  expect(Buffer.compare(file, plain.encode())).toBe(0)
})
