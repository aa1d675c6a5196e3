import {latin, stringOf} from '../objects.ts'
import {type Rule, unless} from '../rule.ts'
import type {PdfFile} from '../structure.ts'

const xmpValue = ({xmp}: PdfFile, name: string): string | undefined => {
  const found = new RegExp(`<${name}>(?:<rdf:(?:Alt|Seq|Bag)>)?(?:<rdf:li[^>]*>)?([^<]*)<`).exec(xmp)?.[1]
  return found?.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => entities[entity]!)
}
const entities: Readonly<Record<string, string>> = {lt: '<', gt: '>', quot: '"', apos: "'", amp: '&'}

const info = ({objects}: PdfFile, key: string) => stringOf(objects.follow(objects.dict(objects.trailer['/Info'])[key]))

/** "D:20310509000000Z" as XMP writes it. */
const isoDate = (text: string) => text.replace(/^D:(....)(..)(..)(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z')

/** What the file says of itself. */
export const claims: readonly Rule[] = [
  {
    clause: 'A-3 6.6.4',
    says: 'the metadata claim PDF/A-3a',
    find: file => unless(xmpValue(file, 'pdfaid:part') === '3' && xmpValue(file, 'pdfaid:conformance') === 'A'),
  },
  {clause: 'UA-1 5', says: 'the metadata claim PDF/UA-1', find: file => unless(xmpValue(file, 'pdfuaid:part') === '1')},
  {
    clause: 'A-3 6.6.2.3',
    says: 'properties outside the known schemas are described',
    find: ({xmp}) =>
      unless(
        ['pdfaExtension:schemas', 'http://www.aiim.org/pdfua/ns/id/', 'pdfaProperty:name>part<'].every(part =>
          xmp.includes(part),
        ),
      ),
  },
  {
    clause: 'A-3 6.6.2.1',
    says: 'the catalog has metadata as well-formed XML in UTF-8',
    find: ({xmp}) => unless(/^<\?xpacket begin=/.test(xmp.trim()) && !/&(?!(?:lt|gt|quot|apos|amp|#\d+);)/.test(xmp)),
  },
  {
    clause: 'A-3 6.6.3',
    says: 'document information and metadata say the same',
    find: file =>
      [
        ['/Title', 'dc:title'],
        ['/Author', 'dc:creator'],
        ['/Creator', 'xmp:CreatorTool'],
        ['/Producer', 'pdf:Producer'],
        ['/CreationDate', 'xmp:CreateDate'],
        ['/ModDate', 'xmp:ModifyDate'],
      ].flatMap(([key, name]) =>
        info(file, key!) === '' || isoDate(info(file, key!)) === xmpValue(file, name!)
          ? []
          : [`${key}: ${xmpValue(file, name!)}`],
      ),
  },
  {
    clause: 'UA-1 7.1',
    says: 'the document has a title in its metadata',
    find: file => unless(Boolean(xmpValue(file, 'dc:title'))),
  },
  {
    clause: 'UA-1 7.1',
    says: 'the window shows the title',
    find: ({objects}) => unless(objects.dict(objects.root['/ViewerPreferences'])['/DisplayDocTitle'] === true),
  },
  {
    clause: 'UA-1 6.2',
    says: 'the file says that it is tagged, and is not suspect',
    find: ({objects}) => {
      const mark = objects.dict(objects.root['/MarkInfo'])
      return unless(mark['/Marked'] === true && mark['/Suspects'] !== true)
    },
  },
  {
    clause: 'UA-1 7.2',
    says: 'the natural language is named by a language tag',
    find: ({objects}) => unless(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(stringOf(objects.root['/Lang']))),
  },
  {
    clause: 'A-3 6.1.2',
    says: 'the header names PDF 1.7 or earlier',
    find: ({objects}) => unless(/^1\.[0-7]$/.test(objects.version)),
  },
  {
    clause: 'A-3 6.1.3',
    says: 'the trailer has a file identifier and no encryption',
    find: ({objects}) =>
      unless(objects.list(objects.trailer['/ID']).length === 2 && objects.trailer['/Encrypt'] === undefined),
  },
  {
    clause: 'A-3 6.2.3',
    says: 'colours have one output intent with an RGB profile',
    find: ({objects}) => {
      const intents = objects.list(objects.root['/OutputIntents']).map(objects.dict)
      const profile = intents[0]?.['/DestOutputProfile']
      return unless(
        intents.length === 1 &&
          intents[0]!['/S'] === '/GTS_PDFA1' &&
          objects.dict(profile)['/N'] === 3 &&
          latin(objects.bytes(profile)).slice(16, 20) === 'RGB ',
      )
    },
  },
]
