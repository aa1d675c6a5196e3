import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Paragraph, PhrasingContent, RootContent} from 'mdast'
import type {Annex, Matrix, PageTree, SourceList} from '../../../pipeline/model/page.ts'
import {type Face, fontFiles} from '../../../pipeline/render/pdf/index.ts'

// An invented story: places, people and figures exist nowhere else.

const require = createRequire(import.meta.url)

/** The shipped fonts, as the shell reads them. */
export const fonts = Object.fromEntries(
  fontFiles.map(({face, module}) => [face, new Uint8Array(readFileSync(require.resolve(module)))]),
) as Record<Face, Uint8Array>

export const text = (value: string): PhrasingContent => ({type: 'text', value})
export const paragraph = (...children: (PhrasingContent | string)[]): Paragraph => ({
  type: 'paragraph',
  children: children.map(child => (typeof child === 'string' ? text(child) : child)),
})
export const cite = (...marks: string[]): PhrasingContent => ({type: 'citation', marks})
const quote = (value: string): PhrasingContent => ({
  type: 'sourceText',
  value,
  span: {source: 's1', start: 0, end: value.length},
})
const added = (value: string): PhrasingContent => ({type: 'insertion', value})
const section = (value: string): RootContent => ({type: 'heading', depth: 2, children: [text(value)]})
const subsection = (value: string): RootContent => ({type: 'heading', depth: 3, children: [text(value)]})

const sentences: Readonly<Record<string, string>> = {
  '1a': 'The harbour authority of Velmora signed a forty-year concession with the Tarn Consortium on 4 May, its chairwoman said.',
  '1b': 'Under the agreement, 310 million crowns will be invested in two new berths and a rail terminal.',
  '1c': 'Dock workers would keep their contracts “without exception”, Ms. Adela Brandt told reporters in Port Ansel.',
  '2a': 'The consortium put the investment at 285 million crowns, of which a third is to be spent by 2034.',
  '2b': 'Construction of the first berth is to begin in September, after the environmental review has been published.',
  '3a': 'The union of port workers said it had seen no written guarantee and would decide on industrial action by 20 May.',
  '3b': 'About 1,900 people are employed at the harbour, according to the ministry of transport.',
  '4a': 'The opposition asked the audit chamber to examine why only one bid had been admitted.',
  '4b': 'Two members of the supervisory board abstained; minutes of the meeting have not been released.',
  '5a': 'Neighbouring Orlane announced that it would review the fees for transit through the Kessel strait.',
  '5b': 'Freight volumes through Port Ansel fell by 6.4 percent in 2030, the third decline in a row.',
  '6a': 'A 2009 concession for the same site was cancelled after four years, when traffic stayed at half of what had been forecast.',
}

const titles = [
  'Velmora hands Port Ansel to private operator for forty years',
  'Tarn Consortium to build two berths at Port Ansel',
  'Dock union weighs strike over harbour concession',
  'Audit chamber asked to look into single bid',
  'Orlane to review strait fees as freight declines',
  'What became of the first Ansel concession',
]
const publishers = ['Velmora Courier', 'Tarn press office', 'Harbour Worker', null, 'Strait Observer', 'Ansel Review']

const passages = new Map(
  Object.entries(sentences).map(([mark, value]) => {
    const number = Number.parseInt(mark, 10)
    return [
      mark,
      {
        text: value,
        source: number,
        sourceTitle: titles[number - 1]!,
        publisher: publishers[number - 1]!,
        dateLabel: `${3 + number} May 2031`,
      },
    ]
  }),
)

const said = (mark: string, ...more: string[]) => [quote(sentences[mark]!), cite(mark, ...more)]

const cells = (...values: (string | PhrasingContent[])[]) => ({
  type: 'tableRow' as const,
  children: values.map(value => ({
    type: 'tableCell' as const,
    children: typeof value === 'string' ? [text(value)] : value,
  })),
})

