import {hostname} from 'node:os'
import {Mistake} from '../model/mistake.ts'
import {codeOf, type FileSystem} from './fs.ts'

/** A lock is held for milliseconds, while files are renamed. One older than this was left behind. */
const stale = 60_000
const patience = 10_000

/** Do something while no other run does it. A lock left by a run that died is taken over. */
export function withLock<T>(path: string, fs: FileSystem, work: () => T): T {
  const start = Date.now()
  while (!take(path, fs)) {
    if (isLeft(path, fs)) breakLock(path, fs)
    else if (Date.now() - start > patience)
      throw new Mistake('Another run is writing there', {
        where: path,
        remedy: 'Wait for it, or remove this file when none is running.',
        status: 4,
      })
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
  }
  try {
    return work()
  } finally {
    fs.rmSync(path, {force: true})
  }
}

function take(path: string, fs: FileSystem): boolean {
  let descriptor: number
  try {
    descriptor = fs.openSync(path, 'wx', 0o644)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
  try {
    fs.writeSync(descriptor, JSON.stringify({process: process.pid, host: hostname()}))
  } catch (error) {
    fs.rmSync(path, {force: true})
    throw error
  } finally {
    fs.closeSync(descriptor)
  }
  return true
}

function isLeft(path: string, fs: FileSystem): boolean {
  try {
    if (Date.now() - fs.statSync(path).mtimeMs > stale) return true
    const holder = JSON.parse(fs.readFileSync(path, 'utf8')) as {process: number; host: string}
    return holder.host === hostname() && holder.process !== process.pid && !isAlive(holder.process)
  } catch {
    return false // gone, or not yet written: look again
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** Renamed before it is removed, so that of two runs that see it only one takes it away. */
function breakLock(path: string, fs: FileSystem): void {
  const aside = `${path}.${process.pid}`
  try {
    fs.renameSync(path, aside)
    fs.rmSync(aside, {force: true})
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}
