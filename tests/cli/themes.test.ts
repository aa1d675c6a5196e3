import {existsSync, readdirSync} from 'node:fs'
import {expect, test} from 'vitest'
import {courier, folderOf, wire} from '../run/sources.ts'
import {call} from './call.ts'

const twoArticles = {'courier.txt': courier, 'wire.txt': wire}

const own =
  '- {id: harbour, label: Harbour works, terms: "harbour, loan, basin"}\n- {id: opera, label: Opera, terms: "tenor, aria"}\n'

test('themes prints each theme with counts, terms, reason and a sentence, within the terminal, and writes no file', async () => {
  const folder = folderOf(twoArticles)
  const before = readdirSync(folder)
  for (const columns of [80, 48]) {
    const {status, out, error} = await call(['themes', folder], {columns})
    expect([status, error]).toEqual([0, ''])
    expect(out).toMatch(/^\d+ sentences of 2 sources in \d+ themes?\n/)
    expect(out).toMatch(/\[[a-z0-9-]+\]:\s\d+\s+sentences?,\s+\d+ %/)
    expect(out).toMatch(/\n {2}placed: \d+ by (?:terms|phrases|neighbours)/)
    expect(out).toMatch(/\n {2}for example: \p{L}/u)
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(columns)
  }
  expect(readdirSync(folder)).toEqual(before)
  expect(existsSync('.no-output')).toBe(false)
})

test('themes honours the settings, and tells which themes of the taxonomy caught nothing and which terms fired', async () => {
  const folder = folderOf({...twoArticles, 'briefing.yaml': 'themes: own.yaml\n', 'own.yaml': own})
  const {out} = await call(['themes', folder])
  expect(out).toMatch(/Harbour works \[harbour\]/)
  expect(out).toMatch(/Caught nothing\n {2}Opera \[opera\]: none of its terms occurs/)
  expect(out).toMatch(/Terms in most sentences\n +\d+ {2}\w+ +harbour/)
  expect(out).not.toContain('[diplomacy]')
})

test('themes: off groups without a taxonomy', async () => {
  const folder = folderOf({...twoArticles, 'briefing.yaml': 'themes: off\n'})
  const {out} = await call(['themes', folder])
  expect(out).toMatch(/found in the texts/)
  expect(out).not.toMatch(/Caught nothing|Terms in most/)
})

test('themes --json gives one object whose themes hold every sentence once', async () => {
  const {out} = await call(['themes', folderOf(twoArticles), '--json'])
  const overview = JSON.parse(out)
  expect(overview.sources).toBe(2)
  expect(overview.themes.reduce((sum: number, {sentences}: {sentences: number}) => sum + sentences, 0)).toBe(
    overview.sentences,
  )
  for (const {theme} of overview.terms) expect(typeof theme).toBe('string')
})

const wrong: [string, Record<string, string>, RegExp][] = [
  ['a mistyped word', {'briefing.yaml': 'themes: extnd\n'}, /names no file\n.*\n.*Did you mean `extend`\?/],
  ['a file that is not there', {'briefing.yaml': 'themes: mine.yaml\n'}, /There is no such file\n.*mine\.yaml/],
  [
    'a mistyped key',
    {'briefing.yaml': 'themes: extend\n', 'themes.yaml': '- {id: sea, label: Sea, trems: quay}\n'},
    /Unknown key `trems`\n.*themes\.yaml:1:25\n.*`terms`/,
  ],
]
test.each(wrong)('%s in the user’s themes is a mistake with its place', async (_, files, expected) => {
  const {status, out, error} = await call(['themes', folderOf({...twoArticles, ...files})])
  expect([status, out]).toEqual([2, ''])
  expect(error).toMatch(expected)
})

test('themes wants a folder, and no --out', async () => {
  expect((await call(['themes'])).error).toMatch(/FOLDER is missing/)
  expect((await call(['themes', 'seeds', '--out', 'x'])).error).toMatch(/`--out` means nothing to `themes`/)
})
