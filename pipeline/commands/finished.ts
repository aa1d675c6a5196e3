import {dirname, join, resolve} from 'node:path'
import * as v from 'valibot'
import {type Audit, audit as auditSchema} from '../model/audit.ts'
import {type Briefing, briefing as briefingSchema} from '../model/briefing.ts'
import {Mistake} from '../model/mistake.ts'
import {exists, nodeFileSystem} from '../shell/fs.ts'
import {sha256} from '../shell/hash.ts'
import {largestOutput, readText} from '../shell/read.ts'
import {findBySha256} from '../shell/search.ts'

/** A finished briefing as its folder holds it. */
export interface FinishedFiles {
  readonly briefing: unknown
  readonly audit: unknown
  readonly outputs: ReadonlyMap<string, string>
  readonly bytesOf: (hash: string) => Uint8Array | undefined
  /** What to do where sources are missing. */
  readonly remark?: string
}

/** Read a finished briefing and find its sources by their hashes: in `sources`, else under the working directory. */
export function readFinished(folder: string, sources: string | undefined): FinishedFiles {
  const audit = parseJson(join(folder, 'audit.json'))
  if (sources !== undefined && !exists(sources))
    throw new Mistake('There is no such folder', {where: sources, remedy: 'Check the path after --sources.'})
  const wanted = wantedBy(audit)
  const found = findBySha256(sources ?? process.cwd(), wanted)
  if (sources === undefined && found.size < wanted.size)
    for (const [hash, path] of findBySha256(dirname(resolve(folder)), wanted)) found.set(hash, path)
  const missing = wanted.size - found.size
  const names = outputNames(audit)
  const outputs = new Map(
    names.flatMap(name => {
      const hash = hashOf(join(folder, name))
      return hash === undefined ? [] : [[name, hash] as const]
    }),
  )
  return {
    briefing: parseJson(join(folder, 'briefing.json')),
    audit,
    outputs,
    ...(missing === 0
      ? {}
      : {
          remark:
            `${missing} of ${wanted.size} sources were not found under ${sources ?? 'the working directory or beside the briefing'}:` +
            ' name their folder with --sources FOLDER.',
        }),
    bytesOf: hash => {
      const path = found.get(hash)
      return path === undefined ? undefined : nodeFileSystem.readFileSync(path)
    },
  }
}

/** The same with its shape checked: what `explain` reads. */
export function parseFinished(folder: string, {briefing, audit}: FinishedFiles): {briefing: Briefing; audit: Audit} {
  const checked = <T>(schema: v.GenericSchema<unknown, T>, value: unknown, name: string): T => {
    const result = v.safeParse(schema, value)
    if (result.success) return result.output
    throw new Mistake(`It is not as a run writes it, at \`${v.getDotPath(result.issues[0]) ?? 'its top'}\``, {
      where: join(folder, name),
      remedy: 'Make the briefing anew.',
    })
  }
  return {
    briefing: checked(briefingSchema, briefing, 'briefing.json'),
    audit: checked(auditSchema, audit, 'audit.json'),
  }
}

function parseJson(path: string): unknown {
  const text = readText(path, nodeFileSystem, largestOutput)
  try {
    return JSON.parse(text)
  } catch {
    throw new Mistake('The file is not JSON', {where: path, remedy: 'Make the briefing anew.'})
  }
}

/** Only what is needed to look for files; the whole shape is verify's to check. */
const wanted = v.object({
  outputs: v.record(v.string(), v.string()),
  sources: v.array(v.object({sha256: v.nullable(v.string()), bytes: v.number(), status: v.string()})),
})

function wantedBy(audit: unknown): Map<string, number> {
  const result = v.safeParse(wanted, audit)
  if (!result.success) return new Map()
  return new Map(
    result.output.sources.flatMap(({sha256: hash, bytes, status}) =>
      status === 'used' && hash !== null ? [[hash, bytes] as const] : [],
    ),
  )
}

/** Names that lead out of the folder are not followed. */
function outputNames(audit: unknown): string[] {
  const result = v.safeParse(wanted, audit)
  return result.success ? Object.keys(result.output.outputs).filter(name => !/[/\\]/.test(name)) : []
}

function hashOf(path: string): string | undefined {
  try {
    return nodeFileSystem.statSync(path).isFile() ? sha256(nodeFileSystem.readFileSync(path)) : undefined
  } catch {
    return undefined
  }
}
