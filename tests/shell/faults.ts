import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'
import {type FileSystem, nodeFileSystem} from '../../pipeline/shell/fs.ts'

/** A new folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-test-'))
  const remove = () => rmSync(folder, {recursive: true, force: true})
  try {
    onTestFinished(remove)
  } catch {
    process.on('exit', remove) // made in a hook: gone with the process
  }
  return folder
}

export interface Faulty {
  readonly fs: FileSystem
  readonly calls: () => number
}

/**
 * A file system whose Nth call fails, as SQLite tests itself: `once` is a passing fault, `onwards` a disk that is gone
 * (or a process that is killed at that moment).
 */
export function failing(nth: number, how: 'once' | 'onwards', code = 'EIO', only?: RegExp): Faulty {
  let calls = 0
  const fs = new Proxy(nodeFileSystem, {
    get(target, name: keyof FileSystem) {
      const real = target[name] as (...given: unknown[]) => unknown
      if (typeof real !== 'function' || (only !== undefined && !only.test(name))) return real
      return (...given: unknown[]) => {
        calls++
        if (how === 'once' ? calls === nth : calls >= nth)
          throw Object.assign(new Error(`${code}: made to fail, ${name}`), {code, syscall: name})
        return real(...given)
      }
    },
  })
  return {fs, calls: () => calls}
}
