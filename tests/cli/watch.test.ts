import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {changesBetween} from '../../pipeline/run/inputs.ts'
import {courier, folderOf, twoArticles, wire} from '../run/sources.ts'
import {temporaryFolder} from '../shell/faults.ts'
import {call} from './call.ts'

/** A watching run on a copy of the default template, with what it said so far. */
async function watching(folder: string, options: readonly string[] = []) {
  const template = join(temporaryFolder(), 'mine')
  await call(['template', 'copy', 'briefing', template])
  const out = join(temporaryFolder(), 'out')
  let said = ''
  let stop = () => {}
  const ended = call([folder, '--template', template, '--out', out, '--watch', ...options], {
    onError: all => {
      said = all
    },
    onInterrupt: own => {
      stop = own ?? stop
    },
  })
  /** Waits until something more is said that fits, and gives it. */
  const hear = async (pattern: RegExp, from = 0): Promise<number> => {
    for (;;) {
      const match = pattern.exec(said.slice(from))
      if (match !== null) return from + match.index + match[0].length
      await new Promise(resolve => setTimeout(resolve, 10))
    }
  }
  const markdown = () => readFileSync(join(out, 'briefing.md'), 'utf8')
  return {template, out, hear, markdown, stop: () => stop(), ended, said: () => said}
}

describe('--watch', () => {
  test('an edit of the template shows, a mistake keeps the last briefing, mending it goes on, an interrupt ends it', async () => {
    const run = await watching(twoArticles())
    let at = await run.hear(/\d\d:\d\d:\d\d watching: .*citations verified.*in \d+\.\d\d s\n/)
    const page = readFileSync(join(run.template, 'page.md'), 'utf8')

    writeFileSync(join(run.template, 'page.md'), `${page}\nPrepared for the harbour committee.\n`)
    at = await run.hear(/page\.md changed: .*in \d+\.\d\d s\n/, at)
    expect(run.markdown()).toContain('Prepared for the harbour committee.')

    writeFileSync(join(run.template, 'page.md'), '{{ sumary }}\n')
    at = await run.hear(
      /page\.md changed; the last briefing stays:\n.*Unknown slot `sumary`.*\n.*page\.md:1:4\n.*remedy.*\n/,
      at,
    )
    expect(run.markdown()).toContain('Prepared for the harbour committee.')

    // as editors save: a new file in the place of the old
    writeFileSync(join(run.template, 'page.md.tmp'), page.replace('## Key points', '## What counts'))
    renameSync(join(run.template, 'page.md.tmp'), join(run.template, 'page.md'))
    at = await run.hear(/page\.md changed: .*in \d+\.\d\d s\n/, at)
    expect(run.markdown()).toContain('## What counts')
    expect(run.markdown()).not.toContain('harbour committee')

    run.stop()
    expect((await run.ended).status).toBe(0)
    expect(run.said()).toMatch(/No longer watching\.\n$/)
  })

  test('sources and settings that come, change and go are seen', async () => {
    const folder = folderOf({'courier.txt': courier})
    const run = await watching(folder)
    let at = await run.hear(/watching: .*against 1 source, in/)

    mkdirSync(join(folder, 'more'))
    writeFileSync(join(folder, 'more', 'wire.txt'), wire)
    at = await run.hear(/wire\.txt changed: .*against 2 sources, in/, at)

    writeFileSync(join(folder, 'more', 'wire.txt'), wire.replace('65 million', '66 million'))
    at = await run.hear(/wire\.txt changed: /, at)
    expect(run.markdown()).toContain('66 million')

    writeFileSync(join(folder, 'briefing.yaml'), 'title: By hand\n')
    at = await run.hear(/briefing\.yaml changed: /, at)
    expect(run.markdown()).toContain('# By hand')

    writeFileSync(join(folder, 'briefing.yaml'), 'titel: By hand\n')
    at = await run.hear(/changed; the last briefing stays:\n.*`titel`/, at)
    expect(run.said()).toMatch(/\d briefing\.yaml changed; the last briefing stays/)
    rmSync(join(folder, 'briefing.yaml'))
    at = await run.hear(/\d briefing\.yaml changed: /, at)

    rmSync(join(folder, 'more'), {recursive: true})
    await run.hear(/wire\.txt changed: .*against 1 source, in/, at)
    run.stop()
    expect((await run.ended).status).toBe(0)
  })

  test('a folder that is not there ends it at once', async () => {
    const {status, error} = await call(['/no/such/folder', '--watch', '--out', join(temporaryFolder(), 'out')])
    expect([status, error]).toEqual([2, expect.stringContaining('There is no such file or folder')])
  })
})

test('paths that came, went or changed are changes', () => {
  const before = new Map([
    ['a', '1'],
    ['b', '1'],
    ['c', '1'],
  ])
  const now = new Map([
    ['a', '1'],
    ['b', '2'],
    ['d', '1'],
  ])
  expect(changesBetween(before, now)).toEqual(['b', 'c', 'd'])
})
