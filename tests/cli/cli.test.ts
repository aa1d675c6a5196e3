import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {compiled} from '../compiled.ts'
import {outputNames} from '../run/make.ts'
import {courier, folderOf, twoArticles} from '../run/sources.ts'
import {temporaryFolder} from '../shell/faults.ts'
import {call} from './call.ts'

describe('help', () => {
  test('fits 80 columns, and narrow terminals', async () => {
    for (const columns of [200, 80, 40, 20]) {
      const {status, out} = await call(['--help'], {columns})
      expect(status).toBe(0)
      for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(Math.min(columns, 80))
    }
  })

  test('--version is the package’s', async () => {
    expect((await call(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('a wrong call says what, where and the remedy, with status 2', () => {
  const cases: [readonly string[], RegExp][] = [
    [['--tittle', 'x'], /Unknown option `--tittle`\n {2}at: .*\n {2}remedy: Did you mean `--title`\?/],
    [['--wach'], /Unknown option `--wach`\n.*\n.*`--watch`/],
    [['seeds', '--watch', '--json'], /`--json` and `--watch` don't go together/],
    [
      ['seeds', '--sources', 'x'],
      /`--sources` means nothing when a briefing is made\n.*\n.*belongs to `verify`, `explain`/,
    ],
    [['verify', 'output', '--title', 'x'], /`--title` means nothing to `verify`\n.*\n.*belongs to making a briefing/],
    [['explain', 'output', '1a', '--json'], /`--json` means nothing to `explain`/],
    [['clean', 'x', '--docx'], /`--docx` means nothing to `clean`/],
    [['stage', 'clean', '--out', 'x'], /`--out` means nothing to `stage`/],
    [['template', 'check', 'x', '--template', 'y'], /`--template` means nothing to `template`/],
    [['verfy', 'x'], /neither a command nor a file or folder\n.*\n.*`verify`/],
    [['verify'], /DIR is missing/],
    [['explain', 'x'], /REF is missing/],
    [['stage', 'anotate'], /There is no stage `anotate`\n.*\n.*`annotate`/],
    [['template', 'coppy'], /Unknown action `coppy`/],
    [['seeds', '--date', '2031-02-30'], /`2031-02-30` is no day/],
    [['seeds', '--jobs', 'many'], /no number of threads/],
    [['seeds', '--template', 'breifing'], /There is no template `breifing`\n.*\n.*`briefing`/],
    [['seeds', '--settings', '/none.yaml'], /There is no such file/],
    [['seeds', '--out'], /argument missing/],
    [['seeds', '--out='], /output folder has no name\n.*--out/],
    [['verify', 'output', '--sources', '/none'], /There is no such folder\n.*\/none/],
  ]
  test.each(cases)('%j', async (given, expected) => {
    const {status, out, error} = await call(given)
    expect(error).toMatch(expected)
    expect(error).not.toMatch(/\n\s+at .*:\d+:\d+/)
    expect([status, out]).toEqual([2, ''])
  })
})

test('a wrong call reads well in a narrow terminal: lines break at spaces, what follows is indented', async () => {
  for (const given of [
    ['--tittle', 'x'],
    ['seeds', '--template', 'breifing'],
    ['verify', 'output', '--title', 'x'],
  ]) {
    const {error} = await call(given, {columns: 40})
    for (const line of error.trimEnd().split('\n'))
      expect(line.length <= 40 || !line.trim().includes(' '), line).toBe(true)
    expect(error).toMatch(/\n {2}at: /)
    expect(error).toMatch(/\n {2}remedy: /)
  }
})

test.each(['/proc/mine', '/proc/self/fd/mine'])(
  'a folder that takes no new one is said to be so, and nothing hangs: %s',
  async folder => {
    if (process.platform !== 'linux') return
    expect((await call(['template', 'copy', 'briefing', folder])).status).toBe(4)
    expect((await call([twoArticles(), '--out', folder])).status).toBe(4)
  },
)

test('a template that is a pipe is not waited for', async () => {
  const folder = temporaryFolder()
  execFileSync('mkfifo', [join(folder, 'page.md')])
  const {status, error} = await call(['template', 'check', folder])
  expect([status, error]).toEqual([2, expect.stringContaining('It is not a file')])
  expect((await call(['template', 'copy', folder, join(folder, 'copy')])).error).toContain('There is no page.md in it')
})

test('a language that is not read is a mistake in briefing.yaml', async () => {
  const folder = folderOf({'courier.txt': courier, 'briefing.yaml': 'language: fr\n'})
  const {status, error} = await call([folder, '--out', join(temporaryFolder(), 'out')])
  expect(status).toBe(2)
  expect(error).toMatch(/`language: fr`: expected en: only English is read so far[\s\S]*briefing\.yaml:1:1/)
})

test('--docx adds a Word file to the set, which verify knows; without it, the old one goes', async () => {
  const folder = twoArticles()
  const out = join(temporaryFolder(), 'out')
  await call([folder, '--out', out, '--docx', '--quiet'])
  expect(readdirSync(out)).toContain('briefing.docx')
  expect((await call(['verify', out, '--sources', folder])).status).toBe(0)
  writeFileSync(join(out, 'briefing.docx'), 'other bytes')
  expect((await call(['verify', out, '--sources', folder])).out).toContain('FAILED briefing.docx')
  await call([folder, '--out', out, '--docx', '--quiet'])
  await call([folder, '--out', out, '--quiet'])
  expect(readdirSync(out)).not.toContain('briefing.docx')
})

test('a mistyped key in briefing.yaml is shown with its place', async () => {
  const folder = folderOf({'courier.txt': courier, 'briefing.yaml': 'tilte: x\n'})
  const {status, error} = await call([folder])
  expect(status).toBe(2)
  expect(error).toContain('briefing.yaml:1:1')
  expect(error).toContain('`title`')
})

test('settings, title and date are those of the user', async () => {
  const folder = folderOf({'courier.txt': courier, 'briefing.yaml': 'title: From the file\nhandling: RESTRICTED\n'})
  const out = join(temporaryFolder(), 'out')
  const read = () => JSON.parse(readFileSync(join(out, 'briefing.json'), 'utf8'))
  await call([folder, '--out', out, '--quiet'])
  expect(read()).toMatchObject({title: 'From the file', handling: 'RESTRICTED'})
  await call([folder, '--out', out, '--quiet', '--title', 'From the line', '--date', '2031-06-01'])
  expect(read()).toMatchObject({title: 'From the line', date: '2031-06-01'})
})

test('what sources.yaml says of a source wins, and shows as said by the user', async () => {
  const folder = folderOf({
    'courier.txt': `---\ntitle: Its own title\npublisher: Its own name\ndate: 2031-01-01\n---\n${courier}`,
    'sources.yaml':
      'courier.txt: {title: T, publisher: P, author: A, date: 2031-05-09, url: "https://p.example/t", note: an ally}\n',
  })
  const out = join(temporaryFolder(), 'out')
  expect(await call([folder, '--out', out, '--quiet'])).toMatchObject({status: 0})
  const [source] = JSON.parse(readFileSync(join(out, 'audit.json'), 'utf8')).sources
  const said = (value: string) => ({value, by: 'user', evidence: {how: 'sources.yaml'}, confidence: 'high'})
  expect(source.metadata).toMatchObject({
    title: said('T'),
    publisher: said('P'),
    author: said('A'),
    published: said('2031-05-09'),
    url: said('https://p.example/t'),
  })
  expect(source.note).toMatchObject(said('an ally'))
  expect(readFileSync(join(out, 'briefing.md'), 'utf8')).toContain('noted by the desk: an ally')
})

test('a file named in sources.yaml that is not there is a mistake, with the nearest name', async () => {
  const folder = folderOf({'courier.txt': courier, 'sources.yaml': 'courer.txt: {note: x}\n'})
  const {status, error} = await call([folder, '--out', join(temporaryFolder(), 'out')])
  expect(error).toContain('Did you mean `courier.txt`?')
  expect(status).toBe(2)
})

test('a run ends with its verdict, and --json gives one object on standard output', async () => {
  const out = join(temporaryFolder(), 'out')
  const plain = await call([twoArticles(), '--out', out])
  expect(plain.error).toMatch(/\n(\d+) of \1 citations verified against 2 sources\n$/)
  expect(plain.out).toBe('')
  const json = await call([twoArticles(), '--out', out, '--json'])
  const summary = JSON.parse(json.out)
  expect(summary).toMatchObject({failed: 0, written: 'unchanged', counts: {used: 2}})
  expect(Object.keys(summary.outputs)).toEqual(['briefing.pdf', 'briefing.md', 'briefing.json'])
})

test('clean prints the article as Markdown, or one object a line', async () => {
  const folder = twoArticles()
  const files = ['courier.txt', 'wire.txt'].map(name => join(folder, name))
  const text = await call(['clean', ...files])
  expect(text.status).toBe(0)
  expect(text.out).toContain('Tarsk and Velmar signed a loan of 70 million crowns')
  const lines = (await call(['clean', ...files, '--json'])).out.trim().split('\n')
  expect(lines.map(line => JSON.parse(line).file)).toEqual(['courier.txt', 'wire.txt'])
})

test('verify finds the sources, explain shows what is behind a mark', async () => {
  const folder = twoArticles()
  const out = join(temporaryFolder(), 'out')
  await call([folder, '--out', out, '--quiet'])
  expect((await call(['verify', out, '--sources', folder])).out).toMatch(
    /^(\d+) of \1 citations verified against 2 sources\n$/,
  )
  const {status, out: text} = await call(['explain', out, '1a', '--sources', folder])
  expect(status).toBe(0)
  expect(text).toMatch(/\[1a\][\s\S]*»[\s\S]*«/)
  const unknown = await call(['explain', out, '1a1', '--sources', folder])
  expect(unknown.status).toBe(2)
  expect(unknown.error).toContain('Did you mean')
})

test('verify without the sources fails, and names them', async () => {
  const out = join(temporaryFolder(), 'out')
  await call([twoArticles(), '--out', out, '--quiet'])
  const {status, out: text} = await call(['verify', out, '--sources', temporaryFolder()])
  expect(status).toBe(1)
  expect(text).toContain('FAILED courier.txt: no file with its sha256')
})

test('stages as filters give what a run gives', async () => {
  const input = JSON.stringify({file: 'courier.txt', bytes: Buffer.from(courier).toString('base64')})
  const ingested = JSON.parse((await call(['stage', 'ingest'], {input: `${input}\n`})).out)
  expect(ingested.kind).toBe('document')
  const cleaned = (await call(['stage', 'clean'], {input: JSON.stringify(ingested.document)})).out
  expect((await call(['stage', 'clean'], {input: JSON.stringify(ingested)})).out).toBe(cleaned)
  const annotated = (await call(['stage', 'annotate'], {input: cleaned})).out
  const overlaps = (await call(['stage', 'deduplicate'], {input: `[${annotated.trim()}]`})).out
  const articles = [JSON.parse(annotated)]
  const themes = (await call(['stage', 'theme'], {input: JSON.stringify({articles, overlaps: JSON.parse(overlaps)})}))
    .out
  const composed = await call(['stage', 'compose'], {
    input: JSON.stringify({articles, overlaps: JSON.parse(overlaps), themes: JSON.parse(themes)}),
  })
  expect(JSON.parse(composed.out).briefing.schemaVersion).toBe(2)
  expect((await call(['stage', 'clean'], {input: 'not json\n'})).error).toContain('standard input, line 1')
})

test.each(['ingest', 'clean', 'annotate', 'focus', 'deduplicate', 'theme', 'compose', 'render'])(
  'a line that doesn’t fit the stage %s is a mistake, not our fault',
  async name => {
    for (const input of ['{}', '3', 'null', '[{}]']) {
      const {status, error} = await call(['stage', name], {input})
      expect(error).toMatch(/doesn't fit the stage.*\n {2}at: standard input, line 1\n {2}remedy: Give /)
      expect(status).toBe(2)
    }
  },
)

test('a skipped source is no article', async () => {
  const skipped = await call(['stage', 'ingest'], {input: '{"file": "a.txt", "bytes": ""}'})
  expect(JSON.parse(skipped.out).kind).toBe('skipped')
  expect(await call(['stage', 'clean'], {input: skipped.out})).toEqual({status: 0, out: '', error: ''})
})

test('a template can be copied, checked and used', async () => {
  const mine = join(temporaryFolder(), 'mine')
  expect((await call(['template', 'copy', 'briefing', mine])).status).toBe(0)
  expect((await call(['template', 'check', mine])).status).toBe(0)
  const out = join(temporaryFolder(), 'out')
  expect((await call([twoArticles(), '--template', mine, '--out', out, '--quiet'])).status).toBe(0)
  writeFileSync(join(mine, 'page.md'), '---\nkeyPointsMots: 3\n---\n# x\n')
  const {status, out: text} = await call(['template', 'check', mine])
  expect(status).toBe(2)
  expect(text).toContain('page.md:2')
})

describe('as a process', () => {
  let cli = ''
  beforeAll(async () => {
    cli = (await compiled()).cli
  })

  test('--help starts fast: it loads no stage', () => {
    const text = execFileSync(process.execPath, [cli, '--help'], {encoding: 'utf8'})
    expect(text).toContain('Usage')
  })

  test('a reader who stops reading is no failure', () => {
    const folder = folderOf({
      'long.txt': courier.replace('It remains', `${'A line of the article that goes on. '.repeat(20_000)}It remains`),
    })
    const {status, stderr} = spawnSync('sh', [
      '-c',
      `"${process.execPath}" "${cli}" clean "${folder}/long.txt" | head -c 10`,
    ])
    expect(status).toBe(0)
    expect(stderr.toString()).not.toContain('EPIPE')
  })

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s at any moment ends it at once, and leaves the old set or the new; the next run clears the rest away',
    async signal => {
      const folder = twoArticles()
      const out = join(temporaryFolder(), 'out')
      for (const delay of [60, 150, 300, 450]) {
        const child = spawn(process.execPath, [cli, folder, '--out', out, '--no-cache', '--title', `T${delay}`], {
          stdio: 'ignore',
        })
        const ended = new Promise<readonly [number | null, NodeJS.Signals | null]>(resolve =>
          child.once('exit', (code, by) => resolve([code, by])),
        )
        await new Promise(resolve => setTimeout(resolve, delay))
        const sent = performance.now()
        child.kill(signal)
        const [status, by] = await ended
        if (status === 0) continue // it was done before
        expect(by === signal || status === (signal === 'SIGINT' ? 130 : 143), `${status} ${by}`).toBe(true)
        expect(performance.now() - sent).toBeLessThan(1000) // 200 ms where nothing else runs: bench/reliability
        if (existsSync(join(out, 'audit.json')))
          expect((await call(['verify', out, '--sources', folder])).status).toBe(0)
      }
      expect((await call([folder, '--out', out, '--quiet'])).status).toBe(0)
      const left = readdirSync(out).filter(name => name !== '.cache')
      expect(left.sort()).toEqual([...outputNames])
    },
  )
})
