import type {Audit} from '../model/audit.ts'
import type {Briefing} from '../model/briefing.ts'
import {readText} from '../shell/read.ts'
import {keyOf} from '../shell/store.ts'
import type {PageText} from '../verify/text.ts'
import type {OutputSet} from './finish.ts'
import type {Prepared} from './prepare.ts'

// The same files, settings, template and program give the same bytes. So a run that changes nothing need load no stage.

/** The hash of the program's own code, put in when it is compiled. */
declare const __BUILD__: string | undefined
const build = typeof __BUILD__ === 'undefined' ? undefined : __BUILD__

/** The output of an earlier run with all the same going in, if the cache still has it. */
export async function recall(prepared: Prepared): Promise<OutputSet | undefined> {
  const key = runKey(prepared)
  const entry = key === undefined ? undefined : await prepared.cache.get(key)
  if (entry === undefined) return undefined
  try {
    const files = unpack(entry)
    const parsed = (name: string) => JSON.parse(Buffer.from(files.get(name)!).toString()) as unknown
    return {briefing: parsed('briefing.json') as Briefing, audit: parsed('audit.json') as Audit, files}
  } catch {
    return undefined // not ours
  }
}

/** Keep the output of a run, unless the moment or the machine had a part in it. */
export async function keep(prepared: Prepared, {files, audit}: OutputSet): Promise<void> {
  const key = runKey(prepared)
  if (key === undefined || audit.notices.some(({rule}) => ofTheMoment.has(rule))) return
  await prepared.cache.set(key, pack(files))
}

const ofTheMoment = new Set(['too-slow', 'failed', 'changed', 'vanished', 'unreadable'])

/** Text files are decoded by verify itself; a page's text takes ingest, which is loaded only then. */
export const pageTextLater: PageText = async (source, bytes) => (await import('./page-text.ts')).pageText(source, bytes)

function runKey({request, settings, given, templateFiles, sources, notices, fs}: Prepared): string | undefined {
  if (build === undefined) return undefined
  return keyOf(
    'run',
    build,
    JSON.stringify([request.also ?? [], settings, given.notes, templateFiles, sources.left, notices]),
    ...given.files.map(file => readText(file, fs)),
    ...sources.unique.flatMap(({file, sha256}) => [file, sha256]),
  )
}

/** A line that names the files and their lengths, then their bytes. */
function pack(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const lengths = [...files].map(([name, bytes]) => [name, bytes.length])
  return Buffer.concat([Buffer.from(`${JSON.stringify(lengths)}\n`), ...files.values()])
}

function unpack(entry: Buffer): Map<string, Uint8Array> {
  const end = entry.indexOf('\n')
  let at = end + 1
  const files = new Map<string, Uint8Array>()
  for (const [name, length] of JSON.parse(entry.subarray(0, end).toString()) as [string, number][]) {
    files.set(name, entry.subarray(at, at + length))
    at += length
  }
  return files
}
