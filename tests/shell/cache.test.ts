import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {openCache} from '../../pipeline/shell/cache.ts'
import {nodeFileSystem} from '../../pipeline/shell/fs.ts'
import {keyOf} from '../../pipeline/shell/store.ts'
import {failing, temporaryFolder} from './faults.ts'

const key = keyOf('clean', 1, '{}', 'input')
const entryOf = (folder: string) => join(folder, key.slice(0, 2), key.slice(2))

test('what was put in comes out, in another run too', async () => {
  const folder = join(temporaryFolder(), '.cache')
  await openCache(folder).set(key, 'résult')
  expect((await openCache(folder).get(key))?.toString()).toBe('résult')
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

test('keys of different lists differ', () => {
  expect(keyOf('a', 'bc')).not.toBe(keyOf('ab', 'c'))
  expect(keyOf('a', 1)).not.toBe(keyOf('a', 2))
})

test('a flipped bit anywhere is a miss', async () => {
  const folder = temporaryFolder()
  for (const at of [3, 64, 70]) {
    await openCache(folder).set(key, 'a result of some length')
    const bytes = readFileSync(entryOf(folder))
    bytes[at]! ^= 1
    writeFileSync(entryOf(folder), bytes)
    if (at === 64) continue // the line end between hash and value says nothing
    expect(await openCache(folder).get(key), `bit in byte ${at}`).toBeUndefined()
  }
})

test('an entry under another’s name is a miss', async () => {
  const folder = temporaryFolder()
  const cache = openCache(folder)
  const other = keyOf('other')
  await cache.set(key, 'one')
  await cache.set(other, 'two')
  writeFileSync(join(folder, other.slice(0, 2), other.slice(2)), readFileSync(entryOf(folder)))
  expect(await cache.get(other)).toBeUndefined()
  expect((await cache.get(key))?.toString()).toBe('one')
})

test('a pipe, a folder or a link in an entry’s place is a miss, and does not keep it waiting', async () => {
  for (const put of [
    (path: string) => execFileSync('mkfifo', [path]),
    (path: string) => mkdirSync(path),
    (path: string) => symlinkSync('/etc/hostname', path),
  ]) {
    const folder = temporaryFolder()
    openCache(folder)
    mkdirSync(join(folder, key.slice(0, 2)))
    put(entryOf(folder))
    expect(await openCache(folder).get(key)).toBeUndefined()
    openCache(folder).prune()
  }
})

test('foreign files among the entries are left alone, and stop no pruning', async () => {
  const folder = temporaryFolder()
  const cache = openCache(folder)
  await cache.set(key, 'old')
  writeFileSync(join(folder, '.DS_Store'), 'x')
  writeFileSync(join(folder, key.slice(0, 2), '.DS_Store'), 'x')
  utimesSync(entryOf(folder), 1000, 1000)
  cache.prune()
  expect(await cache.get(key)).toBeUndefined()
  expect(readdirSync(folder).sort()).toEqual(['.DS_Store', key.slice(0, 2)])
})

test('a small disk is not filled with what could be made again', async () => {
  const folder = temporaryFolder()
  const fs = {...nodeFileSystem, statfsSync: (() => ({bavail: 100, bsize: 1})) as never}
  const cache = openCache(folder, {fs})
  await cache.set(keyOf('small'), 'x'.repeat(10))
  await cache.set(key, 'x'.repeat(50))
  expect(await cache.get(keyOf('small'))).toBeDefined()
  expect(await cache.get(key)).toBeUndefined()
})

test('a half-written or empty entry is a miss', async () => {
  const folder = temporaryFolder()
  const cache = openCache(folder)
  await cache.set(key, 'a result')
  for (const length of [0, 30, 65, 68]) {
    writeFileSync(entryOf(folder), readFileSync(entryOf(folder)).subarray(0, length))
    expect(await cache.get(key)).toBeUndefined()
    await cache.set(key, 'a result')
  }
})

test('a cache that fails at any call neither ends the run nor is poisoned', async () => {
  for (let nth = 1; nth <= 14; nth++) {
    for (const how of ['once', 'onwards'] as const) {
      const folder = join(temporaryFolder(), '.cache')
      const cache = openCache(folder, {fs: failing(nth, how, 'ENOSPC').fs})
      await cache.set(key, 'right')
      cache.prune()
      expect([undefined, 'right']).toContain((await openCache(folder).get(key))?.toString())
    }
  }
})

test('a cache folder that is a link is not used', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'elsewhere'))
  symlinkSync('elsewhere', join(folder, '.cache'))
  await openCache(join(folder, '.cache')).set(key, 'x')
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([])
})

test('what was unused for a month is pruned', async () => {
  const folder = temporaryFolder()
  const cache = openCache(folder)
  await cache.set(key, 'old')
  await cache.set(keyOf('new'), 'new')
  utimesSync(entryOf(folder), 1000, 1000)
  cache.prune()
  expect(await cache.get(key)).toBeUndefined()
  expect((await cache.get(keyOf('new')))?.toString()).toBe('new')
})
