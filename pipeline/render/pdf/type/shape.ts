import type {AnyFace} from '../fonts.ts'
import {type Covered, cover, type Report} from './coverage.ts'
import type {Typeface} from './faces.ts'
import type {Piece} from './piece.ts'

/** Glyphs in order, as parallel arrays; widths in points. */
export interface Shaped {
  readonly pieces: readonly Piece[]
  readonly glyph: number[]
  readonly text: string[] // what the glyph stands for
  readonly width: number[] // advance with kerning to the next glyph
  readonly piece: number[] // index into `pieces`
  readonly face: AnyFace[] // that has the glyph
}

/**
 * Set pieces into glyphs by table: pair kerning and f-ligatures, each glyph with the text it stands for.
 * White space becomes single spaces. For Latin, advance and pair kerning equal what full OpenType shaping gives.
 */
export function shape(pieces: readonly Piece[], faces: (face: AnyFace) => Typeface, report: Report): Shaped {
  const shaped: Shaped = {pieces, glyph: [], text: [], width: [], piece: [], face: []}
  pieces.forEach((piece, index) => {
    const typeface = faces(piece.style.face)
    const {size, tracking = 0} = piece.style
    const covered = join(cover(collapse(piece.text, shaped), typeface, report), typeface, tracking !== 0)
    if (piece.before !== undefined && covered.length > 0 && shaped.width.length > 0)
      shaped.width[shaped.width.length - 1]! += piece.before
    covered.forEach(({metric, text, codePoint, face}, i) => {
      const next = covered[i + 1]
      const kern =
        next === undefined || next.face !== face || face !== typeface.face
          ? 0
          : typeface.kern(lastOf(text, codePoint), next.codePoint)
      shaped.glyph.push(metric.glyph)
      shaped.text.push(text)
      shaped.width.push(((metric.advance + kern + tracking) * size) / 1000)
      shaped.piece.push(index)
      shaped.face.push(face)
    })
  })
  return shaped
}

/** Line ends and tabs become spaces, and no space follows a space, over the bounds of pieces too. */
function collapse(text: string, shaped: Shaped): string {
  const spaced = text.replace(/[\t\n\v\f\r \u2028\u2029]+/g, ' ')
  const last = shaped.text.at(-1)
  return spaced.startsWith(' ') && (last === undefined || last === ' ') ? spaced.slice(1) : spaced
}

function join(covered: readonly Covered[], typeface: Typeface, apart: boolean): Covered[] {
  if (apart) return [...covered]
  const joined: Covered[] = []
  for (let i = 0; i < covered.length; i++) {
    const ligature = typeface.ligatures
      .get(covered[i]!.text)
      ?.find(({text}) => Array.from(text).every((char, k) => covered[i + k]?.text === char))
    if (ligature === undefined) joined.push(covered[i]!)
    else {
      joined.push({
        metric: ligature.metric,
        text: ligature.text,
        codePoint: covered[i]!.codePoint,
        missing: false,
        face: typeface.face,
      })
      i += ligature.text.length - 1
    }
  }
  return joined
}

const lastOf = (text: string, codePoint: number) => (text.length > 1 ? text.codePointAt(text.length - 1)! : codePoint)
