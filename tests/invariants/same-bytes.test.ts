import {execFileSync, spawnSync} from 'node:child_process'
import {renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {type FileSystem, nodeFileSystem} from '../../pipeline/shell/fs.ts'
import {compiled} from '../compiled.ts'
import {make, outputHashes} from '../run/make.ts'
import {folderOf, twoArticles} from '../run/sources.ts'
import {temporaryFolder} from '../shell/faults.ts'

// Invariant 4: same bytes over repeated runs, workers, listing orders, time zones, locales, working directories, caches.

const seeds = join(import.meta.dirname, '..', '..', 'seeds')
let program: Awaited<ReturnType<typeof compiled>>
let expected: Record<string, string>
beforeAll(async () => {
  program = await compiled()
  expected = outputHashes((await make(seeds, {cache: false})).out)
})

test('a second run gives the same bytes', async () => {
  expect(outputHashes((await make(seeds, {cache: false})).out)).toEqual(expected)
})

test.each([1, 2])('%i threads give the same bytes as none', async jobs => {
  const {out, audit} = await make(seeds, {jobs, worthThreads: 0, worker: program.worker})
  expect(audit.counts.used).toBe(5)
  expect(outputHashes(out)).toEqual(expected)
})

test('a cold and a warm cache give the same bytes as none', async () => {
  const out = join(temporaryFolder(), 'output')
  expect(outputHashes((await make(seeds, {out, cache: true})).out)).toEqual(expected)
  const warm = await make(seeds, {out, cache: true})
  expect(warm.written).toBe('unchanged')
  expect(outputHashes(out)).toEqual(expected)
})

test('whatever order the file system lists', async () => {
  const fs: FileSystem = {
    ...nodeFileSystem,
    readdirSync: ((...given: Parameters<typeof nodeFileSystem.readdirSync>) =>
      [...(nodeFileSystem.readdirSync(...given) as unknown as unknown[])].reverse()) as never,
  }
  expect(outputHashes((await make(seeds, {cache: false, fs})).out)).toEqual(expected)
})

test.each([
  ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
  ['America/New_York', 'C'],
])('in the time zone %s and the locale %s, from another folder, as a process of its own', (TZ, LANG) => {
  const cwd = temporaryFolder()
  const out = join(cwd, 'elsewhere')
  execFileSync(process.execPath, [program.cli, seeds, '--out', out, '--quiet'], {
    cwd,
    env: {...process.env, TZ, LANG, LC_ALL: LANG},
    stdio: 'pipe',
  })
  expect(outputHashes(out)).toEqual(expected)
})

test('a process that changes nothing gives back what it kept, and writes it again when it is gone', () => {
  const out = join(temporaryFolder(), 'output')
  const brief = () =>
    spawnSync(process.execPath, [program.cli, seeds, '--out', out, '--json'], {encoding: 'utf8'}).stdout
  expect(JSON.parse(brief())).toMatchObject({written: 'written', failed: 0})
  expect(outputHashes(out)).toEqual(expected)
  expect(JSON.parse(brief())).toMatchObject({written: 'unchanged', failed: 0})
  rmSync(join(out, 'briefing.md'))
  expect(JSON.parse(brief())).toMatchObject({written: 'written', failed: 0})
  expect(outputHashes(out)).toEqual(expected)
})

test('what was kept is not given for other sources, settings or names', async () => {
  const folder = twoArticles()
  const out = join(temporaryFolder(), 'output')
  const brief = (...more: string[]) => {
    execFileSync(process.execPath, [program.cli, folder, '--out', out, '--quiet', ...more], {stdio: 'pipe'})
    return outputHashes(out)
  }
  const first = brief()
  const titled = brief('--title', 'Another title')
  expect(titled['briefing.md']).not.toBe(first['briefing.md'])
  expect(brief()).toEqual(first)
  writeFileSync(join(folder, 'sources.yaml'), 'courier.txt: {publisher: The Right Name}\n')
  expect(brief()['briefing.json']).not.toBe(first['briefing.json'])
  rmSync(join(folder, 'sources.yaml'))
  expect(brief()).toEqual(first)
  renameSync(join(folder, 'courier.txt'), join(folder, 'zz.txt'))
  expect(brief()['audit.json']).not.toBe(first['audit.json'])
}, 60_000)

test('a folder of another name, and single files instead of the folder', async () => {
  const folder = twoArticles()
  const before = outputHashes((await make(folder, {cache: false})).out)
  const moved = join(temporaryFolder(), 'moved')
  renameSync(folder, moved)
  expect(outputHashes((await make(moved, {cache: false})).out)).toEqual(before)
  const files = ['wire.txt', 'courier.txt'].map(name => join(moved, name))
  expect(outputHashes((await make(files, {cache: false})).out)).toEqual(before)
})

test('renaming a file changes only what prints its name', async () => {
  const first = await make(twoArticles(), {cache: false})
  const {courier, wire} = await import('../run/sources.ts')
  const renamed = await make(folderOf({'zz.txt': courier, 'wire.txt': wire}), {cache: false})
  const text = JSON.stringify([renamed.briefing, renamed.audit.sentences, renamed.audit.groups])
  expect(text.replaceAll('zz.txt', 'courier.txt')).toBe(
    JSON.stringify([first.briefing, first.audit.sentences, first.audit.groups]),
  )
})
