import type {Block, Excluded} from '../model/document.ts'
import {attribute, classesOf} from './html-attributes.ts'
import {type Embedded, isSignature} from './html-embedded.ts'
import type {HtmlElement} from './html-tree.ts'
import {standApart} from './joints.ts'
import {hasRaisedDigits, noteMarksIn} from './raised.ts'

/** The text of a page as a reader would copy it, and its blocks. */
export interface PageText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly notText: Readonly<Record<string, number>>
}

/** Blocks with a blank line before and after them, as a browser sets and copies them. */
const spaced = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote ul ol dl pre figure table fieldset hr article section'.split(' '),
)

interface Open {
  readonly tag: string
  readonly name: string // `tag.class#id`
  readonly kind: Block['kind']
  readonly level?: number
  readonly hidden: boolean
  readonly embedded?: Embedded
  note: boolean
}

/** What the walker knows of an element when it opens a block. */
export interface Opening {
  readonly kind: Block['kind'] | undefined
  readonly hidden: boolean
  readonly note: boolean
  readonly embedded: Embedded | undefined
}

/** Writes the text of a page: white space collapsed, one newline between blocks, a blank line around paragraphs. */
export class PageWriter {
  links = 0
  /** Elements of bold or italic type around what is written. */
  strong = 0
  private text = ''
  /** The text of the open block, in pieces: a string that grows piece by piece would be copied at every look at its end. */
  private pieces: string[] = []
  private linked = 0
  private plain = 0 // characters that stand in no bold or italic type
  private needsBlank = false
  private breaks = 0
  /** Elements that ended and began since the last text. */
  private borders = 0
  private readonly stack: Open[] = []
  private readonly blocks: Block[] = []
  private readonly counts: Record<string, number> = {}
  private readonly noteLabels: ReadonlySet<string>

  private readonly isExact: boolean

  constructor(noteLabels: ReadonlySet<string>, isExact: boolean) {
    this.noteLabels = noteLabels
    this.isExact = isExact
  }

  write(value: string): void {
    this.writeSeen(this.visible(value))
  }

  /** Text that was made to be read as it is. */
  writeSeen(seen: string): void {
    const pre = this.stack.at(-1)?.kind === 'preformatted'
    const text = pre ? seen.replace(/\r\n?/g, '\n') : seen.replace(/[ \t\n\r\f]+/g, ' ')
    const joined = !pre && endsInSpace(this.pieces.at(-1)) ? text.replace(/^ /, '') : text
    if (joined === '') return
    if (/\S/.test(joined)) this.breaks = 0
    if (!pre && this.borders > 0 && this.isApart(joined)) this.pieces.push(' ')
    this.borders = 0
    this.pieces.push(joined)
    if (this.links > 0) this.linked += joined.length
    if (this.strong === 0) this.plain += joined.trim().length
  }

  /** The border of an element in a line, which may part words without any white space. */
  border(side: 'begin' | 'end'): void {
    this.borders |= side === 'begin' ? 1 : 2
  }

  /** What follows belongs to what stands before, whatever elements they are in. */
  join(): void {
    this.borders = 0
  }

  private isApart(next: string): boolean {
    const before = this.pieces.at(-1)
    if (this.isExact || before === undefined || endsInSpace(before)) return false
    return standApart(before, next, this.borders === 3 ? 'siblings' : 'side')
  }

  /** Without characters that have no look of their own, and without marks of notes that are written as raised digits. */
  private visible(value: string): string {
    let text = value
    if (unseen.test(text)) {
      const left = text.length
      text = text.replace(zeroWidth, '')
      this.omit('zero-width character', left - text.length)
      text = text.replace(controls, ' ')
    }
    if (!hasRaisedDigits(text)) return text
    const marks = noteMarksIn(text, this.noteLabels, this.before())
    if (marks.length === 0) return text
    this.omit('note mark', marks.length)
    let kept = ''
    let at = 0
    for (const {start, end} of marks) {
      kept += text.slice(at, start)
      at = end
    }
    return kept + text.slice(at)
  }

  /** The last characters of the open block. */
  before(): string {
    let tail = ''
    for (let i = this.pieces.length - 1; i >= 0 && tail.length < 60; i--) tail = this.pieces[i]! + tail
    return tail.slice(-60)
  }

  breakLine(): void {
    this.borders = 0
    if (++this.breaks > 1) {
      this.needsBlank ||= this.blocks.length > 0
      this.flush()
      this.needsBlank = true
    } else if (this.pieces.length > 0) {
      const last = this.pieces.pop()!
      this.pieces.push(last.endsWith(' ') ? last.slice(0, -1) : last, '\n')
    }
  }

