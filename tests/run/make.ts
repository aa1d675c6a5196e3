import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Finished} from '../../pipeline/run/finish.ts'
import {prepare} from '../../pipeline/run/prepare.ts'
import type {RunRequest} from '../../pipeline/run/request.ts'
import {run} from '../../pipeline/run.ts'
import {type Cache, noCache} from '../../pipeline/shell/cache.ts'
import {sha256} from '../../pipeline/shell/hash.ts'
import {noProgress} from '../../pipeline/shell/progress.ts'
import {temporaryFolder} from '../shell/faults.ts'

/** What runs in this worker have found out, by the hash of all that went in: most tests read the same few articles. */
const known = new Map<string, Buffer>()
const shared: Cache = {
  ...noCache,
  get: async key => known.get(key),
  set: async (key, value) => void known.set(key, Buffer.from(value)),
}

/** A run in this process, without threads unless asked for. It shares results with others unless it is told whether to have a cache. */
export async function make(
  paths: string | readonly string[],
  request: Partial<RunRequest> = {},
): Promise<Finished & {readonly out: string}> {
  const out = request.out ?? join(temporaryFolder(), 'output')
  const prepared = await prepare(
    {
      paths: typeof paths === 'string' ? [paths] : paths,
      jobs: 0,
      cache: false,
      worker: pathToFileURL('/none.js'),
      ...request,
      out,
    },
    noProgress,
  )
  const isTold = request.cache !== undefined || request.jobs !== undefined
  return {...(await run(isTold ? prepared : {...prepared, cache: shared}, noProgress)), out}
}

export const outputNames = ['audit.json', 'briefing.json', 'briefing.md', 'briefing.pdf'] as const

/** The hashes of the four output files. */
export const outputHashes = (out: string): Record<string, string> =>
  Object.fromEntries(outputNames.map(name => [name, sha256(readFileSync(join(out, name)))]))

/** Every file of a folder with what must not change about it. */
export function stateOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .sort()
      .filter(name => statSync(join(folder, name)).isFile())
      .map(name => {
        const {mtimeMs, mode} = statSync(join(folder, name))
        return [name, `${sha256(readFileSync(join(folder, name)))} ${mtimeMs} ${mode}`]
      }),
  )
}
