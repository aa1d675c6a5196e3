import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {call} from '../cli/call.ts'
import {compiled} from '../compiled.ts'
import {temporaryFolder} from '../shell/faults.ts'
import {make} from './make.ts'
import {courier, folderOf, wire} from './sources.ts'

// Invariant 9: bad input gets a notice that names file and remedy; it never ends the run.

const random = (() => {
  let state = 12345
  const bytes = new Uint8Array(4096)
  for (let i = 0; i < bytes.length; i++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    bytes[i] = state >>> 16
  }
  return bytes
})()
const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex')
const article = (filler: string) => courier.replace('It remains unclear', `${filler}\n\nIt remains unclear`)

describe('alone in a folder: nothing usable, status 1', () => {
  const cases: [string, Record<string, string | Uint8Array>][] = [
    ['an empty folder', {}],
    ['an empty file', {'a.txt': ''}],
    ['white space', {'a.txt': ' \n\n\t\n'}],
    ['only page furniture', {'a.txt': 'Sign in\nSubscribe\nShare this article\nAdvertisement\nAll rights reserved.\n'}],
    ['random bytes named .txt', {'a.txt': random}],
    ['a picture named .html', {'a.html': png}],
  ]
  test.each(cases)('%s', async (_name, files) => {
    const {status, error} = await call([folderOf(files), '--out', join(temporaryFolder(), 'out'), '--quiet'])
    expect(error).toMatch(/There are no sources|None of the sources can be used/)
    expect(status).toBe(1)
  })
})

test('a file without an article gets one notice', async () => {
  const {audit} = await make(folderOf({'courier.txt': courier, 'word.txt': 'Treaty'}))
  expect(audit.notices.map(({file, rule}) => [file, rule])).toEqual([['word.txt', 'no-article']])
})

describe('beside a good source: a notice, and the briefing is made', () => {
  const cases: [string, Record<string, string | Uint8Array>, RegExp | undefined][] = [
    ['an empty file', {'bad.txt': ''}, /empty/],
    ['random bytes named .txt', {'bad.txt': random}, /./],
    ['a picture named .html', {'bad.html': png}, /./],
    ['only page furniture', {'bad.txt': 'Sign in\nSubscribe\nAll rights reserved.\n'}, /./],
    ['20,000 nested elements', {'deep.html': `${'<div>'.repeat(20_000)}${wire}${'</div>'.repeat(20_000)}`}, undefined],
    ['a null byte in every line', {'nul.txt': wire.replaceAll('\n', '\u0000\n')}, undefined],
    ['lone surrogates and direction marks', {'marks.txt': wire.replaceAll('loan', 'lo\u202ean\u200d')}, undefined],
  ]
  test.each(cases)(
    '%s',
    async (_name, files, notice) => {
      const start = process.cpuUsage()
      const {audit, verdict} = await make(folderOf({'courier.txt': courier, ...files}))
      expect(audit.sources).toHaveLength(2)
      expect(verdict.failures).toEqual([])
      if (notice !== undefined) {
        expect(audit.sources.find(({file}) => file !== 'courier.txt')).toMatchObject({status: 'skipped'})
        expect(audit.notices.map(({file, message}) => `${file}: ${message}`).join()).toMatch(notice)
      }
      const {user} = process.cpuUsage(start)
      expect(user / 1e6, 'seconds of CPU').toBeLessThan(20)
    },
    60_000,
  )
})

describe('a flood in one paragraph is left out by its length, and the rest is read', () => {
  // a text that is too large as a whole is not opened; else what stands beside the flood is read
  const cases: [name: string, text: () => string, used: number, rule: string][] = [
    ['5 MB of one abbreviation', () => article('U.S. '.repeat(1_000_000)), 2, 'overlong-paragraph'],
    ['20 MB on one line', () => `${'All on one line and never an end to it, '.repeat(500_000)}\n`, 1, 'too-large'],
  ]
  test.each(cases)(
    '%s',
    async (_name, text, used, expected) => {
      const {worker} = await compiled()
      const folder = folderOf({'courier.txt': courier, 'long.txt': text()})
      const {audit, verdict} = await make(folder, {jobs: 2, worker})
      expect(audit.sources.map(({file}) => file).sort()).toEqual(['courier.txt', 'long.txt'])
      expect(audit.sources.filter(({status}) => status === 'used').length).toBe(used)
      expect(audit.notices.filter(({file}) => file === 'long.txt').map(({rule}) => rule)).toContain(expected) // by its length, not by a clock
      expect(verdict.failures).toEqual([])
    },
    90_000,
  )
})

test.each(['utf-16le', 'utf-16be'])('a source in %s is read like any other', async encoding => {
  const bytes = Buffer.from(`\ufeff${wire}`, 'utf16le')
  if (encoding === 'utf-16be') bytes.swap16()
  const {audit, verdict} = await make(folderOf({'courier.txt': courier, 'wire.txt': bytes}))
  expect(audit.sources.every(({status}) => status === 'used')).toBe(true)
  expect(verdict.failures).toEqual([])
})

