import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {readDocuments} from '../../pipeline/run/documents.ts'
import {listSources} from '../../pipeline/shell/files.ts'
import {readSources} from '../../pipeline/shell/sources.ts'
import type {Store} from '../../pipeline/shell/store.ts'
import {english as language} from '../english.ts'
import {courier, folderOf, wire} from './sources.ts'

/** A store that is no folder: a map of texts. */
function memoryStore(): Store & {readonly kept: Map<string, string>} {
  const kept = new Map<string, string>()
  return {
    kept,
    get: async key => (kept.has(key) ? Buffer.from(kept.get(key)!) : undefined),
    set: async (key, value) => void kept.set(key, Buffer.from(value).toString()),
  }
}

test('a document that any store has is not read again, and comes out the same', async () => {
  const folder = folderOf({'courier.txt': courier, 'wire.txt': wire})
  const {unique} = readSources(listSources([folder], {out: '.none'}))
  const store = memoryStore()
  const readWith = (aliases: readonly (readonly string[])[], load = true) =>
    readDocuments(
      unique.map(from => ({from: load ? from : {...from, load: () => undefined}, declared: []})),
      {settings: {aliases}, language, tables: {}, store, threads: 0, worker: pathToFileURL('/none.js'), step: () => {}},
    )
  const results = (readings: Awaited<ReturnType<typeof readWith>>) => readings.map(({key, result}) => ({key, result}))
  const first = results(await readWith([]))
  expect(results(await readWith([], false))).toEqual(first)
  expect(store.kept.size).toBe(2)
  // Other settings make another job of it.
  const other = await readWith([['Tarsk', 'the Republic']], false)
  expect(other.map(({result}) => result)).toMatchObject([{kind: 'skipped'}, {kind: 'skipped'}])
})
