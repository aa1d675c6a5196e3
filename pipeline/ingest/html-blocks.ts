import type {Block} from '../model/document.ts'
import type {HtmlElement, HtmlNode, HtmlParent} from './html-tree.ts'

/** The text of a page as a reader would copy it, and its blocks. */
export interface PageText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly notText: Readonly<Record<string, number>>
  /** Where the text of an element stands, for those that metadata is read from. */
  readonly headings: readonly {readonly start: number; readonly end: number}[]
}

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

/** Elements that stand in a line of text; every other one begins and ends a block. */
const inline = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr q rp rt ruby s samp small span
  strike strong sub sup time tt u var wbr img svg math button picture`.split(/\s+/),
)

/** Blocks with a blank line before and after them, as a browser sets and copies them. */
const spaced = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote ul ol dl pre figure table fieldset hr article section'.split(' '),
)

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

interface Open {
  readonly tag: string
  readonly name: string // `tag.class#id`
  readonly kind: Block['kind']
  readonly level?: number
  readonly hidden: boolean
}

/** Writes the text of a page: white space collapsed, one newline between blocks, a blank line around paragraphs. */
export function readPage(root: HtmlParent): PageText {
  const writer = new PageWriter()
  const walkAll = (nodes: readonly HtmlNode[]): void => {
    for (const node of nodes) walk(node)
  }
  const walk = (node: HtmlNode): void => {
    if (node.nodeName === '#text') writer.write((node as {value: string}).value)
    else if (node.nodeName === '#comment') writer.omit('comment')
    else if ('tagName' in node) walkElement(node)
  }
  const walkElement = (element: HtmlElement): void => {
    const {tagName: tag, childNodes} = element
    const kind = notText[tag]
    if (kind !== undefined) writer.omit(kind)
    else if (tag === 'br') writer.breakLine()
    else if (inline.has(tag) && !isHidden(element)) {
      if (tag === 'a') writer.links++
      walkAll(childNodes)
      if (tag === 'a') writer.links--
    } else if ((tag === 'td' || tag === 'th') && !holdsBlocks(element)) {
      writer.write(' ')
      walkAll(childNodes)
      writer.write(' ')
    } else {
      writer.open(element, kinds[tag])
      walkAll(childNodes)
      writer.close(element)
    }
  }
  for (const child of root.childNodes) walk(child)
  return writer.finish()
}

/** A table cell that holds blocks is layout; one of plain text is a part of its row. */
const holdsBlocks = ({childNodes}: HtmlElement): boolean =>
  childNodes.some(child => 'tagName' in child && !inline.has(child.tagName) && child.tagName !== 'br')

class PageWriter {
  links = 0
  private text = ''
  /** The text of the open block, in pieces: a string that grows piece by piece would be copied at every look at its end. */
  private pieces: string[] = []
  private linked = 0
  private needsBlank = false
  private breaks = 0
  private readonly stack: Open[] = []
  private readonly blocks: Block[] = []
  private readonly counts: Record<string, number> = {}
  private readonly headings: {start: number; end: number}[] = []

  write(value: string): void {
    const pre = this.stack.at(-1)?.kind === 'preformatted'
    const text = pre ? value.replace(/\r\n?/g, '\n') : value.replace(/[ \t\n\r\f]+/g, ' ')
    const joined = !pre && endsInSpace(this.pieces.at(-1)) ? text.replace(/^ /, '') : text
    if (joined === '') return
    if (/\S/.test(joined)) this.breaks = 0
    this.pieces.push(joined)
    if (this.links > 0) this.linked += joined.length
  }

  breakLine(): void {
    if (++this.breaks > 1) {
      this.needsBlank ||= this.blocks.length > 0
      this.flush()
      this.needsBlank = true
    } else if (this.pieces.length > 0) {
      const last = this.pieces.pop()!
      this.pieces.push(last.endsWith(' ') ? last.slice(0, -1) : last, '\n')
    }
  }

  open(element: HtmlElement, kind: Block['kind'] | undefined): void {
    this.flush()
    this.breaks = 0
    const tag = element.tagName
    if (spaced.has(tag)) this.needsBlank = true
    const above = this.stack.at(-1)
    const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : undefined
    this.stack.push({
      tag,
      name: nameOf(element),
      kind: level !== undefined ? 'heading' : (kind ?? inherited(above)),
      ...(level === undefined ? {} : {level}),
      hidden: (above?.hidden ?? false) || isHidden(element),
    })
  }

  close(element: HtmlElement): void {
    this.flush()
    this.breaks = 0
    this.stack.pop()
    if (spaced.has(element.tagName)) this.needsBlank = true
  }

  omit(kind: string): void {
    this.counts[kind] = (this.counts[kind] ?? 0) + 1
  }

  private flush(): void {
    const content = this.pieces.join('').trim()
    const linked = this.linked
    this.pieces = []
    this.linked = 0
    if (content === '') return
    if (this.text !== '') this.text += this.needsBlank ? '\n\n' : '\n'
    const open = this.stack.at(-1)
    const start = this.text.length
    this.text += content
    this.blocks.push({
      start,
      end: this.text.length,
      kind: open?.kind ?? 'paragraph',
      ...(open?.level === undefined ? {} : {level: open.level}),
      gap: this.needsBlank && start > 0 ? 1 : 0,
      hints: {
        tag: open?.tag ?? 'body',
        path: this.stack
          .slice(0, -1)
          .slice(-32)
          .map(({name}) => name),
        linkCharacters: Math.min(linked, content.length),
        ...(open?.hidden === true ? {hidden: true} : {}),
      },
    })
    if (open?.tag === 'h1') this.headings.push({start, end: this.text.length})
    this.needsBlank = false
  }

  finish(): PageText {
    this.flush()
    return {text: this.text, blocks: this.blocks, notText: this.counts, headings: this.headings}
  }
}

/** Whether the next piece may drop its leading space: at the start of a block, and after white space. */
const endsInSpace = (piece: string | undefined): boolean =>
  piece === undefined || piece.endsWith(' ') || piece.endsWith('\n')

/** A block inside a list item, quotation or caption is a part of it. */
const inherited = (above: Open | undefined): Block['kind'] =>
  above !== undefined && ['list-item', 'quote', 'caption'].includes(above.kind) ? above.kind : 'paragraph'

/** `tag.class.class#id`, with at most six classes. */
function nameOf(element: HtmlElement): string {
  const classes = (attribute(element, 'class') ?? '')
    .split(/\s+/)
    .filter(name => name !== '')
    .slice(0, 6)
  const id = attribute(element, 'id')
  return `${element.tagName}${classes.map(name => `.${name.slice(0, 60)}`).join('')}${id ? `#${id.slice(0, 60)}` : ''}`
}

export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find(attr => attr.name === name)?.value

function isHidden(element: HtmlElement): boolean {
  if (element.attrs.length === 0) return false
  if (attribute(element, 'hidden') !== undefined) return true
  const style = attribute(element, 'style')
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 2000))
}
