// Writes pipeline/render/pdf/type/*.generated.json: advances, kerning and ligatures of the shipped faces, so that
// setting Latin text needs no font program at run time. Run from the checkout's root after a change of fonts or pdfkit:
//   npx rolldown tools/font-metrics.ts --platform node --format esm --file dist/font-metrics.js && node dist/font-metrics.js
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {fontFiles} from '../pipeline/render/pdf/fonts.ts'

interface Glyph {
  readonly id: number
  readonly advanceWidth: number
}
interface FontkitFont {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly xHeight: number
  glyphForCodePoint(codePoint: number): Glyph
  hasGlyphForCodePoint(codePoint: number): boolean
  layout(text: string): {readonly glyphs: readonly Glyph[]; readonly advanceWidth: number}
}
interface Fontkit {
  create(bytes: Uint8Array): FontkitFont
}

const require = createRequire(join(process.cwd(), 'package.json'))
const fontkit = require('fontkit') as Fontkit
const folder = 'pipeline/render/pdf'

// Basic Latin, Latin-1, Latin Extended-A, and the typographic marks of news pages.
const range = (from: number, to: number) =>
  Array.from({length: to - from + 1}, (_, i) => String.fromCodePoint(from + i))
const covered = [...range(0x20, 0x7e), ...range(0xa0, 0x17f), ...'–—‘’‚“”„†‡•…‰′″‹›⁄€™−×≤≥≈≠']
// Kerning pairs are measured among the characters that meet in English and western European text.
const kerned = [...range(0x21, 0x7e), ...'–—‘’“”…«»§°£€', ...'ÄÅÉÖÜÇÀÈàáâäåãæçèéêëíîïñóôöøõúûüýßšžčćł']
const ligatures = ['ffi', 'ffl', 'fft', 'ff', 'fi', 'fl', 'ft', 'fj', 'fb', 'fh', 'fk', 'tt']

for (const {face, module} of fontFiles) {
  const font = fontkit.create(readFileSync(require.resolve(module)))
  const chars = covered.filter(char => font.hasGlyphForCodePoint(char.codePointAt(0)!))
  const glyphs = chars.map(char => font.glyphForCodePoint(char.codePointAt(0)!))
  const advance = (text: string) => font.layout(text).advanceWidth
  const own = new Map(kerned.map(char => [char, advance(char)]))
  const kerning = new Map<number, string>()
  for (const left of kerned)
    for (const right of kerned) {
      const run = font.layout(left + right)
      const by = Math.round(run.advanceWidth - own.get(left)! - own.get(right)!)
      if (run.glyphs.length === 2 && by !== 0) kerning.set(by, (kerning.get(by) ?? '') + left + right)
    }
  const joined = ligatures.flatMap(text => {
    const {glyphs} = font.layout(text)
    return glyphs.length === 1 ? [{text, glyph: glyphs[0]!.id, advance: glyphs[0]!.advanceWidth}] : []
  })
  const {unitsPerEm, ascent, descent, capHeight, xHeight} = font
  const table = {
    face,
    unitsPerEm,
    ascent,
    descent,
    capHeight,
    xHeight,
    chars: chars.join(''),
    glyphs: glyphs.map(glyph => glyph.id),
    advances: glyphs.map(glyph => glyph.advanceWidth),
    kerning: Object.fromEntries([...kerning].sort(([a], [b]) => a - b).map(([by, pairs]) => [String(by), pairs])),
    ligatures: joined,
  }
  writeFileSync(join(folder, 'type', `${face}.generated.json`), `${JSON.stringify(table)}\n`)
}

// The output intent's colour profile: the writer's library ships it, but by a path that a bundle can't follow.
const profile = readFileSync('node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc').toString('base64')
writeFileSync(join(folder, 'srgb.generated.json'), `${JSON.stringify({profile})}\n`)
