import type {Shaped} from '../type/shape.ts'
import {hyphenPoints} from './hyphenate.ts'

/** A place where a line may end. */
export interface Break {
  readonly end: number // the line's glyphs end before this index
  readonly next: number // the next line's begin here
  readonly kind: 'space' | 'dash' | 'hyphen' | 'between' | 'emergency' | 'end'
  readonly penalty: number
}

export interface BreakRules {
  readonly hyphenate: boolean
  readonly language: string
  readonly hyphenPenalty: number
  readonly measure: number // of the lines, in points: longer unbreakable stretches get emergency breaks
}

const dashes = /^[-\u2010\u2012-\u2014/]$/
const addressMarks = /^[/.?&=_#:-]$/

/** All places where lines of this text may end, in order; the last is the end of the text. */
export function findBreaks(shaped: Shaped, rules: BreakRules): Break[] {
  const {text, width} = shaped
  const breaks: Break[] = []
  let wordStart = 0
  const closeWord = (wordEnd: number) => {
    breaks.push(...insideWord(shaped, wordStart, wordEnd, rules))
  }
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== ' ') continue
    if (i === text.length - 1) break
    const binding = bindingOf(shaped, i)
    if (binding === 'firm') continue
    closeWord(i)
    breaks.push({end: i, next: i + 1, kind: 'space', penalty: binding === 'loose' ? 300 : 0})
    wordStart = i + 1
  }
  const end = text.at(-1) === ' ' ? text.length - 1 : text.length
  closeWord(end)
  breaks.push({end, next: text.length, kind: 'end', penalty: 0})
  return width.length === 0 ? [] : breaks
}

function insideWord(shaped: Shaped, from: number, to: number, rules: BreakRules): Break[] {
  const {text, width} = shaped
  const found: Break[] = []
  let total = 0
  let letters = ''
  let run: number[] = [] // glyph index of each letter
  const closeLetters = (at: number) => {
    const sound = from === at - run.length || /[-\u2010-\u2014("'\u2018\u201c[]/.test(text[at - run.length - 1] ?? '')
    if (rules.hyphenate && sound) {
      const capital = /^\p{Lu}\p{Ll}{7,}$/u.test(letters)
      const points = hyphenPoints(capital ? letters.toLowerCase() : letters, rules.language)
      const penalty = !capital
        ? rules.hyphenPenalty
        : startsSentence(text, at - run.length)
          ? openingPenalty
          : namePenalty
      let offset = 0
      for (const index of run) {
        offset += text[index]!.length
        if (points.includes(offset)) found.push({end: index + 1, next: index + 1, kind: 'hyphen', penalty})
      }
    }
    letters = ''
    run = []
  }
  for (let i = from; i < to; i++) {
    total += width[i]!
    if (isLetter(text[i]!.charCodeAt(0))) {
      letters += text[i]
      run.push(i)
      continue
    }
    closeLetters(i)
    if (i < to - 1 && mayPart(text[i]!, text[i + 1]!))
      found.push({end: i + 1, next: i + 1, kind: 'between', penalty: 0})
    else if (dashes.test(text[i]!) && i > from && i < to - 1 && mayBreakAfterDash(shaped, i, to))
      found.push({end: i + 1, next: i + 1, kind: 'dash', penalty: 50})
  }
  closeLetters(to)
  return total <= rules.measure * 0.8 ? found : emergencies(shaped, from, to, found)
}

/** Cost of a hyphen in a word that begins a sentence, and in a name: only against gaps of nearly twice their width. */
const openingPenalty = 500
const namePenalty = 2000

/** A capital at a sentence's start hardly ever is a name's. */
function startsSentence(text: readonly string[], at: number): boolean {
  return at === 0 || (text[at - 1] === ' ' && /[.!?”"]/.test(text[at - 2] ?? ''))
}

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
const opening = /[\u3008\u300a\u300c\u300e\u3010\u3014\u3016\uff08\uff3b\uff5b]/
const closing = /[\p{Pe}\p{Pf}\u3001\u3002\u30fb\u30fc\uff01\uff0c\uff0e\uff1a\uff1b\uff1f.,;:!?]/u

/** Chinese and Japanese break between any two characters, but not before a closing mark or after an opening one. */
const mayPart = (before: string, after: string): boolean =>
  ideograph.test(before) && ideograph.test(after) && !opening.test(before) && !closing.test(after)

/** A range of figures (2-3, 1914–18) and a mark stay together; a dash breaks with two characters on both sides. */
function mayBreakAfterDash({text}: Shaped, i: number, to: number): boolean {
  if (/\d/.test(text[i + 1]!) || text[i + 1] === text[i]) return false
  return /[\u2013\u2014]/.test(text[i]!) || (i + 2 < to && /\p{L}/u.test(text[i - 1]!))
}

/** A word that hardly fits a line (an address, a hash) may break anywhere, best after its own marks. */
function emergencies({text}: Shaped, from: number, to: number, found: readonly Break[]): Break[] {
  const taken = new Set(found.map(({end}) => end))
  const extra: Break[] = []
  for (let i = from + 1; i < to - 1; i++)
    if (!taken.has(i + 1))
      extra.push({end: i + 1, next: i + 1, kind: 'emergency', penalty: addressMarks.test(text[i]!) ? 200 : 2000})
  return [...found, ...extra].sort((a, b) => a.end - b.end)
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const afterNumber = new RegExp(
  `^(?:${months}|per ?cent|percent|million|billion|trillion|[mb]n|euros?|dollars?|tonnes?|k[mgW]|[MG]W|m|ha|%|°C)(?![\\p{L}])`,
  'u',
)
const beforeNumber = /(?:^|[\s(])(?:Arts?|Nos?|pp?|para|vol|ch|fig|sect?|Resolution|Article|Section|page|€|\$|£)\.?$/iu
const afterMonth = new RegExp(`(?:^| )(?:${months})$`)
const initials = /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Sen|Rep)\.?$/u

/** How firmly a space holds: always before a joined piece, between a number and its unit, a day and its month; if it can
 *  be helped between initials or a form of address and the name. */
function bindingOf({text, piece, pieces}: Shaped, i: number): 'firm' | 'loose' | 'none' {
  const next = piece[i + 1]
  if (next !== undefined && next !== piece[i] && pieces[next]?.joined) return 'firm'
  // A dash between spaces ends a line rather than begins one.
  if (/^[\u2013\u2014]$/.test(text[i + 1] ?? '') && text[i + 2] === ' ') return 'firm'
  const first = text[i + 1]?.charCodeAt(0) ?? 0
  if (!isFigure(first) && !isFigure(text[i - 1]?.charCodeAt(0) ?? 0) && !isCapital(first)) return 'none'
  const before = text.slice(Math.max(0, i - 12), i).join('')
  const after = text.slice(i + 1, i + 13).join('')
  if (/\d$/.test(before) && (afterNumber.test(after) || /^\d{3}(?!\d)/.test(after))) return 'firm'
  if (/^\d/.test(after) && beforeNumber.test(before)) return 'firm'
  if (/^\d{1,2}(?!\d)/.test(after) && afterMonth.test(before)) return 'firm'
  return /^\p{Lu}\p{Ll}/u.test(after) && initials.test(before) ? 'loose' : 'none'
}

const isFigure = (code: number) => code >= 0x30 && code <= 0x39
const isCapital = (code: number) => (code >= 0x41 && code <= 0x5a) || code >= 0xc0
const isLetter = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f)
