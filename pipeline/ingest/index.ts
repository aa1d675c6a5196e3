import {type Document, type Ingested, ingested, type Source} from '../model/document.ts'
import {sourceIdOf} from '../model/id.ts'
import type {Stage} from '../model/stage.ts'
import {type Decoded, decode} from './decode.ts'
import {type Foreign, foreignBytes, foreignText} from './foreign.ts'
import {type BinaryFormat, binaryFormat, type Format, formats, textFormat} from './formats.ts'
import {limits} from './limits.ts'
import {endingOf, lookAt} from './look.ts'
import type {ParsedFile, Remark} from './parsed.ts'
import {isRefused, Refused} from './refused.ts'

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
      expectAtMost(bytes, largest)
      const look = lookAt(file, bytes)
      const format = binaryFormat(look)
      mediaType = format?.mediaType ?? null
      const foreign = format === undefined ? foreignBytes(look) : undefined
      if (foreign !== undefined) {
        mediaType = foreign.mediaType
        throw notText(foreign)
      }
      const parsed =
        format === undefined ? readText(source, type => (mediaType = type)) : await readBinary(source, format)
      return {kind: 'document', document: toDocument(source, parsed)}
    } catch (error) {
      if (!isRefused(error)) throw error
      const {rule, message, remedy} = error
      return {kind: 'skipped', reason: rule, notice: {file, rule, message, remedy}, mediaType}
    }
  },
}

const notText = ({name, remedy}: Foreign): Refused => new Refused('not-text', `The file is ${name}.`, remedy)

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`

/** Whatever it may be: what is larger than any format allows is not looked at. */
const largest = formats.map(({most}) => most).reduce((a, b) => (b.bytes > a.bytes ? b : a))

function expectAtMost({length}: Uint8Array, most: Format['most']): void {
  if (length <= most.bytes) return
  const message = `The file has ${megabytes(length)}; at most ${megabytes(most.bytes)} of this kind are read.`
  throw new Refused('too-large', message, most.remedy)
}

async function readBinary({bytes}: Source, {most, load}: BinaryFormat): Promise<ParsedFile> {
  expectAtMost(bytes, most)
  const read = await load()
  return await read(bytes)
}

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
  const look = {ending: endingOf(file), text}
  const data = foreignText(look)
  if (data !== undefined) {
    tell(data.mediaType)
    throw notText(data)
  }
  const {mediaType, most, read} = textFormat(look)
  tell(mediaType)
  expectAtMost(bytes, most)
  const parsed = read(text)
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
