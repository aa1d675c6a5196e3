import fc from 'fast-check'
import type {RootContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import type {DataTable, Timeline} from '../../../pipeline/model/page.ts'
import {defaultStyle, type Style} from '../../../pipeline/model/style.ts'
import {layOut, type PageModel} from '../../../pipeline/render/pdf/index.ts'
import {check} from '../../../tools/pdf-checker/index.ts'
import {cite, fonts, paragraph, sample, section, sentences, text, treeOf} from './sample.ts'

const marks = Object.keys(sentences)
const runsOf = (model: PageModel, page: number) =>
  model.pages[page]!.marks.flatMap(mark => (mark.kind === 'run' ? [mark] : []))

const sentence = fc.constantFrom(...marks).map(mark => [text(sentences[mark]!), cite(mark), text(' ')])
const block = fc.array(sentence, {minLength: 1, maxLength: 6}).map(list => paragraph(...list.flat()))
const support = fc.record({have: fc.integer({min: 1, max: 5}), of: fc.constant(5)})

const row = fc.tuple(fc.integer({min: 1, max: 9_999_999}), block)
const tableOf = (rows: [number, ReturnType<typeof paragraph>][]): DataTable => ({
  type: 'dataTable',
  role: 'figures',
  columns: [
    {align: 'decimal', share: 0.25},
    {align: 'left', share: 0.75},
  ],
  table: {
    type: 'table',
    children: [
      {type: 'tableRow', children: ['Figure', 'What'].map(name => ({type: 'tableCell', children: [text(name)]}))},
      ...rows.map(([value, words]) => ({
        type: 'tableRow' as const,
        children: [
          {type: 'tableCell' as const, children: [text(`${value / 100} million`)]},
          {type: 'tableCell' as const, children: words.children},
        ],
      })),
    ],
  },
})
const figures = fc.array(row, {minLength: 1, maxLength: 30}).map(tableOf)

const timeline = fc.array(fc.tuple(fc.integer({min: 0, max: 700}), block), {minLength: 1, maxLength: 10}).map(
  (events): Timeline => ({
    type: 'timeline',
    events: events
      .sort(([a], [b]) => a - b)
      .map(([day, words], i) => {
        const value = new Date(Date.UTC(2030, 0, 1 + day)).toISOString().slice(0, 10)
        return {value, label: value, certainty: i % 3 === 0 ? 'derived' : 'stated', main: i === 1, words}
      }),
  }),
)

const node: fc.Arbitrary<RootContent> = fc.oneof(
  {weight: 8, arbitrary: block.map((words): RootContent => ({type: 'passage', paragraph: words}))},
  fc.record({words: block, support}).map(
    ({words, support}): RootContent => ({
      type: 'passage',
      paragraph: words,
      side: {support, text: 'a note beside it'},
    }),
  ),
  fc.array(fc.record({words: block, support}), {minLength: 1, maxLength: 8}).map(
    (points): RootContent => ({
      type: 'keyPoints',
      points: points.map(({words, support}) => ({paragraph: words, side: {support}})),
    }),
  ),
  fc.array(fc.tuple(block, block), {minLength: 1, maxLength: 3}).map(
    (pairs): RootContent => ({
      type: 'ledger',
      entries: pairs.map(([one, two]) => ({
        question: paragraph('How much?'),
        rows: [
          {value: '310 million', sayings: [{words: one, by: 'The Isle Post'}, {words: one}], support: {have: 1, of: 3}},
          {value: 'less', sayings: [{words: two}]},
        ],
      })),
    }),
  ),
  figures,
  timeline,
  fc.array(block, {minLength: 1, maxLength: 5}).map(
    (items): RootContent => ({
      type: 'list',
      ordered: false,
      children: items.map(item => ({type: 'listItem', children: [item]})),
    }),
  ),
)

const tree = fc
  .array(fc.array(node, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 9})
  .map(sections =>
    treeOf([
      sample.root.children[0]!,
      ...sections.flatMap((nodes, i) => [section(`Section ${i + 1}`), ...nodes]),
      ...sample.root.children.slice(-7),
    ]),
  )

describe('a briefing of any content', () => {
  test('has no widow, stranded head, overlap or text outside its frame', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom<Style['paper']>('A4', 'Letter'), (given, paper) => {
        expect(check(layOut(given, {...defaultStyle, paper}, fonts))).toEqual([])
      }),
      {numRuns: 40, seed: 7, endOnFailure: true},
    )
  })
})

