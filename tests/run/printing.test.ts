import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryFolder} from '../shell/faults.ts'
import {make} from './make.ts'
import {courier, folderOf} from './sources.ts'

// Invariant 8: a character that print can't show is named in a warning, from a warm cache too.

test('characters that print can’t show are named in a notice', async () => {
  const folder = folderOf({'courier.txt': courier})
  const out = join(temporaryFolder(), 'out')
  const title = 'Harbour 항구 \u202eloan'
  const first = await make(folder, {out, title, cache: true})
  const printed = first.audit.notices.filter(({file}) => file === 'briefing.pdf')
  expect(printed.map(({rule}) => rule)).toEqual(['missing-glyph', 'not-printed'])
  expect(printed[0]!.message).toContain('U+D56D')
  expect(printed[1]!.message).toContain('U+202E')
  const again = await make(folder, {out, title, cache: true})
  expect([again.written, again.audit.notices]).toEqual(['unchanged', first.audit.notices])
  expect((await make(folder, {cache: false})).audit.notices).toEqual([])
})
