import type {PhrasingContent} from 'mdast'
import type {Citation} from '../../model/page.ts'
import type {Context} from './context.ts'
import type {Face} from './fonts.ts'
import type {Tag} from './model.ts'
import type {Piece, TextStyle} from './type/piece.ts'

const semibold: Readonly<Record<Face, Face>> = {
  serif: 'serif-semibold',
  'serif-semibold': 'serif-semibold',
  'serif-italic': 'serif-semibold',
  sans: 'sans-semibold',
  'sans-semibold': 'sans-semibold',
}
const italic: Readonly<Record<Face, Face>> = {
  serif: 'serif-italic',
  'serif-semibold': 'serif-semibold',
  'serif-italic': 'serif-italic',
  sans: 'sans-semibold', // the sans has no italic in the set
  'sans-semibold': 'sans-semibold',
}

/** Phrasing content as pieces of text, each with its tag; the tags become kids of `tag` in reading order. */
export function inline(nodes: readonly PhrasingContent[], tag: Tag, style: TextStyle, context: Context): Piece[] {
  const writer = new TagWriter(tag, context)
  // Marks that stand alone, as in a table's column of sources, need not be small.
  if (nodes.length > 0 && nodes.every(node => node.type === 'citation')) {
    const own = {...style, color: context.style.colors.accent}
    return nodes.flatMap(node => citation(node, writer, own, context))
  }
  return nodes.flatMap(node => one(node, writer, style, context))
}

/** Our own words as one piece. */
export function words(text: string, tag: Tag | null, style: TextStyle, context: Context): Piece[] {
  return [{text, style, content: tag === null ? null : context.content(tag)}]
}

/** Hands out one content number for text that stands together, a new one after every tag inside. */
class TagWriter {
  readonly tag: Tag
  readonly #context: Context
  #content: number | undefined

  constructor(tag: Tag, context: Context) {
    this.tag = tag
    this.#context = context
  }

  text(): number {
    this.#content ??= this.#context.content(this.tag)
    return this.#content
  }

  child(role: Tag['role'], options?: Parameters<Context['tag']>[2]): Tag {
    this.#content = undefined
    return this.#context.tag(this.tag, role, options)
  }
}

function one(node: PhrasingContent, writer: TagWriter, style: TextStyle, context: Context): Piece[] {
  const plain = (text: string): Piece[] => (text === '' ? [] : [{text, style, content: writer.text()}])
  switch (node.type) {
    case 'text':
    case 'sourceText':
    case 'insertion':
    case 'html':
      return plain(node.value)
    case 'inlineCode': {
      const code = writer.child('Code')
      return words(node.value, code, {...style, face: 'sans'}, context)
    }
    case 'strong':
      return node.children.flatMap(child => one(child, writer, {...style, face: semibold[style.face]}, context))
    case 'emphasis':
      return node.children.flatMap(child => one(child, writer, {...style, face: italic[style.face]}, context))
    case 'delete':
    case 'linkReference':
      return node.children.flatMap(child => one(child, writer, style, context))
    case 'break':
      return plain(' ')
    case 'image':
    case 'imageReference':
      return plain(node.alt ?? '')
    case 'footnoteReference':
      return plain(`[${node.label ?? node.identifier}]`)
    case 'link': {
      const number = context.nextLink()
      const link = writer.child('Link', {link: number})
      const inner = inline(node.children, link, {...style, color: context.style.colors.accent}, context)
      const contents = node.title ?? `Open ${node.url}`
      // Only addresses of the web and mail become live.
      if (!/^(https?:|mailto:)/i.test(node.url)) return inner
      return inner.map(piece => ({...piece, lead: {to: {url: node.url}, contents, link: number}}))
    }
    case 'citation':
      return citation(node, writer, superior(style, context), context)
  }
}

/** Marks per group that stay on one line. */
const marksTogether = 3

/** Before a mark: of a fixed width, for justification must not part a mark from its sentence. */
export const thinSpace = '\u2009'

function citation({marks}: Citation, writer: TagWriter, style: TextStyle, context: Context): Piece[] {
  return marks.flatMap((mark, index): Piece[] => {
    const joined = index % marksTogether !== 0 || index === 0
    const gap: Piece = {text: joined ? thinSpace : ' ', style, content: writer.text(), joined: true}
    const before = style.size * (index === 0 ? 0.1 : 0.2)
    const target = context.passageTarget(mark)
    const reference = writer.child('Reference')
    const anchor = context.citeAnchor(mark)
    if (target === undefined)
      return [gap, {text: mark, style, content: context.content(reference), joined, before, ...(anchor && {anchor})}]
    const number = context.nextLink()
    const link = context.tag(reference, 'Link', {link: number})
    const lead = {to: {destination: target}, contents: describe(mark, context), link: number}
    return [gap, {text: mark, style, content: context.content(link), joined, before, lead, ...(anchor && {anchor})}]
  })
}

/** Points of the smallest mark: a reader finds its passage by it, on paper too. */
const markLeast = 7

/** A superior mark: small, raised so that its top meets the capitals'. */
export function superior(base: TextStyle, {style}: Context): TextStyle {
  const size = Math.min(base.size, Math.max(markLeast, base.size * style.marks.size))
  return {face: 'sans-semibold', size, color: style.colors.accent, rise: base.size * 0.66 - size * 0.66}
}

const quoteLength = 120

/** What a screen reader says for a mark: its source and the beginning of the passage. */
export function describe(mark: string, {tree}: Context): string {
  const passage = tree.passages.get(mark)
  if (passage === undefined) return `Passage ${mark}`
  const from = [passage.publisher, passage.dateLabel].filter(Boolean).join(', ')
  const text = passage.text.length > quoteLength ? `${passage.text.slice(0, quoteLength).trimEnd()}…` : passage.text
  return `Source ${passage.source}${from ? ` (${from})` : ''}, passage ${mark}: ${text}`
}
