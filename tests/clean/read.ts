import {createHash} from 'node:crypto'
import * as v from 'valibot'
import {clean} from '../../pipeline/clean/index.ts'
import {ingest} from '../../pipeline/ingest/index.ts'
import type {Article} from '../../pipeline/model/article.ts'
import type {Document, Ingested} from '../../pipeline/model/document.ts'

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
