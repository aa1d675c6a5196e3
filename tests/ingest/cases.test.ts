import {describe} from 'vitest'
import type {Block, Ingested} from '../../pipeline/model/document.ts'
import {ingestBytes} from '../clean/read.ts'
import {type Case, check} from '../fixtures.ts'
import {type DocxSpec, makeDocx} from './make-docx.ts'
import {makePdf, type PdfSpec} from './make-pdf.ts'

describe('what is text in a file', () => {
  check('ingest', 'txt', async given => {
    const input = given.files.find(file => file.startsWith('input.'))!
    return listing(await ingestBytes(await bytesOf(given, input), input.replace(/\.json$/, '')))
  })
})

/** A file as it is; a PDF or Word file is made from a description, so that a reader sees what stands in it. */
async function bytesOf(given: Case, input: string): Promise<Uint8Array> {
  if (input === 'input.pdf.json') return makePdf(JSON.parse(given.read(input)) as PdfSpec)
  if (input === 'input.docx.json') return makeDocx(JSON.parse(given.read(input)) as DocxSpec)
  return given.bytes(input)
}

/** What ingest made of a file, a line a fact. */
function listing(ingested: Ingested): string {
  if (ingested.kind === 'skipped') {
    const {rule, message, remedy} = ingested.notice
    return `skipped: ${ingested.reason}\ntype: ${ingested.mediaType}\n! ${rule}: ${message} ${remedy}\n`
  }
  const {mediaType, encoding, text, blocks, declared, notText, articleBody, notices} = ingested.document
  const lines = [
    `type: ${mediaType}`,
    `encoding: ${encoding.name} (${encoding.how})`,
    ...declared.map(
      ({field, value, how, span}) => `${field}: ${value} (${how}${span ? ` at ${span.start}-${span.end}` : ''})`,
    ),
    ...(articleBody === undefined ? [] : [`article body: ${articleBody}`]),
    ...Object.entries(notText).map(([kind, count]) => `not text: ${count} ${kind}`),
    ...notices.map(({rule, message}) => `! ${rule}: ${message}`),
    '',
    ...blocks.map(({start, end, kind, level, gap, hints, without}) => {
      const place =
        hints === undefined
          ? ''
          : ` ${[...hints.path, hints.tag].join(' ')}${hints.hidden ? ' hidden' : ''}${hints.linkCharacters ? ` links ${hints.linkCharacters}` : ''}${hints.embedded ? ` embedded by ${hints.embedded.author ?? 'nobody named'}` : ''}`
      return `${start}-${end} ${kind}${level ?? ''} gap ${gap}${place} | ${JSON.stringify(text.slice(start, end))}${leftOut(text, without)}`
    }),
  ]
  return `${lines.join('\n')}\n`
}

/** What of a block is no text. */
const leftOut = (text: string, without: Block['without']): string =>
  (without ?? [])
    .map(({start, end, kind}) => `\n    without ${kind} ${JSON.stringify(text.slice(start, end))}`)
    .join('')
