import * as node from 'node:fs'
import {dirname, resolve} from 'node:path'

/** The file system as the shell uses it: one seam, so that tests can fail the Nth call of it. */
export type FileSystem = Pick<
  typeof node,
  | 'chmodSync'
  | 'closeSync'
  | 'copyFileSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'readSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'unlinkSync'
  | 'utimesSync'
  | 'writeSync'
>

export const nodeFileSystem: FileSystem = node

/** The system's name for what went wrong ("ENOENT"), or an empty string. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Whether something stands at this path; false also when that can't be told. */
export function exists(path: string, fs: FileSystem = nodeFileSystem): boolean {
  return fs.statSync(path, {throwIfNoEntry: false}) !== undefined
}

/**
 * Make a folder and those above it, one by one. Node's own recursive making never ends, not even for a signal, where a
 * folder exists and takes no new one (under /proc, for example).
 */
export function makeFolder(path: string, fs: FileSystem = nodeFileSystem, mode?: number): void {
  const missing: string[] = []
  let at = resolve(path)
  while (!exists(at, fs) && dirname(at) !== at) {
    missing.push(at)
    at = dirname(at)
  }
  for (const folder of missing.reverse()) {
    try {
      fs.mkdirSync(folder, {mode})
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error // another run was faster
    }
  }
  if (missing.length === 0 && !fs.statSync(at).isDirectory())
    throw Object.assign(new Error(`${at} is no folder`), {code: 'EEXIST'})
}
