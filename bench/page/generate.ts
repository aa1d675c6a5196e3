import type {Paragraph, PhrasingContent, RootContent, TableRow} from 'mdast'
import type {Annex, DataTable, Ledger, PageTree, Timeline} from '../../pipeline/model/page.ts'
import {pick, randomFrom} from '../corpus/random.ts'
import {treeOf} from './setting.ts'

type Random = () => number

/** A page tree with every kind of block, of random lengths, from these sentences: the same for one seed. */
export function generateTree(pool: readonly string[], seed: number, sources = 3 + (seed % 12)): PageTree {
  const random = randomFrom(seed)
  const passages = new Map<string, ReturnType<PageTree['passages']['get']> & object>()
  const some = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const many = <Item>(least: number, most: number, make: (index: number) => Item): Item[] =>
    Array.from({length: some(least, most)}, (_, i) => make(i))
  const marks = new Map<number, number>()
  const cited = (): PhrasingContent[] => {
    const text = pick(random, pool)
    const source = some(1, sources)
    const count = (marks.get(source) ?? 0) + 1
    marks.set(source, count)
    const mark = `${source}${letters(count)}`
    passages.set(mark, {text, source, sourceTitle: `Source ${source}`, publisher: 'The Post', dateLabel: '9 May 2031'})
    return [
      {type: 'text', value: text},
      {type: 'citation', marks: [mark]},
      {type: 'text', value: ' '},
    ]
  }
  const sentences = (least: number, most: number): Paragraph => ({
    type: 'paragraph',
    children: many(least, most, cited).flat(),
  })
  const support = () => ({have: some(1, sources), of: sources})
  const title = () => pick(random, pool).split(' ').slice(0, some(2, 9)).join(' ')

  const blocks: RootContent[] = [
    {
      type: 'titleBlock',
      kicker: 'BRIEFING · as of 9 May 2031',
      title: textOf(title()),
      scope: textOf(`${sources} sources`),
    },
    {type: 'roleParagraph', role: 'bottom-line', children: sentences(1, 3).children},
    head('Key points'),
    {type: 'keyPoints', points: many(1, 8, () => ({paragraph: sentences(1, 1), side: {support: support()}}))},
    ...many(2, 9, () => [head(title()), ...many(1, 6, () => passage(sentences(1, 5), random, support()))]).flat(),
    head('Where sources disagree'),
    ledger(
      many(1, 4, () =>
        many(2, 4, () => ({
          value: title(),
          sayings: [{words: sentences(1, 1), by: 'The Harbour Gazette'}],
          support: support(),
        })),
      ),
      title,
    ),
    head('Timeline'),
    timeline(
      random,
      many(1, 12, () => sentences(1, 1)),
    ),
    head('Key figures'),
    table(many(1, 25, () => [`${some(1, 99_999) / 10} million`, title(), ...cited()])),
    head('What the sources do not say'),
    {type: 'list', ordered: false, children: many(1, 5, () => ({type: 'listItem', children: [sentences(1, 2)]}))},
    head('Sources'),
    {
      type: 'matrix',
      sources: Array.from({length: sources}, (_, i) => String(i + 1)),
      rows: many(2, 9, () => ({label: title(), cells: Array.from({length: sources}, () => Math.max(0, some(-3, 6)))})),
    },
  ]
  const numbers = [...marks.keys()].sort((a, b) => a - b)
  blocks.push(
    {
      type: 'sourceList',
      sources: numbers.map(number => ({
        number,
        title: textOf(title()),
        descriptor: textOf(pick(random, pool)),
        marks: [],
      })),
    },
    head('Cited passages in context'),
    annex(numbers, passages, pool, random),
  )
  return treeOf(blocks, {passages})
}

const letters = (count: number): string =>
  (count > 26 ? letters(Math.floor((count - 1) / 26)) : '') + String.fromCharCode(97 + ((count - 1) % 26))
const textOf = (value: string): Paragraph => ({type: 'paragraph', children: [{type: 'text', value}]})
const head = (value: string): RootContent => ({type: 'heading', depth: 2, children: [{type: 'text', value}]})

function passage(paragraph: Paragraph, random: Random, support: {have: number; of: number}): RootContent {
  const chance = random()
  if (chance < 0.5) return {type: 'passage', paragraph}
  return {type: 'passage', paragraph, side: {support, ...(chance < 0.7 && {text: 'a note beside it, of some length'})}}
}

type Rows = Ledger['entries'][number]['rows']

const ledger = (entries: readonly Rows[], title: () => string): Ledger => ({
  type: 'ledger',
  entries: entries.map(rows => ({question: textOf(`${title()}?`), note: 'Sources count differently', rows})),
})

function timeline(random: Random, words: readonly Paragraph[]): Timeline {
  // Some stand close together, some on one day, some years apart.
  const spread = pick(random, [3, 60, 700, 9000])
  const days = words.map(() => Math.floor(random() ** 2 * spread)).sort((a, b) => a - b)
  return {
    type: 'timeline',
    events: words.map((paragraph, i) => {
      const value = new Date(Date.UTC(2031, 0, 1 + days[i]!)).toISOString().slice(0, 10)
      return {value, label: value, certainty: random() < 0.3 ? 'derived' : 'stated', main: i === 1, words: paragraph}
    }),
  }
}

function table(rows: readonly (string | PhrasingContent)[][]): DataTable {
  const row = (cells: readonly PhrasingContent[][]): TableRow => ({
    type: 'tableRow',
    children: cells.map(children => ({type: 'tableCell', children})),
  })
  const plain = (value: string | PhrasingContent): PhrasingContent =>
    typeof value === 'string' ? {type: 'text', value} : value
  const columns = [
    {align: 'decimal', share: 0.24},
    {align: 'left', share: 0.22},
    {align: 'left', share: 0.54},
  ] as const
  const body = rows.map(([figure, what, ...words]) => row([[plain(figure!)], [plain(what!)], words.map(plain)]))
  const headRow = row(['Figure', 'What', 'Words'].map(name => [plain(name)]))
  return {type: 'dataTable', role: 'figures', columns, table: {type: 'table', children: [headRow, ...body]}}
}

function annex(
  numbers: readonly number[],
  passages: PageTree['passages'],
  pool: readonly string[],
  random: Random,
): Annex {
  return {
    type: 'annex',
    sources: numbers.map(number => ({
      number,
      title: `Source ${number}`,
      paragraphs: [...passages]
        .filter(([, {source}]) => source === number)
        .map(([mark, {text}]) => ({
          pieces: [{text: `${pick(random, pool)} `}, {text, mark}, {text: ` ${pick(random, pool)}`}],
        })),
    })),
  }
}
