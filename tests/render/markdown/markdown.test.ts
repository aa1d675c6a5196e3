import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import type {Briefing, Item} from '../../../pipeline/model/briefing.ts'
import {itemIdOf} from '../../../pipeline/model/id.ts'
import {renderMarkdown} from '../../../pipeline/render/markdown/index.ts'
import {check} from '../../fixtures.ts'
import {pageOf, shippedPage} from '../page/page.ts'
import {sampleBriefing} from '../sample-briefing.ts'
import {removePosition} from './text-of.ts'

const parse = (markdown: string): Root => removePosition(unified().use(remarkParse).use(remarkGfm).parse(markdown))
const shipped = shippedPage.slice(shippedPage.indexOf('\n---\n') + 5)

/** A briefing in which each line is a key point, a row of the ledger and of a table, and a cited passage. */
function briefingOf(lines: readonly string[]): Briefing {
  const [first] = sampleBriefing.passages
  const source = sampleBriefing.sources[0]!
  const passages = lines.map((exact, index) => ({
    ...first!,
    mark: `1${String.fromCharCode(97 + index)}`,
    span: {source: source.id, start: index, end: index + 1, exact},
  }))
  const items = passages.map(
    ({mark, span}): Item => ({
      id: itemIdOf(mark),
      origin: 'source',
      parts: [{text: span.exact, span}],
      marks: [mark],
      support: [],
      origins: [source.origin],
    }),
  )
  return {
    ...sampleBriefing,
    passages,
    matrix: [],
    sources: [source],
    sections: [
      {id: 'key-points', kind: 'key-points', heading: 'Key points', items},
      {
        id: 'disagreements',
        kind: 'disagreements',
        heading: 'Where sources disagree',
        items: [
          {
            ...items[0]!,
            question: 'Which words?',
            values: items.map(({parts, marks, origins}) => ({value: marks.join(), quotes: [{parts, marks}], origins})),
          },
        ],
      },
      {id: 'next', kind: 'next', heading: 'What comes next', items},
    ],
  }
}

check('render/markdown', 'md', given =>
  renderMarkdown(
    given.files.includes('input.txt')
      ? pageOf(
          '{{ key_points }}\n\n{{ disagreements }}\n\n{{ next_dates }}\n',
          briefingOf(given.read('input.txt').trimEnd().split('\n')),
        )
      : pageOf(shipped),
  ),
)

test('Markdown that is read and written again says the same', () => {
  const markdown = renderMarkdown(pageOf(shipped))
  const tree = parse(markdown)
  const again = renderMarkdown({...pageOf(shipped), root: tree, passages: new Map()})
  expect(parse(again)).toEqual(tree)
})

test('every citation of the page has its footnote, and no footnote is without a citation', () => {
  const markdown = renderMarkdown(pageOf(shipped))
  const called = new Set([...markdown.matchAll(/\[\^(\w+)\](?!:)/g)].map(match => match[1]))
  const defined = [...markdown.matchAll(/^\[\^(\w+)\]:/gm)].map(match => match[1])
  expect([...called].sort()).toEqual([...defined].sort())
})

test('a citation without a passage is a bug, not a broken footnote', () => {
  const page = pageOf(shipped)
  expect(() => renderMarkdown({...page, passages: new Map()})).toThrow('No passage has the mark')
})

test('a long word costs no more than its length', () => {
  const cost = (length: number): number => {
    const page = pageOf('{{ title }}', {
      ...sampleBriefing,
      titleParts: [{text: `${'a'.repeat(length)}${'['.repeat(length)}`}],
    })
    const start = process.cpuUsage()
    renderMarkdown(page)
    return process.cpuUsage(start).user
  }
  cost(1000)
  expect(cost(200_000)).toBeLessThan(1_000_000)
})

test('sources keep their numbers where some are left out', () => {
  const sourceOf = (number: number) => ({
    number,
    title: {type: 'paragraph' as const, children: [{type: 'text' as const, value: `Title ${number}`}]},
    descriptor: {type: 'paragraph' as const, children: [{type: 'text' as const, value: 'undated'}]},
    marks: [],
  })
  const markdownOf = (...numbers: number[]) =>
    renderMarkdown({
      ...pageOf('{{ title }}'),
      root: {type: 'root', children: [{type: 'sourceList', sources: numbers.map(sourceOf)}]},
    })
  expect(markdownOf(2, 3)).toBe('2. **Title 2** · undated\n3. **Title 3** · undated\n')
  expect(markdownOf(2, 5)).toBe('- **2 Title 2** · undated\n- **5 Title 5** · undated\n')
})
