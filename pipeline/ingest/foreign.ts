import {readable} from './formats.ts'
import {type Look, latin1, type TextLook} from './look.ts'

// What is recognised so that a notice can name it and say what to do, and is not read.

/** A file format that is recognised by its bytes, and not read. */
export interface Foreign {
  readonly mediaType: string
  readonly name: string
  readonly remedy: string
}

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

/** What a zip archive is that is no Word file, by a file that only that kind has. */
const archives: readonly (readonly [RegExp, Foreign])[] = [
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

const mailbox = foreign('application/mbox', 'a mailbox with several messages', 'Save each message as an .eml file.')

/** What the bytes are, when they are of a format that is no text and is not read. */
export function foreignBytes(look: Look): Foreign | undefined {
  const {head} = look
  if (head.startsWith('PK\x03\x04'))
    return (
      archives.find(([pattern]) => look.members().some(name => pattern.test(name)))?.[1] ??
      foreign('application/zip', 'a zip archive', unpack)
    )
  if (head.startsWith('\xd0\xcf\x11\xe0')) return oldKind(look)
  if (/^From \S+ .*\d{4}\r?\n[!-9;-~]+:/.test(head)) return mailbox
  return signatures.find(([signature]) => head.startsWith(signature))?.[1]
}

function oldKind({bytes}: Look): Foreign {
  const text = latin1(bytes.subarray(0, 4 * 1024 * 1024)).replaceAll('\0', '')
  return (
    oldOffice.find(([name]) => text.includes(name))?.[1] ??
    foreign('application/x-ole-storage', 'an old Office document', asDocument)
  )
}

/** Text that is data and no document: its names and brackets would be quoted. */
export function foreignText({ending, text}: TextLook): Foreign | undefined {
  const head = text.slice(0, 4096).trimStart()
  if (/^<\?xml\b/.test(head) && !/<(?:!doctype\s+html|html)\b/i.test(head))
    return foreign('application/xml', 'XML data')
  if (/^<(?:rss|feed|svg|urlset)\b/i.test(head)) return foreign('application/xml', 'XML data')
  if (ending === 'json' && /^[[{]/.test(head)) return foreign('application/json', 'JSON data')
  return Object.hasOwn(dataNames, ending) ? foreign('text/plain', dataNames[ending]!) : undefined
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
