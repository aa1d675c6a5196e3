import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {schemas} from './schema.ts'

// UPDATE_FIXTURES=1 writes them anew.

test.each([...schemas])('docs/schema/%s is what the code checks', (name, text) => {
  const path = join(import.meta.dirname, '..', 'docs', 'schema', name)
  if (process.env.UPDATE_FIXTURES === '1') writeFileSync(path, text)
  expect(readFileSync(path, 'utf8')).toBe(text)
})
