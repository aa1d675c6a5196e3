import {readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {checkNames, chooseTaxonomy, declaredFor, readSettings} from '../../pipeline/shell/settings.ts'
import {copyTemplate, templateFolder} from '../../pipeline/shell/templates.ts'
import {temporaryFolder} from './faults.ts'

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

test('without briefing.yaml nothing is settled', async () => {
  expect(await readSettings(temporaryFolder(), undefined)).toMatchObject({settings: {}, notes: {}, files: []})
})

test('an unknown key is a mistake with its place and the nearest key', async () => {
  const folder = folderWith({'briefing.yaml': 'title: A\nhandlign: x\n'})
  await expect(readSettings(folder, undefined)).rejects.toThrowError(
    expect.objectContaining({
      message: expect.stringContaining('handlign'),
      where: 'briefing.yaml:2:1',
      remedy: expect.stringContaining('handling'),
    }),
  )
})

test('a settings file that is missing or not UTF-8 is a mistake', async () => {
  const folder = temporaryFolder()
  await expect(readSettings(folder, join(folder, 'none.yaml'))).rejects.toThrow('no such file')
  writeFileSync(join(folder, 'bad.yaml'), Buffer.from([0x74, 0xff, 0xfe]))
  await expect(readSettings(folder, join(folder, 'bad.yaml'))).rejects.toThrow('not UTF-8')
})

test('sources.yaml declares, and a name that no source has is a mistake with the nearest name', async () => {
  const folder = folderWith({'sources.yaml': 'a.txt:\n  title: T\n  date: 2031-05-09\nb.tx: {note: n}\n'})
  const {notes} = await readSettings(folder, undefined)
  expect(declaredFor(notes, 'a.txt')).toEqual([
    {field: 'title', value: 'T', how: 'sources.yaml', by: 'user'},
    {field: 'published', value: '2031-05-09', how: 'sources.yaml', by: 'user'},
  ])
  expect(declaredFor(notes, 'constructor')).toEqual([])
  expect(() => checkNames(notes, ['a.txt', 'b.tx'])).not.toThrow()
  expect(() => checkNames(notes, ['a.txt', 'b.txt'])).toThrow(
    expect.objectContaining({where: 'sources.yaml', remedy: 'Did you mean `b.txt`?', status: 2}),
  )
})

test('themes: off, the template’s, extended by the user’s, or the user’s alone', async () => {
  const theme = (id: string, label: string) => ({id, label, terms: ['x']})
  const template = [theme('trade', 'Trade'), theme('defence', 'Defence')]
  const own = '- {id: trade, label: Our trade, terms: [x]}\n- {id: sea, label: Sea, terms: [x]}\n'
  const choose = async (yaml: string) => {
    const folder = folderWith({'briefing.yaml': yaml, 'themes.yaml': own})
    const chosen = await chooseTaxonomy(await readSettings(folder, undefined), template)
    return chosen === 'off' ? chosen : chosen.map(({label}) => label)
  }
  expect(await choose('themes: off')).toBe('off')
  expect(await choose('title: x')).toEqual(['Trade', 'Defence'])
  expect(await choose('themes: extend')).toEqual(['Defence', 'Our trade', 'Sea'])
  expect(await choose('themes: themes.yaml')).toEqual(['Our trade', 'Sea'])
})

test('an unknown template is a mistake', () => {
  expect(() => templateFolder('no-such-template', '/')).toThrow('There is no template')
})

test('a folder with a page.md is a template, and is copied to a new folder only', () => {
  const folder = folderWith({'page.md': '# {{ title }}', 'style.yaml': 'paper: A4'})
  const copy = join(temporaryFolder(), 'mine')
  expect(copyTemplate(folder, copy)).toEqual(['page.md', 'style.yaml', 'themes.yaml'])
  expect(readdirSync(copy)).toEqual(['page.md', 'style.yaml', 'themes.yaml'])
  expect(() => copyTemplate(folder, copy)).toThrow('not empty')
})

test.each([
  ['date: 2031-02-30', 'a day of the calendar as YYYY-MM-DD'],
  ['date: 2031-13-01', 'a day of the calendar as YYYY-MM-DD'],
  ['date: 1900-02-29', 'a day of the calendar as YYYY-MM-DD'],
  ['date: tomorrow', 'a day of the calendar as YYYY-MM-DD'],
  ['title: "  "', 'some words'],
])('%s is a mistake that says what is expected', async (line, expected) => {
  const folder = folderWith({'briefing.yaml': `${line}\n`})
  await expect(readSettings(folder, undefined)).rejects.toThrowError(
    expect.objectContaining({
      message: expect.stringContaining(`expected ${expected}, got`),
      where: 'briefing.yaml:1:1',
    }),
  )
})

test('a leap day is a day', async () => {
  const folder = folderWith({'briefing.yaml': 'date: 2032-02-29\n'})
  expect((await readSettings(folder, undefined)).settings.date).toBe('2032-02-29')
})
