import type {AnyFace} from '../fonts.ts'
import type {Memory} from '../memory.ts'
import type {Report} from '../type/coverage.ts'
import type {Typeface} from '../type/faces.ts'
import type {Piece} from '../type/piece.ts'
import {type Shaped, shape} from '../type/shape.ts'
import {type Break, findBreaks} from './breaks.ts'
import {hangsAtEnd, hangsAtStart} from './hang.ts'
import {chooseBreaks, type LineRules, type Sums} from './optimum.ts'
import {wordEndOf} from './word.ts'

/** A line of a paragraph: which glyphs, and how they are fitted. */
export interface Line {
  readonly shaped: Shaped
  readonly start: number
  readonly end: number
  readonly hyphen: boolean // broken inside a word: a soft hyphen is drawn after `end`
  readonly continued: boolean // begins inside a word that a soft hyphen broke
  readonly spaced: boolean // broken at a space: it is kept, unseen, so that copied words stay apart
  readonly offset: number // from the paragraph's left edge, in points; below 0 when a mark hangs
  readonly addToSpace: number // part of each space's width added
  readonly scale: number // of the letters, 1 when not scaled
  readonly track: number // added after each glyph, in points, before scaling
  readonly width: number // as set, without hanging parts' correction
}

export interface ParagraphRules {
  readonly measure: number
  readonly justified: boolean
  readonly hyphenate: boolean
  readonly language: string
  readonly firstIndent?: number
  readonly hyphenPenalty?: number
}

/** What setting text needs: the faces, where to report what can't be shown, and what is known of texts set before. */
export interface Setting {
  readonly faces: (face: AnyFace) => Typeface
  readonly report: Report
  readonly memory?: Memory<SetText>
}

/** A text in lines, and what was reported on the way. */
export interface SetText {
  readonly lines: readonly Line[]
  readonly reports: readonly Parameters<Report>[]
}

/** How far justified lines stretch and shrink before they cost much, as parts of a space; what letters give first, as parts
 *  of their width, by scaling and by tracking; the cost of a hyphen. Swept on bench/page, lines-articles-tuned, at 345
 *  points: cheaper hyphens make spaces more even (80: cv .110) and hyphens more (14 %); so does more tracking (.014: cv
 *  .108 with 7 % of hyphens), but then lines beside each other look wide and narrow in print. */
const stretch = 0.3
const shrink = 0.3
const scaling = 0.02
const tracking = 0.008
const hyphenPenaltyDefault = 120

/** Break pieces into lines. Empty text has no lines. */
export function breakLines(pieces: readonly Piece[], rules: ParagraphRules, setting: Setting): Line[] {
  if (setting.memory === undefined) return setAnew(pieces, rules, setting)
  const {lines, reports} = setting.memory.recall(keyOf(pieces, rules), () => {
    const reports: Parameters<Report>[] = []
    const report: Report = (...said) => reports.push(said)
    return {lines: setAnew(pieces, rules, {...setting, report}), reports}
  })
  for (const said of reports) setting.report(...said)
  const [first] = lines
  if (first === undefined) return []
  const shaped = {...first.shaped, pieces} // the same glyphs, with the colours, tags and links of now
  return lines.map(line => ({...line, shaped}))
}

/** All on which the lines of a text depend. */
function keyOf(pieces: readonly Piece[], rules: ParagraphRules): string {
  const {measure, justified, hyphenate, language, firstIndent, hyphenPenalty} = rules
  const parts = pieces.map(({text, style: {face, size, rise, tracking}, joined, before}) =>
    [face, size, rise, tracking, joined, before, text].join('\u0000'),
  )
  return [measure, justified, hyphenate, language, firstIndent, hyphenPenalty, ...parts].join('\u0001')
}

