import {expect, test} from 'vitest'
import {secondOrder} from '../../pipeline/deduplicate/facts/second-order.ts'

const links = [
  {a: 0, b: 1, score: 0.9},
  {a: 1, b: 2, score: 0.8},
]

test('two that are both like a third are like one another, a little less', () => {
  const found = secondOrder(links, () => true)
  expect(found.map(({a, b}) => [a, b])).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ])
  expect(found[1]!.score).toBeLessThan(0.8)
})

test('what could not tell one fact is not brought together', () => {
  expect(secondOrder(links, () => false)).toEqual(links)
})

test('ten thousand that are like one bring few links each', () => {
  const many = Array.from({length: 10_000}, (_, i) => ({a: 0, b: i + 1, score: 0.9}))
  expect(secondOrder(many, () => true).length).toBeLessThan(10_100)
})
