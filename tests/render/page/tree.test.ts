import fc from 'fast-check'
import type {Nodes, Paragraph} from 'mdast'
import {expect, test} from 'vitest'
import type {Briefing} from '../../../pipeline/model/briefing.ts'
import {sourceIdOf} from '../../../pipeline/model/id.ts'
import type {Annex, Ledger, SourceList, SourceText} from '../../../pipeline/model/page.ts'
import {annexOf} from '../../../pipeline/render/page/nodes/annex.ts'
import {oneLine} from '../../../pipeline/render/page/nodes/inline.ts'
import {lookupOf} from '../../../pipeline/render/page/nodes/lookup.ts'
import {keyPointsOf, passagesOf} from '../../../pipeline/render/page/nodes/passages.ts'
import {scopeOf, stretchOf} from '../../../pipeline/render/page/nodes/title-block.ts'
import {sampleBriefing, sampleTexts} from '../sample-briefing.ts'
import {pageOf, shippedPage} from './page.ts'

const shipped = shippedPage.slice(shippedPage.indexOf('\n---\n') + 5)
const page = pageOf(shipped)
const find = <Node>(type: string): Node => page.root.children.find(node => node.type === type) as Node

test('the shipped template prints its elements in the order of a briefing', () => {
  const order = page.root.children.map(node =>
    node.type === 'heading'
      ? `## ${node.children.map(child => ('value' in child ? child.value : '')).join('')}`
      : node.type,
  )
  expect(order).toEqual([
    ...['titleBlock', 'roleParagraph', '## Key points', 'keyPoints', '## Ports and transport', 'passage', 'passage'],
    ...['## Fisheries', 'passage', '## What comes next', 'dataTable', '## Where sources disagree', 'ledger'],
    ...['## Timeline', 'timeline', '## Key figures', 'dataTable', '## Who said what', 'dataTable'],
    ...['## What the sources do not say', 'list', '## Sources', 'sourceList', 'matrix'],
    ...['## Method', 'roleParagraph', '## Cited passages in context', 'annex'],
  ])
})

test('sections with nothing to say are left out with their headings', () => {
  const bare = pageOf(shipped, {...sampleBriefing, sections: [], matrix: []})
  expect(bare.root.children.map(node => node.type)).toEqual(['titleBlock', 'heading', 'sourceList', 'heading', 'annex'])
})

test('a folder of hundreds lists the sources that are cited, and says how many more were read', () => {
  const [first] = sampleBriefing.sources
  const more = Array.from({length: 96}, (_, index) => ({
    ...first!,
    id: sourceIdOf(`${index}`.padStart(12, '0')),
    number: index + 5,
  }))
  const scope = {...sampleBriefing.scope, sources: 100}
  const large = pageOf(shipped, {...sampleBriefing, sources: [...sampleBriefing.sources, ...more], scope})
  const at = large.root.children.findIndex(node => node.type === 'sourceList')
  const [list, rest, after] = large.root.children.slice(at) as [SourceList, Paragraph, Nodes]
  expect(list.sources.map(({number}) => number)).toEqual([1, 2, 3, 4])
  expect(rest.children.map(child => ('value' in child ? child.value : '')).join('')).toBe(
    '96 more sources were read and are not cited; audit.json lists them all.',
  )
  expect(after.type).toBe('heading') // no table of a hundred columns
})

test('`annex: false` leaves out the annex and its heading', () => {
  expect(pageOf(shipped, sampleBriefing, false).root.children.map(node => node.type)).not.toContain('annex')
})

test('each word of a source is the text at its span', () => {
  const texts: SourceText[] = []
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ((value as {type?: unknown}).type === 'sourceText') texts.push(value as SourceText)
    for (const inner of Object.values(value)) collect(inner)
  }
  collect(page.root)
  expect(texts.length).toBeGreaterThan(20)
  for (const {value, span} of texts)
    expect(oneLine((sampleTexts as ReadonlyMap<string, string>).get(span.source)!.slice(span.start, span.end))).toBe(
      value,
    )
})

test('nodes have no positions: they would count in a text that nobody has seen', () => {
  expect(JSON.stringify(page.root)).not.toContain('"position"')
})