const sourceList: SourceList = {
  type: 'sourceList',
  sources: titles.map((title, i) => ({
    number: i + 1,
    title: paragraph(title),
    descriptor: paragraph(
      `${publishers[i] ?? 'No publisher found'}, ${4 + i} May 2031 (date: page header). ${
        i === 1
          ? 'A statement of the consortium itself.'
          : 'Quotes the harbour authority and the ministry of transport.'
      }`,
    ),
    marks: Object.keys(sentences).filter(mark => mark.startsWith(String(i + 1))),
  })),
}

const filler =
  'The harbour lies at the mouth of the Ansel, a day’s sailing from the strait, and has been run by the town since it was built. '

const annex: Annex = {
  type: 'annex',
  sources: titles.map((title, i) => ({
    number: i + 1,
    title,
    paragraphs: Object.entries(sentences)
      .filter(([mark]) => mark.startsWith(String(i + 1)))
      .map(([mark, value]) => ({
        pieces: [{text: filler}, {text: value, mark}, {text: ` Officials declined to say more. ${filler}`}],
      })),
  })),
}

const matrix: Matrix = {
  type: 'matrix',
  sources: ['1', '2', '3', '4', '5', '6'],
  rows: [
    {label: 'Concession and investment', cells: [4, 5, 0, 1, 0, 2]},
    {label: 'Labour and employment', cells: [2, 0, 7, 0, 0, 0]},
    {label: 'Oversight and procurement', cells: [0, 0, 1, 5, 0, 1]},
    {label: 'Transit fees and regional trade', cells: [0, 0, 0, 0, 4, 1]},
  ],
}

