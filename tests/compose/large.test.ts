import {expect, test} from 'vitest'
import {choose} from '../../pipeline/compose/select/choose.ts'
import {reachOver} from '../../pipeline/compose/select/reach.ts'
import {type Features, scoresOf} from '../../pipeline/compose/select/score.ts'

const nothingAlike = {cosine: () => 0}
const shared = (rows: number[], cosine: number[]) => ({
  count: rows.length,
  rows: Int32Array.from(rows),
  rarity: new Float64Array(rows.length),
  cosine: Float64Array.from(cosine),
})
const apart = (size: number) => reachOver({shared: () => shared([], [])}, new Float64Array(size).fill(1))

test('a folder may have more sentences than a call has arguments', () => {
  const told = (value: number): Features => ({
    told: value,
    alike: 0,
    central: 0,
    position: 0,
    quotes: 0,
    figure: 0,
    reported: 0,
    recent: 0,
  })
  const features = Array.from({length: 300_000}, (_, row) => told(row === 7 ? 1 : 0))
  const scores = scoresOf(features, [...features.keys()])
  const choices = features.map((_, row) => ({row, score: scores[row]!, words: 12}))
  const [first] = choose(choices, nothingAlike, apart(features.length), [], {
    words: 12,
    brevity: 0.5,
    alike: 0.3,
    reach: 0.5,
  })
  expect(first?.row).toBe(7)
})

test('one that says again what stands is passed over, and the shorter of two equals comes first', () => {
  const twins = {cosine: (a: number, b: number) => (a + b === 1 ? 0.9 : 0)} // rows 0 and 1
  const choices = [
    {row: 0, score: 2, words: 30},
    {row: 1, score: 2, words: 12},
    {row: 2, score: 1, words: 20},
  ]
  const rows = choose(choices, twins, apart(3), [], {words: 100, brevity: 0.5, alike: 0.3, reach: 0.5}).map(
    ({row}) => row,
  )
  expect(rows).toEqual([1, 2])
})

test('of equals, first comes what tells of most others, then what tells of those that are still untold', () => {
  const pairs = [
    [0, 1],
    [0, 2],
    [1, 2],
    [3, 4],
  ]
  const likes = (row: number) => pairs.flatMap(pair => (pair.includes(row) ? pair.filter(other => other !== row) : []))
  const likeness = {
    cosine: (a: number, b: number) => (likes(a).includes(b) ? 0.25 : 0),
    shared: (row: number) =>
      shared(
        likes(row),
        likes(row).map(() => 0.25),
      ),
  }
  const choices = [5, 3, 1].map(row => ({row, score: 1, words: 10}))
  const chosenAt = (reach: number) =>
    choose(choices, likeness, reachOver(likeness, new Float64Array(6).fill(1)), [], {
      words: 20,
      brevity: 0.5,
      alike: 0.3,
      reach,
    }).map(({row}) => row)
  expect(chosenAt(0.7)).toEqual([1, 3])
  expect(chosenAt(0)).toEqual([5, 3])
})