test('a bullet opens with its storyline, and says how many independent origins report it when there are several', () => {
  const [item] = sampleBriefing.sections.find(({kind}) => kind === 'key-points')!.items
  const items = [
    {...item!, paragraph: 0, lead: 'Toll and rescue'},
    {...item!, paragraph: 0, origins: [...item!.origins, ...item!.origins]},
    {...item!, paragraph: 1},
  ]
  const {points} = keyPointsOf(items, 3, sampleBriefing.date, lookupOf(sampleBriefing))
  expect(points.map(({side}) => side?.support)).toEqual([{have: 2, of: 3}, undefined])
  expect(points.map(({paragraph}) => paragraph.children[0]!.type)).toEqual(['strong', 'sourceText'])
})

test('quotations in the same words are printed once, with all their marks', () => {
  const [entry] = find<Ledger>('ledger').entries
  const marks = entry!.rows.map(({sayings}) =>
    sayings.flatMap(({words}) =>
      words.children.flatMap((child: Nodes) => (child.type === 'citation' ? child.marks : [])),
    ),
  )
  expect(marks).toEqual([['1a'], ['2a', '3a']])
})

test('the annex prints each paragraph whole, and each passage once', () => {
  const {sources} = find<Annex>('annex')
  expect(sources.map(({number}) => number)).toEqual([1, 2, 3, 4])
  expect(sources[0]!.paragraphs[0]!.pieces.map(({mark}) => mark ?? '')).toEqual(['1a', '', '1b'])
  const marks = sources.flatMap(({paragraphs}) =>
    paragraphs.flatMap(({pieces}) => pieces.flatMap(({mark}) => mark ?? [])),
  )
  expect(marks.sort()).toEqual(sampleBriefing.passages.map(({mark}) => mark).sort())
})

test('the annex and the list of sources hold what this page cites, and no more', () => {
  const own = pageOf('{{ bottom_line }}\n\n{{ sources }}\n\n{{ annex }}\n')
  const [, list, annex] = own.root.children as [unknown, SourceList, Annex]
  expect(list.sources.map(({marks}) => marks)).toEqual([['1a'], [], [], []])
  expect(annex.sources.map(({number}) => number)).toEqual([1])
  expect(annex.sources[0]!.paragraphs.map(({pieces}) => pieces.map(({mark}) => mark ?? ''))).toEqual([['1a', '', '']])
})

test('however passages and contexts overlap, the annex loses no word and no mark', () => {
  const text = 'abcdefghij klmnopqrst uvwxyz'
  const {sources, passages} = sampleBriefing
  const ranges = fc.array(fc.tuple(fc.nat(26), fc.nat(26), fc.nat(26), fc.nat(26)), {minLength: 1, maxLength: 8})
  fc.assert(
    fc.property(ranges, given => {
      const briefing: Briefing = {
        ...sampleBriefing,
        sources: [sources[0]!],
        passages: given.map((numbers, index) => {
          const [a, b, c, d] = [...numbers].sort((x, y) => x - y) as [number, number, number, number]
          return {
            ...passages[0]!,
            mark: `1${String.fromCharCode(97 + index)}`,
            span: {source: sources[0]!.id, start: b, end: c + 1, exact: text.slice(b, c + 1)},
            context: {start: a, end: d + 1},
          }
        }),
      }
      const annex = annexOf(briefing, new Map([[sources[0]!.id, text]]))
      const pieces = annex.sources.flatMap(({paragraphs}) => paragraphs.flatMap(one => one.pieces))
      expect(pieces.flatMap(({mark}) => mark ?? []).sort()).toEqual(briefing.passages.map(({mark}) => mark).sort())
      const covered = [...text].map((_, at) =>
        briefing.passages.some(({context}) => context.start <= at && at < context.end),
      )
      const words = [...text].filter((letter, at) => covered[at] && letter !== ' ').join('')
      expect(
        pieces
          .map(piece => piece.text)
          .join('')
          .replaceAll(' ', ''),
      ).toBe(words)
    }),
  )
})

test('a source whose text is not given is quoted by its passages alone', () => {
  const annex = annexOf(sampleBriefing, new Map())
  expect(annex.sources[3]!.paragraphs.map(({pieces}) => pieces.length)).toEqual([1, 1, 1])
})

test('a template may print items, speakers and tables of its own', () => {
  const own = pageOf(
    '| Who | Words |\n| --- | ---: |\n{%- for item in statements %}\n| {{ item.speaker.name }} | {{ item.words }} {{ item.marks }} |\n{%- endfor %}\n',
  )
  const [table] = own.root.children
  expect(table).toMatchObject({
    type: 'dataTable',
    role: 'plain',
    columns: [
      {align: 'left', share: 0.5},
      {align: 'right', share: 0.5},
    ],
  })
})

