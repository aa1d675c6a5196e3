import {createHash} from 'node:crypto'
import * as v from 'valibot'
import {clean} from '../../pipeline/clean/index.ts'
import {ingest} from '../../pipeline/ingest/index.ts'
import type {Article} from '../../pipeline/model/article.ts'
import type {Document, Ingested} from '../../pipeline/model/document.ts'
import {metadataFields} from '../../pipeline/model/metadata.ts'

/** A file through ingest, its result checked against the schema. */
export async function ingestBytes(bytes: Uint8Array, file: string): Promise<Ingested> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const result = await ingest.run({file, sha256, bytes, declared: []}, undefined)
  return v.parse(ingest.output, result)
}

/** A file through ingest and clean, both checked; undefined when ingest skips it. */
export async function cleanBytes(
  bytes: Uint8Array,
  file: string,
): Promise<{document: Document; article: Article} | undefined> {
  const ingested = await ingestBytes(bytes, file)
  if (ingested.kind === 'skipped') return undefined
  const article = v.parse(clean.output, await clean.run(ingested.document, undefined))
  return {document: ingested.document, article}
}

export const cleanText = (text: string, extension: string): ReturnType<typeof cleanBytes> =>
  cleanBytes(new TextEncoder().encode(text), `input.${extension}`)

const signs = {kept: '+', removed: '-', metadata: '=', aside: '~'} as const

/** What was kept and what was removed, line by line with the rule that decided: for a reader who checks the cleaning. */
export function cleanReport(article: Article): string {
  const fields = metadataFields.map(field => {
    const value = article.metadata[field]
    return `${field}: ${value === null ? '-' : `${value.value} (${value.evidence.how}, ${value.confidence})`}`
  })
  const credits = article.credits.map(({name, how}) => `credit: ${name} (${how})`)
  const notices = article.notices.map(({rule, message}) => `! ${rule}: ${message}`)
  const lines = article.segments
    .filter(({kind}) => kind !== 'gap')
    .map(({start, end, verdict, rule, kind}) => {
      const text = article.text.slice(start, end).replace(/\s+/g, ' ')
      return `${signs[verdict]} [${rule}${kind === 'heading' ? ', heading' : ''}] ${text}`
    })
  return `${[...fields, `language: ${article.language}`, ...credits, ...notices, '', ...lines].join('\n')}\n`
}
