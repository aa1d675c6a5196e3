import * as docx from 'docx'
import type {Heading, Link, List, PhrasingContent, RootContent, Table} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Contents, PageTree} from '../../model/page.ts'
import {noteOf, originOf} from '../plain/footnotes.ts'
import type {PlainBlock} from '../plain/index.ts'
import {accent, defaults, margin, muted, papers, paragraphStyles} from './looks.ts'
import {printable} from './printable.ts'

/** A part of the package that is given as it is. */
interface Part {
  readonly path: string
  readonly data: string
}

class Attributes extends docx.XmlAttributeComponent<{readonly id: number; readonly follows: string}> {
  protected override readonly xmlKeys = {id: 'w:id', follows: 'w:customMarkFollows'}
}

/** A reference to a footnote whose mark is the text behind it in its run, instead of Word's next number. */
class MarkedReference extends docx.XmlComponent {
  constructor(id: number) {
    super('w:footnoteReference')
    this.root.push(new Attributes({id, follows: '1'}))
  }
}

/** The first paragraph of a footnote that begins with a mark of its own: without Word's number before it. */
class NoteParagraph extends docx.Paragraph {
  override addRunToFront(): this {
    return this
  }
}

/** Write blocks as a Word file. This file alone knows the writer's library. */
export async function pack(
  tree: PageTree,
  blocks: readonly PlainBlock[],
  paper: keyof typeof papers,
  properties: Part,
): Promise<Uint8Array> {
  const writer = new Writer(tree, blocks, papers[paper].width - margin.left - margin.right)
  const children = blocks.flatMap(block => writer.block(block))
  const document = new docx.Document({
    title: printable(tree.title),
    styles: {default: {...defaults, document: withLanguage(tree.language)}, paragraphStyles},
    numbering: {config: writer.numbering},
    footnotes: writer.footnotes,
    sections: [
      {
        properties: {page: {size: papers[paper], margin}},
        headers: {default: new docx.Header({children: [headOf(tree)]})},
        footers: {default: new docx.Footer({children: [foot]})},
        children,
      },
    ],
  })
  for (const [index, url] of writer.addresses.entries())
    document.Document.Relationships.addRelationship(`${addressId}${index + 1}`, hyperlink, url, 'External')
  return docx.Packer.toBuffer(document, undefined, [properties])
}

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
const addressId = 'address'

const withLanguage = (language: string) => ({
  ...defaults.document,
  run: {...defaults.document.run, language: {value: language}},
})

/** The short title, and the handling mark on every page. */
const headOf = ({shortTitle, handling}: PageTree) =>
  new docx.Paragraph({
    style: 'SmallPrint',
    tabStops: [{type: 'right', position: 9300}],
    children: [
      new docx.TextRun(printable(shortTitle)),
      ...(handling === null ? [] : [new docx.TextRun({text: `\t${printable(handling)}`, bold: true, color: accent})]),
    ],
  })

const foot = new docx.Paragraph({
  style: 'SmallPrint',
  alignment: 'right',
  children: [
    new docx.TextRun({children: ['Page ', docx.PageNumber.CURRENT, ' of ', docx.PageNumber.TOTAL_PAGES], color: muted}),
  ],
})

const headings = ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading3', 'Heading3']
const bullets = 'bullets'
const bulletLevel = {level: 0, format: 'bullet', text: '•', alignment: 'left', style: indented(360)} as const

function indented(left: number) {
  return {paragraph: {indent: {left, hanging: 360}}}
}

type Run = docx.ParagraphChild

/** Turns blocks into the library's objects, and gathers what stands elsewhere in the file: notes, lists, addresses. */
class Writer {
  readonly footnotes: Record<string, {children: docx.Paragraph[]}> = {}
  readonly addresses: string[] = []
  readonly numbering: {reference: string; levels: docx.ILevelsOptions[]}[] = [
    {reference: bullets, levels: [bulletLevel]},
  ]
  readonly #tree: PageTree
  readonly #targets: ReadonlySet<string>
  readonly #width: number
  readonly #noted = new Set<string>()
  #notes = 0
  #bookmarks = 0

  constructor(tree: PageTree, blocks: readonly PlainBlock[], width: number) {
    this.#tree = tree
    this.#targets = new Set(blocks.flatMap(({node}) => (node.type === 'heading' ? (node.data?.target ?? []) : [])))
    this.#width = width
  }