test('a list made by a loop is set tight', () => {
  const [list] = pageOf('{% for item in open_questions %}\n- {{ item }}\n{% endfor %}\n').root.children
  expect(list).toMatchObject({type: 'list', spread: false})
})

test('the scope line says days once, and never counts one source as independent', () => {
  expect(stretchOf('2031-05-02', '2031-05-09')).toBe('2 to 9 May 2031')
  expect(stretchOf('2031-04-28', '2031-05-09')).toBe('28 April to 9 May 2031')
  expect(stretchOf('2030-12-31', '2031-01-02')).toBe('31 December 2030 to 2 January 2031')
  expect(stretchOf('2031-05', '2031-05-09')).toBe('May 2031 to 9 May 2031')
  expect(stretchOf('2031-05-09', '2031-05-09')).toBe('9 May 2031')
  const one: Briefing = {
    ...sampleBriefing,
    desk: null,
    scope: {sources: 1, origins: 1, from: null, to: null, undated: 1},
  }
  expect(scopeOf(one)).toBe('1 source')
})

test('the running head has the title whole; only one that no two lines hold is cut, between words', () => {
  const title =
    'Tarsk and Velmar sign a loan for the harbour of Hadra, after two long years of talks about its breakwater'
  expect(pageOf('', {...sampleBriefing, title}).shortTitle).toBe(title)
  const long = pageOf('', {
    ...sampleBriefing,
    title: `${title}, which nobody but the port had asked for, as its director said when the contracts lay before him`,
  })
  expect(long.shortTitle).toBe(`${title}, which nobody but the port had asked for, as its director said when the…`)
})

test('the annex prints a sentence on either side of a passage, and whole paragraphs where that is asked for', () => {
  const source = sampleBriefing.sources[0]!
  const text = 'One came. Two went. Three stayed. Four left. Five slept. Six woke.'
  const passage = (mark: string, sentence: string, near: string) => ({
    ...sampleBriefing.passages[0]!,
    mark,
    span: {
      source: source.id,
      start: text.indexOf(sentence),
      end: text.indexOf(sentence) + sentence.length,
      exact: sentence,
    },
    context: {start: 0, end: text.length},
    near: {start: text.indexOf(near), end: text.indexOf(near) + near.length},
  })
  const passages = [
    passage('1a', 'One came.', 'One came. Two went.'),
    passage('1b', 'Six woke.', 'Five slept. Six woke.'),
  ]
  const printed = (extent: 'near' | 'full') =>
    annexOf({...sampleBriefing, passages}, new Map([[source.id, text]]), extent).sources[0]!.paragraphs.map(
      ({pieces}) => pieces.map(piece => piece.text).join(''),
    )
  expect(printed('near')).toEqual(['One came. Two went. … Five slept. Six woke.'])
  expect(printed('full')).toEqual([text])
})

test('beside a paragraph stand its day and who tells it, or when sources that name nobody told it', () => {
  const [item] = sampleBriefing.sections.find(({kind}) => kind === 'theme')!.items
  const sides = (sources: Partial<Briefing['sources'][number]>, more: object = {}) => {
    const briefing = {...sampleBriefing, sources: sampleBriefing.sources.map(source => ({...source, ...sources}))}
    const own = {...item!, origins: item!.origins.slice(0, 1), when: undefined, ...more}
    const [passage] = passagesOf([own], 3, '2031-05-09', lookupOf(briefing))
    return passage!.side
  }
  const unnamed = {publisher: null, author: null}
  const day = {value: '2031-05-06', label: '6 May 2031', certainty: 'stated'}
  expect(sides({publisher: 'Hadrun Wire'})?.names).toEqual([expect.stringContaining('Hadrun Wire')])
  expect(sides({...unnamed, published: '2031-05-08'})).toEqual({names: ['reported 8 May']})
  expect(sides({...unnamed, published: '2031-05-08'}, {when: day})).toEqual({text: '6 May'})
  expect(sides({...unnamed, published: null}, {when: day})).toEqual({text: '6 May', names: ['undated source']})
  expect(sides({}, {origins: ['org-a', 'org-b']})).toEqual({support: {have: 2, of: 3}})
})
