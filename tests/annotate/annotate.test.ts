import * as v from 'valibot'
import {expect, test} from 'vitest'
import {annotate} from '../../pipeline/annotate/index.ts'
import {english} from '../english.ts'
import {check} from '../fixtures.ts'
import {articleOf, describe} from './describe.ts'

check('annotate', 'txt', async given => {
  const annotated = await annotate.run(articleOf(given.read('input.txt')), {language: english})
  return describe(v.parse(annotate.output, annotated))
})

test('an article without blocks has no sentences', async () => {
  const {sentences} = await annotate.run(articleOf(''), {language: english})
  expect(sentences).toEqual([])
})

test("the user's aliases join names that nothing else would", async () => {
  const article = articleOf('The Grey Fund met in Oslo. Norland Holdings paid.')
  const {sentences} = await annotate.run(article, {language: english, aliases: [['Norland Holdings', 'Grey Fund']]})
  expect(sentences.flatMap(sentence => sentence.names.map(name => name.key))).toEqual([
    'norland holdings',
    'oslo',
    'norland holdings',
  ])
})

test('an alias of the user is one name, whatever words it has, and only with its capitals', async () => {
  const article = articleOf('Talks on the Road to the Sea went on. The road to the sea is shut. RTS backs the plan.')
  const {sentences} = await annotate.run(article, {language: english, aliases: [['Road to the Sea', 'RTS']]})
  expect(sentences.map(sentence => sentence.names.map(name => name.key))).toEqual([
    ['road to the sea'],
    [],
    ['road to the sea'],
  ])
})

test('a surname that fits two persons is joined with neither, and the reader is told', async () => {
  const {article, sentences} = await annotate.run(
    articleOf('Mara Lind met Jonas Lind in Oslo. Later Lind said that the port is safe. Jonas Poe left, and Poe paid.'),
    {language: english},
  )
  expect(sentences[1]!.names.map(name => name.key)).toEqual(['lind'])
  expect(article.notices).toEqual([
    {
      file: 'input.txt',
      rule: 'ambiguous-surname',
      message: '“Lind” may mean Jonas Lind or Mara Lind; it is joined with neither.',
      remedy: 'Join it by hand with `aliases` in briefing.yaml.',
    },
  ])
})

test('whoever asks under the name of his paper asks, with or without a question mark', async () => {
  const article = articleOf(
    'Harbour Letter: Critics say that ninety boats will be sold.\n\nHolt: That number is invented.\n\nHarbour Letter: Who counted them?\n\nHolt: Tove Holt, my sister, did. She counted forty.',
  )
  const publisher = {value: 'The Harbour Letter', evidence: {how: 'test'}, confidence: 'high', by: 'source'} as const
  const {sentences} = await annotate.run({...article, metadata: {...article.metadata, publisher}}, {language: english})
  expect(sentences.filter(({asked}) => asked).map(({text}) => text)).toEqual([
    'Critics say that ninety boats will be sold.',
    'Who counted them?',
  ])
})
