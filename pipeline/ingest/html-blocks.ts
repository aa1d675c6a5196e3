import type {Block} from '../model/document.ts'
import {attribute, styleOf} from './html-attributes.ts'
import {embeddedIn} from './html-embedded.ts'
import {inline} from './html-inline.ts'
import {rowsOf} from './html-rows.ts'
import {isNotes, noteTarget, type Survey, saysNoteMark, survey} from './html-survey.ts'
import type {HtmlElement, HtmlNode, HtmlParent} from './html-tree.ts'
import {doubles, plainText, unseen} from './html-unseen.ts'
import {type PageText, PageWriter} from './html-writer.ts'
import {asPower, raisedAs} from './raised.ts'

/** Elements whose content is not text to be read, by what they are counted as. */
const notText: Readonly<Record<string, string>> = {
  script: 'script',
  style: 'style',
  noscript: 'noscript',
  template: 'template',
  head: 'head',
  svg: 'image',
  math: 'formula',
  img: 'image',
  picture: 'image',
  canvas: 'image',
  audio: 'sound or video',
  video: 'sound or video',
  iframe: 'frame',
  frame: 'frame',
  object: 'object',
  embed: 'object',
  applet: 'object',
  input: 'form field',
  select: 'form field',
  textarea: 'form field',
  datalist: 'form field',
  map: 'image',
}

const kinds: Readonly<Record<string, Block['kind']>> = {
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  tr: 'table-row',
  blockquote: 'quote',
  pre: 'preformatted',
  figcaption: 'caption',
  caption: 'caption',
}

/** The text of a page, its blocks, and what of it is no text. `isExact`: its white space and its strikes are meant, as a program's are. */
export const readPage = (root: HtmlParent, {isExact = false} = {}): PageText =>
  new Walker(survey(root), isExact).read(root)

/** Elements of bold or italic type. */
const emphatic = new Set(['b', 'strong', 'em', 'i'])

/** Words from which hidden text in a line is more than a label, and is kept apart as a block instead of counted. */
const hiddenWords = 12

class Walker {
  private readonly page: Survey
  private readonly writer: PageWriter

  constructor(page: Survey, isExact: boolean) {
    this.page = isExact ? {...page, striking: true} : page
    this.writer = new PageWriter(page.noteLabels, isExact)
  }

  read(root: HtmlParent): PageText {
    this.walkAll(root.childNodes)
    return this.writer.finish()
  }

  private walkAll(nodes: readonly HtmlNode[]): void {
    const {shown, spoken} = nodes.length > 1 ? doubles(nodes) : none
    for (const [index, node] of nodes.entries()) {
      if (node.nodeName === '#text') this.writer.write((node as {value: string}).value)
      else if (node.nodeName === '#comment') this.writer.omit('comment')
      else if (!('tagName' in node)) continue
      else if (shown.has(node)) this.writer.omit('double of spoken text')
      else if (spoken.has(node)) this.walkInline(node)
      else this.walkElement(node, nodes, index)
    }
  }

  private walkElement(element: HtmlElement, siblings: readonly HtmlNode[], index: number): void {
    const {writer} = this
    const {tagName: tag} = element
    const kind = notText[tag]
    if (kind !== undefined) {
      writer.omit(kind)
      return
    }
    if (tag === 'br') {
      writer.breakLine()
      return
    }
    const why = unseen(element)
    if (why === 'struck' && this.page.striking) {
      writer.omit('struck-out text')
      return
    }
    const isInline = inline.has(tag) && !(element.attrs.length > 0 && blockStyle.test(styleOf(element)))
    if (isInline && why !== undefined && why !== 'struck') {
      const next = siblings[index + 1]
      const inLine = writer.before().trim() !== '' || (next !== undefined && plainText(next, 4) !== '')
      if (inLine && plainText(element).split(' ').length < hiddenWords) {
        writer.omit(why === 'hidden' ? 'hidden text' : 'text for screen readers')
        return
      }
    } else if (isInline) {
      if (!this.writeRaised(element, siblings[index + 1])) this.walkInline(element)
      return
    } else if ((tag === 'td' || tag === 'th') && !holdsBlocks(element)) {
      writer.write(' ')
      this.walkAll(element.childNodes)
      writer.write(' ')
      return
    }
    const hidden = why !== undefined && why !== 'struck' && !isFolded(siblings, index)
    writer.open(element, {kind: kinds[tag], hidden, note: this.isNote(element), embedded: embeddedIn(element)})
    const rows = rowsOf(element)
    if (rows === undefined) this.walkAll(element.childNodes)
    else
      for (const row of rows) {
        this.walkAll(row)
        writer.endRow()
      }
    writer.close(element)
  }