  block({from, node}: PlainBlock): docx.FileChild[] {
    if (from.type === 'contents') return this.#contents(from)
    switch (node.type) {
      case 'heading':
        return [this.#heading(node)]
      case 'list':
        return this.#list(node)
      case 'table':
        return [this.#table(node, sharesOf(from, node)), new docx.Paragraph({spacing: {after: 60}})]
      case 'blockquote':
        return node.children.flatMap(inner => this.block({from: node, node: inner}))
      case 'thematicBreak':
        return [new docx.Paragraph({thematicBreak: true})]
      case 'paragraph':
        return [new docx.Paragraph({...styleOf(from, node), children: this.#runs(node.children)})]
      default:
        throw new Error(`A node of type ${node.type} has no form in a Word file`)
    }
  }

  #heading(node: Heading): docx.Paragraph {
    const runs = this.#runs(node.children)
    const target = node.data?.target
    if (target === undefined) return new docx.Paragraph({style: headings[node.depth - 1]!, children: runs})
    const id = ++this.#bookmarks
    const marked = [new docx.BookmarkStart(target, id), ...runs, new docx.BookmarkEnd(id)] as unknown as Run[]
    return new docx.Paragraph({style: headings[node.depth - 1]!, children: marked})
  }

  #list(node: List): docx.Paragraph[] {
    let reference = bullets
    if (node.ordered) {
      reference = `numbers${this.numbering.length}`
      const start = node.start ?? 1
      this.numbering.push({
        reference,
        levels: [{level: 0, format: 'decimal', text: '%1.', alignment: 'left', start, style: indented(440)}],
      })
    }
    return node.children.flatMap(item =>
      item.children.map((child, index) => {
        const children = 'children' in child ? this.#runs(child.children as PhrasingContent[]) : []
        const place = index === 0 ? {numbering: {reference, level: 0}} : {indent: {left: 440}}
        return new docx.Paragraph({...place, spacing: {after: 60}, children})
      }),
    )
  }

  /** The contents list without bullets; what has no place in a Word file is not in it. */
  #contents({entries}: Contents): docx.Paragraph[] {
    return entries
      .filter(({target}) => this.#targets.has(target))
      .map(({title, target}) => {
        const run = new docx.TextRun({text: printable(title), style: 'Hyperlink'})
        return new docx.Paragraph({
          spacing: {after: 20},
          children: [new docx.ConcreteHyperlink([run], '', target)],
        })
      })
  }

  #table(node: Table, shares: readonly number[]): docx.Table {
    const total = shares.reduce((sum, share) => sum + share, 0)
    const widths = shares.map(share => Math.floor((this.#width * share) / total))
    const none = {style: 'none', size: 0, color: 'auto'} as const
    const rule = (size: number) => ({style: 'single', size, color: '1B1B1B'}) as const
    return new docx.Table({
      width: {size: this.#width, type: 'dxa'},
      columnWidths: widths,
      layout: 'fixed',
      borders: {
        top: rule(8),
        bottom: rule(8),
        left: none,
        right: none,
        insideHorizontal: {style: 'single', size: 2, color: '9AA5AF'},
        insideVertical: none,
      },
      rows: node.children.map(
        (row, index) =>
          new docx.TableRow({
            tableHeader: index === 0,
            cantSplit: true,
            children: row.children.map(
              (cell, column) =>
                new docx.TableCell({
                  width: {size: widths[column] ?? 0, type: 'dxa'},
                  margins: {left: 40, right: 100, top: 0, bottom: 0},
                  ...(index === 0 ? {borders: {bottom: rule(4)}} : {}),
                  children: [
                    new docx.Paragraph({
                      style: 'Cell',
                      alignment: node.align?.[column] === 'right' ? 'right' : 'left',
                      children: this.#runs(cell.children, index === 0 ? {bold: true} : {}),
                    }),
                  ],
                }),
            ),
          }),
      ),
    })
  }

  #runs(nodes: readonly PhrasingContent[], style: docx.IRunPropertiesOptions = {}): Run[] {
    return nodes.flatMap((node): Run[] => {
      switch (node.type) {
        case 'text':
          return [new docx.TextRun({...style, text: printable(node.value)})]
        case 'strong':
          return this.#runs(node.children, {...style, bold: true})
        case 'emphasis':
          return this.#runs(node.children, {...style, italics: true})
        case 'break':
          return [new docx.TextRun({...style, break: 1})]
        case 'link':
          return [this.#link(node, this.#runs(node.children, {...style, style: 'Hyperlink'}))]
        case 'footnoteReference':
          return this.#citation(node.identifier)
        default:
          throw new Error(`A node of type ${node.type} has no form in a Word file`)
      }
    })
  }

  /** An address of the template's. */
  #link({url}: Link, runs: Run[]): Run {
    this.addresses.push(url)
    return new docx.ConcreteHyperlink(runs, `${addressId}${this.addresses.length}`)
  }

  /** A real footnote under our mark, as the PDF prints it and `explain` knows it: Word's own numbers say nothing. */
  #citation(mark: string): Run[] {
    const passage = this.#tree.passages.get(mark)
    if (passage === undefined) throw new Error(`No passage has the mark ${mark}`)
    const words = this.#noted.has(mark) ? originOf(passage) : noteOf(passage) // a passage is quoted once
    this.#noted.add(mark)
    const id = ++this.#notes
    const label = new docx.TextRun({text: mark, bold: true, color: accent})
    this.footnotes[id] = {
      children: [
        new NoteParagraph({style: 'FootnoteText', children: [label, new docx.TextRun(` ${printable(words)}`)]}),
      ],
    }
    return [new docx.TextRun({style: 'FootnoteReference', color: accent, children: [new MarkedReference(id), mark]})]
  }
}

/** Which style a paragraph has, by what it is on the page. */
function styleOf(from: RootContent, node: RootContent): {style?: string; keepNext?: boolean} {
  if (from.type === 'titleBlock') return {style: textOf(node) === from.kicker ? 'Kicker' : 'Scope'}
  if (from.type === 'roleParagraph') return {style: from.role === 'bottom-line' ? 'BottomLine' : 'SmallPrint'}
  return from.type === 'ledger' ? {keepNext: true} : {}
}

/** Widths of the columns: as the page has them, else by what they hold. */
function sharesOf(from: RootContent, table: Table): number[] {
  if (from.type === 'dataTable' && from.role !== 'plain') return from.columns.map(({share}) => share)
  if (from.type === 'timeline') return [0.24, 0.76]
  const [head] = table.children
  return (head?.children ?? []).map((_, column) => {
    const lengths = table.children.map(row => textOf(row.children[column] ?? {type: 'text', value: ''}).length)
    return Math.min(60, Math.max(6, ...lengths))
  })
}
