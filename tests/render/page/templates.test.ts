import {describe, expect, test} from 'vitest'
import {Mistake} from '../../../pipeline/model/mistake.ts'
import type {TemplateFiles} from '../../../pipeline/model/template.ts'
import {renderMarkdown} from '../../../pipeline/render/markdown/index.ts'
import {buildPage, checkTemplate, parseTemplate} from '../../../pipeline/render/page/index.ts'
import {onPaper} from '../../../pipeline/render/page/template.ts'
import {check} from '../../fixtures.ts'
import {sampleBriefing, sampleTexts} from '../sample-briefing.ts'
import {shippedPage} from './page.ts'

const filesOf = (page: string): TemplateFiles => ({name: 'mine', folder: 'templates/mine', page, style: '', themes: ''})

// What is wrong with the template of each folder in tests/fixtures/render/templates, as `briefing template check` lists it.
check('render/templates', 'txt', given => {
  const read = (file: string): string => (given.files.includes(file) ? given.read(file) : '')
  const mistakes = checkTemplate({
    ...filesOf(given.read('page.md')),
    style: read('style.yaml'),
    themes: read('themes.yaml'),
  })
  return mistakes.map(({message, where, remedy}) => `${where}: ${message}\n    ${remedy}\n`).join('')
})

test('the shipped template has no mistakes and says the defaults', () => {
  expect(checkTemplate(filesOf(shippedPage))).toEqual([])
  const shipped = parseTemplate(filesOf(shippedPage))
  expect(shipped.budgets).toEqual(parseTemplate(filesOf('{{ title }}')).budgets)
  expect(shipped.annex).toBe(true)
})

test('a template without front matter has the defaults and counts its lines from one', () => {
  const {budgets, page} = parseTemplate(filesOf('{{ title_block }}\n'))
  expect(budgets.bottomLineWords).toBe(70)
  expect(page.firstLine).toBe(1)
})

test('a style that only fits the wider paper is a mistake where the narrower one is asked for', () => {
  const own = parseTemplate({...filesOf('{{ title }}'), style: 'paper: Letter\ncolumns: {text: 400}\n'})
  expect(onPaper(own, 'Letter').paper).toBe('Letter')
  expect(() => onPaper(own, 'A4')).toThrow(
    /`columns.text` of the template `mine`: expected a column of at most 387 points/,
  )
})

test.each([
  ['true', true],
  ['false', false],
  ['full', 'full'],
])('the annex may be %s', (word, annex) => {
  expect(parseTemplate(filesOf(`---\nannex: ${word}\n---\n{{ title }}`)).annex).toBe(annex)
})

test('the first mistake is thrown, with status 2', () => {
  expect(() => parseTemplate(filesOf('{{ sumary }}'))).toThrow(Mistake)
  expect(checkTemplate(filesOf('{{ sumary }} {{ theme }}'))).toHaveLength(2)
  expect(checkTemplate(filesOf('{{ sumary }}'))[0]?.status).toBe(2)
})

test('carriage returns and a byte order mark move no line', () => {
  const [mistake] = checkTemplate(filesOf('\ufeff---\r\nannex: false\r\n---\r\n\r\n{{ x }}\r\n'))
  expect(mistake?.where).toBe('templates/mine/page.md:5:4')
})

test('a block that only the values of one run put into running text is a mistake of the template', () => {
  const page = parseTemplate(filesOf('Words{% unless timeline %}\n\n{% endunless %}{{ timeline }}\n'))
  expect(() => buildPage({briefing: sampleBriefing, texts: sampleTexts}, page)).toThrow(Mistake)
})

describe('a template that would never end, or take all memory, is a mistake within seconds', () => {
  const times = (text: string, count: number) => text.repeat(count)
  const pages: [string, string][] = [
    ['a long loop', '{% for a in (1..100000000) %}x{% endfor %}'],
    ['loops in loops over numbers', `${times('{% for a in (1..500) %}', 4)}x${times('{% endfor %}', 4)}`],
    ['loops in loops over sources', `${times('{% for a in sources %}', 9)}{{ title }}${times('{% endfor %}', 9)}`],
    ['loops in loops that print words', `${times('{% for a in sources %}', 14)}x${times('{% endfor %}', 14)}`],
    ['a block again and again', '{% for a in (1..60000) %}\n\n{{ annex }}\n\n{% endfor %}'],
    ['quotations in quotations', `${times('> ', 5000)}x`],
    ['lists in lists', Array.from({length: 140}, (_, i) => `${times(' ', i * 2)}- x`).join('\n')],
    ['conditions in conditions', `${times('{% if title %}', 600)}x${times('{% endif %}', 600)}`.padEnd(24_100, 'x')],
    ['brackets', times('[', 20_000)],
    ['a book', times('words and words\n\n', 60_000)],
  ]
  test.each(pages)('%s', (_name, page) => {
    const start = process.cpuUsage()
    expect(() => {
      const template = parseTemplate(filesOf(`{{ title }}\n\n${page}`))
      renderMarkdown(buildPage({briefing: sampleBriefing, texts: sampleTexts}, template))
    }).toThrow(Mistake)
    expect(process.cpuUsage(start).user).toBeLessThan(20_000_000)
  })
})

test.each(['', '\n\n', '{% comment %} later {% endcomment %}', '---\nannex: false\n---\n'])(
  'a page that prints nothing is not fit for use: %j',
  page => {
    expect(checkTemplate(filesOf(page)).map(({message}) => message)).toEqual(['The page prints nothing'])
  },
)
