import {cpSync, existsSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {Mistake} from '../../pipeline/model/mistake.ts'
import {call} from '../cli/call.ts'
import {make, outputHashes, outputNames} from '../run/make.ts'
import {courier, folderOf, twoArticles} from '../run/sources.ts'
import {failing, temporaryFolder} from '../shell/faults.ts'

// Invariant 5: whatever fails, and whenever, a reader finds one whole set, and the cache is not poisoned.

/** A folder with an old output (of one article) and a cache that knows both articles. */
async function begun() {
  const sources = twoArticles()
  const warm = temporaryFolder()
  const fresh = outputHashes((await make(sources, {out: warm, cache: true})).out)
  await make(folderOf({'courier.txt': courier}), {out: warm, cache: true})
  const old = outputHashes(warm)
  const copy = () => {
    const out = join(temporaryFolder(), 'output')
    cpSync(warm, out, {recursive: true})
    return out
  }
  return {sources, fresh, old, copy}
}

test.each(['once', 'onwards'] as const)(
  'any call to the file system that fails, %s',
  async how => {
    const {sources, fresh, old, copy} = await begun()
    const counting = failing(0, 'once')
    await make(sources, {out: copy(), cache: true, fs: counting.fs})
    const calls = counting.calls()
    expect(calls).toBeGreaterThan(60)
    // Every call near the writing of the output, every third before it.
    for (let nth = 1; nth <= calls; nth += nth < calls - 60 ? 3 : 1) {
      const out = copy()
      const {fs} = failing(nth, how, 'EIO')
      try {
        await make(sources, {out, cache: true, fs})
      } catch (error) {
        if (!(error instanceof Mistake)) expect(error, `call ${nth}`).toMatchObject({code: 'EIO'})
      }
      rmSync(join(out, '.lock'), {force: true}) // its process is dead
      const after = await make(sources, {out, cache: true})
      expect(outputHashes(out), `call ${nth}`).toEqual(fresh)
      expect(after.verdict.failures).toEqual([])
      expect(
        readdirSync(out)
          .filter(name => name !== '.cache')
          .sort(),
      ).toEqual([...outputNames])
    }
    expect(old).not.toEqual(fresh)
  },
  120_000,
)

test('a full disk ends with status 4, names the folder, and leaves the old set', async () => {
  const {sources, old, copy} = await begun()
  const out = copy()
  const {fs} = failing(1, 'onwards', 'ENOSPC', /^writeSync$/)
  await expect(make(sources, {out, cache: false, fs})).rejects.toMatchObject({status: 4, where: out})
  rmSync(join(out, '.lock'), {force: true})
  expect(outputHashes(out)).toEqual(old)
})

test('a disk that the cache fills is freed for the briefing, which says so', async () => {
  const {sources, copy} = await begun()
  const out = copy()
  // Full as long as the cache holds anything.
  const {fs: real} = failing(0, 'once')
  const holds = () =>
    readdirSync(join(out, '.cache'), {recursive: true, encoding: 'utf8'}).some(name => /[/\\][0-9a-f]{62}$/.test(name))
  const fs = {
    ...real,
    writeSync: ((...given: Parameters<typeof real.writeSync>) => {
      if (holds()) throw Object.assign(new Error('ENOSPC'), {code: 'ENOSPC', syscall: 'write'})
      return real.writeSync(...given)
    }) as typeof real.writeSync,
  }
  const {remarks, verdict} = await make(sources, {out, cache: true, fs})
  expect(remarks.join()).toContain('.cache')
  expect(verdict.failures).toEqual([])
  expect((await call(['verify', out, '--sources', sources])).status).toBe(0)
})

test('an output folder that can’t be made ends with status 4 and says why', async () => {
  const sources = twoArticles()
  const {status, error} = await call([sources, '--out', join(sources, 'courier.txt', 'output')])
  expect(status).toBe(4)
  expect(error).toContain('A file stands in the way')
  expect(existsSync(join(sources, 'output'))).toBe(false)
})

test('a mixed set is found out by verify', async () => {
  const {sources, copy} = await begun()
  const out = copy()
  const other = await make(sources, {cache: false})
  cpSync(join(other.out, 'briefing.md'), join(out, 'briefing.md'))
  const {status, out: said} = await call(['verify', out, '--sources', sources])
  expect(status).toBe(1)
  expect(said).toContain('briefing.md: is not the file that audit.json names')
})
