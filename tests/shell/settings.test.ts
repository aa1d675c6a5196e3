import {readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {chooseTaxonomy, declaredFor, readSettings, unknownNames} from '../../pipeline/shell/settings.ts'
import {copyTemplate, templateFolder} from '../../pipeline/shell/templates.ts'
import {temporaryFolder} from './faults.ts'

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

test('without briefing.yaml nothing is settled', () => {
  expect(readSettings(temporaryFolder(), undefined)).toMatchObject({settings: {}, notes: {}, files: []})
})

test('an unknown key is a mistake with its place and the nearest key', () => {
  const folder = folderWith({'briefing.yaml': 'title: A\nhandlign: x\n'})
  expect(() => readSettings(folder, undefined)).toThrowError(
    expect.objectContaining({
      message: expect.stringContaining('handlign'),
      where: 'briefing.yaml:2:1',
      remedy: expect.stringContaining('handling'),
    }),
  )
})

test('a settings file that is missing or not UTF-8 is a mistake', () => {
  const folder = temporaryFolder()
  expect(() => readSettings(folder, join(folder, 'none.yaml'))).toThrow('no such file')
  writeFileSync(join(folder, 'bad.yaml'), Buffer.from([0x74, 0xff, 0xfe]))
  expect(() => readSettings(folder, join(folder, 'bad.yaml'))).toThrow('not UTF-8')
})

test('sources.yaml declares, and a name that no source has is noticed', () => {
  const folder = folderWith({'sources.yaml': 'a.txt:\n  title: T\n  date: 2031-05-09\nb.tx: {note: n}\n'})
  const {notes} = readSettings(folder, undefined)
  expect(declaredFor(notes, 'a.txt')).toEqual([
    {field: 'title', value: 'T', how: 'sources.yaml', by: 'user'},
    {field: 'published', value: '2031-05-09', how: 'sources.yaml', by: 'user'},
  ])
  expect(declaredFor(notes, 'constructor')).toEqual([])
  expect(unknownNames(notes, ['a.txt', 'b.txt'])).toMatchObject([{remedy: 'Did you mean `b.txt`?'}])
})

test('themes: off, the template’s, extended by the user’s, or the user’s alone', () => {
  const theme = (id: string, label: string) => ({id, label, terms: ['x']})
  const template = [theme('trade', 'Trade'), theme('defence', 'Defence')]
  const own = '- {id: trade, label: Our trade, terms: [x]}\n- {id: sea, label: Sea, terms: [x]}\n'
  const choose = (yaml: string) => {
    const folder = folderWith({'briefing.yaml': yaml, 'themes.yaml': own})
    const chosen = chooseTaxonomy(readSettings(folder, undefined), template)
    return chosen === 'off' ? chosen : chosen.map(({label}) => label)
  }
  expect(choose('themes: off')).toBe('off')
  expect(choose('title: x')).toEqual(['Trade', 'Defence'])
  expect(choose('themes: extend')).toEqual(['Defence', 'Our trade', 'Sea'])
  expect(choose('themes: themes.yaml')).toEqual(['Our trade', 'Sea'])
})

test('an unknown template is a mistake', () => {
  expect(() => templateFolder('no-such-template', '/')).toThrow('There is no template')
})

test('a folder with a page.md is a template, and is copied to a new folder only', () => {
  const folder = folderWith({'page.md': '# {{ title }}', 'style.yaml': 'paper: A4'})
  const copy = join(temporaryFolder(), 'mine')
  expect(copyTemplate(folder, copy)).toEqual(['page.md', 'style.yaml'])
  expect(readdirSync(copy)).toEqual(['page.md', 'style.yaml'])
  expect(() => copyTemplate(folder, copy)).toThrow('not empty')
})