describe('a long table', () => {
  const [rows] = fc.sample(fc.array(row, {minLength: 40, maxLength: 40}), {numRuns: 1, seed: 3})
  const model = layOut(treeOf([section('Figures'), tableOf(rows!)]), defaultStyle, fonts)

  test('repeats its head on every page, to be read once', () => {
    expect(model.pages.length).toBeGreaterThan(1)
    model.pages.forEach((_, page) => {
      const heads = runsOf(model, page).filter(run => run.text === 'Figure')
      expect(heads).toHaveLength(1)
      expect(heads[0]!.content === null).toBe(page > 0)
    })
  })

  test('aligns numbers on the decimal point', () => {
    const edges = model.pages.flatMap((_, page) =>
      runsOf(model, page)
        .filter(run => /^[\d.]+ million$/.test(run.text))
        .map(run => {
          const point = run.text.search(/[. ]/)
          return run.x + (run.advances.slice(0, point).reduce((sum, advance) => sum + advance, 0) * run.size) / 1000
        }),
    )
    expect(Math.max(...edges) - Math.min(...edges)).toBeLessThan(0.6)
  })
})

describe('the page', () => {
  test('carries the handling mark on every page', () => {
    const model = layOut({...sample, handling: 'RESTRICTED'}, defaultStyle, fonts)
    model.pages.forEach((_, page) => {
      expect(runsOf(model, page).some(run => run.text === 'RESTRICTED')).toBe(true)
    })
  })

  test('numbers itself, and repeats the short title from page 2', () => {
    const model = layOut(sample, defaultStyle, fonts)
    model.pages.forEach((_, page) => {
      const texts = runsOf(model, page)
        .filter(run => run.decor === 'pagination')
        .map(run => run.text)
      expect(texts).toContain(`Page ${page + 1} of ${model.pages.length}`)
      expect(texts.includes(sample.shortTitle)).toBe(page > 0)
    })
  })

  test('prints the pages on which a source is cited, as they came out', () => {
    const model = layOut(sample, defaultStyle, fonts)
    const on = new Set<number>()
    model.pages.forEach(({links}, page) => {
      if (links.some(({to}) => 'destination' in to && to.destination.startsWith('p00001'))) on.add(page + 1)
    })
    const backs = model.pages.flatMap(({links}) =>
      links.flatMap(({to}) => ('destination' in to && to.destination.startsWith('b00001x') ? [to.destination] : [])),
    )
    // Of pages in a row the first and the last lead back.
    const named = [...on].filter((page, i, all) => all[i - 1] !== page - 1 || all[i + 1] !== page + 1)
    expect(backs.map(name => Number(name.slice(7)))).toEqual(named)
    const printed = model.pages.flatMap((_, page) => runsOf(model, page).map(run => run.text)).join('')
    expect(printed).toContain('cited on pp.\u00a01–')
  })

  test('sets a title that takes more than two lines smaller', () => {
    const titled = (words: string) =>
      layOut(
        treeOf([{type: 'titleBlock', kicker: 'BRIEFING', title: paragraph(words), scope: paragraph('6 sources')}]),
        defaultStyle,
        fonts,
      ).pages[0]!.marks.flatMap(mark => (mark.kind === 'run' && mark.face === 'serif-semibold' ? [mark] : []))
    const short = titled('Port Ansel is leased for forty years')
    const long = titled('Port Ansel is leased for forty years after engineers, pumps and loans reached Velmora')
    expect(new Set(short.map(({size}) => size))).toEqual(new Set([defaultStyle.text.title.size]))
    expect(new Set(long.map(({y}) => y)).size).toBe(2)
    expect(Math.max(...long.map(({size}) => size))).toBeLessThan(defaultStyle.text.title.size)
  })

  test('has no mark smaller than a reader can make out', () => {
    const model = layOut(sample, defaultStyle, fonts)
    const sizes = model.pages.flatMap((_, page) =>
      runsOf(model, page).flatMap(({text, size}) => (/^\d+[a-z]$/.test(text) ? [size] : [])),
    )
    expect(Math.min(...sizes)).toBe(7)
  })

  test('leads citations to the list of sources when there is no annex', () => {
    const model = layOut(treeOf(sample.root.children.slice(0, -2)), defaultStyle, fonts)
    expect(check(model)).toEqual([])
    const targets = model.pages.flatMap(({links}) =>
      links.flatMap(({to}) => ('destination' in to ? [to.destination] : [])),
    )
    expect(targets).toContain('s00001')
  })
})

