import type {AnyFace} from '../fonts.ts'
import type {Dot, Fill, Mark, Run} from '../model.ts'

/** A glyph's number in the embedded subset, as four hexadecimal digits, and its natural advance in thousandths. */
export interface Encoded {
  readonly hex: string
  readonly advance: number
}

export interface ContentTools {
  /** Resource name of a face on this page. */
  readonly fontName: (face: AnyFace) => string
  readonly encoded: (face: AnyFace, glyph: number, text: string) => Encoded
  /** Opens a sequence for tagged content: its role and number on this page. */
  readonly open: (content: number) => {readonly role: string; readonly mcid: number}
}

/** The operators of a page (ISO 32000-1, 8 and 9), in a space whose y grows downward. Everything is tagged or an artifact. */
export function pageContent(marks: readonly Mark[], tools: ContentTools): string {
  const out: string[] = []
  let current: string | undefined
  for (const mark of marks) {
    const key = keyOf(mark)
    if (key !== current) {
      if (current !== undefined) out.push('EMC')
      out.push(opening(mark, tools))
      current = key
    }
    if (mark.kind === 'run') out.push(text(mark, tools))
    else if (mark.kind === 'fill') out.push(`${fillColor(mark.color)}\n${box(mark)} re f`)
    else out.push(dot(mark))
  }
  if (current !== undefined) out.push('EMC')
  return out.join('\n')
}

const keyOf = (mark: Mark): string =>
  mark.content !== null
    ? String(mark.content)
    : mark.kind === 'run'
      ? `artifact ${mark.decor ?? 'repeated'}`
      : 'artifact'

function opening(mark: Mark, {open}: ContentTools): string {
  if (mark.content !== null) {
    const {role, mcid} = open(mark.content)
    return `/${role} <</MCID ${mcid}>> BDC`
  }
  const paged = mark.kind === 'run'
  return `/Artifact <</Type /${paged ? 'Pagination' : 'Layout'}>> BDC`
}

/** One text object; scaling is set back before its end, for it would outlast it. */
function text(run: Run, {fontName, encoded}: ContentTools): string {
  const {face, glyphs, lengths, advances, instead = []} = run
  const shown: string[] = []
  let pieces: string[] = []
  let hex = ''
  let at = 0
  const close = () => {
    if (hex !== '') pieces.push(`<${hex}>`)
    if (pieces.length > 0) shown.push(`[${pieces.join(' ')}] TJ`)
    pieces = []
    hex = ''
  }
  for (let i = 0; i < glyphs.length; i++) {
    for (const {from, text} of instead)
      if (from === i) {
        close()
        shown.push(`/Span <</ActualText <${utf16(text)}>>> BDC`)
      }
    const length = lengths === undefined ? 1 : lengths[i]!
    const {hex: code, advance} = encoded(
      face,
      glyphs[i]!,
      length === 1 ? run.text[at]! : run.text.slice(at, at + length),
    )
    at += length
    hex += code
    const less = Math.round((advance - advances[i]!) * 100) / 100
    if (less !== 0 && i < glyphs.length - 1) {
      pieces.push(`<${hex}> ${less}`)
      hex = ''
    }
    for (const {to} of instead)
      if (to === i + 1) {
        close()
        shown.push('EMC')
      }
  }
  close()
  const scale = run.stretch === undefined ? '' : `${run.stretch} Tz `
  const reset = run.stretch === undefined ? '' : ' 100 Tz'
  return [
    fillColor(run.color),
    `BT /${fontName(run.face)} ${number(run.size)} Tf ${scale}1 0 0 -1 ${number(run.x)} ${number(run.y)} Tm ${shown.join(' ')}${reset} ET`,
  ].join('\n')
}

/** Text as a string object in hexadecimal digits, with the mark of its encoding (ISO 32000-1, 7.9.2.2). */
const utf16 = (text: string): string =>
  `FEFF${Array.from({length: text.length}, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')}`

const box = ({x, y, width, height}: Fill) => [x, y, width, height].map(number).join(' ')

/** A circle as four Bézier curves; a hollow dot is a rim with the paper's white inside. */
function dot({x, y, radius, color, hollow}: Dot): string {
  if (!hollow) return `${fillColor(color)}\n${circle(x, y, radius)} f`
  const rim = 0.8
  return `1 1 1 rg ${strokeColor(color)} ${rim} w\n${circle(x, y, radius - rim / 2)} B`
}

const kappa = 0.5523

function circle(x: number, y: number, r: number): string {
  const k = r * kappa
  const curve = (...points: number[]) => `${points.map(number).join(' ')} c`
  return [
    `${number(x + r)} ${number(y)} m`,
    curve(x + r, y + k, x + k, y + r, x, y + r),
    curve(x - k, y + r, x - r, y + k, x - r, y),
    curve(x - r, y - k, x - k, y - r, x, y - r),
    curve(x + k, y - r, x + r, y - k, x + r, y),
    'h',
  ].join(' ')
}

const channels = (color: string) =>
  [1, 3, 5].map(i => number(Number.parseInt(color.slice(i, i + 2), 16) / 255)).join(' ')
const fillColor = (color: string) => `${channels(color)} rg`
const strokeColor = (color: string) => `${channels(color)} RG`
const number = (value: number) => String(Math.round(value * 1000) / 1000)
