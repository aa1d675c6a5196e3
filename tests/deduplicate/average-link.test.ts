import {expect, test} from 'vitest'
import {averageLink} from '../../pipeline/deduplicate/facts/average-link.ts'

const never = () => false

test('a chain of likenesses is no cluster', () => {
  const links = [
    {a: 0, b: 1, score: 0.9},
    {a: 1, b: 2, score: 0.8},
    {a: 2, b: 3, score: 0.7},
  ]
  expect(averageLink(4, links, 0.5, never)).toEqual([
    [0, 1],
    [2, 3],
  ])
})

test('items that must stay apart keep their clusters apart', () => {
  const links = [
    {a: 0, b: 1, score: 0.9},
    {a: 1, b: 2, score: 0.9},
    {a: 0, b: 2, score: 0.9},
  ]
  expect(averageLink(3, links, 0.5, never)).toEqual([[0, 1, 2]])
  expect(averageLink(3, links, 0.5, (a, b) => Math.min(a, b) === 0 && Math.max(a, b) === 2)).toEqual([[0, 1]])
})

test('the order of links changes nothing', () => {
  const links = [
    {a: 0, b: 1, score: 0.6},
    {a: 2, b: 3, score: 0.6},
    {a: 1, b: 2, score: 0.6},
  ]
  expect(averageLink(4, [...links].reverse(), 0.5, never)).toEqual(averageLink(4, links, 0.5, never))
})
