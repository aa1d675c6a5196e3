import PDFDocument from 'pdfkit'
import {type AnyFace, type FontSet, programOf} from './fonts.ts'
import {type Memory, memories} from './memory.ts'
import type {Bookmark, Link, PageModel} from './model.ts'
import srgb from './srgb.generated.json' with {type: 'json'}
import {type ContentTools, type Encoded, pageContent} from './write/content.ts'
import {embeddable} from './write/font.ts'
import {information, metadataXml} from './write/metadata.ts'
import type {WriteOptions} from './write/options.ts'
import {placements, structureOf} from './write/structure.ts'
import {addStructure, type Ref, type TreeWriter} from './write/tree.ts'
import {wellFormed} from './write/well-formed.ts'

// The only file that knows pdfkit. It is used as a writer of objects: numbering, streams, cross references, font subsets.
// Text, structure, outline, destinations and metadata are written from here, for pdfkit's own have faults
// (justified text without spaces, annotation pages, outline counts, unescaped metadata). The private parts it touches
// are named by the interfaces below; tests/render/pdf/adapter.test.ts holds each of them to its contract.

interface EmbeddedFont {
  readonly id: string
  readonly scale: number
  readonly widths: number[]
  readonly unicode: (readonly number[])[]
  readonly subset: {glyphs: number[]; includeGlyph(glyph: number): number}
  readonly font: {getGlyph(glyph: number): {readonly advanceWidth: number}}
  ref(): Ref
}
interface Page {
  readonly dictionary: Ref
  readonly fonts: Record<string, Ref>
  write(chunk: string): void
}
interface Stream extends Ref {
  compress: boolean
  buffer: Uint8Array[]
  finalize(): void
}
interface Writer extends TreeWriter {
  _write(data: string | Uint8Array): void
  readonly _root: {readonly data: Record<string, unknown> & {Names: Ref}}
  readonly page: Page
  _font: EmbeddedFont
  appendXML(xml: string): void
  _addInfo(): void
  endSubset(): void
}

/** Write a page model as PDF: PDF/A-3a and PDF/UA-1 in one file, the same bytes for the same model. */
export async function write(
  model: PageModel,
  fonts: FontSet,
  {attachments = [], compress = true, claim = 'PDF/A-3a'}: WriteOptions,
): Promise<Uint8Array> {
  const info = information(model)
  const document = new PDFDocument({
    autoFirstPage: false,
    font: null as unknown as string, // else a standard font is looked up, which PDF/A forbids
    pdfVersion: claim === 'PDF/A-3a' ? '1.7' : '1.4',
    subset: claim,
    tagged: true,
    lang: model.language,
    displayTitle: true,
    compress,
    info,
  })
  const chunks: Uint8Array[] = []
  const ended = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', resolve)
    document.on('error', reject)
  })
  const writer = document as unknown as Writer
  writer._addInfo = () => writer.appendXML(metadataXml(model, claim))
  writer.endSubset = () => addOutputIntent(writer)

  const memory = compress ? memoryOf(fonts) : undefined
  if (memory !== undefined) rememberStreams(writer, memory)

  const faces = embedder(document, writer, fonts)
  const placed = placements(model)
  const pages: Ref[] = []
  const annotations: Ref[] = []
  model.pages.forEach((sheet, index) => {
    document.addPage({size: [model.width, model.height], margin: 0})
    const {page} = writer
    const owners: number[] = [] // content by number on the page
    const tools: ContentTools = {
      fontName: face => faces.onPage(face, page),
      encoded: faces.encoded,
      open(content) {
        const mcid = owners.push(content) - 1
        placed[content]!.on.push({page: index, mcid})
        return {role: placed[content]!.role, mcid}
      },
    }
    page.write(pageContent(sheet.marks, tools))
    page.dictionary.data.StructParents = index
    page.dictionary.data.Tabs = 'S'
    const own = sheet.links.map(link => annotation(link, model, writer))
    if (own.length > 0) page.dictionary.data.Annots = own
    own.forEach(ref => {
      ref.data.StructParent = model.pages.length + annotations.push(ref) - 1
    })
    pages.push(page.dictionary)
  })
  addStructure(structureOf(model, placed), model, writer, pages, annotations)
  addDestinations(model, writer, pages)
  addOutline(model, writer, pages)
  writer._root.data.PageLabels = {Nums: [0, {S: 'D'}]}
  for (const {name, bytes, mediaType} of attachments)
    document.file(Buffer.from(bytes), {
      name,
      type: mediaType ?? 'application/octet-stream',
      relationship: 'Source',
      description: 'The content of this briefing with the provenance of every passage',
      creationDate: info.CreationDate,
      modifiedDate: info.ModDate,
    } as PDFKit.Mixins.PDFAttachmentOptions)
  document.end()
  await ended
  return Buffer.concat(chunks)
}

const memoryOf = memories<Uint8Array>()

