import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {clean} from '../../pipeline/clean/index.ts'
import {ingest} from '../../pipeline/ingest/index.ts'
import type {Article} from '../../pipeline/model/article.ts'
import type {Document} from '../../pipeline/model/document.ts'

/** A page of a benchmark set. */
export interface Page {
  readonly id: string
  readonly lang?: string
  readonly html: string
  readonly text: string
  readonly body: string
  readonly title?: string | null
  readonly author?: string | null
  readonly date?: string | null
  readonly with?: readonly string[]
  readonly without?: readonly string[]
}

/** The pages of one set, in the file's order. */
export function readPages(dataDir: string, set: 'scrapinghub' | 'wcxb-articles'): Page[] {
  const lines = gunzipSync(readFileSync(join(dataDir, 'cleaning', `${set}.dev.jsonl.gz`))).toString('utf8')
  return lines
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Page)
}

/** The half that weights and rules may be tuned on, by the second byte of the id's hash; the other one is for checking. */
export const isTuned = (id: string): boolean => createHash('sha256').update(id).digest()[1]! % 2 === 0

/** A text through ingest; undefined when it is skipped. */
export async function documentOf(text: string, extension: 'txt' | 'html'): Promise<Document | undefined> {
  const bytes = new TextEncoder().encode(text)
  const ingested = await ingest.run({file: `page.${extension}`, sha256: '0'.repeat(64), bytes, declared: []}, undefined)
  return ingested.kind === 'document' ? ingested.document : undefined
}

/** A text through ingest and clean, as a run does it. */
export async function articleOf(text: string, extension: 'txt' | 'html'): Promise<Article | undefined> {
  const document = await documentOf(text, extension)
  return document === undefined ? undefined : clean.run(document, undefined)
}

/** The kept text, a line a block. */
export const keptText = (article: Article | undefined): string =>
  article === undefined ? '' : article.blocks.map(({start, end}) => article.text.slice(start, end)).join('\n')
