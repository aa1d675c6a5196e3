import fc from 'fast-check'
import * as v from 'valibot'
import {expect, test} from 'vitest'
import {deduplicate} from '../../pipeline/deduplicate/index.ts'
import {casesOf, check} from '../fixtures.ts'
import {overlapsAmong} from '../overlaps-among.ts'
import {describe} from './describe.ts'
import {overlapsOf} from './read.ts'

const inputsOf = (given: ReturnType<typeof casesOf>[number]) =>
  given.files
    .filter(file => /^input-\d+\.txt$/.test(file))
    .map(file => [/\d+/.exec(file)![0], given.read(file)] as const)

check('deduplicate', 'txt', async given => {
  const {articles, found} = await overlapsOf(inputsOf(given))
  return describe(v.parse(deduplicate.output, found), articles)
})

test('no sources have nothing in common', async () => {
  expect(await overlapsAmong([])).toEqual({actors: [], origins: [], groups: [], disagreements: [], variables: []})
})

test('sources in any order give the same overlaps, and are not changed', async () => {
  const inputs = casesOf('deduplicate').flatMap(inputsOf)
  const {articles, found} = await overlapsOf(inputs)
  const before = JSON.stringify(articles)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(articles, {minLength: articles.length}), async shuffled => {
      expect(await overlapsAmong(shuffled)).toEqual(found)
    }),
    {numRuns: 10},
  )
  expect(JSON.stringify(articles)).toBe(before)
})

test('every span of a disagreement is the very text of its source', async () => {
  const {articles, found} = await overlapsOf(casesOf('deduplicate').flatMap(inputsOf))
  const texts = new Map(articles.map(({article}) => [article.id, article.text]))
  for (const {source, start, end, exact} of found.disagreements.flatMap(one =>
    one.values.flatMap(value => value.spans),
  ))
    expect(texts.get(source)!.slice(start, end)).toBe(exact)
})

test('values that agree over sources are one variable, a growing count is a series', async () => {
  const {found} = await overlapsOf([
    ['1', 'published: 2033-02-06\nOn the morning after the landslide at Quero the army had found eight bodies.'],
    ['2', 'published: 2033-02-08\nThree days after the landslide at Quero, 22 bodies had been found, the army said.'],
    [
      '3',
      'published: 2033-02-08\nThe army said that 22 bodies had been found three days after the landslide at Quero.',
    ],
  ])
  const series = found.variables!.filter(({class: of}) => of === 'series')
  expect(series.map(({what, values}) => [what, values.map(({value, asOf}) => [value, asOf])])).toEqual([
    [
      'bodies',
      [
        ['eight bodies', '2033-02-06'],
        ['22 bodies', '2033-02-08'],
      ],
    ],
  ])
})