  open(element: HtmlElement, {kind, hidden, note, embedded}: Opening): void {
    this.flush()
    this.breaks = 0
    const tag = element.tagName
    if (spaced.has(tag)) this.needsBlank = true
    const above = this.stack.at(-1)
    const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : undefined
    const post = embedded ?? above?.embedded
    this.stack.push({
      tag,
      name: nameOf(element),
      kind:
        level !== undefined || tag === 'summary'
          ? 'heading'
          : post !== undefined
            ? 'quote'
            : (kind ?? inherited(above)),
      ...(level === undefined ? {} : {level}),
      hidden: (above?.hidden ?? false) || hidden,
      note: (above?.note ?? false) || note,
      ...(post === undefined ? {} : {embedded: post}),
    })
  }

  /** The open block turns out to be a note. */
  markNote(): void {
    const open = this.stack.at(-1)
    if (open !== undefined && /^(?:p|li|dd|dt)$/.test(open.tag)) open.note = true
  }

  isNote(): boolean {
    return this.stack.at(-1)?.note ?? false
  }

  close(element: HtmlElement): void {
    this.flush()
    this.breaks = 0
    this.stack.pop()
    if (spaced.has(element.tagName)) this.needsBlank = true
  }

  /** The end of a row inside a block that goes on. */
  endRow(): void {
    this.flush()
    this.breaks = 0
  }

  omit(kind: string, count = 1): void {
    if (count > 0) this.counts[kind] = (this.counts[kind] ?? 0) + count
  }

  private flush(): void {
    const content = this.pieces.join('').trim()
    const {linked, plain} = this
    this.pieces = []
    this.plain = 0
    this.linked = 0
    this.borders = 0
    if (content === '') return
    if (this.text !== '') this.text += this.needsBlank ? '\n\n' : '\n'
    const open = this.stack.at(-1)
    const start = this.text.length
    this.text += content
    const without = softHyphensIn(content, start)
    this.omit('soft hyphen', without.length)
    this.blocks.push({
      start,
      end: this.text.length,
      kind: open?.embedded !== undefined && isSignature(content) ? 'signature' : (open?.kind ?? 'paragraph'),
      ...(open?.level === undefined ? {} : {level: open.level}),
      gap: this.needsBlank && start > 0 ? 1 : 0,
      ...(without.length === 0 ? {} : {without}),
      hints: {
        tag: tagOf(open),
        path: this.stack
          .slice(0, -1)
          .slice(-32)
          .map(({name}) => name),
        linkCharacters: Math.min(linked, content.length),
        ...(open?.hidden === true ? {hidden: true} : {}),
        ...(plain < 2 ? {emphasised: true} : {}),
        ...(open?.embedded === undefined ? {} : {embedded: open.embedded}),
      },
    })
    this.needsBlank = false
  }

  finish(): PageText {
    this.flush()
    return {text: this.text, blocks: this.blocks, notText: this.counts}
  }
}

const unseen = /[\u200b\u2060\ufeff\u0000-\u0008\u000b\u000e-\u001f\u007f]/
const zeroWidth = /[\u200b\u2060\ufeff]/g
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g

/** The tag by which cleaning knows a block: its element's, or what it is in the page. */
function tagOf(open: Open | undefined): string {
  if (open === undefined) return 'body'
  return open.note && open.level === undefined ? 'footnote' : open.tag
}

/** Whether the next piece may drop its leading space: at the start of a block, and after white space. */
const endsInSpace = (piece: string | undefined): boolean =>
  piece === undefined || piece.endsWith(' ') || piece.endsWith('\n')

/** A block inside a list item, quotation or caption is a part of it. */
const inherited = (above: Open | undefined): Block['kind'] =>
  above !== undefined && ['list-item', 'quote', 'caption'].includes(above.kind) ? above.kind : 'paragraph'

/** `tag.class.class#id`, with at most six classes. */
function nameOf(element: HtmlElement): string {
  const classes = classesOf(element).slice(0, 6)
  const id = attribute(element, 'id')
  return `${element.tagName}${classes.map(name => `.${name.slice(0, 60)}`).join('')}${id ? `#${id.slice(0, 60)}` : ''}`
}

/** Soft hyphens stay in the text, so that it can be found in the page; they are no part of its words. */
const softHyphensIn = (content: string, base: number): Excluded[] =>
  content.includes('\u00ad')
    ? Array.from(content.matchAll(/\u00ad+/g), ({index, 0: signs}) => ({
        start: base + index,
        end: base + index + signs.length,
        kind: 'soft hyphen',
      }))
    : []
