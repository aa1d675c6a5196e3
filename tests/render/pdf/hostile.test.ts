import fc from 'fast-check'
import type {RootContent} from 'mdast'
import {expect, test} from 'vitest'
import {defaultStyle} from '../../../pipeline/model/style.ts'
import {layOut, writePdf} from '../../../pipeline/render/pdf/index.ts'
import {check} from '../../../tools/pdf-checker/index.ts'
import {readingText} from '../../../tools/pdf-checker/reading.ts'
import {cite, fonts, paragraph, section, treeOf} from './sample.ts'

/** Every place of a tree where text of a source may stand. */
const everywhere = (text: string): RootContent[] => [
  {type: 'titleBlock', kicker: text, title: paragraph(text), scope: paragraph(text)},
  section(text),
  {type: 'keyPoints', points: [{paragraph: paragraph(text, cite('1a')), side: {text, support: {have: 1, of: 30}}}]},
  {type: 'passage', paragraph: paragraph(text), side: {text}},
  {
    type: 'ledger',
    entries: [
      {question: paragraph(text), note: text, rows: [{value: text, sayings: [{words: paragraph(text), by: text}]}]},
    ],
  },
  {type: 'timeline', events: [{value: text, label: text, certainty: 'stated', main: true, words: paragraph(text)}]},
  {
    type: 'dataTable',
    role: 'plain',
    columns: [
      {align: 'decimal', share: 0.5},
      {align: 'left', share: 0.5},
    ],
    table: {
      type: 'table',
      children: [1, 2].map(() => ({
        type: 'tableRow',
        children: [1, 2].map(() => ({type: 'tableCell', children: [{type: 'text', value: text}]})),
      })),
    },
  },
  {type: 'matrix', sources: ['1'], rows: [{label: text, cells: [1]}]},
  {type: 'sourceList', sources: [{number: 1, title: paragraph(text), descriptor: paragraph(text), marks: ['1a']}]},
  {type: 'annex', sources: [{number: 1, title: text, paragraphs: [{pieces: [{text}, {text, mark: '1a'}]}]}]},
]

const strings = {
  empty: '',
  spaces: ' \t\n ',
  bidi: 'abc\u202edef\u2066ghi\u2069',
  emoji: 'flag \u{1f1fa}\u{1f1f3} and family \u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  chinese: '新华社北京电',
  hebrew: 'שלום עולם',
  combining: `Z${'\u0301\u0316'.repeat(40)}algo`,
  controls: '\u0000\u0007\u001b[31m\u007f\u0085',
  surrogates: '\ud800 alone \udfff',
  long: 'a'.repeat(3000),
  address: `https://example.org/${'path/'.repeat(60)}`,
  pdf: ') Tj ET Q (',
  markup: '<script>alert(1)</script> {{ x }} [^1] \\(',
}

for (const [name, text] of Object.entries(strings))
  test(`text of ${name} is printed within its frame`, async () => {
    const model = layOut(treeOf(everywhere(text)), defaultStyle, fonts)
    // What one string fills can be split badly, or even a page; but nothing may overlap or stick out.
    const allowed = new Set(['widow', 'orphan', 'stranded-head', 'short-last-page'])
    expect(check(model).filter(({rule}) => !allowed.has(rule))).toEqual([])
    expect((await writePdf(model, fonts)).length).toBeGreaterThan(1000)
  })

test('characters without a glyph keep their text and are named', () => {
  const model = layOut(treeOf([paragraph('Mr. 习 said 你好.')]), defaultStyle, fonts)
  expect(readingText(model)).toContain('Mr. 习 said 你好.')
  expect(model.warnings).toHaveLength(1)
  expect(model.warnings[0]!.rule).toBe('missing-glyph')
  expect(model.warnings[0]!.characters).toBe('习你好'.split('').sort().join(''))
  const glyphs = model.pages.flatMap(({marks}) => marks.flatMap(mark => (mark.kind === 'run' ? mark.glyphs : [])))
  expect(glyphs).not.toContain(0)
})

test('marks that steer direction are not printed, and said so', () => {
  const model = layOut(treeOf([paragraph('in\u202evoice')]), defaultStyle, fonts)
  expect(readingText(model)).toContain('invoice')
  expect(model.warnings.map(({rule}) => rule)).toEqual(['not-printed'])
})

test('a letter and its combining mark are drawn as one, copied as two', () => {
  const model = layOut(treeOf([paragraph('Cafe\u0301 noir')]), defaultStyle, fonts)
  expect(readingText(model)).toContain('Cafe\u0301 noir')
  expect(model.warnings).toEqual([])
})

test('straight quotation marks stay as they are', () => {
  const model = layOut(treeOf([paragraph(`"It's 5' 3\\"" -- he said...`)]), defaultStyle, fonts)
  expect(readingText(model)).toContain(`"It's 5' 3\\"" -- he said...`)
})

test('any text comes back whole', () => {
  const words = fc.array(fc.string({unit: 'grapheme', minLength: 1, maxLength: 14}), {minLength: 1, maxLength: 60})
  fc.assert(
    fc.property(words, list => {
      const given = list.join(' ')
      const model = layOut(treeOf([paragraph(given)]), defaultStyle, fonts)
      const dropped = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
      const bare = (text: string) =>
        text
          .replace(dropped, '')
          .replace(/[\p{Cc}\ufffd]/gu, ' ')
          .replace(/\s+/g, ' ')
          .trim()
      expect(bare(readingText(model))).toBe(bare(given))
    }),
    {numRuns: 60},
  )
})
