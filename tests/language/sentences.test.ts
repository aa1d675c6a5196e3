import fc from 'fast-check'
import {toString as textOf} from 'nlcst-to-string'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {englishSentences} from '../../pipeline/language/en/sentences/index.ts'

const processor = unified().use(englishSentences).freeze()

const pieces = fc.constantFrom(
  'Oslo ',
  'U.S. ',
  'Mr. ',
  '“',
  '”',
  '"',
  "'",
  '. ',
  '... ',
  '[12]',
  '(',
  ')',
  '\n',
  '\n\n',
  '\r\n',
  'a\u0301',
  '\ud800',
  '\u{1f600}',
  '1,000.5 ',
  'No. 1 ',
  '? ',
  'said ',
  '\u00a0',
  '\u200b',
  'x@y.org ',
  'https://a.b/c. ',
  '1. ',
  '• ',
)

test('the tree gives its text back, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({unit: 'binary'}),
        fc.array(pieces).map(list => list.join('')),
      ),
      text => {
        expect(textOf(processor.parse(text))).toBe(text)
      },
    ),
    {numRuns: 300},
  )
})

test('positions are those of the text', () => {
  fc.assert(
    fc.property(
      fc.array(pieces).map(list => list.join('')),
      text => {
        for (const node of leavesOf(processor.parse(text))) {
          const [start, end] = [node.position?.start.offset, node.position?.end.offset]
          expect(text.slice(start, end)).toBe(textOf(node))
          const before = text.slice(0, start).replaceAll(/\r\n|\r(?!\n)/g, match => (match === '\r' ? '\n' : ' \n'))
          expect(node.position?.start.line).toBe(before.split('\n').length)
        }
      },
    ),
  )
})

type Node = ReturnType<typeof processor.parse>['children'][number]

function leavesOf(node: {children?: readonly unknown[]}): Node[] {
  return (
    (node.children as readonly Node[] | undefined)?.flatMap(child =>
      'children' in child ? leavesOf(child) : [child],
    ) ?? []
  )
}

/** The sentences of one paragraph. */
const sentencesOf = (text: string): string[] =>
  processor
    .parse(text)
    .children.flatMap(node =>
      node.type === 'ParagraphNode'
        ? node.children.filter(one => one.type === 'SentenceNode').map(one => textOf(one))
        : [],
    )

test('a day or a place that stood on a line of its own ends before the text that follows', () => {
  expect(sentencesOf('Thursday, May 8, 2031 On Tuesday, the ports closed.')).toEqual([
    'Thursday, May 8, 2031',
    'On Tuesday, the ports closed.',
  ])
  expect(sentencesOf('Ports close in Halm Saturday, January 31, 2032')).toEqual([
    'Ports close in Halm',
    'Saturday, January 31, 2032',
  ])
  expect(sentencesOf('Halm, Norland - The ports closed.')).toEqual(['Halm, Norland -', 'The ports closed.'])
  expect(sentencesOf('The ports closed on Thursday, May 8, 2031 and reopened on Friday.')).toHaveLength(1)
})

test('a sentence goes on after a cut word before a figure, a heading number and an initial in brackets', () => {
  for (const text of [
    'The mill was built c. 1818 by the town.',
    '2.1. Institutions of the ports',
    'It was [Mara L.] Roe who signed.',
    'The U.S., too, closed its ports.',
  ])
    expect(sentencesOf(text)).toEqual([text])
})

describe('floods cost no more a byte than prose', () => {
  const size = 150_000
  for (const flood of [
    'U.S. ',
    'A.A.A.',
    '"',
    '“',
    '(',
    '[1]',
    '. ',
    '.',
    '\u0301',
    '\ud800',
    'a',
    'a@',
    '://',
    "'a ",
    'Mr. ',
    '\n',
    '1. ',
    'https://a.b ',
    '[',
    '\u202e',
    '\u2066a',
    '\ud83d',
    '____ ',
    ':) ',
    '07/06/2031 14:57 ',
    'i. ',
    '[a',
    'Thanks, ',
  ])
    test(JSON.stringify(flood), () => {
      const text = flood.repeat(Math.ceil(size / flood.length))
      const began = process.cpuUsage()
      expect(textOf(processor.parse(text)).length).toBe(text.length)
      const {user} = process.cpuUsage(began)
      expect(user / 1000, 'milliseconds for 150 KB').toBeLessThan(1500)
    })
})

test('ten megabytes on one line are parsed within bounded room', () => {
  const text = 'Ports of the north were shut for 3.5 days, Mr. Roe said. '.repeat(175_000)
  const before = process.memoryUsage()
  const began = process.cpuUsage()
  const tree = processor.parse(text)
  const after = process.memoryUsage()
  const megabytes = (after.heapUsed + after.external - before.heapUsed - before.external) / 1e6
  const [line] = tree.children
  expect(line !== undefined && 'children' in line ? line.children.length : 0).toBe(175_000 * 2 - 1) // sentences, and spaces between
  expect(megabytes, 'megabytes for 10').toBeLessThan(350)
  expect(process.cpuUsage(began).user / 1e6, 'seconds').toBeLessThan(15)
})
