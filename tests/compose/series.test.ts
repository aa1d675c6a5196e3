import * as v from 'valibot'
import {expect, test} from 'vitest'
import {compose} from '../../pipeline/compose/index.ts'
import {deduplicate} from '../../pipeline/deduplicate/index.ts'
import {focus} from '../../pipeline/focus/index.ts'
import {budgets, type Item} from '../../pipeline/model/briefing.ts'
import type {Variable} from '../../pipeline/model/overlap.ts'
import {theme} from '../../pipeline/theme/index.ts'
import {readAll} from '../chain.ts'
import {english} from '../english.ts'

// A toll that rises from report to report is one thing: page one tells its newest value, the table all of them with their days.

const reports = [
  [
    '4',
    '3 March 2031',
    'Rescue crews from Brannsund searched the slope above the village of Oldfors for skiers until dark.',
  ],
  ['9', '4 March 2031', 'The province of Halm closed the road to Oldfors and asked the army for helicopters.'],
  [
    '12',
    '6 March 2031',
    'The province of Halm opened the road to Oldfors again and thanked the army for its helicopters.',
  ],
] as const

const textOf = ([toll, day, more]: (typeof reports)[number]): string =>
  `Avalanche at Oldfors kills ${toll} people\n\n${day}\n\nAn avalanche at the village of Oldfors has killed ${toll} people, the rescue service of Halm said.\n\n${more}\n`

async function composed() {
  const given = await readAll(reports.map((report, i) => ({name: `${i}.txt`, bytes: Buffer.from(textOf(report))})))
  const focused = await focus.run(given, undefined)
  const overlaps = await deduplicate.run({articles: given, focus: focused}, {language: english})
  const themes = await theme.run({articles: given, overlaps}, {taxonomy: 'off', language: english})
  const values = reports.map(([toll], i) => {
    const one = given.find(({article}) => article.file === `${i}.txt`)!
    const sentence = one.sentences.find(({text}) => text.includes(`${toll} people`))!
    const start = sentence.start + sentence.text.indexOf(toll)
    const span = {source: one.article.id, start, end: start + toll.length, exact: toll}
    const [origin] = overlaps.origins.filter(({sources}) => sources.includes(one.article.id))
    const day = one.article.metadata.published!.value
    return {value: toll, asOf: day, spans: [span], sentences: [sentence.id], origins: [origin!.id]}
  })
  const toll = {
    id: 'var-toll',
    kind: 'quantity',
    what: 'people killed',
    class: 'series',
    values,
    why: '',
  } as unknown as Variable
  const {briefing} = await compose.run(
    {articles: given, focus: focused, overlaps: {...overlaps, disagreements: [], variables: [toll]}, themes},
    {budgets: v.parse(budgets, {}), language: english},
  )
  return {briefing, texts: new Map(given.map(({article}) => [article.id, article.text]))}
}

const wordsOf = (items: readonly Item[]): string => items.flatMap(({parts}) => parts.map(({text}) => text)).join(' ')

test('page one tells the newest value of a series, never an older one', async () => {
  const {briefing} = await composed()
  const head = briefing.sections.filter(({kind}) => kind === 'bottom-line' || kind === 'key-points')
  const words = wordsOf(head.flatMap(({items}) => items))
  expect(words).toContain('killed 12 people')
  expect(words).not.toMatch(/killed (?:4|9) people/)
})

test('a series is one row of the figures, its values with their days, and cites a passage for each', async () => {
  const {briefing} = await composed()
  const rows = briefing.sections.find(({kind}) => kind === 'figures')?.items.filter(({series}) => series !== undefined)
  expect(rows?.map(({series}) => series)).toEqual([
    [
      {value: '4', day: '2031-03-03'},
      {value: '9', day: '2031-03-04'},
      {value: '12', day: '2031-03-06'},
    ],
  ])
  expect(new Set(rows![0]!.marks.map(mark => Number.parseInt(mark, 10))).size).toBe(3)
})