describe('the drawn timeline', () => {
  const figure = (days: readonly string[]) => {
    const events = days.map(value => ({
      value,
      label: value,
      certainty: 'stated' as const,
      main: false,
      words: paragraph('Something happened.'),
    }))
    return layOut(treeOf([{type: 'timeline', events}]), defaultStyle, fonts)
  }

  test('keeps true distances', () => {
    const model = figure(['2031-01-01', '2031-01-11', '2031-01-31'])
    const dots = model.pages[0]!.marks.flatMap(mark => (mark.kind === 'dot' && mark.content !== null ? [mark.x] : []))
    expect((dots[1]! - dots[0]!) / (dots[2]! - dots[0]!)).toBeCloseTo(1 / 3, 3)
  })

  const dotsOf = (model: PageModel) =>
    model.pages[0]!.marks.flatMap(mark => (mark.kind === 'dot' && mark.content !== null ? [mark.x] : []))
  const labelsOf = (model: PageModel) => {
    const figures = model.tags.kids.filter(kid => typeof kid !== 'number' && kid.role === 'Figure')
    const contents = new Set(figures.flatMap(kid => (typeof kid === 'number' ? [] : kid.kids)))
    return runsOf(model, 0).flatMap(({content, text}) => (content !== null && contents.has(content) ? [text] : []))
  }
  const may = Array.from({length: 12}, (_, i) => `2031-05-${String(i + 1).padStart(2, '0')}`)

  test('is broken where nothing happens for long, and says so', () => {
    const model = figure(['1931-01-01', ...may])
    const dots = dotsOf(model)
    expect(JSON.stringify(model.tags)).toContain('at true distances but where the line is broken')
    const steps = dots.slice(2).map((x, i) => x - dots[i + 1]!)
    for (const step of steps) expect(step).toBeCloseTo(steps[0]!, 1)
    expect(steps[0]).toBeGreaterThan(7)
    expect(check(model)).toEqual([])
  })

  test('shows events of one day as one dot with their number', () => {
    const model = figure(['2031-05-01', '2031-05-04', '2031-05-04', '2031-05-09'])
    expect(dotsOf(model)).toHaveLength(3)
    expect(labelsOf(model)).toContain('4 May (2)')
  })

  test('leaves out labels that find no place, those at the ends last', () => {
    const year = Array.from({length: 60}, (_, i) => new Date(Date.UTC(2031, 0, 1 + i * 12)).toISOString().slice(0, 10))
    const model = figure(year)
    const labels = labelsOf(model)
    expect(dotsOf(model)).toHaveLength(60)
    expect(labels.length).toBeLessThan(60)
    expect(labels).toEqual(expect.arrayContaining(['1 Jan 2031', '9 Dec 2032']))
    expect(check(model).filter(({rule}) => rule === 'overlap')).toEqual([])
  })

  test('gives way to the list when days are too scattered to tell apart', () => {
    const scattered = [
      '1000-01-01',
      '1000-01-02',
      '1200-01-01',
      '1200-01-02',
      '1400-01-01',
      '1400-01-02',
      '1600-01-01',
      '1600-01-02',
      '1800-01-01',
      '1800-01-02',
      '2031-05-01',
      '2031-05-02',
    ]
    expect(JSON.stringify(figure(scattered).tags)).not.toContain('Figure')
  })
})

test('the box of key points reaches the foot of the first page where a little white would stay', () => {
  const points = (count: number): RootContent => ({
    type: 'keyPoints',
    points: marks.slice(0, count).map(mark => ({paragraph: paragraph(sentences[mark]!, cite(mark))})),
  })
  const long = paragraph(Array.from({length: 60}, () => sentences['1a']!).join(' '))
  const before = paragraph(Array.from({length: 22}, () => sentences['1b']!).join(' '))
  const {pages, frame} = layOut(treeOf([before, points(6), section('After'), long]), defaultStyle, fonts)
  const box = pages[0]!.marks.find(mark => mark.kind === 'fill' && mark.height > 60)
  expect(box).toBeDefined()
  const foot = box?.kind === 'fill' ? box.y + box.height : 0
  expect(frame.bottom - foot).toBeLessThan(20)
  expect(foot).toBeLessThanOrEqual(frame.bottom + 0.01)
})
