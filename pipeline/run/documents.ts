import {binaryFormat} from '../ingest/formats.ts'
import {lookAt} from '../ingest/look.ts'
import type {Language, Tables} from '../language/language.ts'
import type {Source} from '../model/document.ts'
import type {Notice} from '../model/notice.ts'
import {type Executor, inline, type Outcome} from '../shell/executor.ts'
import {inOrder} from '../shell/queue.ts'
import type {SourceFile} from '../shell/sources.ts'
import {keyOf, type Store} from '../shell/store.ts'
import {threads} from '../shell/workers.ts'
import {type Job, perDocument, type ReadResult, type ReadSettings, readDocument} from '../worker.ts'
import {cached} from './remember.ts'

/** Below this many bytes, starting threads takes longer than reading in this one. */
const defaultWorth = 2 * 1024 * 1024

export interface ReadingOptions {
  readonly settings: ReadSettings
  readonly language: Language
  readonly tables: Tables // of the language, for the threads
  readonly store: Store
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

/** Every source through the per-document stages: from the store where it was read before, else by whoever does such jobs. */
export async function readDocuments(inputs: readonly DocumentInput[], options: ReadingOptions): Promise<Reading[]> {
  const {settings, language, store, step} = options
  const tasks: Task[] = []
  for (const input of inputs) {
    const key = jobKey(input, settings, language)
    tasks.push({...input, key, known: await cached<ReadResult>(store, key)})
  }
  const executor = executorFor(
    tasks.filter(({known}) => known === undefined).map(({from}) => from),
    options,
  )
  try {
    return await inOrder(
      tasks,
      async ({from, declared, key, known}) => {
        const text = known ?? (await readOne(from, declared, settings, executor))
        step()
        if (typeof text !== 'string') return {from, key, result: text}
        await store.set(key, text)
        return {from, key, result: JSON.parse(text) as ReadResult}
      },
      executor.width,
    )
  } finally {
    await executor.close()
  }
}

interface Task extends DocumentInput {
  readonly key: string
  readonly known: ReadResult | undefined
}

/** The name of what a document's job makes: the hash of its bytes, what is said of it, the settings, the versions of the stages. */
const jobKey = ({from: {file, sha256}, declared}: DocumentInput, settings: ReadSettings, language: Language): string =>
  keyOf(perDocument, language.version, JSON.stringify(settings), sha256, file, JSON.stringify(declared))

/** Threads where they are worth it, or where a limit of time must hold from outside; else this thread. */
function executorFor(
  unread: readonly SourceFile[],
  {language, tables, threads: width, worker, worthThreads = defaultWorth}: ReadingOptions,
): Executor<Job> {
  const bytes = unread.reduce((sum, from) => sum + from.bytes, 0)
  if (width > 0 && (bytes >= worthThreads || unread.some(needsGuard))) return threads(worker, {width, tables})
  return inline(async ({source, settings}, guard) =>
    JSON.stringify(await readDocument(source, settings, language, guard)),
  )
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
  settings: ReadSettings,
  executor: Executor<Job>,
): Promise<string | ReadResult> {
  const bytes = from.load()
  if (bytes === undefined) return skip(from.file, 'changed', 'It changed while the briefing was made.', 'Run again.')
  const source: Source = {file: from.file, sha256: from.sha256, bytes, declared}
  return toResult(from.file, await executor.run({source, settings}, from.bytes))
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