function setAnew(pieces: readonly Piece[], rules: ParagraphRules, setting: Setting): Line[] {
  const shaped = shape(pieces, setting.faces, setting.report)
  const {measure, justified, hyphenate, language} = rules
  const hyphenPenalty = rules.hyphenPenalty ?? hyphenPenaltyDefault
  const breaks = findBreaks(shaped, {hyphenate, language, hyphenPenalty, measure})
  if (breaks.length === 0) return []
  const sums = sumUp(shaped)
  const hyphenWidth = hyphenWidthOf(shaped, setting)
  const hangEnd = ({end, kind}: Break) =>
    kind === 'hyphen'
      ? hyphenWidth * hangsAtEnd('\u00ad')
      : shaped.width[end - 1]! * hangsAtEnd(unraised(shaped, end - 1))
  const lineRules: LineRules = {
    measure,
    firstIndent: rules.firstIndent ?? 0,
    justified,
    hyphenWidth,
    stretch,
    shrink,
    letters: scaling + tracking,
    hangEnd: justified ? hangEnd : () => 0,
    hangStart: justified ? next => (shaped.width[next] ?? 0) * hangsAtStart(unraised(shaped, next)) : () => 0,
  }
  const chosen = chooseBreaks(breaks, sums, lineRules)
  let start = 0
  let continued = false
  return chosen.map((point, index) => {
    const line = fitLine(point, start, index === 0, continued, shaped, sums, lineRules)
    continued = point.kind === 'hyphen' || (continued && point.next < wordEndOf(shaped, start))
    start = point.next
    return line
  })
}

/** The natural width of pieces on one line, in points. */
export function widthOf(pieces: readonly Piece[], setting: Setting): number {
  return shape(pieces, setting.faces, setting.report).width.reduce((sum, width) => sum + width, 0)
}

function fitLine(
  point: Break,
  start: number,
  first: boolean,
  continued: boolean,
  shaped: Shaped,
  sums: Sums,
  rules: LineRules,
): Line {
  const hang = rules.hangStart(start)
  const hyphen = point.kind === 'hyphen'
  const own = sums.width[point.end]! - sums.width[start]! + (hyphen ? rules.hyphenWidth : 0)
  const spaces = sums.spaces[point.end]! - sums.spaces[start]!
  const indent = first ? rules.firstIndent : 0
  const slack = rules.measure - indent - (own - hang - rules.hangEnd(point))
  let addToSpace = 0
  let scale = 1
  let track = 0
  // A line without spaces may be tightened, but its letters are not spread to fill it.
  if (rules.justified && (slack < 0 || (point.kind !== 'end' && spaces > 0))) {
    const bound = own * rules.letters
    const byLetters = Math.max(-bound, Math.min(bound, slack))
    const byScale = (byLetters * scaling) / (scaling + tracking)
    scale = 1 + byScale / own
    track = (byLetters - byScale) / scale / (point.end - start)
    if (spaces > 0) addToSpace = (slack - byLetters) / (spaces * scale)
  }
  return {
    shaped,
    start,
    end: point.end,
    hyphen,
    continued,
    spaced: point.kind === 'space',
    offset: indent - hang,
    addToSpace,
    scale,
    track,
    width: (own + addToSpace * spaces + track * (point.end - start)) * scale,
  }
}

function sumUp({width, text}: Shaped): Sums {
  const sums = {width: new Float64Array(width.length + 1), spaces: new Float64Array(width.length + 1)}
  for (let i = 0; i < width.length; i++) {
    sums.width[i + 1] = sums.width[i]! + width[i]!
    sums.spaces[i + 1] = sums.spaces[i]! + (isSpace(text[i]!) ? width[i]! : 0)
  }
  return sums
}

function hyphenWidthOf(shaped: Shaped, {faces}: Setting): number {
  const style = shaped.pieces[shaped.piece[0]!]!.style
  return ((faces(style.face).find(0x2d)?.advance ?? 0) * style.size) / 1000
}

/** A character on the baseline: superior marks don't hang. */
function unraised(shaped: Shaped, index: number): string | undefined {
  const piece = shaped.pieces[shaped.piece[index] ?? -1]
  return piece?.style.rise ? undefined : shaped.text[index]
}

/** The spaces that justification changes. */
export const isSpace = (text: string): boolean => text === ' ' || text === '\u00a0'
