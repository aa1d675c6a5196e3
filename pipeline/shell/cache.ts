import {join} from 'node:path'
import {codeOf, type FileSystem, makeFolder, nodeFileSystem} from './fs.ts'
import {sha256} from './hash.ts'
import type {Store} from './store.ts'
import {writeWhole} from './write.ts'

/** A store whose folder is kept small. */
export interface Cache extends Store {
  /** Drop what was long unused, then the oldest until the rest fits. */
  readonly prune: () => void
  /** Give up all of it, and keep nothing more: the disk is full. Tells whether that freed anything. */
  readonly giveUp: () => boolean
}

export const noCache: Cache = {get: async () => undefined, set: async () => {}, prune: () => {}, giveUp: () => false}

const day = 24 * 60 * 60 * 1000
const longest = 30 * day
const largest = 512 * 1024 * 1024
/** Share of the space that would be free without the cache. */
const shareOfFree = 0.2

/**
 * A store in a folder that only its owner can enter. Each entry begins with the hash of its key and of what follows: a
 * flipped bit, a half-written file, an entry under another's name or somebody's hand make it a miss. Entries appear whole
 * or not at all (temporary file, rename). What is no entry (a pipe, a link, a file of another program) is left alone.
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
  let room: number | undefined
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key.slice(2))

  const get = async (key: string): Promise<Buffer | undefined> => {
    const path = pathOf(key)
    try {
      const found = fs.lstatSync(path)
      if (!found.isFile() || found.size > largest) return undefined // opening a pipe would wait for its writer
      const entry = fs.readFileSync(path)
      const value = entry.subarray(65)
      if (entry.subarray(0, 64).toString('latin1') !== seal(key, value)) {
        fs.rmSync(path, {force: true})
        return undefined
      }
      if (now() - found.mtimeMs > day) fs.utimesSync(path, new Date(now()), new Date(now()))
      return value
    } catch {
      return undefined
    }
  }

  const set = async (key: string, value: Uint8Array | string): Promise<void> => {
    if (!writable) return
    room ??= roomIn(folder, fs)
    room -= value.length
    if (room < 0) {
      writable = false
      return
    }
    const path = pathOf(key)
    const temporary = `${path}.${process.pid}.${counter++}.tmp`
    try {
      makeFolder(join(folder, key.slice(0, 2)), fs, 0o700)
      const bytes = typeof value === 'string' ? Buffer.from(value) : value // one copy: a stage's result may be large
      writeWhole(temporary, [Buffer.from(`${seal(key, bytes)}\n`), bytes], fs)
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
      const size = entries.reduce((sum, {bytes}) => sum + bytes, 0)
      const most = Math.min(largest, (freeBytes(folder, fs) + size) * shareOfFree)
      for (const {path, used, bytes} of entries) {
        total += bytes
        if (now() - used > longest || total > most) fs.rmSync(path, {force: true})
      }
    } catch {
      // The next run will.
    }
  }
  const giveUp = (): boolean => {
    writable = false
    let freed = false
    try {
      for (const {path} of listEntries(folder, fs)) {
        fs.rmSync(path, {force: true})
        freed = true
      }
    } catch {
      // What could be freed is free.
    }
    return freed
  }
  return {get, set, prune, giveUp}
}

/** What an entry begins with: no entry passes for another. */
const seal = (key: string, value: Uint8Array): string => sha256(`${key}\n${sha256(value)}`)

/** Bytes that a run may add: never so many that the disk is full of what could be made again. */
const roomIn = (folder: string, fs: FileSystem): number => Math.min(largest, freeBytes(folder, fs) * shareOfFree)

function freeBytes(folder: string, fs: FileSystem): number {
  try {
    const {bavail, bsize} = fs.statfsSync(folder)
    return bavail * bsize
  } catch {
    return Number.POSITIVE_INFINITY // it is not told here
  }
}

interface CacheOptions {
  readonly fs?: FileSystem
  readonly now?: () => number
}

/** Files that this program put there, by their names. */
function listEntries(folder: string, fs: FileSystem): {path: string; used: number; bytes: number}[] {
  const parts = fs
    .readdirSync(folder, {withFileTypes: true})
    .filter(one => one.isDirectory() && /^[0-9a-f]{2}$/.test(one.name))
  return parts.flatMap(part =>
    fs.readdirSync(join(folder, part.name), {withFileTypes: true}).flatMap(entry => {
      if (!entry.isFile() || !/^[0-9a-f]{62}(?:\.\d+\.\d+\.tmp)?$/.test(entry.name)) return []
      const path = join(folder, part.name, entry.name)
      const found = fs.statSync(path, {throwIfNoEntry: false})
      return found === undefined ? [] : [{path, used: found.mtimeMs, bytes: found.size}]
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
