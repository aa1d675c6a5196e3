import {binaryFormat} from '../ingest/formats.ts'
import {lookAt} from '../ingest/look.ts'
import type {Language, Tables} from '../language/language.ts'
import type {Source} from '../model/document.ts'
import type {Notice} from '../model/notice.ts'
import {type Cache, cacheKey} from '../shell/cache.ts'
import {Late, timeFor, within} from '../shell/guard.ts'
import {inOrder} from '../shell/queue.ts'
import type {SourceFile} from '../shell/sources.ts'
import {type Outcome, openPool, type Pool} from '../shell/workers.ts'
import {perDocument, type ReadResult, type ReadSettings, readDocument} from '../worker.ts'
import {cached} from './remember.ts'

/** Below this many bytes, starting threads takes longer than reading in this one. */
const defaultWorth = 2 * 1024 * 1024

export interface ReadingOptions {
  readonly settings: ReadSettings
  readonly language: Language
  readonly tables: Tables // of the language, for the threads
  readonly cache: Cache
  readonly threads: number // 0 reads in this thread, whatever there is to read
  readonly worker: URL
  readonly worthThreads?: number | undefined
  readonly step: () => void
}

export interface DocumentInput {
  readonly from: SourceFile
  readonly declared: Source['declared']
}

/** A result, and the hash of all that went into it. */
export interface Reading {
  readonly from: SourceFile
  readonly key: string
  readonly result: ReadResult
}

/** Every source through the per-document stages: from the cache where it was read before, else here or on threads. */
export async function readDocuments(
  inputs: readonly DocumentInput[],
  {settings, language, tables, cache, threads, worker, worthThreads = defaultWorth, step}: ReadingOptions,
): Promise<Reading[]> {
  const tasks = inputs.map(input => {
    const {file, sha256} = input.from
    const key = cacheKey(
      perDocument,
      language.version,
      JSON.stringify(settings),
      sha256,
      file,
      JSON.stringify(input.declared),
    )
    return {...input, key, known: cached<ReadResult>(cache, key)}
  })
  const bytes = tasks.reduce((sum, {from, known}) => sum + (known === undefined ? from.bytes : 0), 0)
  const unread = tasks.filter(({known}) => known === undefined)
  const isWorth = bytes >= worthThreads || unread.some(({from}) => needsGuard(from))
  const pool = threads > 0 && isWorth ? openPool(worker, tables) : undefined
  try {
    return await inOrder(
      tasks,
      async ({from, declared, key, known}) => {
        const text = known ?? (await readOne(from, declared, {settings, language, pool}))
        step()
        if (typeof text !== 'string') return {from, key, result: text}
        cache.set(key, text)
        return {from, key, result: JSON.parse(text) as ReadResult}
      },
      pool === undefined ? 1 : threads,
    )
  } finally {
    await pool?.close()
  }
}

/** Whether a file takes a parser that a hostile one can keep busy forever: such files are read where a time limit ends it. */
function needsGuard({file, load}: SourceFile): boolean {
  const bytes = load()
  return bytes !== undefined && binaryFormat(lookAt(file, bytes)) !== undefined
}

/** A result as text, which can be kept; one that depends on the machine or the moment comes as it is. */
async function readOne(
  from: SourceFile,
  declared: Source['declared'],
  {settings, language, pool}: {settings: ReadSettings; language: Language; pool: Pool | undefined},
): Promise<string | ReadResult> {
  const bytes = from.load()
  if (bytes === undefined) return skip(from.file, 'changed', 'It changed while the briefing was made.', 'Run again.')
  const source: Source = {file: from.file, sha256: from.sha256, bytes, declared}
  if (pool !== undefined) return toResult(from.file, await pool.run({source, settings}, from.bytes))
  try {
    const most = timeFor(from.bytes)
    return JSON.stringify(await readDocument(source, settings, language, work => within(most, work)))
  } catch (error) {
    if (error instanceof Late) return tooSlow(from.file)
    return failed(from.file, error instanceof Error ? error.message : String(error))
  }
}

function toResult(file: string, outcome: Outcome): string | ReadResult {
  switch (outcome.kind) {
    case 'done':
      return outcome.value
    case 'late':
      return tooSlow(file)
    case 'died':
      return failed(file, outcome.message)
  }
}

const tooSlow = (file: string): ReadResult =>
  skip(file, 'too-slow', 'It takes too long to read.', 'Save it as plain text, or leave it out.')

/** A fault of ours in one document doesn't cost the reader the others; the notice says whose fault it is. */
const failed = (file: string, message: string): ReadResult =>
  skip(
    file,
    'failed',
    `Reading it failed, which is our fault: ${message}`,
    'Please report it; leave the file out till then.',
  )

const skip = (file: string, rule: string, message: string, remedy: string): ReadResult => ({
  kind: 'skipped',
  notice: {file, rule, message, remedy} satisfies Notice,
  mediaType: null,
})
