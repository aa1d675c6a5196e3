import {type AnyFace, type Face, type FontSet, programOf} from '../fonts.ts'
import sansTable from './sans.generated.json' with {type: 'json'}
import sansSemiboldTable from './sans-semibold.generated.json' with {type: 'json'}
import serifTable from './serif.generated.json' with {type: 'json'}
import serifItalicTable from './serif-italic.generated.json' with {type: 'json'}
import serifSemiboldTable from './serif-semibold.generated.json' with {type: 'json'}
import {type FontProgram, readFont} from './truetype.ts'

interface Table {
  readonly unitsPerEm: number
  readonly chars: string
  readonly glyphs: readonly number[]
  readonly advances: readonly number[]
  readonly kerning: Readonly<Record<string, string>>
  readonly ligatures: readonly {readonly text: string; readonly glyph: number; readonly advance: number}[]
}

const tables: Readonly<Record<Face, Table>> = {
  serif: serifTable,
  'serif-semibold': serifSemiboldTable,
  'serif-italic': serifItalicTable,
  sans: sansTable,
  'sans-semibold': sansSemiboldTable,
}

/** One glyph of a face with its natural advance in thousandths of the size. */
export interface GlyphMetric {
  readonly glyph: number
  readonly advance: number
}

/** A face ready to set: lookups in thousandths of the size. */
export interface Typeface {
  readonly face: AnyFace
  readonly find: (codePoint: number) => GlyphMetric | undefined
  readonly kern: (left: number, right: number) => number // by code points
  /** Ligatures by first character, longest first. */
  readonly ligatures: ReadonlyMap<string, readonly {readonly text: string; readonly metric: GlyphMetric}[]>
  /** Faces to look in for what this one lacks: the other shipped family, then the set's fallbacks. */
  readonly fallbacks: () => readonly Typeface[]
}

/** Where the other family is looked in: the same weight. */
const sibling: Readonly<Record<Face, Face>> = {
  serif: 'sans',
  'serif-semibold': 'sans-semibold',
  'serif-italic': 'sans',
  sans: 'serif',
  'sans-semibold': 'serif-semibold',
}

/** A font set is opened once: who sets one page after another keeps it. */
const opened = new WeakMap<FontSet, Map<AnyFace, Typeface>>()

/** The faces of a font set. Characters outside the generated tables are looked up in the font program, read when first needed. */
export function openFaces(fonts: FontSet): (face: AnyFace) => Typeface {
  const open = opened.get(fonts) ?? new Map<AnyFace, Typeface>()
  opened.set(fonts, open)
  const last = (fonts.fallbacks ?? []).map((_, i) => `fallback-${i}` as const)
  const get = (face: AnyFace): Typeface => {
    let typeface = open.get(face)
    if (typeface === undefined) {
      const isOwn = face in sibling
      const after = isOwn ? [sibling[face as Face], ...last] : []
      const fallbacks = () => after.map(get)
      typeface = openFace(face, isOwn ? tables[face as Face] : bare, programOf(fonts, face), fallbacks)
      open.set(face, typeface)
    }
    return typeface
  }
  return get
}

/** The table of a face about which nothing was generated. */
const bare: Table = {unitsPerEm: 1000, chars: '', glyphs: [], advances: [], kerning: {}, ligatures: []}

function openFace(face: AnyFace, table: Table, bytes: Uint8Array, fallbacks: Typeface['fallbacks']): Typeface {
  const scale = 1000 / table.unitsPerEm
  const known = new Map<number, GlyphMetric | undefined>()
  let at = 0
  for (const char of table.chars) {
    known.set(char.codePointAt(0)!, {glyph: table.glyphs[at]!, advance: table.advances[at]! * scale})
    at++
  }
  let program: FontProgram | undefined
  const lookUp = (codePoint: number): GlyphMetric | undefined => {
    program ??= readFont(bytes)
    const glyph = program.glyphOf(codePoint)
    return glyph === 0 ? undefined : {glyph, advance: (program.advanceOf(glyph) * 1000) / program.unitsPerEm}
  }
  const pairs = kerningPairs(table, scale)
  const ligatures = new Map<string, {text: string; metric: GlyphMetric}[]>()
  for (const {text, glyph, advance} of table.ligatures) {
    const list = ligatures.get(text[0]!) ?? []
    list.push({text, metric: {glyph, advance: advance * scale}})
    ligatures.set(text[0]!, list)
  }
  for (const list of ligatures.values()) list.sort((a, b) => b.text.length - a.text.length)
  return {
    face,
    find(codePoint) {
      if (!known.has(codePoint)) known.set(codePoint, lookUp(codePoint))
      return known.get(codePoint)
    },
    kern: (left, right) => pairs.get(left * 0x10000 + right) ?? 0,
    ligatures,
    fallbacks,
  }
}

function kerningPairs(table: Table, scale: number): Map<number, number> {
  const pairs = new Map<number, number>()
  for (const [by, text] of Object.entries(table.kerning))
    for (let i = 0; i < text.length; i += 2)
      pairs.set(text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1), Number(by) * scale)
  return pairs
}
