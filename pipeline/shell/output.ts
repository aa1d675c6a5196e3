import {basename, join} from 'node:path'
import {Mistake} from '../model/mistake.ts'
import type {Cache} from './cache.ts'
import {codeOf, type FileSystem, makeFolder, nodeFileSystem} from './fs.ts'
import {sha256} from './hash.ts'
import {withLock} from './lock.ts'
import {inOnePiece} from './signals.ts'
import {writeWhole} from './write.ts'

// All or nothing: the new files are written beside the old ones, a journal names them, then each is renamed into place,
// audit.json last. With the journal there, every new file is whole on disk, so an interrupted run can be finished;
// without it, nothing was replaced yet, so it can be undone. A rename that fails puts back what was there before.

const journalName = '.journal.json'
const lockName = '.lock'
const newPrefix = '.new-'
const oldPrefix = '.old-'

/** Make the folder, and finish or undo what an interrupted run left in it. Fails early when nothing can be written. */
export function prepareOutput(out: string, fs: FileSystem = nodeFileSystem): void {
  naming(out, () => {
    makeFolder(out, fs)
    withLock(join(out, lockName), fs, () => recover(out, fs))
  })
}

/** Replace the set of output files, whole. Files that are already so are left alone, with their times. */
export function writeOutput(
  out: string,
  files: ReadonlyMap<string, Uint8Array>,
  fs: FileSystem = nodeFileSystem,
): 'written' | 'unchanged' {
  const names = [...files.keys()].sort((a, b) => Number(a === 'audit.json') - Number(b === 'audit.json'))
  return naming(out, () =>
    withLock(join(out, lockName), fs, () => {
      recover(out, fs)
      if (names.every(name => hashOf(join(out, name), fs) === sha256(files.get(name)!))) return 'unchanged'
      const left = leftBehind(out, names, fs)
      try {
        for (const name of names) writeWhole(join(out, newPrefix + name), files.get(name)!, fs, {sync: true})
        writeJournal(out, names, files, fs)
      } catch (error) {
        sweep(out, fs)
        throw error
      }
      inOnePiece(() => replace(out, names, fs))
      for (const name of left) fs.rmSync(join(out, name), {force: true})
      return 'written'
    }),
  )
}

/** Files of the set that is there now which the new set hasn't (a Word file not asked for again), unless somebody has worked on them. */
function leftBehind(out: string, names: readonly string[], fs: FileSystem): string[] {
  try {
    const {outputs} = JSON.parse(fs.readFileSync(join(out, 'audit.json'), 'utf8')) as {outputs: Record<string, string>}
    return Object.entries(outputs)
      .filter(
        ([name, hash]) => basename(name) === name && !names.includes(name) && hashOf(join(out, name), fs) === hash,
      )
      .map(([name]) => name)
  } catch {
    return [] // no set yet, or none of ours
  }
}

function writeJournal(
  out: string,
  names: readonly string[],
  files: ReadonlyMap<string, Uint8Array>,
  fs: FileSystem,
): void {
  const hashes = Object.fromEntries(names.map(name => [name, sha256(files.get(name)!)]))
  const path = join(out, journalName)
  writeWhole(`${path}.tmp`, Buffer.from(JSON.stringify(hashes)), fs, {sync: true})
  fs.renameSync(`${path}.tmp`, path)
  syncFolder(out, fs)
}

function replace(out: string, names: readonly string[], fs: FileSystem): void {
  const replaced: string[] = []
  try {
    for (const name of names) keepOld(out, name, fs)
    for (const name of names) {
      fs.renameSync(join(out, newPrefix + name), join(out, name))
      replaced.push(name)
    }
    syncFolder(out, fs)
    fs.unlinkSync(join(out, journalName))
  } catch (error) {
    putBack(out, replaced, fs)
    sweep(out, fs)
    throw error
  }
  sweep(out, fs)
}