/** Streams that were compressed for the print before are not compressed again: most pages of an edit, fonts, attachments. */
function rememberStreams(writer: Writer, memory: Memory<Uint8Array>): void {
  const ref = writer.ref.bind(writer)
  writer.ref = data => {
    const made = ref(data) as Stream
    const finalize = made.finalize.bind(made)
    made.finalize = () => {
      if (made.compress && made.buffer.length > 0) {
        const whole = Buffer.concat(made.buffer)
        let ended = false
        const packed = memory.recall(whole.toString('latin1'), () => {
          ended = true
          return written(writer, finalize)
        })
        if (ended) return
        made.buffer = [packed]
        made.compress = false
      }
      finalize()
    }
    return made
  }
}

/** The bytes of a stream as they go into the file while its object is ended. */
function written(writer: Writer, finalize: () => void): Uint8Array {
  const write = writer._write
  let bytes = new Uint8Array()
  writer._write = data => {
    if (typeof data !== 'string') bytes = new Uint8Array(data)
    write.call(writer, data)
  }
  finalize()
  writer._write = write
  return bytes
}

function embedder(document: PDFKit.PDFDocument, writer: Writer, fonts: FontSet) {
  const open = new Map<AnyFace, {font: EmbeddedFont; byGlyph: Map<number, (Encoded & {readonly text: string})[]>}>()
  const get = (face: AnyFace) => {
    let entry = open.get(face)
    if (entry === undefined) {
      document.registerFont(face, embeddable(programOf(fonts, face)) as unknown as PDFKit.Mixins.PDFFontSource)
      document.font(face)
      entry = {font: writer._font, byGlyph: new Map()}
      entry.font.unicode[0] = [0xfffd] // of .notdef, which is never drawn: PDF/A forbids 0
      open.set(face, entry)
    }
    return entry
  }
  return {
    onPage(face: AnyFace, page: Page): string {
      const {font} = get(face)
      page.fonts[font.id] ??= font.ref()
      return font.id
    },
    /** A glyph that stands for two texts (a hyphen and a soft hyphen) enters the subset twice, each with its own text. */
    encoded(face: AnyFace, glyph: number, text: string): Encoded {
      const {font, byGlyph} = get(face)
      const known = byGlyph.get(glyph)
      if (known !== undefined) for (const encoded of known) if (encoded.text === text) return encoded
      const code = known === undefined ? font.subset.includeGlyph(glyph) : font.subset.glyphs.push(glyph) - 1
      const advance = font.font.getGlyph(glyph).advanceWidth * font.scale
      font.widths[code] = advance
      font.unicode[code] = Array.from(text, char => char.codePointAt(0)!)
      const encoded = {hex: code.toString(16).padStart(4, '0'), advance, text}
      byGlyph.set(glyph, [...(known ?? []), encoded])
      return encoded
    },
  }
}

function annotation(link: Link, model: PageModel, writer: Writer): Ref {
  const {x, y, width, height, to, contents} = link
  return writer.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, model.height - y - height, x + width, model.height - y],
    Border: [0, 0, 0],
    F: 4, // printed
    Contents: new String(wellFormed(contents)),
    A:
      'url' in to
        ? {S: 'URI', URI: new String(encodeURI(wellFormed(to.url)))}
        : {S: 'GoTo', D: new String(to.destination)},
  })
}

function addDestinations({destinations, height}: PageModel, writer: Writer, pages: readonly Ref[]): void {
  const names = destinations.flatMap(({name, page, y}) => [
    new String(name),
    [pages[page], 'XYZ', null, height - y, null],
  ])
  writer._root.data.Names.data.Dests = {Names: names}
}

function addOutline({bookmarks, height}: PageModel, writer: Writer, pages: readonly Ref[]): void {
  if (bookmarks.length === 0) return
  const fill = (parent: Ref, items: readonly Bookmark[]): void => {
    const refs = items.map(() => writer.ref({}))
    items.forEach(({title, page, y, children}, i) => {
      const {data} = refs[i]!
      Object.assign(data, {
        Title: new String(wellFormed(title)),
        Parent: parent,
        Dest: [pages[page], 'XYZ', null, height - y, null],
        Prev: refs[i - 1],
        Next: refs[i + 1],
      })
      if (children.length > 0) {
        fill(refs[i]!, children)
        data.Count = -children.length // closed: its items don't count as shown
      }
      refs[i]!.end()
    })
    Object.assign(parent.data, {First: refs[0], Last: refs.at(-1)})
  }
  const root = writer.ref({Type: 'Outlines', Count: bookmarks.length})
  fill(root, bookmarks)
  root.end()
  writer._root.data.Outlines = root
}

/** The colours' meaning: sRGB. pdfkit would read the profile from beside its own module, which a bundle has left. */
function addOutputIntent(writer: Writer): void {
  const profile = writer.ref({N: 3})
  profile.end(Buffer.from(srgb.profile, 'base64'))
  const name = new String('sRGB IEC61966-2.1')
  const intent = writer.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: name,
    OutputConditionIdentifier: name,
    DestOutputProfile: profile,
  })
  intent.end()
  writer._root.data.OutputIntents = [intent]
}
