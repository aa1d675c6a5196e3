import {readTables} from '../../../../pipeline/render/pdf/type/truetype.ts'
import {unicodeOf} from '../content.ts'
import type {Dict, Value} from '../objects.ts'
import {type Rule, unless} from '../rule.ts'
import type {PdfFile} from '../structure.ts'

interface UsedFont {
  readonly font: Dict
  readonly descendant: Dict
  readonly program: Value | undefined
  readonly name: string
  readonly codes: ReadonlySet<number>
}

/** The fonts that text is shown in, with the codes shown. */
function usedFonts({objects, shown}: PdfFile): UsedFont[] {
  const codes = new Map<string, Set<number>>()
  for (const {font, codes: own} of shown) {
    if (font === undefined) continue
    const set = codes.get(font) ?? new Set()
    for (const code of own) set.add(code)
    codes.set(font, set)
  }
  return [...codes].map(([reference, own]) => {
    const font = objects.dict(reference)
    const descendant = objects.dict(objects.list(font['/DescendantFonts'])[0])
    const program = objects.dict(descendant['/FontDescriptor'])['/FontFile2']
    return {font, descendant, program, name: String(font['/BaseFont'] ?? reference), codes: own}
  })
}

const each = (find: (used: UsedFont, file: PdfFile) => boolean) => (file: PdfFile) =>
  usedFonts(file).flatMap(used => unless(find(used, file), used.name))

/** Widths of a font's dictionary by code. */
function widthsOf({descendant}: UsedFont, {objects}: PdfFile): Map<number, number> {
  const widths = new Map<number, number>()
  const list = objects.list(descendant['/W'])
  for (let i = 0; i + 1 < list.length; i += 2)
    objects.list(list[i + 1]).forEach((width, k) => {
      widths.set(Number(list[i]) + k, Number(width))
    })
  return widths
}

/** Advances of a font program in thousandths of the size, by glyph. */
function advancesOf(program: Uint8Array): (glyph: number) => number {
  if (program.length === 0) return () => 0
  const {view, at} = readTables(program)
  const last = view.getUint16(at('hhea') + 34) - 1
  const scale = 1000 / view.getUint16(at('head') + 18)
  return glyph => view.getUint16(at('hmtx') + 4 * Math.min(glyph, last)) * scale
}

/** Fonts are whole, and say what their glyphs mean. */
export const fonts: readonly Rule[] = [
  {
    clause: 'A-3 6.2.11.4',
    says: 'fonts are embedded',
    find: each(({program}, {objects}) => objects.bytes(program).length > 0),
  },
  {
    clause: 'A-3 6.2.11.4',
    says: 'the name of a subset begins with six letters',
    find: each(({name, descendant}) => /^\/[A-Z]{6}\+/.test(name) && descendant['/BaseFont'] === name),
  },
  {
    clause: 'UA-1 7.21.3',
    says: 'codes are glyph numbers: Identity-H, with an Identity map',
    find: each(
      ({font, descendant}) => font['/Encoding'] === '/Identity-H' && descendant['/CIDToGIDMap'] === '/Identity',
    ),
  },
  {
    clause: 'UA-1 7.21.5',
    says: 'widths are those of the font program',
    find: each((used, file) => {
      const advanceOf = advancesOf(file.objects.bytes(used.program))
      const widths = widthsOf(used, file)
      return [...used.codes].every(code => Math.abs((widths.get(code) ?? 0) - advanceOf(code)) <= 1)
    }),
  },
  {
    clause: 'UA-1 7.21.7',
    says: 'each code shown has a meaning, none of them U+0000, U+FEFF or U+FFFE',
    find: each(({font, codes}, {objects}) => {
      const meaning = unicodeOf(font, objects)
      return [...codes].every(code => /^[^\u0000\ufeff\ufffe]+$/.test(meaning.get(code) ?? ''))
    }),
  },
  {clause: 'UA-1 7.21.8', says: 'no missing glyph is shown', find: each(({codes}) => !codes.has(0))},
]
