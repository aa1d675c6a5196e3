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
  | 'statfsSync'
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
  try {
    return fs.statSync(path, {throwIfNoEntry: false}) !== undefined
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return false // a file stands where a folder would have to
    throw error
  }
}

/**
 * Make a folder and those above it, one by one. Node's own recursive making never ends, not even for a signal, where a
 * folder exists and takes no new one (under /proc, for example).
 */
export function makeFolder(path: string, fs: FileSystem = nodeFileSystem, mode?: number): void {
  try {
    fs.mkdirSync(path, {mode})
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && fs.statSync(path).isDirectory()) return
    const above = dirname(resolve(path))
    if (codeOf(error) !== 'ENOENT' || above === resolve(path)) throw error
    makeFolder(above, fs, mode)
    fs.mkdirSync(path, {mode})
  }
}
