import * as v from 'valibot'
import {expect, test} from 'vitest'
import {annotate} from '../../pipeline/annotate/index.ts'
import {check} from '../fixtures.ts'
import {articleOf, describe} from './describe.ts'

check('annotate', 'txt', async given => {
  const annotated = await annotate.run(articleOf(given.read('input.txt')), {})
  return describe(v.parse(annotate.output, annotated))
})

test('an article without blocks has no sentences', async () => {
  const {sentences} = await annotate.run(articleOf(''), {})
  expect(sentences).toEqual([])
})

test("the user's aliases join names that nothing else would", async () => {
  const article = articleOf('The Grey Fund met in Oslo. Norland Holdings paid.')
  const {sentences} = await annotate.run(article, {aliases: [['Norland Holdings', 'Grey Fund']]})
  expect(sentences.flatMap(sentence => sentence.names.map(name => name.key))).toEqual([
    'norland holdings',
    'oslo',
    'norland holdings',
  ])
})