  private walkInline(element: HtmlElement): void {
    const {writer} = this
    const {tagName: tag} = element
    const id = this.page.noteIds.size > 0 ? attribute(element, 'id') : undefined
    if (id !== undefined && this.page.noteIds.has(id)) writer.markNote()
    if (tag === 'a') writer.links++
    if (emphatic.has(tag)) writer.strong++
    if (tag === 'sub' || tag === 'sup' || tag === 'wbr') writer.join()
    else writer.border('begin')
    this.walkAll(element.childNodes)
    if (tag === 'sub' || tag === 'sup' || tag === 'wbr') writer.join()
    else writer.border('end')
    if (tag === 'a') writer.links--
    if (emphatic.has(tag)) writer.strong--
  }

  /** Raised signs: marks of notes are counted, powers written as such. False where the element is text like any other. */
  private writeRaised(element: HtmlElement, next: HtmlNode | undefined): boolean {
    const {writer} = this
    if (isWayBack(element)) {
      writer.omit('note mark')
      return true
    }
    const isLink = element.tagName === 'a' && noteTarget(element) !== undefined
    if (!isLink && !isRaised(element)) return false
    const sign = plainText(element, 40)
    if (sign === '' || sign.length > 30) return false
    const before = writer.before()
    const linked =
      isLink || saysNoteMark(element) || element.childNodes.some(child => 'tagName' in child && isMarkLink(child))
    if (before.trim() === '' && /[\p{L}\p{N}*†‡§]/u.test(sign)) {
      if (!linked && !writer.isNote()) return false
      writer.write(`${sign} `) // a note's own label
      return true
    }
    const after = next === undefined ? '' : plainText(next, 8)
    switch (raisedAs(sign, {before, after, linked, notes: this.page.noteLabels})) {
      case 'mark':
        writer.omit('note mark')
        return true
      case 'power': {
        writer.join()
        writer.writeSeen(asPower(sign) ?? sign)
        return true
      }
      case 'text':
        if (/\d$/.test(before) && /^[/⁄]/.test(after)) writer.write(' ') // three and a half is not 31/2
        return false
    }
  }

  private isNote(element: HtmlElement): boolean {
    const {noteIds} = this.page
    if (element.attrs.length === 0) return false
    const id = attribute(element, 'id')
    if (id !== undefined && noteIds.has(id) && noteElements.has(element.tagName)) return true
    return isNotes(element) && noteIds.size > 0 && noteElements.has(element.tagName)
  }
}

const none = {shown: new Set<HtmlNode>(), spoken: new Set<HtmlNode>()}

const noteElements = new Set('li p div ol ul dl dd dt section aside td tr'.split(' '))

const isMarkLink = (element: HtmlElement): boolean => noteTarget(element) !== undefined || saysNoteMark(element)

/** Raised by its element or by its own style, or said to be a mark. */
const isRaised = (element: HtmlElement): boolean =>
  element.tagName === 'sup' ||
  (element.attrs.length > 0 && (/vertical-align:(?:super|text-top)/.test(styleOf(element)) || saysNoteMark(element)))

/** The arrow that leads back from a note. */
const isWayBack = (element: HtmlElement): boolean =>
  element.tagName === 'a' &&
  /^[↩↑⬆⏎^]\ufe0e?$/u.test(plainText(element, 4)) &&
  (saysNoteMark(element) || (attribute(element, 'href') ?? '').startsWith('#'))

/** Set as a block by its own style. */
const blockStyle = /(?:^|;)display:(?:block|flex|grid|table|list-item)(?:[;!]|$)/

/** Behind a button that opens it: a section that is folded, not hidden. */
function isFolded(siblings: readonly HtmlNode[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
    const before = siblings[i]!
    if ('tagName' in before) return opens(before) || before.childNodes.some(child => 'tagName' in child && opens(child))
  }
  return false
}

const opens = (element: HtmlElement): boolean =>
  attribute(element, 'aria-expanded') !== undefined && element.tagName !== 'a'

/** A table cell that holds blocks is layout; one of plain text is a part of its row. */
const holdsBlocks = ({childNodes}: HtmlElement): boolean =>
  childNodes.some(child => 'tagName' in child && !inline.has(child.tagName) && child.tagName !== 'br')
