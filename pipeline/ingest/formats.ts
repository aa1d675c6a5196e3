import {readHtml} from './html.ts'
import type {Look, TextLook} from './look.ts'
import {readMarkdown} from './markdown.ts'
import type {Parsed, Reader} from './parsed.ts'
import {readPlain} from './plain-text.ts'

// The table of formats that are read. A new one is a row here and its reader. What else is recognised, so that a notice can name it,
// stands in foreign.ts; what the parsers stop at within a file, in limits.ts.

/** The largest file of a kind that is read, and what to do with a larger one. */
interface Most {
  readonly bytes: number
  readonly remedy: string
}

interface Row {
  readonly mediaType: string
  /** What such files are called, for notices that say what is read. */
  readonly ending: string
  readonly most: Most
}

/** A format that is no plain text. Its parser is large, and is loaded when the first such file comes. */
export interface BinaryFormat extends Row {
  readonly kind: 'binary'
  readonly sniff: (look: Look) => boolean
  readonly load: () => Promise<Reader>
}

/** A format that is text as it stands. */
export interface TextFormat extends Row {
  readonly kind: 'text'
  readonly sniff: (look: TextLook) => boolean
  readonly read: (text: string) => Parsed
}

export type Format = BinaryFormat | TextFormat

const wholeFile: Most = {bytes: 64 * 1024 * 1024, remedy: 'Split the file, or keep the part you need.'}
/** What a parser makes of a page or a text takes twenty times as much room. */
const text: Most = {bytes: 12 * 1024 * 1024, remedy: 'Save only the article, or split the file.'}

/** A mail's fields that a program puts there. */
const ofTransport = [
  'MIME-Version',
  'Message-ID',
  'Received',
  'Return-Path',
  'Delivered-To',
  'Content-Transfer-Encoding',
]

const hasField = (look: Look, name: string): boolean => new RegExp(`^${name}:`, 'im').test(look.header() ?? '')

/** The formats, binary ones and texts each in the order in which they are asked; the last takes what is left. */
export const formats: readonly Format[] = [
  {
    kind: 'binary',
    mediaType: 'application/pdf',
    ending: '.pdf',
    most: wholeFile,
    sniff: ({head}) =>
      /^(?:\xef\xbb\xbf)?\s*%PDF-/.test(head) ||
      (/^%PDF-\d\.\d/m.test(head.slice(0, 1024)) && /\d \d+ obj\b/.test(head)),
    load: async () => (await import('./pdf/index.ts')).readPdf,
  },
  {
    kind: 'binary',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: '.docx',
    most: wholeFile,
    sniff: ({head, members}) =>
      head.startsWith('PK\x03\x04') && members().some(name => /^word\/document\d*\.xml$/.test(name)),
    load: async () => (await import('./docx/index.ts')).readDocx,
  },
  {
    kind: 'text',
    mediaType: 'text/html',
    ending: '.html',
    most: text,
    sniff: ({ending, text}) => {
      const head = text.slice(0, 4096).replace(/<!--[\s\S]*?(?:-->|$)/g, '')
      if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return true
      return ['html', 'htm', 'xhtml', 'shtml'].includes(ending) && /<[a-zA-Z!/][^<]*>?/.test(text.slice(0, 100_000))
    },
    read: readHtml,
  },
  {
    kind: 'binary',
    mediaType: 'multipart/related',
    ending: '.mhtml',
    most: wholeFile,
    sniff: look =>
      /^content-type:\s*multipart\/related/im.test(look.header() ?? '') &&
      (hasField(look, 'Snapshot-Content-Location') ||
        /^mht(?:ml)?$/.test(look.ending) ||
        /^from:\s*<?saved by/im.test(look.header() ?? '')),
    load: async () => (await import('./mail/index.ts')).readSavedPage,
  },
  {
    kind: 'binary',
    mediaType: 'message/rfc822',
    ending: '.eml',
    most: wholeFile,
    // A memo that begins with "From:" has too few fields.
    sniff: look => {
      const fields = (names: readonly string[]) => names.filter(name => hasField(look, name)).length
      return fields(['From', 'Date', 'Subject', 'To']) >= 2 && (look.ending === 'eml' || fields(ofTransport) > 0)
    },
    load: async () => (await import('./mail/index.ts')).readMail,
  },
  {
    kind: 'text',
    mediaType: 'text/markdown',
    ending: '.md',
    most: text,
    sniff: ({ending}) => ['md', 'markdown', 'mkd'].includes(ending),
    read: readMarkdown,
  },
  {
    kind: 'text',
    mediaType: 'text/plain',
    ending: '.txt',
    most: text,
    sniff: () => true,
    read: readPlain,
  },
]

/** The formats' endings as a phrase: ".pdf, .docx or .txt". */
export const readable = formats
  .map(({ending}) => ending)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ')

/** What a file's bytes are, when they are of a format that is no plain text. */
export const binaryFormat = (look: Look): BinaryFormat | undefined =>
  formats.find((format): format is BinaryFormat => format.kind === 'binary' && format.sniff(look))

/** What a decoded text is. */
export const textFormat = (look: TextLook): TextFormat =>
  formats.find((format): format is TextFormat => format.kind === 'text' && format.sniff(look))!
