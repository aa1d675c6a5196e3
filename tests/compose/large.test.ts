import {expect, test} from 'vitest'
import {choose} from '../../pipeline/compose/select/choose.ts'
import {type Features, scoresOf} from '../../pipeline/compose/select/score.ts'

const nothingAlike = {cosine: () => 0}

test('a folder may have more sentences than a call has arguments', () => {
  const told = (value: number): Features => ({
    told: value,
    alike: 0,
    central: 0,
    position: 0,
    length: 0,
    quotes: 0,
    background: 0,
    figure: 0,
    reported: 0,
    recent: 0,
  })
  const features = Array.from({length: 300_000}, (_, row) => told(row === 7 ? 1 : 0))
  const scores = scoresOf(features, [...features.keys()])
  const choices = features.map((_, row) => ({row, score: scores[row]!, words: 12}))
  const [first] = choose(choices, nothingAlike, [], {words: 12, brevity: 0.5, alike: 0.3})
  expect(first?.row).toBe(7)
})

test('one that says again what stands is passed over, and the shorter of two equals comes first', () => {
  const twins = {cosine: (a: number, b: number) => (a + b === 1 ? 0.9 : 0)} // rows 0 and 1
  const choices = [
    {row: 0, score: 2, words: 30},
    {row: 1, score: 2, words: 12},
    {row: 2, score: 1, words: 20},
  ]
  const rows = choose(choices, twins, [], {words: 100, brevity: 0.5, alike: 0.3}).map(({row}) => row)
  expect(rows).toEqual([1, 2])
})
