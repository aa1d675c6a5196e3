import {joinLines, type Words} from '../hyphens.ts'
import type {Line} from './columns.ts'
import {isIndented, type Usual} from './measure.ts'

/** What the lines of a paragraph are, by their look. */
export type Role = 'text' | 'heading' | 'list-item' | 'row' | 'caption' | 'footnote'

export interface Paragraph {
  readonly role: Role
  readonly text: string
  readonly size: number
  readonly font: string
  readonly page: number
  readonly lines: number
  readonly brokenWords: number
}

interface Open {
  readonly role: Role
  readonly first: Line
  last: Line
  text: string
  lines: number
  broken: number
}

/** Lines as paragraphs. One that goes on in the next column or on the next page is whole; notes and captions between come after it. */
export function paragraphsOf(lines: readonly Line[], usual: Usual, words: Words): Paragraph[] {
  const done: Paragraph[] = []
  const waiting: Paragraph[] = []
  let flow: Open | undefined
  let aside: Open | undefined
  const endAside = (): void => {
    if (aside !== undefined) (flow === undefined ? done : waiting).push(close(aside))
    aside = undefined
  }
  const endFlow = (): void => {
    if (flow !== undefined) done.push(close(flow))
    flow = undefined
    done.push(...waiting.splice(0))
  }
  for (const line of lines) {
    const role = roleOf(line, aside ?? flow, usual)
    if (role === 'caption' || role === 'footnote') {
      if (aside !== undefined && aside.role === role && !startsNote(line) && follows(aside.last, line, usual))
        add(aside, line, words)
      else {
        endAside()
        aside = open(role, line)
      }
      continue
    }
    endAside()
    if (flow !== undefined && goesOn(flow, line, role, usual)) add(flow, line, words)
    else {
      endFlow()
      flow = open(role, line)
    }
  }
  endAside()
  endFlow()
  return done
}

const open = (role: Role, line: Line): Open => ({
  role,
  first: line,
  last: line,
  text: role === 'footnote' && line.mark !== undefined ? `${line.mark} ${line.text}` : line.text,
  lines: 1,
  broken: 0,
})

const close = ({role, first, text, lines, broken}: Open): Paragraph => ({
  role,
  text,
  size: first.size,
  font: first.font,
  page: first.page,
  lines,
  brokenWords: broken,
})

function add(paragraph: Open, line: Line, words: Words): void {
  const before = hasLostHyphen(paragraph.last, line) ? `${paragraph.text}\u00ad` : paragraph.text
  const {text, broken} = joinLines(before, line.text, words)
  paragraph.text = text
  paragraph.last = line
  paragraph.lines++
  if (broken) paragraph.broken++
}

/** Whether a line ended in a soft hyphen, which the parser leaves out: in a justified column it ends a hyphen's width too early. */
function hasLostHyphen({text, end, size, column: {edge}}: Line, next: Line): boolean {
  if (edge === undefined || end > edge - size * 0.06 || end < edge - size * 0.45) return false
  return /\p{Ll}$/u.test(text) && /^\p{Ll}/u.test(next.text)
}

/** The mark before a list item, which is no word of it. */
export const bullet = /^(?:[•◦▪▫■□●○‣⁃∙·–—*➢➤►✓-]|[\uf0b7\uf0a7\uf0d8])\s+(?=\S)/u
const numbered = /^(?:\(?\d{1,2}[.)]|\(?[a-z]\)|\(?[ivx]{1,4}\))\s+\S/
const caption =
  /^(?:figure|fig\.|table|chart|graph|map|photo|image|box|exhibit|abbildung|abb\.|tabelle|tab\.|graphique|tableau|figura|tabla)\s*(?:\d{1,3}|[IVX]{1,5})(?:[.\d]*\s*[.:|–—-]|\s)/i

const startsNote = ({mark, text}: Line): boolean => mark !== undefined || /^(?:\d{1,3}[.)]?|[*†‡§])\s+\S/.test(text)

/** What a line is by itself and by what is open before it. */
function roleOf(line: Line, before: Open | undefined, usual: Usual): Role {
  if (line.cells !== undefined) return 'row'
  const small = line.size < usual.size * 0.93
  const below = before !== undefined && before.last.column === line.column && line.y > before.last.y
  if (
    small &&
    startsNote(line) &&
    line.text.length > 3 &&
    (before === undefined || before.role === 'footnote' || !below || before.last.size > line.size * 1.05)
  )
    return 'footnote'
  if (before?.role === 'footnote' && small && below) return 'footnote'
  if (
    caption.test(line.text) &&
    line.text.length < 400 &&
    !/^[\p{Ll}]/u.test(line.text) &&
    !(below && before?.role === 'text' && !stops(before.text))
  )
    return 'caption'
  if (before?.role === 'caption' && below && follows(before.last, line, usual) && line.size < usual.size * 0.97)
    return 'caption'
  if (isLarge(line, usual)) return 'heading'
  return bullet.test(line.text) || numbered.test(line.text) ? 'list-item' : 'text'
}

const isLarge = ({size}: Line, usual: Usual): boolean => size > usual.size * 1.12 && !usual.isBodySize(size)

/** Ends like a sentence. */
export const stops = (text: string): boolean => /[.!?…。！？:;][\s"'”’»)\]\d]*$/u.test(text)

/** Whether a line stands right below another of the same type. */
function follows(before: Line, line: Line, usual: Usual): boolean {
  if (Math.abs(line.size - before.size) > Math.max(line.size, before.size) * 0.08) return false
  if (line.column !== before.column) return false
  const gap = line.y - before.y
  return gap > 0 && gap < Math.max(line.size, before.size) * Math.max(usual.leading * 1.3, usual.leading + 0.25)
}

/** Whether a line is a part of the paragraph that is open. */
function goesOn(flow: Open, line: Line, role: Role, usual: Usual): boolean {
  const {last} = flow
  if (role === 'row' || flow.role === 'row' || role === 'list-item') return false
  if ((role === 'heading') !== (flow.role === 'heading')) return false
  if (last.column === line.column && line.y > last.y) return continues(flow, line, usual)
  // Over the end of a column or page.
  if (role === 'heading' || Math.abs(line.size - last.size) > line.size * 0.08) return false
  const endsEarly = room(last) > last.size * 3 && last.column.right - last.column.left > last.size * 12
  if (stops(flow.text))
    return usual.indents && !isIndented(line) && !endsEarly && flow.role === 'text' && line.font === last.font
  return /^[\p{Ll}\d“"‘('’]/u.test(line.text) || !endsEarly
}

function continues(flow: Open, line: Line, usual: Usual): boolean {
  const {last} = flow
  if (!follows(last, line, usual)) return false
  if (flow.role === 'heading' || /[\p{L}\d][-\u00ad\u2010]$/u.test(flow.text)) return true
  if (flow.role === 'list-item')
    return line.x > flow.first.x + line.size * 0.4 || (!stops(flow.text) && line.x >= flow.first.x - 2)
  if (isIndented(line) && !isIndented(last)) return false
  if (flow.lines === 1 && isIndented(last) && !isIndented(line)) return true
  // A short last line: the next word would have had room on it.
  const word = line.text.slice(0, Math.max(0, line.text.indexOf(' ')) || line.text.length)
  const needed = ((line.end - line.x) * (word.length + 1)) / Math.max(1, line.text.length)
  const free = room(last)
  if (stops(flow.text) && free > needed * 1.15 + last.size) return false
  return (
    free < (last.column.right - last.column.left) * 0.4 || flow.first.font !== usual.font || /^\p{Ll}/u.test(line.text)
  )
}

const room = ({end, column}: Line): number => column.right - end