/** A second name for the old file, until the whole set is in place. */
function keepOld(out: string, name: string, fs: FileSystem): void {
  const path = join(out, name)
  const aside = join(out, oldPrefix + name)
  fs.rmSync(aside, {force: true})
  if (fs.lstatSync(path, {throwIfNoEntry: false}) === undefined) return
  try {
    fs.linkSync(path, aside)
  } catch {
    fs.copyFileSync(path, aside) // a file system without links
  }
}

function putBack(out: string, names: readonly string[], fs: FileSystem): void {
  for (const name of names) {
    if (fs.lstatSync(join(out, oldPrefix + name), {throwIfNoEntry: false}) === undefined)
      fs.rmSync(join(out, name), {force: true})
    else fs.renameSync(join(out, oldPrefix + name), join(out, name))
  }
}

/** Finish what a journal promises; without one, undo. */
function recover(out: string, fs: FileSystem): void {
  const promised = readJournal(out, fs)
  if (promised !== undefined) {
    const names = Object.keys(promised)
    const whole = (name: string) =>
      hashOf(join(out, newPrefix + name), fs) === promised[name] || hashOf(join(out, name), fs) === promised[name]
    if (names.every(whole)) {
      for (const name of names) {
        if (hashOf(join(out, newPrefix + name), fs) === promised[name])
          fs.renameSync(join(out, newPrefix + name), join(out, name))
      }
      syncFolder(out, fs)
    } else {
      const kept = names.filter(name => fs.lstatSync(join(out, oldPrefix + name), {throwIfNoEntry: false}))
      putBack(out, kept, fs)
    }
  }
  sweep(out, fs)
}

function readJournal(out: string, fs: FileSystem): Record<string, string> | undefined {
  try {
    return JSON.parse(fs.readFileSync(join(out, journalName), 'utf8')) as Record<string, string>
  } catch {
    return undefined
  }
}

/** Remove what only an unfinished run needs. The journal goes first: without it, the rest means nothing. */
function sweep(out: string, fs: FileSystem): void {
  try {
    fs.rmSync(join(out, journalName), {force: true})
    for (const name of fs.readdirSync(out)) {
      if (name.startsWith(newPrefix) || name.startsWith(oldPrefix) || name === `${journalName}.tmp`)
        fs.rmSync(join(out, name), {force: true})
    }
  } catch {
    // The next run will.
  }
}

function hashOf(path: string, fs: FileSystem): string | undefined {
  try {
    return sha256(fs.readFileSync(path))
  } catch {
    return undefined
  }
}

/** So that the renames survive a power cut. Not every system lets a folder be opened. */
function syncFolder(folder: string, fs: FileSystem): void {
  let descriptor: number | undefined
  try {
    descriptor = fs.openSync(folder, 'r')
    fs.fsyncSync(descriptor)
  } catch {
    // As durable as this system makes it.
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor)
  }
}

const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space on the disk.',
  EDQUOT: 'Free some space on the disk.',
  EROFS: 'The disk is read-only: give another folder with --out.',
  EACCES: 'Allow writing there, or give another folder with --out.',
  EPERM: 'Allow writing there, or give another folder with --out.',
  ENOTDIR: 'A file stands in the way: give another folder with --out.',
  EEXIST: 'A file stands in the way: give another folder with --out.',
}

/** Where the disk is full, the cache goes before the output does: do it again without one. */
export function yieldingSpace<T>(cache: Pick<Cache, 'giveUp'>, work: () => T, tell: (remark: string) => void): T {
  try {
    return work()
  } catch (error) {
    const isFull = error instanceof Mistake && /\((?:ENOSPC|EDQUOT)\)/.test(error.message)
    if (!isFull || !cache.giveUp()) throw error
    tell(
      'The disk is full: what was kept in .cache was given up for the briefing, and the next run reads all sources anew.',
    )
    return work()
  }
}

function naming<T>(out: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = codeOf(error)
    if (code === '') throw error
    throw new Mistake(`The output could not be written (${code}); what was there before is unchanged`, {
      where: out,
      remedy: remedies[code] ?? 'Try another folder with --out.',
      status: 4,
    })
  }
}
