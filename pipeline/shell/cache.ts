import {join} from 'node:path'
import {codeOf, type FileSystem, makeFolder, nodeFileSystem} from './fs.ts'
import {sha256} from './hash.ts'
import {writeWhole} from './write.ts'

/** Results of stages by the hash of all that went into them. A miss is never an error, and neither is a cache that can't be written. */
export interface Cache {
  readonly get: (key: string) => Buffer | undefined
  readonly set: (key: string, value: Uint8Array | string) => void
  /** Drop what was long unused, then the oldest until the rest fits. */
  readonly prune: () => void
}

export const noCache: Cache = {get: () => undefined, set: () => {}, prune: () => {}}

/** What goes into a result: stage, version, settings, inputs. The parts' lengths are part of it, so that no two lists run together. */
export const cacheKey = (...parts: readonly (string | number)[]): string =>
  sha256(parts.map(part => `${String(part).length}:${part}`).join(''))

const day = 24 * 60 * 60 * 1000
const longest = 30 * day
const largest = 512 * 1024 * 1024

/**
 * A cache in a folder that only its owner can enter. Each entry begins with the hash of what follows: a flipped bit, a
 * half-written file or somebody's hand make it a miss. Entries appear whole or not at all (temporary file, rename).
 */
export function openCache(folder: string, {fs = nodeFileSystem, now = Date.now}: CacheOptions = {}): Cache {
  try {
    makeFolder(folder, fs, 0o700)
    if (!fs.lstatSync(folder).isDirectory()) return noCache // a link could lead anywhere
    fs.chmodSync(folder, 0o700)
  } catch {
    return noCache
  }
  let writable = true
  let counter = 0
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key.slice(2))

  const get = (key: string): Buffer | undefined => {
    const path = pathOf(key)
    try {
      const entry = fs.readFileSync(path)
      const value = entry.subarray(65)
      if (entry.subarray(0, 64).toString('latin1') !== sha256(value)) {
        fs.rmSync(path, {force: true})
        return undefined
      }
      if (now() - fs.statSync(path).mtimeMs > day) fs.utimesSync(path, new Date(now()), new Date(now()))
      return value
    } catch {
      return undefined
    }
  }

  const set = (key: string, value: Uint8Array | string): void => {
    if (!writable) return
    const path = pathOf(key)
    const temporary = `${path}.${process.pid}.${counter++}.tmp`
    try {
      makeFolder(join(folder, key.slice(0, 2)), fs, 0o700)
      writeWhole(temporary, Buffer.concat([Buffer.from(`${sha256(value)}\n`), Buffer.from(value as Uint8Array)]), fs)
      fs.renameSync(temporary, path)
    } catch (error) {
      if (codeOf(error) === '') throw error
      writable = false // a full disk stays full
      removeQuietly(temporary, fs)
    }
  }

  const prune = (): void => {
    try {
      const entries = listEntries(folder, fs).sort((a, b) => b.used - a.used || (a.path < b.path ? -1 : 1))
      let total = 0
      for (const {path, used, bytes} of entries) {
        total += bytes
        if (now() - used > longest || total > largest) fs.rmSync(path, {force: true})
      }
    } catch {
      // The next run will.
    }
  }
  return {get, set, prune}
}

interface CacheOptions {
  readonly fs?: FileSystem
  readonly now?: () => number
}

function listEntries(folder: string, fs: FileSystem): {path: string; used: number; bytes: number}[] {
  return fs.readdirSync(folder).flatMap(part =>
    fs.readdirSync(join(folder, part)).map(name => {
      const path = join(folder, part, name)
      const {mtimeMs, size} = fs.statSync(path)
      return {path, used: mtimeMs, bytes: size}
    }),
  )
}

function removeQuietly(path: string, fs: FileSystem): void {
  try {
    fs.rmSync(path, {force: true})
  } catch {
    // Pruned one day.
  }
}
