import type {GlyphMetric, Typeface} from './faces.ts'

/** What stands in print for characters of a text: a glyph, the text it stands for, and whether it is a stand-in. */
export interface Covered {
  readonly metric: GlyphMetric
  readonly text: string
  readonly codePoint: number // for kerning; of the glyph drawn
  readonly missing: boolean
}

/** Told about every character that print can't show as it is. */
export type Report = (rule: 'missing-glyph' | 'not-printed', character: string) => void

const replacements = [0xfffd, 0x25a1, 0x25a0, 0xbf, 0x3f] // a replacement character, a box, else a mark every face has

/** Characters that steer a text and have no shape of their own: joiners, direction marks, variation selectors, tags. */
const steering =
  /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff0-\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]$/u
const silent = /^[\u00ad\u200b\u2060\ufeff\ufe00-\ufe0f]$/u // nothing is lost when these are not printed
const control = /^[\u0000-\u001f\u007f-\u009f\ud800-\udfff]$/u
const mark = /^\p{M}$/u

/**
 * Choose a glyph for each character. A base with its combining marks is drawn as the composed letter where the face has
 * one; a character without a glyph is drawn as a visible stand-in that keeps the original in copied text.
 */
export function cover(text: string, typeface: Typeface, report: Report): Covered[] {
  const covered: Covered[] = []
  const chars = Array.from(text)
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i]!
    if (steering.test(char)) {
      if (!silent.test(char)) report('not-printed', char)
      continue
    }
    let end = i + 1
    while (end < chars.length && mark.test(chars[end]!)) end++
    if (end > i + 1) {
      const cluster = chars.slice(i, end).join('')
      const composed = Array.from(cluster.normalize('NFC'))
      const metric = composed.length === 1 ? typeface.find(composed[0]!.codePointAt(0)!) : undefined
      if (metric !== undefined) {
        covered.push({metric, text: cluster, codePoint: composed[0]!.codePointAt(0)!, missing: false})
        i = end - 1
        continue
      }
    }
    const codePoint = char.codePointAt(0)!
    const metric = control.test(char) ? undefined : typeface.find(codePoint)
    if (metric === undefined) {
      report('missing-glyph', char)
      covered.push(standIn(char, typeface))
    } else covered.push({metric, text: char, codePoint, missing: false})
  }
  return covered
}

function standIn(char: string, typeface: Typeface): Covered {
  for (const codePoint of replacements) {
    const metric = typeface.find(codePoint)
    // A control or half a surrogate pair can't stand in copied text; the replacement character says that one was there.
    if (metric !== undefined) return {metric, text: control.test(char) ? '\ufffd' : char, codePoint, missing: true}
  }
  throw new Error(`The face ${typeface.face} has no question mark`)
}
