import {constants} from 'node:fs'
import {Mistake} from '../model/mistake.ts'
import type {Notice} from '../model/notice.ts'
import type {Found} from './files.ts'
import {codeOf, type FileSystem, nodeFileSystem} from './fs.ts'

/** Largest source in bytes: far above any article, low enough that one file can't fill the memory. */
export const largestSource = 64 * 1024 * 1024

/** Largest output of a run in bytes that is read again; audit.json of ten thousand sources is far below. */
export const largestOutput = 1024 * 1024 * 1024

/** Largest settings or template file in bytes: a hundred times the longest of ours. */
const largestText = 1024 * 1024

export type Read =
  | {readonly kind: 'bytes'; readonly bytes: Uint8Array}
  | {readonly kind: 'skipped'; readonly bytes: number; readonly notice: Notice}

/** The bytes of a source, or why there are none. A file that changes while it is read is not used: half of it may be old. */
export function readSource({file, path}: Found, fs: FileSystem = nodeFileSystem, limit = largestSource): Read {
  const skip = (rule: string, message: string, remedy: string, bytes = 0): Read => ({
    kind: 'skipped',
    bytes,
    notice: {file, rule, message, remedy},
  })
  let descriptor: number | undefined
  try {
    // Not blocking: a pipe may have taken the file's place since it was listed.
    descriptor = fs.openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const before = fs.fstatSync(descriptor)
    if (!before.isFile()) return skip('not-a-file', 'It is no longer a file.', 'Run again.')
    if (before.size > limit)
      return skip(
        'too-large',
        `It is larger than ${limit / 1024 / 1024} MB.`,
        'Split it, or leave it out.',
        before.size,
      )
    const bytes = Buffer.alloc(before.size + 1) // one more, to see whether it has grown
    let length = 0
    while (length < bytes.length) {
      const read = fs.readSync(descriptor, bytes, length, bytes.length - length, length)
      if (read === 0) break
      length += read
    }
    if (length !== before.size) return skip('changed', 'It changed while it was read.', 'Run again.', length)
    return {kind: 'bytes', bytes: bytes.subarray(0, length)}
  } catch (error) {
    const code = codeOf(error)
    if (code === '') throw error
    if (code !== 'ENOENT') return skip('unreadable', `It can't be read (${code}).`, 'Allow reading it.')
    return file.includes('\ufffd')
      ? skip('name', 'Its name is not valid UTF-8.', 'Rename the file.')
      : skip('vanished', 'It vanished before it was read.', 'Run again.')
  } finally {
    if (descriptor !== undefined) closeQuietly(descriptor, fs)
  }
}

function closeQuietly(descriptor: number, fs: FileSystem): void {
  try {
    fs.closeSync(descriptor)
  } catch {
    // What was read is read.
  }
}

/** A settings or template file as text; anything wrong with it is the user's to fix. */
export function readText(path: string, fs: FileSystem = nodeFileSystem, largest = largestText): string {
  let bytes: Uint8Array
  try {
    // Opening a pipe would wait for its writer, and no signal would end that.
    const found = fs.statSync(path)
    if (!found.isFile() || found.size > largest)
      throw new Mistake(found.isFile() ? 'The file is too large' : 'It is not a file', {
        where: path,
        remedy: found.isFile() ? 'Settings and templates are short texts.' : 'Check the path.',
      })
    bytes = fs.readFileSync(path)
  } catch (error) {
    if (error instanceof Mistake) throw error
    const missing = codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR'
    throw new Mistake(missing ? 'There is no such file' : `The file can't be read (${codeOf(error)})`, {
      where: path,
      remedy: missing ? 'Check the path.' : 'Allow reading it.',
    })
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw new Mistake('The file is not UTF-8 text', {where: path, remedy: 'Save it as UTF-8.'})
  }
}
