import {type Entry, makeZip} from './make-zip.ts'

/** The parts of a Word file as its XML has them, without the frame that is always the same. */
export interface DocxSpec {
  readonly body: readonly string[]
  readonly footnotes?: readonly string[]
  readonly comments?: readonly string[]
  readonly core?: readonly string[]
  readonly styles?: readonly string[]
  readonly more?: Readonly<Record<string, string>>
}

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const names = ['Title', 'heading 1', 'heading 2', 'caption', 'Normal']
const usual = names.map(
  name => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
)
const kinds = ['styles', 'numbering', 'footnotes', 'comments']

/** A Word file. */
export function makeDocx({body, footnotes = [], comments = [], core = [], styles = [], more = {}}: DocxSpec): Buffer {
  const part = (tag: string, content: readonly string[]): string =>
    `${head}<w:${tag} xmlns:w="${w}" xmlns:r="${office}">${content.join('')}</w:${tag}>`
  const relations = kinds.map((kind, i) => `<Relationship Id="r${i}" Type="${office}/${kind}" Target="${kind}.xml"/>`)
  const related = (items: readonly string[]): string =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`
  const entries: Entry[] = [
    {
      name: '[Content_Types].xml',
      content: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    {
      name: '_rels/.rels',
      content: related([`<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`]),
    },
    {name: 'word/_rels/document.xml.rels', content: related(relations)},
    {name: 'word/document.xml', content: part('document', ['<w:body>', ...body, '</w:body>'])},
    {name: 'word/styles.xml', content: part('styles', [...usual, ...styles])},
    {
      name: 'word/numbering.xml',
      content: part('numbering', [
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      ]),
    },
    {name: 'word/footnotes.xml', content: part('footnotes', footnotes)},
    {name: 'word/comments.xml', content: part('comments', comments)},
    {
      name: 'docProps/core.xml',
      content: `${head}<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${core.join('')}</cp:coreProperties>`,
    },
    ...Object.entries(more).map(([name, content]) => ({name, content})),
  ]
  return makeZip(entries)
}
