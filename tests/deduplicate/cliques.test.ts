import {expect, test} from 'vitest'
import {cliquesOf} from '../../pipeline/deduplicate/facts/cliques.ts'

test('an item stands in a group for each fact that it shares', () => {
  const links = [
    {a: 0, b: 1, score: 3},
    {a: 0, b: 2, score: 2},
    {a: 1, b: 2, score: 2},
    {a: 0, b: 3, score: 1},
  ]
  expect(cliquesOf(links)).toEqual([
    [0, 1, 2],
    [0, 3],
  ])
})

test('two that are both linked with a third, and not with each other, are in no group', () => {
  const links = [
    {a: 0, b: 1, score: 2},
    {a: 1, b: 2, score: 1},
  ]
  expect(cliquesOf(links)).toEqual([
    [0, 1],
    [1, 2],
  ])
})

test('ten thousand that are linked with one make few groups', () => {
  const many = Array.from({length: 10_000}, (_, i) => ({a: 0, b: i + 1, score: 1}))
  expect(cliquesOf(many).length).toBeLessThan(10)
})
