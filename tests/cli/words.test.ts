import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderOf, twoArticles} from '../run/sources.ts'
import {temporaryFolder} from '../shell/faults.ts'
import {call} from './call.ts'

// Words that help, as somebody new to the program meets them.

test('without anything it says what it is', async () => {
  const {status, out} = await call([])
  expect(status).toBe(0)
  expect(out).toContain('briefing FOLDER --out DIR')
})

test('help, --help and help about one command', async () => {
  expect((await call(['help'])).out).toContain('Exit status')
  for (const asked of [
    ['verify', '--help'],
    ['help', 'verify'],
  ]) {
    const {out} = await call(asked)
    expect(out).toContain('briefing verify DIR')
    expect(out).toContain('--sources FOLDER')
    expect(out).not.toContain('--docx')
  }
})

test('the templates are listed', async () => {
  expect((await call(['template', 'list'])).out).toBe('briefing\nlong-report\none-page\n')
})

test('a sentence is found by some of its words; a mark in an edit is answered with the way to its id', async () => {
  const folder = twoArticles()
  const out = join(temporaryFolder(), 'out')
  expect((await call([folder, '-o', out, '--quiet'])).status).toBe(0)
  const audit = JSON.parse((await import('node:fs')).readFileSync(join(out, 'audit.json'), 'utf8')) as {
    sentences: {id: string; text: string}[]
  }
  const {id, text} = audit.sentences[1]!
  const found = await call(['explain', out, text.split(' ').slice(1, 5).join(' '), '--sources', folder])
  expect(found.out).toContain(id)
  writeFileSync(join(folder, 'briefing.yaml'), 'edits:\n  drop: [1a]\n')
  const {status, error} = await call([folder, '-o', out, '--quiet'])
  expect(status).toBe(2)
  expect(error.replace(/\s+/g, ' ')).toContain('`briefing explain OUT 1a` shows the id')
})

test('sources that lie elsewhere are asked for by the option', async () => {
  const folder = twoArticles()
  const out = join(temporaryFolder(), 'far', 'out')
  expect((await call([folder, '-o', out, '--quiet'])).status).toBe(0)
  const {error} = await call(['verify', out])
  expect(error).toContain('--sources FOLDER')
})

test('all that is wrong in the settings is told at once', async () => {
  const folder = folderOf({'a.txt': 'x', 'briefing.yaml': 'titel: A\npaper: A5\ndate: soon\n'})
  const {status, error} = await call([folder, '-o', join(temporaryFolder(), 'out')])
  expect(status).toBe(2)
  for (const place of ['briefing.yaml:1:1', 'briefing.yaml:2:1', 'briefing.yaml:3:1']) expect(error).toContain(place)
  expect(error).not.toMatch(/expected expected|Invalid|\bArray\b|\bObject\b/)
})
