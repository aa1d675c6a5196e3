import fc from 'fast-check'
import type {Root, Sentence} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import {ParseEnglish} from 'parse-english'
import {retext} from 'retext'
import retextStringify from 'retext-stringify'
import {type Plugin, unified} from 'unified'
import {SKIP, visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {englishSentences} from '../../pipeline/language/en/sentences/index.ts'

const parse = (text: string): Root => unified().use(englishSentences).parse(text)
const sentencesOf = (text: string): string[] => {
  const found: string[] = []
  visit(parse(text), 'SentenceNode', node => {
    found.push(textOf(node))
    return SKIP
  })
  return found
}

test('retext-stringify writes what was parsed', async () => {
  const text = 'Mr. Roe paid US$48.9 billion.\r\n\r\n“Why?” Lind asked. It’s 5 a.m. in Norvik–Oslo.\n'
  const file = await unified().use(englishSentences).use(retextStringify).process(text)
  expect(String(file)).toBe(text)
})

test('retext itself takes the parser in the place of its own, and a plugin leaves its message at line and column', async () => {
  const noRepeats: Plugin<[], Root> = () => (tree, file) => {
    visit(tree, 'WordNode', (word, index, parent) => {
      const before = index === undefined ? undefined : parent?.children[index - 2]
      if (before !== undefined && textOf(before).toLowerCase() === textOf(word).toLowerCase())
        file.message(`Expected \`${textOf(word)}\` once, not twice`, word.position)
    })
  }
  const file = await retext().use(englishSentences).use(noRepeats).process('Ships left.\nThe the port is shut.')
  expect(file.messages.map(String)).toEqual(['2:5-2:8: Expected `the` once, not twice'])
})

test('a plugin changes words, takes children out, and puts others in', async () => {
  const shorten: Plugin<[], Root> = () => tree => {
    visit(tree, 'TextNode', node => {
      if (node.value === 'million') node.value = 'm'
    })
    visit(tree, 'SentenceNode', node => {
      const at = node.children.findIndex(child => textOf(child) === 'very')
      if (at >= 0) node.children.splice(at, 2)
      if (textOf(node).startsWith('Cut')) node.children = []
    })
  }
  const file = await unified().use(englishSentences).use(shorten).use(retextStringify)
  expect(String(await file.process('A very large port cost 5 million. Cut this.'))).toBe('A large port cost 5 m. ')
})

test('a tree is plain data: copied, spread and printed it has all its words', () => {
  const tree = parse('Lind left. Roe stayed.')
  const copy = structuredClone(parse('Lind left. Roe stayed.'))
  expect(copy).toEqual(tree)
  expect(JSON.parse(JSON.stringify(parse('Lind left. Roe stayed.')))).toEqual(copy)
  const paragraph = tree.children[0] as {children: Sentence[]}
  expect({...paragraph.children[0]!}.children).toHaveLength(4)
})

test('plain prose gives the tree of parse-english, position for position', () => {
  for (const text of [
    'The two sides met on Tuesday. They talked for three hours.',
    'Ports were shut.\n\nWhy did nobody say so? Nobody asked!',
    'It cost $5, a low wage (before tax).',
  ])
    expect(parse(text)).toEqual(new ParseEnglish().parse(text))
})

test.each([
  ['They met on Nov. 1. Lee left.', ['They met on Nov. 1.', 'Lee left.']],
  ['She moved to the U.S. The port stayed.', ['She moved to the U.S.', 'The port stayed.']],
  [
    'No. 1 in the list is Dr. A. B. Roe of Roe Corp. in Norvik.',
    ['No. 1 in the list is Dr. A. B. Roe of Roe Corp. in Norvik.'],
  ],
  ['Trade grew.[12] It fell later. [13] Then it rose.', ['Trade grew.[12]', 'It fell later. [13]', 'Then it rose.']],
  ['It rose from 3 to 10. Also, 1,250.5 tonnes came.', ['It rose from 3 to 10.', 'Also, 1,250.5 tonnes came.']],
  ['“We paid.” Then he left.', ['“We paid.”', 'Then he left.']],
  ['“We paid. They did not,” he said.', ['“We paid.', 'They did not,” he said.']],
  ['Well ... he stayed. And then… Nobody came.', ['Well ... he stayed.', 'And then…', 'Nobody came.']],
  ['At 9 a.m. Roe spoke until 5 p.m. The hall was full.', ['At 9 a.m. Roe spoke until 5 p.m.', 'The hall was full.']],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test('words keep what joins them inside; an en dash and a slash set apart', () => {
  const words: string[] = []
  visit(parse('US$48.9 billion, Jae-mun’s 70,000 in Norvik–Oslo and AFP/Roe.'), 'WordNode', node => {
    words.push(textOf(node))
  })
  expect(words).toEqual(['US', '48.9', 'billion', 'Jae-mun’s', '70,000', 'in', 'Norvik', 'Oslo', 'and', 'AFP', 'Roe'])
})

test('texts of sentences and the gaps between them give any text back', () => {
  const pieces = fc.constantFrom(
    ...[
      'U.S. ',
      'A.A.A.',
      'i ',
      'it. so',
      '07/06/2031 14:57 ',
      '____',
      '*** ',
      ':) ',
      'Thanks, ',
      'Roe@norvik.org ',
      'https://a.b ',
    ],
    ...[
      '[12]',
      ' 4 ',
      '“',
      '”',
      '"',
      '(',
      ')',
      '. ',
      '? ',
      '… ',
      '\n\n',
      '\r\n',
      '\r',
      '\u202e',
      '\u2066',
      'a\u0301',
      '\ud800',
      '\udc00',
      '\u{1f600}',
    ],
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({unit: 'binary'}),
        fc.array(pieces).map(list => list.join('')),
      ),
      text => {
        let [given, at] = ['', 0]
        visit(parse(text), 'SentenceNode', ({children, position}) => {
          const [start, end] = [position?.start.offset ?? Number.NaN, position?.end.offset ?? Number.NaN]
          expect(text.slice(at, start).trim()).toBe('') // between sentences is only white space
          given += text.slice(at, start) + children.map(child => textOf(child)).join('')
          at = end
          return SKIP
        })
        expect(given + text.slice(at)).toBe(text)
      },
    ),
    {numRuns: 300},
  )
})
