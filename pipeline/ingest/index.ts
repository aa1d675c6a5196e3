import {type Document, type Ingested, ingested, type MediaType, type Source} from '../model/document.ts'
import {sourceIdOf} from '../model/id.ts'
import type {Stage} from '../model/stage.ts'
import {type Decoded, decode} from './decode.ts'
import {readHtml} from './html.ts'
import {limits} from './limits.ts'
import {readMarkdown} from './markdown.ts'
import type {Parsed, ParsedFile, Remark} from './parsed.ts'
import {readPlain} from './plain-text.ts'
import {readers} from './readers.ts'
import {isRefused, Refused} from './refused.ts'
import {type Foreign, recognise, sniffData, sniffMediaType} from './sniff.ts'

/** Decides what of a file is text: decodes it, finds its blocks, and collects what its markup declares. Bad files are skipped with a reason. */
export const ingest: Stage<Source, Ingested> = {
  name: 'ingest',
  version: 5,
  output: ingested,
  run: async source => {
    const {bytes, file} = source
    let mediaType: string | null = null
    try {
      if (bytes.length === 0)
        throw new Refused('empty', 'The file is empty.', 'Save the page again, or remove the file.')
      if (bytes.length > limits.bytes) throw tooLarge(bytes, limits.bytes, 'Split the file, or keep the part you need.')
      const found = recognise(file, bytes)
      if (typeof found === 'object') {
        mediaType = found.mediaType
        throw notText(found)
      }
      if (found !== undefined) {
        mediaType = mediaTypes[found]
        const read = await readers[found]()
        return {kind: 'document', document: toDocument(source, await read(bytes))}
      }
      return {
        kind: 'document',
        document: toDocument(
          source,
          readText(source, type => (mediaType = type)),
        ),
      }
    } catch (error) {
      if (!isRefused(error)) throw error
      const {rule, message, remedy} = error
      return {kind: 'skipped', reason: rule, notice: {file, rule, message, remedy}, mediaType}
    }
  },
}

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  mail: 'message/rfc822',
  'saved-page': 'multipart/related',
} as const

const notText = ({name, remedy}: Foreign): Refused => new Refused('not-text', `The file is ${name}.`, remedy)

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`

const tooLarge = (bytes: Uint8Array, limit: number, remedy: string): Refused =>
  new Refused(
    'too-large',
    `The file has ${megabytes(bytes.length)}; at most ${megabytes(limit)} of this kind are read.`,
    remedy,
  )

function toDocument(source: Source, {remarks = [], declared, ...parsed}: ParsedFile): Document {
  const {blocks, remark} = upToLimits(parsed.blocks)
  return {
    id: sourceIdOf(source.sha256),
    file: source.file,
    sha256: source.sha256,
    bytes: source.bytes.length,
    ...parsed,
    blocks,
    declared: [...source.declared, ...declared],
    notices: [...remarks, ...(remark ?? [])].map(one => ({file: source.file, ...one})),
  }
}

/** The blocks that are read. The text behind them stays what it is, with no block on it, and the notice says how far reading went. */
function upToLimits(blocks: Document['blocks']): {blocks: Document['blocks']; remark?: readonly Remark[]} {
  // What is longer than any paragraph is looked at by no stage: it costs nothing.
  const length = ({start, end}: Document['blocks'][number]) => (end - start > limits.paragraph ? 0 : end - start)
  let read = 0
  let end = 0
  for (; end < blocks.length && end < limits.blocks; end++) {
    if (read + length(blocks[end]!) > limits.characters) break
    read += length(blocks[end]!)
  }
  if (end === blocks.length) return {blocks}
  const all = blocks.reduce((sum, block) => sum + length(block), 0)
  const message = `It is very long: the first ${read} of its ${all} characters were read.`
  return {
    blocks: blocks.slice(0, end),
    remark: [{rule: 'too-long', message, remedy: 'Split it into files of one chapter each.'}],
  }
}

/** A file that is text as it stands: decoded, then read as what its first tags or its name say. */
function readText({file, bytes}: Source, tell: (type: string) => void): ParsedFile {
  const decoded = decode(bytes)
  const {text, encoding} = decoded
  if (decoded.noise > 0.01)
    throw new Refused(
      'binary',
      'The file is not text: it is full of control characters.',
      'Save the page as HTML or text.',
    )
  if (text.trim() === '')
    throw new Refused(
      'white-space-only',
      'The file holds nothing but white space.',
      'Save the page again, or remove the file.',
    )
  const data = sniffData(file, text)
  if (data !== undefined) {
    tell(data.mediaType)
    throw notText(data)
  }
  const mediaType = sniffMediaType(file, text)
  tell(mediaType)
  if (bytes.length > limits.textBytes)
    throw tooLarge(bytes, limits.textBytes, 'Save only the article, or split the file.')
  const parsed = parse(text, mediaType)
  return {...parsed, mediaType, encoding, remarks: [...remarksOf(decoded), ...(parsed.remarks ?? [])]}
}

function remarksOf({unreadable, encoding, guessed}: Decoded): Remark[] {
  const remarks: Remark[] = []
  if (unreadable > 0 && encoding.how !== 'valid UTF-8')
    remarks.push({
      rule: 'unreadable-characters',
      message: `${unreadable} places could not be decoded as ${encoding.name}.`,
      remedy: 'Save the file as UTF-8.',
    })
  if (guessed !== undefined)
    remarks.push({rule: 'encoding-assumed', message: guessed, remedy: 'Save the file as UTF-8.'})
  return remarks
}

function parse(text: string, mediaType: MediaType): Parsed {
  if (mediaType === 'text/html') return readHtml(text)
  return mediaType === 'text/markdown' ? readMarkdown(text) : readPlain(text)
}
