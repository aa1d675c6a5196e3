import type {AnyFace} from '../fonts.ts'
import type {GlyphMetric, Typeface} from './faces.ts'

/** What stands in print for characters of a text: a glyph, the text it stands for, and whether it is a stand-in. */
export interface Covered {
  readonly metric: GlyphMetric
  readonly text: string
  readonly codePoint: number // for kerning; of the glyph drawn
  readonly missing: boolean
  readonly face: AnyFace // that has the glyph
}

/** Told about every character that print can't show as it is. */
export type Report = (rule: 'missing-glyph' | 'not-printed', character: string) => void

const replacements = [0xfffd, 0x25a1, 0x25a0, 0xbf, 0x3f] // a replacement character, a box, else a mark every face has

/** Characters that steer a text or a machine and have no shape of their own: controls, joiners, direction marks, variation selectors, tags. */
const steering =
  /^[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff0-\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]$/u
const silent = /^[\u00ad\u200b\u2060\ufeff\ufe00-\ufe0f]$/u // nothing is lost when these are not printed
const control = /^[\u0000-\u001f\u007f-\u009f\ud800-\udfff]$/u
const mark = /^\p{M}$/u
/** Scripts whose letters must be joined, turned or set from right to left: glyphs one after another would misprint them. */
const shaped =
  /^[\u0590-\u08ff\u0900-\u109f\u1780-\u17ff\u1800-\u18af\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{11000}-\u{11fff}\u{1e800}-\u{1efff}]$/u

/**
 * Choose a glyph for each character. A base with its combining marks is drawn as the composed letter where the face has
 * one; a character without a glyph is drawn as a visible stand-in that keeps the original in copied text.
 */
export function cover(text: string, typeface: Typeface, report: Report): Covered[] {
  const covered: Covered[] = []
  const known = knownOf(typeface)
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i)
    // Nearly all text: a Latin letter that no mark follows.
    if (isPlain(unit) && !(text.charCodeAt(i + 1) >= 0x300)) {
      let plain = known.get(unit)
      if (plain === undefined) {
        plain = coverOne(text[i]!, typeface, report)
        if (!plain.missing) known.set(unit, plain)
      }
      covered.push(plain)
      i++
      continue
    }
    const char = String.fromCodePoint(text.codePointAt(i)!)
    i += char.length
    if (steering.test(char)) {
      if (!silent.test(char)) report('not-printed', char)
      continue
    }
    let end = i
    while (end < text.length && mark.test(String.fromCodePoint(text.codePointAt(end)!)))
      end += text.codePointAt(end)! > 0xffff ? 2 : 1
    const composed = end > i ? Array.from((char + text.slice(i, end)).normalize('NFC')) : []
    const metric = composed.length === 1 ? typeface.find(composed[0]!.codePointAt(0)!) : undefined
    if (metric === undefined) covered.push(coverOne(char, typeface, report))
    else {
      covered.push({
        metric,
        text: char + text.slice(i, end),
        codePoint: composed[0]!.codePointAt(0)!,
        missing: false,
        face: typeface.face,
      })
      i = end
    }
  }
  return covered
}

/** Printable characters of Basic Latin, Latin-1 and Extended-A and -B, but for the soft hyphen. */
const isPlain = (unit: number) => (unit >= 0x20 && unit < 0x7f) || (unit >= 0xa0 && unit < 0x250 && unit !== 0xad)

/** What is known of a face's plain characters, so that each is looked up once. */
const plainByFace = new WeakMap<Typeface, Map<number, Covered>>()

function knownOf(typeface: Typeface): Map<number, Covered> {
  const known = plainByFace.get(typeface) ?? new Map<number, Covered>()
  plainByFace.set(typeface, known)
  return known
}

function coverOne(char: string, typeface: Typeface, report: Report): Covered {
  const codePoint = char.codePointAt(0)!
  const metric = control.test(char) ? undefined : typeface.find(codePoint)
  if (metric !== undefined) return {metric, text: char, codePoint, missing: false, face: typeface.face}
  if (!control.test(char) && !shaped.test(char))
    for (const other of typeface.fallbacks()) {
      const found = other.find(codePoint)
      if (found !== undefined) return {metric: found, text: char, codePoint, missing: false, face: other.face}
    }
  report('missing-glyph', char)
  return standIn(char, typeface)
}

function standIn(char: string, typeface: Typeface): Covered {
  for (const codePoint of replacements) {
    const metric = typeface.find(codePoint)
    // A control or half a surrogate pair can't stand in copied text; the replacement character says that one was there.
    if (metric !== undefined)
      return {metric, text: control.test(char) ? '\ufffd' : char, codePoint, missing: true, face: typeface.face}
  }
  throw new Error(`The face ${typeface.face} has no question mark`)
}
