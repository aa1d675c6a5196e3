import type {MediaType} from '../model/document.ts'
import {directoryOf} from './archive.ts'

/** Formats that are no plain text and are read all the same. */
export type Format = 'pdf' | 'docx' | 'mail' | 'saved-page'

/** A file format that is recognised by its bytes, and not read. */
export interface Foreign {
  readonly mediaType: string
  readonly name: string
  readonly remedy: string
}

const readable = '.pdf, .docx, .html, .mhtml, .eml, .md or .txt'
const saveAs = `Save its text as ${readable} and put that file into the folder.`
const asDocument = 'Open it and save it as .docx or PDF.'
const unpack = `Unpack it and put the documents (${readable}) into the folder.`
const foreign = (mediaType: string, name: string, remedy = saveAs): Foreign => ({mediaType, name, remedy})
const image = (mediaType: string): Foreign => foreign(mediaType, 'an image')

/** First bytes of formats that arrive under a wrong name, or that are no text at all. */
const signatures: readonly (readonly [string, Foreign])[] = [
  ['PK\x05\x06', foreign('application/zip', 'an empty zip archive')],
  ['PK\x07\x08', foreign('application/zip', 'a part of a zip archive', unpack)],
  ['{\\rtf', foreign('application/rtf', 'an RTF document', asDocument)],
  ['\x89PNG', image('image/png')],
  ['GIF8', image('image/gif')],
  ['\xff\xd8\xff', image('image/jpeg')],
  ['II*\x00', image('image/tiff')],
  ['MM\x00*', image('image/tiff')],
  ['RIFF', foreign('application/octet-stream', 'an image, sound or video')],
  ['ID3', foreign('audio/mpeg', 'a sound recording')],
  ['OggS', foreign('audio/ogg', 'a sound or video')],
  ['\x1aE\xdf\xa3', foreign('video/webm', 'a video')],
  ['\x00\x00\x00\x18ftyp', foreign('video/mp4', 'a video')],
  ['\x00\x00\x00\x20ftyp', foreign('video/mp4', 'a video')],
  ['\x1f\x8b', foreign('application/gzip', 'a gzip archive', unpack)],
  ['BZh', foreign('application/x-bzip2', 'a bzip2 archive', unpack)],
  ['\xfd7zXZ', foreign('application/x-xz', 'an xz archive', unpack)],
  ['7z\xbc\xaf', foreign('application/x-7z-compressed', 'a 7z archive', unpack)],
  ['Rar!', foreign('application/vnd.rar', 'a RAR archive', unpack)],
  ['bplist00', foreign('application/x-webarchive', 'a Safari web archive', 'Save the page as PDF or HTML instead.')],
  ['%!PS', foreign('application/postscript', 'a PostScript file', 'Convert it to PDF.')],
  ['SQLite format 3', foreign('application/vnd.sqlite3', 'a database')],
  ['\x7fELF', foreign('application/octet-stream', 'a program')],
  ['MZ\x90', foreign('application/octet-stream', 'a program')],
]

