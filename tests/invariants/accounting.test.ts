import {join} from 'node:path'
import {expect, test} from 'vitest'
import {listSources} from '../../pipeline/shell/files.ts'
import {make, stateOf} from '../run/make.ts'
import {courier, folderOf, wire} from '../run/sources.ts'

// Invariants 1, 2, 3 and 6: citations resolve, characters and paths are accounted for, inputs stay as they are.

const seeds = join(import.meta.dirname, '..', '..', 'seeds')
const mixed = () =>
  folderOf({
    'courier.txt': courier,
    'copy of courier.txt': courier,
    'wire.txt': wire,
    'wire (spaced).txt': wire.replaceAll('\n\n', '\n\n\n'),
    'empty.txt': '',
    'sub/picture.html': Buffer.from('\u0089PNG\r\n\u001a\n0000IHDR', 'latin1'),
  })

test('every citation of the sample corpus is verified', async () => {
  const {verdict} = await make(seeds)
  expect(verdict.failures).toEqual([])
  expect(verdict.verified).toBe(verdict.citations)
  expect(verdict.sources).toBe(5)
})

test('each path appears once: used, a duplicate of another, or skipped with a reason', async () => {
  const folder = mixed()
  const {audit} = await make(folder)
  const listed = listSources([folder], {out: '/nowhere'}).files.map(({file}) => file)
  expect(audit.sources.map(({file}) => file).sort()).toEqual(listed)
  const statuses = Object.fromEntries(audit.sources.map(({file, status, reason}) => [file, `${status}: ${reason}`]))
  expect(statuses['courier.txt']).toBe('duplicate: same bytes as copy of courier.txt')
  expect(Object.values(statuses).filter(status => status.startsWith('duplicate: same text'))).toHaveLength(1)
  expect(statuses['empty.txt']).toBe('skipped: empty')
  expect(statuses['sub/picture.html']).toMatch(/^skipped: /)
  const {inputs, used, duplicates, skipped} = audit.counts
  expect(inputs).toBe(6)
  expect(used! + duplicates! + skipped!).toBe(inputs)
})

test('kept, removed, metadata and asides are all of the text, character for character', async () => {
  const {audit} = await make(mixed())
  for (const {segments, textLength, file} of audit.sources) {
    let at = 0
    for (const {start, end} of segments) {
      expect(start, file).toBe(at)
      at = end
    }
    expect(at, file).toBe(textLength)
  }
  const {characters, kept, removed, metadata, asides} = audit.counts
  expect(kept! + removed! + metadata! + asides!).toBe(characters)
})

test('inputs keep their bytes, times and modes', async () => {
  const folder = mixed()
  const before = stateOf(folder)
  await make(folder, {out: join(folder, 'output'), cache: true})
  const {...after} = stateOf(folder)
  for (const name of Object.keys(after)) if (name.startsWith('output')) delete after[name]
  expect(after).toEqual(before)
})

test('an output folder inside the source folder is no source of the next run', async () => {
  const folder = mixed()
  const out = join(folder, 'output')
  await make(folder, {out})
  expect((await make(folder, {out})).written).toBe('unchanged')
})
