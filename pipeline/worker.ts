import {parentPort, workerData} from 'node:worker_threads'
import {annotate} from './annotate/index.ts'
import {clean} from './clean/index.ts'
import {ingest} from './ingest/index.ts'
import type {Language, Tables} from './language/language.ts'
import {languages, usual} from './language/languages.ts'
import type {Source} from './model/document.ts'
import type {Notice} from './model/notice.ts'
import type {AnnotatedArticle} from './model/sentence.ts'

/** What the per-document stages make of a source: an article that was read, or why there is none. */
export type ReadResult =
  | {readonly kind: 'read'; readonly annotated: AnnotatedArticle}
  | {readonly kind: 'skipped'; readonly notice: Notice; readonly mediaType: string | null}

export interface ReadSettings {
  readonly aliases?: readonly (readonly string[])[] | undefined
}

/** What is to be done with one document, as plain data. */
export interface Job {
  readonly source: Source
  readonly settings: ReadSettings
}

/** Names and versions of what happens to one document: part of the key of its cached result. */
export const perDocument = [ingest, clean, annotate].map(({name, version}) => `${name}@${version}`).join(' ')

/** Does a piece of work, under whatever limit the caller has. */
type Guard = <T>(work: () => T) => T

/** One source through the per-document stages. What a stage does before it first waits is done under `guard`. */
export async function readDocument(
  source: Source,
  settings: ReadSettings,
  language: Language,
  guard: Guard = work => work(),
): Promise<ReadResult> {
  const ingested = await guard(() => ingest.run(source, undefined))
  if (ingested.kind === 'skipped') return {kind: 'skipped', notice: ingested.notice, mediaType: ingested.mediaType}
  const article = await guard(() => clean.run(ingested.document, undefined))
  return {kind: 'read', annotated: await guard(() => annotate.run(article, {...settings, language}))}
}

/** As a thread's entry: a task in, its result out as one string. */
const given = workerData as {role?: string; tables?: Tables} | null
if (parentPort !== null && given?.role === 'documents') {
  const port = parentPort
  const language = languages[usual](given.tables ?? {})
  port.on('message', async ({source, settings}: Job) => {
    port.postMessage(JSON.stringify(await readDocument(source, settings, language)))
  })
}
