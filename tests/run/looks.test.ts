import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {checkTemplate, parseTemplate} from '../../pipeline/render/page/template.ts'
import {fitted} from '../../pipeline/run/fit.ts'
import {readTemplate, templateNames} from '../../pipeline/shell/templates.ts'
import {make} from './make.ts'
import {courier, folderOf, twoArticles, wire} from './sources.ts'

const seeds = join(import.meta.dirname, '..', '..', 'seeds')
const pagesOf = (out: string): number =>
  [...readFileSync(join(out, 'briefing.pdf'), 'latin1').matchAll(/\/Type \/Page\b/g)].length
const markdownOf = (out: string): string => readFileSync(join(out, 'briefing.md'), 'utf8')
const entriesWith = (text: string, cache: string): number =>
  readdirSync(cache, {recursive: true, encoding: 'utf8'})
    .map(name => join(cache, name))
    .filter(path => statSync(path).isFile() && readFileSync(path, 'latin1').includes(text)).length

test('the package has three looks, all fit for use, with one list of themes', () => {
  expect(templateNames()).toEqual(['briefing', 'long-report', 'one-page'])
  const themes = readTemplate('briefing', '.').themes
  for (const name of templateNames()) {
    const files = readTemplate(name, '.')
    expect(checkTemplate(files)).toEqual([])
    expect(files.themes).toBe(themes)
  }
})

describe('one-page', () => {
  test.each(['A4', 'Letter'])('the sample and two short articles fit on one sheet of %s', async paper => {
    for (const folder of [seeds, twoArticles()]) {
      const settings = join(folderOf({'briefing.yaml': `paper: ${paper}\n`}), 'briefing.yaml')
      const {out, audit} = await make(folder, {template: 'one-page', settings})
      expect(pagesOf(out)).toBe(1)
      expect(audit.notices.filter(({rule}) => rule === 'too-long')).toEqual([])
    }
  })

  test('its last line says how much is left out, and names the sources that it cites', async () => {
    const {out, audit} = await make(seeds, {template: 'one-page'})
    expect(markdownOf(out)).toContain(
      `**Left out.** ${audit.leftOut.filter(({detail}) => detail === undefined).length} of ${audit.sentences.length} sentences`,
    )
    const [line] = markdownOf(out)
      .split('\n')
      .filter(text => text.startsWith('**Sources.**'))
    const cited = new Set([...markdownOf(out).matchAll(/\[\^(\d+)[a-z]+\]:/g)].map(match => match[1]))
    expect(new Set([...line!.matchAll(/(?:\.\*\* |; )(\d+) /g)].map(match => match[1]))).toEqual(cited)
  })
})

test('a row of the timeline never ends before what somebody is urged to do', async () => {
  const template = folderOf({
    'page.md': '---\nbottomLineWords: 0\nkeyPointsWords: 0\nbodyWords: 0\n---\n{{ title_block }}\n\n{{ timeline }}\n',
  })
  const urged =
    'Norvian minister Ada Lund urged Tarn’s new minister Per Olsen on 2 March to open the northern banks to smaller boats.'
  const page = `Ferry pact signed at Harn\n5 June 2032\n\nThe ministers signed the ferry pact at Harn on Friday, 4 June 2032.\n\nThe harbour board of Tarn closed the old pier on 9 May 2032.\n\n${urged}\n`
  const {out} = await make(folderOf({'harn.txt': page}), {template})
  expect(markdownOf(out)).toContain('closed the old pier')
  expect(markdownOf(out)).not.toContain('urged')
})

test('next dates are those after the day of the briefing', async () => {
  // a page without a narrative: what the body holds stands in no table
  const template = folderOf({
    'page.md': '---\nbottomLineWords: 0\nkeyPointsWords: 0\nbodyWords: 0\n---\n{{ title_block }}\n\n{{ next_dates }}\n',
  })
  const {out} = await make(twoArticles(), {template})
  expect(markdownOf(out)).toContain('| 1 September |')
  expect(markdownOf(out)).not.toMatch(/\| (?:\*\*)?8 May/)
  const later = await make(twoArticles(), {template, date: '2031-12-31'})
  expect(markdownOf(later.out)).not.toContain('| 1 September')
})

describe('long-report', () => {
  test('its contents list names each section with its number, and the page on which it stands', async () => {
    const {out} = await make(twoArticles(), {template: 'long-report'})
    const markdown = markdownOf(out)
    const listed = [...markdown.matchAll(/^- \[(\d+)\. (.*)\]\(#(\S+)\)$/gm)].map(match => `${match[1]}. ${match[2]}`)
    const sections = [...markdown.matchAll(/^## (\d+\. .*)$/gm)].map(match => match[1])
    expect(listed.length).toBeGreaterThan(5)
    expect(listed).toEqual(sections)
  })

  test('it prints more of the sources than the briefing', async () => {
    const [long, short] = await Promise.all([make(seeds, {template: 'long-report'}), make(seeds)])
    expect(long.audit.leftOut.length).toBeLessThanOrEqual(short.audit.leftOut.length)
  })
})

test('a template that can’t fit says so, and prints what it has, which is the one PDF that was written', async () => {
  const template = folderOf({
    'page.md': '---\npagesMost: 1\n---\n{{ title_block }}\n\n{{ annex }}\n\n{{ key_points }}\n\n{{ statements }}\n',
    'style.yaml':
      'grid: 60\ntext: {title: {size: 60, leading: 72}, body: {size: 26, leading: 60}, annex: {leading: 40}}\nannex: {columns: 1}\n',
  })
  const {out, audit} = await make(folderOf({'a.txt': courier, 'b.txt': wire}), {template, cache: true})
  expect(pagesOf(out)).toBeGreaterThan(1)
  expect(entriesWith('%PDF-', join(out, '.cache'))).toBe(1)
  expect(audit.notices).toContainEqual(
    expect.objectContaining({
      rule: 'too-long',
      message: expect.stringMatching(/^It takes \d+ pages, and the template allows 1\.$/),
    }),
  )
})

test('budgets shrink step by step, and no further than the page asks', async () => {
  const {budgets, page} = parseTemplate(readTemplate('one-page', '.'))
  const tried: number[] = []
  const made = await fitted(
    async given => {
      tried.push(given.keyPointsWords)
      expect(given.disagreementsMost).toBe(budgets.disagreementsMost)
      return {words: given.keyPointsWords, pages: {count: given.keyPointsWords > 100 ? 2 : 1}}
    },
    {budgets, pagesMost: 1, page},
  )
  expect(made.words).toBe(98)
  expect(tried).toEqual([140, 126, 112, 98, 105])
})
