import {describe, expect, test} from 'vitest'
import {clean} from '../../pipeline/clean/index.ts'
import {ingestBytes} from '../clean/read.ts'
import {archives} from './bad/archives.ts'
import {mails} from './bad/mail.ts'
import {pdfs} from './bad/pdf.ts'
import {text} from './bad/text.ts'
import {web} from './bad/web.ts'

// Each bad file ends in text or in a notice of this very rule, within 10 CPU seconds. Files that the system refuses stand in tests/shell.

/** Rules whose notices cleaning gives. */
const ofCleaning = new Set(['no-article', 'overlong-paragraph'])

describe.each([
  ['text', text],
  ['pages and Markdown', web],
  ['archives', archives],
  ['PDF', pdfs],
  ['mail', mails],
])('bad input: %s', (_kind, rows) => {
  test.each(rows)('%s', {timeout: 30_000}, async (_name, file, make, fate) => {
    const given = await make()
    const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given
    const before = process.cpuUsage()
    const result = await ingestBytes(bytes, file)
    if ('skipped' in fate) {
      expect(result).toMatchObject({kind: 'skipped', reason: fate.skipped, notice: {file, rule: fate.skipped}})
      if (result.kind === 'skipped') expect(result.notice.remedy).toMatch(/\w.*\.$/)
    } else {
      if (result.kind === 'skipped') throw new Error(`skipped: ${result.reason}`)
      const {notices, segments, text: whole} = await clean.run(result.document, undefined)
      expect(result.document.notices.map(({rule}) => rule)).toEqual(fate.read.filter(rule => !ofCleaning.has(rule)))
      expect(notices.map(({rule}) => rule)).toEqual(expect.arrayContaining([...fate.read]))
      expect(segments.at(-1)?.end ?? 0).toBe(whole.length)
    }
    const {user, system} = process.cpuUsage(before)
    expect((user + system) / 1e6, 'CPU seconds').toBeLessThan(10)
    expect(globalThis).not.toHaveProperty('ran')
  })
})
