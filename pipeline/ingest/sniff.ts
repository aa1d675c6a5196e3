import type {MediaType} from '../model/document.ts'

/** A file format that is recognised by its first bytes, and is not text. */
export interface Foreign {
  readonly mediaType: string
  readonly name: string
  readonly remedy: string
}

const saveAs = 'Save the page as HTML or text and put that file into the folder.'
const image = (mediaType: string): Foreign => ({mediaType, name: 'an image', remedy: saveAs})

/** First bytes of formats that arrive under a wrong name, or that are no text at all. */
const signatures: readonly (readonly [string, Foreign])[] = [
  [
    '%PDF-',
    {mediaType: 'application/pdf', name: 'a PDF: not supported yet', remedy: 'Copy its text into a .txt file.'},
  ],
  [
    'PK\x03\x04',
    {
      mediaType: 'application/zip',
      name: 'a zip archive (or an Office document): not supported yet',
      remedy: 'Unpack it, or save the document as HTML or text.',
    },
  ],
  ['PK\x05\x06', {mediaType: 'application/zip', name: 'an empty zip archive', remedy: saveAs}],
  [
    '\xd0\xcf\x11\xe0',
    {mediaType: 'application/x-ole-storage', name: 'an old Office document: not supported yet', remedy: saveAs},
  ],
  ['{\\rtf', {mediaType: 'application/rtf', name: 'an RTF document: not supported yet', remedy: saveAs}],
  ['\x89PNG', image('image/png')],
  ['GIF8', image('image/gif')],
  ['\xff\xd8\xff', image('image/jpeg')],
  ['RIFF', {mediaType: 'application/octet-stream', name: 'an image, sound or video', remedy: saveAs}],
  ['\x1f\x8b', {mediaType: 'application/gzip', name: 'a gzip archive: not supported yet', remedy: 'Unpack it.'}],
  ['BZh', {mediaType: 'application/x-bzip2', name: 'a bzip2 archive: not supported yet', remedy: 'Unpack it.'}],
  [
    '7z\xbc\xaf',
    {mediaType: 'application/x-7z-compressed', name: 'a 7z archive: not supported yet', remedy: 'Unpack it.'},
  ],
  ['\x7fELF', {mediaType: 'application/octet-stream', name: 'a program', remedy: saveAs}],
]

/** Which foreign format the bytes begin with, or undefined. A file's name is not asked: names lie. */
export function sniffForeign(bytes: Uint8Array): Foreign | undefined {
  const head = latin1(bytes.subarray(0, 8))
  return signatures.find(([signature]) => head.startsWith(signature))?.[1]
}

/** Bytes as characters of the same number: for looking at signatures and at ASCII declarations only. */
export const latin1 = (bytes: Uint8Array): string => Array.from(bytes, byte => String.fromCharCode(byte)).join('')

/** Which of the three formats a decoded text is: its first tags decide, then its name. */
export function sniffMediaType(file: string, text: string): MediaType {
  const head = text.slice(0, 4096).replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return 'text/html'
  const extension = /\.([A-Za-z0-9]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  if (['html', 'htm', 'xhtml', 'shtml'].includes(extension))
    return /<[a-zA-Z!/][^<]*>?/.test(text.slice(0, 100_000)) ? 'text/html' : 'text/plain'
  if (['md', 'markdown', 'mkd'].includes(extension)) return 'text/markdown'
  return 'text/plain'
}
