import {type FSWatcher, watch} from 'node:fs'
import {type FileSystem, nodeFileSystem} from './fs.ts'

/** Folders to listen to at most; what lies in others is seen by looking, a little later. */
const mostFolders = 256

/** Tells when something may have changed in a set of folders. */
export interface Watcher {
  /** Ends when something moved, after `patience` milliseconds at the latest, or at once when it did since the last call. */
  readonly next: (patience: number) => Promise<void>
  /** From now on listen to these folders and no others. */
  readonly listen: (folders: readonly string[]) => void
  /** End a `next` that waits. */
  readonly wake: () => void
  readonly close: () => void
}

/** Not every file system tells of changes, and none tells of all: who waits must look for itself from time to time. */
export function openWatcher(): Watcher {
  const open = new Map<string, FSWatcher>()
  let moved = false
  let end: (() => void) | undefined
  const wake = () => {
    moved = true
    end?.()
  }
  const drop = (folder: string) => {
    open.get(folder)?.close()
    open.delete(folder)
  }
  return {
    wake,
    next: async patience => {
      if (!moved)
        await new Promise<void>(resolve => {
          const timer = setTimeout(resolve, patience)
          end = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      end = undefined
      moved = false
    },
    listen: folders => {
      const wanted = new Set(folders.slice(0, mostFolders))
      for (const folder of [...open.keys()]) if (!wanted.has(folder)) drop(folder)
      for (const folder of wanted) {
        if (open.has(folder)) continue
        try {
          const watcher = watch(folder, wake)
          watcher.on('error', () => drop(folder)) // it was removed: its parent tells
          open.set(folder, watcher)
        } catch {
          // No such folder yet, or no listening here: looking will do.
        }
      }
    },
    close: () => {
      for (const folder of [...open.keys()]) drop(folder)
    },
  }
}

/** What a file looks like from outside; another text when it was written or replaced, none when it is not there. */
export function stampOf(path: string, fs: FileSystem = nodeFileSystem): string | undefined {
  const found = fs.statSync(path, {bigint: true, throwIfNoEntry: false})
  return found === undefined ? undefined : `${found.mtimeNs} ${found.ctimeNs} ${found.size} ${found.ino}`
}