/** What a zip archive is, by a file that only that kind has. */
const archives: readonly (readonly [RegExp, 'docx' | Foreign])[] = [
  [/^word\/document\d*\.xml$/, 'docx'],
  [/^xl\//, foreign('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'an Excel sheet', asDocument)],
  [
    /^ppt\//,
    foreign(
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      'a PowerPoint file',
      asDocument,
    ),
  ],
  [/^content\.xml$/, foreign('application/vnd.oasis.opendocument', 'an OpenDocument file', asDocument)],
  [/^META-INF\/container\.xml$/, foreign('application/epub+zip', 'an e-book', 'Convert it to PDF.')],
  [/^Index\/Document\.iwa$/, foreign('application/vnd.apple.pages', 'a Pages document', asDocument)],
]

/** What an old Office file is, by the name of a stream in it (in UTF-16). */
const oldOffice: readonly (readonly [string, Foreign])[] = [
  [
    'EncryptedPackage',
    foreign('application/x-ole-storage', 'an Office document with a password', 'Save a copy without a password.'),
  ],
  ['WordDocument', foreign('application/msword', 'an old Word document', asDocument)],
  ['Workbook', foreign('application/vnd.ms-excel', 'an old Excel sheet', asDocument)],
  ['PowerPoint Document', foreign('application/vnd.ms-powerpoint', 'an old PowerPoint file', asDocument)],
  ['__substg1.0_', foreign('application/vnd.ms-outlook', 'an Outlook message', 'Save it as .eml, .html or PDF.')],
]

/** What the bytes are, when they are no plain text: a format that is read, or one that is not. A file's name is not asked: names lie. */
export function recognise(file: string, bytes: Uint8Array): Format | Foreign | undefined {
  const head = latin1(bytes.subarray(0, 32_768))
  if (/^(?:\xef\xbb\xbf)?\s*%PDF-/.test(head)) return 'pdf'
  if (/^%PDF-\d\.\d/m.test(head.slice(0, 1024)) && /\d \d+ obj\b/.test(head)) return 'pdf'
  if (head.startsWith('PK\x03\x04')) return archiveKind(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0')) return oldKind(bytes)
  return signatures.find(([signature]) => head.startsWith(signature))?.[1] ?? mailKind(file, head)
}

function archiveKind(bytes: Uint8Array): Format | Foreign {
  const names = directoryOf(bytes, 10_000)?.map(({name}) => name) ?? firstNames(bytes)
  for (const [pattern, kind] of archives) if (names.some(name => pattern.test(name))) return kind
  return foreign('application/zip', 'a zip archive', unpack)
}

/** Names at the head of an archive whose directory is cut off. */
const firstNames = (bytes: Uint8Array): string[] =>
  [...latin1(bytes.subarray(0, 65_536)).matchAll(/PK\x03\x04[\s\S]{22}(.)\0[\s\S]{2}/g)].map(({index, 1: length}) =>
    latin1(bytes.subarray(index + 30, index + 30 + length!.charCodeAt(0))),
  )

function oldKind(bytes: Uint8Array): Foreign {
  const text = latin1(bytes.subarray(0, 4 * 1024 * 1024)).replaceAll('\0', '')
  return (
    oldOffice.find(([name]) => text.includes(name))?.[1] ??
    foreign('application/x-ole-storage', 'an old Office document', asDocument)
  )
}

const mailbox = foreign('application/mbox', 'a mailbox with several messages', 'Save each message as an .eml file.')

/** A mail or a page saved as a single file, by the fields of its header; a memo that begins with "From:" has too few of them. */
function mailKind(file: string, head: string): Format | Foreign | undefined {
  if (/^From \S+ .*\d{4}\r?\n[!-9;-~]+:/.test(head)) return mailbox
  const header = headerOf(head.trimStart())
  if (header === undefined) return undefined
  const has = (name: string): boolean => new RegExp(`^${name}:`, 'im').test(header)
  if (
    /^content-type:\s*multipart\/related/im.test(header) &&
    (has('Snapshot-Content-Location') || /\.mht(?:ml)?$/i.test(file) || /^from:\s*<?saved by/im.test(header))
  )
    return 'saved-page'
  const technical = [
    'MIME-Version',
    'Message-ID',
    'Received',
    'Return-Path',
    'Delivered-To',
    'Content-Transfer-Encoding',
  ].some(has)
  const human = ['From', 'Date', 'Subject', 'To'].filter(has).length
  return human >= 2 && (technical || /\.eml$/i.test(file)) ? 'mail' : undefined
}

/** Lines of fields, and lines that go on from them, up to an empty line. */
function headerOf(text: string): string | undefined {
  const field = /[!-9;-~]+:|(?<!^)[ \t]/y
  for (let at = 0; ; at = text.indexOf('\n', at) + 1) {
    if (at > 0 && (at === text.length || /^\r?\n/.test(text.slice(at, at + 2)))) return text.slice(0, at)
    field.lastIndex = at
    if (!field.test(text) || text.indexOf('\n', at) < 0) return undefined
  }
}

/** Bytes as characters of the same number: for looking at signatures and at ASCII declarations only. */
export function latin1(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let from = 0; from < bytes.length; from += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + 8192)))
  return pieces.join('')
}

/** Text that is data and no document: its names and brackets would be quoted. */
export function sniffData(file: string, text: string): Foreign | undefined {
  const extension = extensionOf(file)
  const head = text.slice(0, 4096).trimStart()
  if (/^<\?xml\b/.test(head) && !/<(?:!doctype\s+html|html)\b/i.test(head))
    return foreign('application/xml', 'XML data')
  if (/^<(?:rss|feed|svg|urlset)\b/i.test(head)) return foreign('application/xml', 'XML data')
  if (extension === 'json' && /^[[{]/.test(head)) return foreign('application/json', 'JSON data')
  return Object.hasOwn(dataNames, extension) ? foreign('text/plain', dataNames[extension]!) : undefined
}

const dataNames: Readonly<Record<string, string>> = {
  csv: 'a table of data',
  tsv: 'a table of data',
  jsonl: 'JSON data',
  yaml: 'a file of settings',
  yml: 'a file of settings',
  css: 'a style sheet',
  js: 'a program',
  ics: 'a calendar',
  vcf: 'an address card',
  bib: 'a bibliography',
  ris: 'a bibliography',
}

/** Which of the three text formats a decoded text is: its first tags decide, then its name. */
export function sniffMediaType(file: string, text: string): MediaType {
  const head = text.slice(0, 4096).replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return 'text/html'
  const extension = extensionOf(file)
  if (['html', 'htm', 'xhtml', 'shtml'].includes(extension))
    return /<[a-zA-Z!/][^<]*>?/.test(text.slice(0, 100_000)) ? 'text/html' : 'text/plain'
  if (['md', 'markdown', 'mkd'].includes(extension)) return 'text/markdown'
  return 'text/plain'
}

const extensionOf = (file: string): string => /\.([A-Za-z0-9]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