test('two copies of one article are one source', async () => {
  const {briefing, audit} = await make(folderOf({'a.txt': courier, 'b.txt': courier, 'wire.txt': wire}))
  expect(briefing.sources).toHaveLength(2)
  expect(audit.sources.find(({file}) => file === 'b.txt')).toMatchObject({reason: 'same bytes as a.txt'})
})

test('a link that leads in a circle is listed', async () => {
  const folder = folderOf({'courier.txt': courier})
  symlinkSync('loop', join(folder, 'loop'))
  symlinkSync('.', join(folder, 'self'))
  const {audit} = await make(folder)
  expect(audit.sources.map(({file, status}) => `${file} ${status}`)).toEqual([
    'courier.txt used',
    'loop skipped',
    'self skipped',
  ])
})

test('a missing folder is a wrong call', async () => {
  const {status, error} = await call(['/no/such/folder'])
  expect(status).toBe(2)
  expect(error).toBe('There is no such file or folder\n  at: /no/such/folder\n  remedy: Check the path.\n')
})

test('with --strict an unusable source makes the status 3, and the briefing is there', async () => {
  const folder = folderOf({'courier.txt': courier, 'bad.txt': ''})
  const out = join(temporaryFolder(), 'out')
  expect((await call([folder, '--out', out, '--quiet', '--strict'])).status).toBe(3)
  expect((await call(['verify', out, '--sources', folder])).status).toBe(0)
  expect((await call([folder, '--out', out, '--quiet'])).status).toBe(0)
})

test('a file name can’t move the cursor', async () => {
  const folder = folderOf({'courier.txt': courier, 'evil\u001b[2J\n.txt': ''})
  const {error} = await call([folder, '--out', join(temporaryFolder(), 'out')])
  expect(error).toContain('evil\\u{1b}[2J\\n.txt')
  expect(error).not.toContain('\u001b')
})

test('a source in another language is listed with a notice, and not quoted', async () => {
  const german = `Hafen von Lund wieder offen

12. Mai 2031

Der Hafen von Lund ist nach einem Streik von elf Tagen wieder offen, wie die Behörde am Montag mitteilte. Die Reeder rechnen mit einem Schaden von 23 Millionen Kronen.

Die Gewerkschaft hatte das Angebot der vergangenen Woche abgelehnt, weil es nur vier Prozent mehr Lohn vorsah und keine kürzeren Schichten.
`
  const {audit} = await make(folderOf({'courier.txt': courier, 'bote.txt': german}))
  const source = audit.sources.find(({file}) => file === 'bote.txt')!
  expect(source).toMatchObject({status: 'skipped', reason: 'not-english', textLength: german.length})
  expect(source.metadata?.title?.value).toBe('Hafen von Lund wieder offen')
  const kept = source.segments.filter(({verdict}) => verdict === 'kept')
  expect(kept.map(({start, end}) => german.slice(start, end).slice(0, 14))).toEqual([
    'Der Hafen von ',
    'Die Gewerkscha',
  ])
  expect(audit.notices.filter(({file}) => file === 'bote.txt').map(({rule}) => rule)).toContain('not-english')
})

describe('sources in other languages are cleaned, listed and not quoted', () => {
  const texts: [string, string, string][] = [
    [
      'ru',
      'Городской совет собрался во вторник и решил построить новый мост через реку.',
      'Мост обойдётся в 14 миллионов, сказал казначей, и откроется весной будущего года.',
    ],
    [
      'ko',
      '시의회는 화요일에 회의를 열고 강 위에 새 다리를 놓기로 했다고 시장이 말했다.',
      '비용은 천사백만 원이며 내년 봄에 개통할 예정이라고 재정 담당자가 설명했다.',
    ],
    [
      'fr',
      'Le conseil municipal s’est réuni mardi et a décidé de bâtir un nouveau pont sur la rivière, pour la ville.',
      'Il coûtera quatorze millions, a précisé le trésorier, et sera ouvert au printemps de l’année prochaine.',
    ],
    [
      'ar',
      'اجتمع المجلس البلدي يوم الثلاثاء وقرر بناء جسر جديد فوق النهر بعد سنوات من النقاش.',
      'وقال أمين الصندوق إن الجسر سيكلف أربعة عشر مليونا وسيفتح في ربيع العام المقبل.',
    ],
    [
      'fr', // with an English quotation
      'Le conseil municipal s’est réuni mardi et a décidé de bâtir un nouveau pont sur la rivière, pour la ville.',
      '« We have waited long enough », a dit le maire dans une lettre qu’il a lue à la fin de la séance du conseil.',
    ],
  ]
  test.each(texts)('%s: %s', async (language, ...paragraphs) => {
    const text = `${paragraphs.join('\n\n')}\n`
    const {audit} = await make(folderOf({'courier.txt': courier, 'other.txt': text}))
    const source = audit.sources.find(({file}) => file === 'other.txt')!
    expect(source).toMatchObject({status: 'skipped', reason: 'not-english', textLength: text.length})
    expect(source.segments.some(({verdict}) => verdict === 'kept')).toBe(true)
    expect(source.segments.at(-1)?.end).toBe(text.length)
    expect(audit.notices).toContainEqual(expect.objectContaining({file: 'other.txt', rule: 'not-english'}))
    expect(audit.notices.find(({rule}) => rule === 'not-english')?.message).toContain(`(${language})`)
  })
})
