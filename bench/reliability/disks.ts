import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {Mistake} from '../../pipeline/model/mistake.ts'
import {prepare} from '../../pipeline/run/prepare.ts'
import {run} from '../../pipeline/run.ts'
import {type FileSystem, nodeFileSystem} from '../../pipeline/shell/fs.ts'
import {noProgress} from '../../pipeline/shell/progress.ts'
import type {Program} from './program.ts'

/** Runs on disks of growing size: each ends with the whole new set, or with status 4 and the old one. */
export async function disks(
  sizes: readonly number[],
  {sources, out, verifies}: Program,
): Promise<{runs: number; faults: number}> {
  let faults = 0
  for (const [index, size] of sizes.entries()) {
    const request = {
      paths: [sources],
      out,
      jobs: 0,
      cache: true,
      worker: new URL('file:///none.js'),
      title: `Disk ${index}`,
      fs: diskOf(size, out),
    }
    try {
      await run(await prepare(request, noProgress), noProgress)
    } catch (error) {
      if (!(error instanceof Mistake && error.status === 4)) faults++
    }
    if (index > 0 && !verifies()) faults++
  }
  return {runs: sizes.length, faults}
}

/** A disk that takes no more than this many bytes under a folder. */
function diskOf(size: number, folder: string): FileSystem {
  const used = (at: string): number => {
    try {
      return readdirSync(at, {withFileTypes: true}).reduce(
        (sum, entry) => sum + (entry.isDirectory() ? used(join(at, entry.name)) : statSync(join(at, entry.name)).size),
        0,
      )
    } catch {
      return 0
    }
  }
  return {
    ...nodeFileSystem,
    statfsSync: (() => ({bavail: Math.max(0, size - used(folder)), bsize: 1})) as never,
    writeSync: ((...given: Parameters<typeof nodeFileSystem.writeSync>) => {
      const {length} = given[1] as Uint8Array | string
      if (used(folder) + length > size)
        throw Object.assign(new Error('ENOSPC: no space left'), {code: 'ENOSPC', syscall: 'write'})
      return nodeFileSystem.writeSync(...given)
    }) as typeof nodeFileSystem.writeSync,
  }
}
