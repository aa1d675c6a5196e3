import fc from 'fast-check'
import type {Nodes, Paragraph, PhrasingContent, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import type {PageTree} from '../../../pipeline/model/page.ts'
import {renderMarkdown} from '../../../pipeline/render/markdown/index.ts'
import {oneLine} from '../../../pipeline/render/page/nodes/inline.ts'
import {textOf} from './text-of.ts'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()
const parse = (markdown: string): Root => parser.parse(markdown)

/** Words that have an effect in Markdown, HTML, Liquid or GFM, among words that have none. */
const hostile = fc.constantFrom(
  ...[
    '*',
    '_',
    '**',
    '__',
    '`',
    '``',
    '~',
    '~~',
    '#',
    '##',
    '>',
    '-',
    '+',
    '=',
    '|',
    '||',
    ':',
    '::',
    '!',
    '![',
    '[',
    ']',
    '(',
    ')',
  ],
  ...[
    '[^1a]',
    '[^1a]:',
    '[3]',
    '[x]',
    '[ ]',
    '[a](b)',
    '](',
    '][',
    '<script>',
    '</b>',
    '<b>',
    '<!--',
    '-->',
    '<?',
    '<',
    '>',
    '&',
    '&amp;',
    '&#42;',
  ],
  ...[
    'http://a.example',
    'https://b.example/x_y*z',
    'www.c.example',
    'd@e.example',
    'mailto:d@e.example',
    'xmpp:a@b.example/c',
    'ftp://a.example',
  ],
  ...[
    '\\',
    '\\\\',
    '\\[',
    '{{ title }}',
    '{% if x %}',
    ':name[x]{y}',
    '10:30',
    '1.',
    '2)',
    '---',
    '***',
    '===',
    '$',
    '"',
    '“',
    '’',
    '…',
  ],
  ...[
    'a',
    'word',
    'Lee',
    'é',
    '习',
    '🙂',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\u2067',
    ' ',
    '  ',
    '\n',
    '\t',
    '.',
    ',',
    '0',
    '12',
    '@',
    '/',
    '//',
    'http',
    'www',
    '\ue000',
    '\ue0000\ue001',
  ],
)
const words = fc.oneof(
  fc.array(hostile, {minLength: 1, maxLength: 12}).map(parts => parts.join('')),
  fc.string({unit: 'grapheme', maxLength: 40}),
)

const span = {source: 'src-000000000000', start: 0, end: 1}
const passages: PageTree['passages'] = new Map([
  ['1a', {text: 'P', source: 1, sourceTitle: 'T', publisher: null, dateLabel: 'undated'}],
])
const pageWith = (children: Root['children'], text = 'P'): PageTree => ({
  root: {type: 'root', children},
  title: 'T',
  shortTitle: 'T',
  date: null,
  dateLabel: 'undated',
  language: 'en',
  handling: null,
  desk: null,
  passages: new Map([...passages].map(([mark, passage]) => [mark, {...passage, text}])),
})
/** What the page keeps of any words: one line, without the character that Markdown itself replaces and without turns of direction. */
const asPrinted = (text: string): string =>
  oneLine(text)
    .replaceAll('\0', '\ufffd')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
const typesOf = (node: Nodes): string[] =>
  ['children' in node ? (node.children as Nodes[]).flatMap(typesOf) : [], node.type].flat()
const live =
  /^(html|link|linkReference|image|imageReference|definition|emphasis|strong|delete|code|heading|thematicBreak|blockquote|break)$/

const around: Readonly<Record<string, (inner: PhrasingContent[]) => Root['children']>> = {
  paragraph: children => [{type: 'passage', paragraph: {type: 'paragraph', children}}],
  'list item': children => [{type: 'keyPoints', points: [{paragraph: {type: 'paragraph', children}}]}],
  'table cell': children => [
    {
      type: 'timeline',
      events: [{value: '2031', label: '2031', certainty: 'stated', main: false, words: {type: 'paragraph', children}}],
    },
  ],
}
for (const [place, wrap] of Object.entries(around)) {
  test(`any words in a ${place} come back as they are, and nothing in them takes effect`, () => {
    fc.assert(
      fc.property(words, fc.nat(40), (given, at) => {
        const value = asPrinted(given)
        fc.pre(value !== '')
        const markdown = renderMarkdown(
          pageWith(
            wrap([
              {type: 'sourceText', value: value.slice(0, at), span},
              {type: 'insertion', value: value.slice(at)},
              {type: 'citation', marks: ['1a']},
            ]),
          ),
        )
        const tree = parse(markdown)
        const types = typesOf(tree)
        expect(
          types.filter(type => live.test(type)),
          markdown,
        ).toEqual(['strong']) // the mark that opens the footnote
        expect(types.filter(type => type === 'footnoteReference').length, markdown).toBe(1)
        expect(types.filter(type => type === 'footnoteDefinition').length, markdown).toBe(1)
        const [block] = tree.children
        const read = textOf(block?.type === 'table' ? block.children[1]!.children[1]! : block!)
        expect(read.trim(), markdown).toBe(value)
      }),
      {numRuns: 500},
    )
  })
}

test('any words in strong print come back as they are', () => {
  fc.assert(
    fc.property(words, words, (given, following) => {
      const [value, role] = [asPrinted(given), asPrinted(following)]
      fc.pre(value !== '' && role !== '')
      const title: Paragraph = {type: 'paragraph', children: [{type: 'text', value}]}
      const descriptor: Paragraph = {type: 'paragraph', children: [{type: 'text', value: role}]}
      const speaker: PhrasingContent[] = [
        {type: 'strong', children: [{type: 'text', value}]},
        {type: 'text', value: `, ${role}`},
      ]
      const markdown = renderMarkdown(
        pageWith([
          {type: 'ledger', entries: [{question: title, note: role, rows: [{value, sayings: []}]}]},
          {type: 'sourceList', sources: [{number: 1, title, descriptor, marks: ['1a']}]},
          {type: 'table', children: [{type: 'tableRow', children: [{type: 'tableCell', children: speaker}]}]},
        ]),
      )
      const [question, values, sources, table] = parse(markdown).children
      expect(values?.type, markdown).toBe('list')
      expect(textOf(question!), markdown).toBe(`${value} (${role})`)
      expect(textOf(values!).trim(), markdown).toBe(`${value}:`)
      expect(textOf(sources!), markdown).toBe(`${value} · ${role} · cited as 1a`)
      expect(textOf(table!), markdown).toBe(`${value}, ${role}`)
      expect(
        [question!, values!, sources!, table!].flatMap(typesOf).filter(type => type === 'strong').length,
        markdown,
      ).toBe(4)
    }),
    {numRuns: 500},
  )
})

test('any words in a heading or a footnote come back as they are', () => {
  fc.assert(
    fc.property(words, given => {
      const value = asPrinted(given)
      fc.pre(value !== '')
      const markdown = renderMarkdown(
        pageWith(
          [
            {type: 'heading', depth: 2, children: [{type: 'text', value}]},
            {type: 'paragraph', children: [{type: 'citation', marks: ['1a']}]},
          ],
          value,
        ),
      )
      const [heading, , note] = parse(markdown).children
      expect(heading?.type, markdown).toBe('heading')
      expect(textOf(heading!), markdown).toBe(value)
      expect(note?.type, markdown).toBe('footnoteDefinition')
      expect(textOf(note!).slice(0, '1a '.length + 1 + value.length), markdown).toContain(value) // in quotation marks, if it has none
    }),
    {numRuns: 500},
  )
})

test('marks that turn the direction of a text do not reach the words after them', () => {
  const markdown = renderMarkdown(
    pageWith([{type: 'paragraph', children: [{type: 'sourceText', value: 'The \u202etxt.exe\u2067 file', span}]}]),
  )
  expect(markdown).toBe('The txt.exe file\n')
})
