import {type Document, type Ingested, ingested, type MediaType, type Source} from '../model/document.ts'
import {sourceIdOf} from '../model/id.ts'
import type {Declared} from '../model/metadata.ts'
import type {Notice} from '../model/notice.ts'
import type {Stage} from '../model/stage.ts'
import {type Decoded, decode} from './decode.ts'
import {readFrontMatter} from './front-matter.ts'
import {type Parsed, readHtml} from './html.ts'
import {Unbuildable} from './html-tree.ts'
import {limits} from './limits.ts'
import {readMarkdown} from './markdown.ts'
import {readLines} from './plain.ts'
import {sniffForeign, sniffMediaType} from './sniff.ts'

/** Decides what of a file is text: decodes it, finds its blocks, and collects what its markup declares. Bad files are skipped with a reason. */
export const ingest: Stage<Source, Ingested> = {
  name: 'ingest',
  version: 1,
  output: ingested,
  run: source => {
    const {bytes, file} = source
    const skip = skipper(file)
    if (bytes.length === 0) return skip('empty', 'The file is empty.', 'Save the page again, or remove the file.')
    if (bytes.length > limits.bytes)
      return skip('too-large', tooLarge(bytes.length, limits.bytes), 'Split the file, or keep the part you need.')
    const foreign = sniffForeign(bytes)
    if (foreign !== undefined)
      return skip('not-text', `The file is ${foreign.name}.`, foreign.remedy, foreign.mediaType)
    const decoded = decode(bytes)
    if (decoded.noise > 0.01)
      return skip('binary', 'The file is not text: it is full of control characters.', 'Save the page as HTML or text.')
    if (decoded.text.trim() === '')
      return skip(
        'white-space-only',
        'The file holds nothing but white space.',
        'Save the page again, or remove the file.',
      )
    const mediaType = sniffMediaType(file, decoded.text)
    if (mediaType === 'text/html' && bytes.length > limits.htmlBytes)
      return skip(
        'too-large',
        tooLarge(bytes.length, limits.htmlBytes),
        'Save only the article, or save it as text.',
        mediaType,
      )
    try {
      return {kind: 'document', document: toDocument(source, decoded, mediaType)}
    } catch (error) {
      if (error instanceof Unbuildable)
        return skip(error.rule, error.message, 'Save the page as text, or check whether it is damaged.', mediaType)
      throw error
    }
  },
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`

const tooLarge = (bytes: number, limit: number): string =>
  `The file has ${megabytes(bytes)}; at most ${megabytes(limit)} of this kind are read.`

const skipper =
  (file: string) =>
  (rule: string, message: string, remedy: string, mediaType: string | null = null): Ingested => ({
    kind: 'skipped',
    reason: rule,
    notice: {file, rule, message, remedy},
    mediaType,
  })

function toDocument(source: Source, decoded: Decoded, mediaType: MediaType): Document {
  const notices: Notice[] = []
  const notify = (rule: string, message: string, remedy: string): void => {
    notices.push({file: source.file, rule, message, remedy})
  }
  if (decoded.unreadable > 0 && decoded.encoding.how !== 'valid UTF-8')
    notify(
      'unreadable-characters',
      `${decoded.unreadable} places could not be decoded as ${decoded.encoding.name}.`,
      'Save the file as UTF-8.',
    )
  if (decoded.encoding.name === 'windows-1252' && decoded.encoding.how !== 'declared in the page')
    notify('encoding-assumed', 'The encoding is not declared; windows-1252 was assumed.', 'Save the file as UTF-8.')
  const parsed = parse(decoded.text, mediaType)
  if (parsed.complex === true)
    notify(
      'markdown-too-complex',
      'The Markdown is too long or too deeply marked up to be parsed; it was read line by line.',
      'Check whether the file is damaged.',
    )
  return {
    id: sourceIdOf(source.sha256),
    file: source.file,
    sha256: source.sha256,
    bytes: source.bytes.length,
    mediaType,
    encoding: decoded.encoding,
    text: parsed.text,
    blocks: parsed.blocks,
    declared: [...source.declared, ...parsed.declared],
    notText: parsed.notText,
    ...(parsed.articleBody === undefined ? {} : {articleBody: parsed.articleBody}),
    notices,
  }
}

function parse(text: string, mediaType: MediaType): Parsed & {readonly complex?: boolean} {
  switch (mediaType) {
    case 'text/html':
      return readHtml(text)
    case 'text/markdown':
      return readMarkdown(text)
    case 'text/plain':
      return readPlain(text)
  }
}

function readPlain(text: string): Parsed {
  const front = readFrontMatter(text)
  const declared: readonly Declared[] = front?.declared ?? []
  const end = front?.end ?? 0
  const blocks = readLines(text).map(block =>
    block.end <= end ? {...block, hints: {tag: 'front-matter', path: [], linkCharacters: 0}} : block,
  )
  return {text, blocks, declared, notText: {}}
}