const children: RootContent[] = [
  {
    type: 'titleBlock',
    kicker: 'BRIEFING · AS OF 9 MAY 2031',
    title: paragraph('Velmora leases Port Ansel for forty years; price and jobs are in dispute'),
    scope: paragraph('6 sources, 4 of them independent · 4 to 9 May 2031'),
  },
  {
    type: 'roleParagraph',
    role: 'bottom-line',
    children: [...said('1a'), text(' '), quote(sentences['3a']!), cite('3a')],
  },
  section('Key points'),
  {
    type: 'keyPoints',
    points: [
      {paragraph: paragraph(...said('1b', '2a')), side: {support: {have: 2, of: 4}}},
      {paragraph: paragraph(...said('2b')), side: {support: {have: 1, of: 4}}},
      {paragraph: paragraph(...said('3a')), side: {support: {have: 3, of: 4}}},
      {paragraph: paragraph(...said('4a')), side: {support: {have: 1, of: 4}}},
      {paragraph: paragraph(...said('5b')), side: {support: {have: 4, of: 4}}},
    ],
  },
  section('Concession and investment'),
  {type: 'passage', paragraph: paragraph(...said('1a'), ' ', ...said('1b')), side: {text: 'signed 4 May'}},
  {type: 'passage', paragraph: paragraph(...said('2a'), ' ', ...said('2b'))},
  {
    type: 'passage',
    paragraph: paragraph(...said('6a'), ' ', quote('The town '), added('[of Port Ansel]'), quote(' kept the land.')),
    side: {text: 'background, from a review of the first concession'},
  },
  section('Labour and employment'),
  {type: 'passage', paragraph: paragraph(...said('1c'), ' ', ...said('3a')), side: {support: {have: 2, of: 4}}},
  {type: 'passage', paragraph: paragraph(...said('3b'))},
  section('Oversight'),
  {type: 'passage', paragraph: paragraph(...said('4a'), ' ', ...said('4b'))},
  section('Where sources disagree'),
  {
    type: 'ledger',
    entries: [
      {
        question: paragraph('How much will be invested?'),
        note: 'Sources count differently',
        rows: [
          {
            value: '310 million crowns',
            sayings: [{words: paragraph(...said('1b')), by: 'The Isle Post'}],
            support: {have: 2, of: 4},
          },
          {
            value: '285 million crowns',
            sayings: [{words: paragraph(...said('2a')), by: 'The Isle Post'}],
            support: {have: 1, of: 4},
          },
        ],
      },
      {
        question: paragraph('Are jobs guaranteed?'),
        rows: [
          {value: 'yes', sayings: [{words: paragraph(...said('1c')), by: 'The Isle Post'}], support: {have: 1, of: 4}},
          {
            value: 'no written guarantee',
            sayings: [{words: paragraph(...said('3a')), by: 'The Isle Post'}],
            support: {have: 1, of: 4},
          },
        ],
      },
    ],
  },
  section('Timeline'),
  {
    type: 'timeline',
    events: [
      {value: '2031-03-12', label: '12 March 2031', certainty: 'stated', main: false, words: paragraph(...said('4b'))},
      {value: '2031-05-04', label: '4 May 2031', certainty: 'stated', main: true, words: paragraph(...said('1a'))},
      {value: '2031-05-06', label: '6 May 2031', certainty: 'derived', main: false, words: paragraph(...said('4a'))},
      {value: '2031-05-08', label: '8 May 2031', certainty: 'stated', main: false, words: paragraph(...said('5a'))},
      {value: '2031-05-20', label: '20 May 2031', certainty: 'stated', main: false, words: paragraph(...said('3a'))},
      {value: '2031-09', label: 'September 2031', certainty: 'ambiguous', main: false, words: paragraph(...said('2b'))},
    ],
  },
  section('Key figures'),
  {
    type: 'dataTable',
    role: 'figures',
    columns: [
      {align: 'decimal', share: 0.26},
      {align: 'left', share: 0.6},
      {align: 'left', share: 0.14},
    ],
    table: {
      type: 'table',
      children: [
        cells('Figure', 'What it counts', 'Source'),
        cells('310 million crowns', 'investment, by the harbour authority', [cite('1b')]),
        cells('285 million crowns', 'investment, by the consortium', [cite('2a')]),
        cells('1,900 people', 'employed at the harbour', [cite('3b')]),
        cells('6.4 percent', 'decline of freight volumes in 2030', [cite('5b')]),
        cells('40 years', 'term of the concession', [cite('1a')]),
      ],
    },
  },
  section('Who said what'),
  {
    type: 'dataTable',
    role: 'statements',
    columns: [
      {align: 'left', share: 0.28},
      {align: 'left', share: 0.72},
    ],
    table: {
      type: 'table',
      children: [
        cells('Speaker', 'Words'),
        cells('Adela Brandt, chairwoman of the harbour authority', said('1c')),
        cells('Union of port workers', said('3a')),
        cells('Government of Orlane', said('5a')),
      ],
    },
  },
  section('What the sources don’t say'),
  {
    type: 'list',
    ordered: false,
    children: [
      {
        type: 'listItem',
        children: [paragraph('Whether the environmental review has begun: no source says so.', cite('2b'))],
      },
      {type: 'listItem', children: [paragraph('Source 4 names neither publisher nor author.')]},
    ],
  },
  section('Sources'),
  matrix,
  sourceList,
  section('Method'),
  {
    type: 'roleParagraph',
    role: 'method',
    children: [
      text(
        'Every sentence is taken from a source; 12 of 12 citations were verified against 6 sources. Marks such as 2b lead to the passage in the annex. To check again: ',
      ),
      {type: 'inlineCode', value: 'briefing verify output'},
      text('. '),
      {type: 'link', url: 'https://example.org/briefing', children: [text('About the method')]},
    ],
  },
  section('Annex: cited passages in their context'),
  annex,
]

export const sample: PageTree = {
  root: {type: 'root', children},
  title: 'Velmora leases Port Ansel for forty years; price and jobs are in dispute',
  shortTitle: 'Port Ansel concession',
  date: '2031-05-09',
  dateLabel: '9 May 2031',
  language: 'en',
  handling: null,
  desk: 'Trade desk',
  passages,
}

/** The sample with other blocks, or other facts about the whole. */
export const treeOf = (blocks: RootContent[], more: Partial<PageTree> = {}): PageTree => ({
  ...sample,
  ...more,
  root: {type: 'root', children: blocks},
})

export {section, sentences, subsection}
