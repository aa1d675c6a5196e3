import fc from 'fast-check'
import * as v from 'valibot'
import {expect, test} from 'vitest'
import {focus} from '../../pipeline/focus/index.ts'
import type {AnnotatedArticle} from '../../pipeline/model/sentence.ts'
import {read} from '../deduplicate/read.ts'
import {type Case, casesOf, check} from '../fixtures.ts'
import {describe} from './describe.ts'

async function articlesOf(given: Case): Promise<AnnotatedArticle[]> {
  const articles: AnnotatedArticle[] = []
  for (const file of given.files) {
    const number = /^input-(\d+)\.txt$/.exec(file)?.[1]
    if (number !== undefined) articles.push(await read(given.read(file), number))
  }
  return articles
}

check('focus', 'txt', async given => {
  const articles = await articlesOf(given)
  return describe(v.parse(focus.output, await focus.run(articles, undefined)), articles)
})

test('sources in any order have the same focus', async () => {
  const articles = (await Promise.all(casesOf('focus').map(articlesOf))).flat()
  const found = await focus.run(articles, undefined)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(articles, {minLength: articles.length}), async shuffled => {
      expect(await focus.run(shuffled, undefined)).toEqual(found)
    }),
    {numRuns: 5},
  )
})

test('a folder of one kind of document a thousand times over takes no longer than its length asks', async () => {
  const [one] = await articlesOf(casesOf('focus')[0]!)
  const many = (count: number) =>
    Array.from({length: count}, (_, i) => {
      const id = `src-${i.toString(16).padStart(12, '0')}` as AnnotatedArticle['article']['id']
      return {...one!, article: {...one!.article, id}, sentences: one!.sentences.map(own => ({...own, source: id}))}
    })
  const timed = async (count: number) => {
    const articles = many(count)
    const start = process.cpuUsage().user
    await focus.run(articles, undefined)
    return process.cpuUsage().user - start
  }
  await timed(250)
  const [few, more] = [await timed(500), await timed(2000)]
  expect(more / few).toBeLessThan(9) // four times the documents; quadratic would be sixteen
})
