import fc from 'fast-check'
import {expect, test} from 'vitest'
import {graphOf} from '../../pipeline/text/graph.ts'
import {louvain} from '../../pipeline/text/louvain.ts'
import {nearestRows} from '../../pipeline/text/neighbours.ts'
import {seeded, shuffledOrder} from '../../pipeline/text/seeded.ts'
import {spread} from '../../pipeline/text/spread.ts'
import {countTerms, type Vectors, weigh} from '../../pipeline/text/vectors.ts'

test('links between the same two nodes add up, links to oneself are dropped', () => {
  const graph = graphOf(3, {from: [0, 1, 2, 2], to: [1, 0, 2, 1], weight: [1, 2, 5, 4]})
  expect([...graph.offsets]).toEqual([0, 1, 3, 4])
  expect([...graph.targets]).toEqual([1, 0, 2, 1])
  expect([...graph.weights]).toEqual([3, 3, 4, 4])
})

test('two rings with one link between them are two communities, whatever the seed', () => {
  const ring = (first: number) => [0, 1, 2, 3, 4].map(i => [first + i, first + ((i + 1) % 5)] as const)
  const chords = [0, 5].flatMap(first => [[first, first + 2] as const, [first + 1, first + 3] as const])
  const links = [...ring(0), ...ring(5), ...chords, [4, 5] as const]
  const graph = graphOf(10, {from: links.map(([a]) => a), to: links.map(([, b]) => b), weight: links.map(() => 1)})
  for (let seed = 0; seed < 20; seed++)
    expect([...louvain(graph, 1, seeded(seed))]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
})

test('nodes without links are communities of their own', () => {
  expect([...louvain(graphOf(3, {from: [], to: [], weight: []}), 1, seeded(1))]).toEqual([0, 1, 2])
})

test('a shuffled order holds every number once, the same for the same seed', () => {
  expect([...shuffledOrder(50, seeded(3))].sort((a, b) => a - b)).toEqual(Array.from({length: 50}, (_, i) => i))
  expect(shuffledOrder(50, seeded(3))).toEqual(shuffledOrder(50, seeded(3)))
})

const rows = fc.array(fc.array(fc.constantFrom(...'abcdefgh'), {maxLength: 6}), {minLength: 1, maxLength: 20})

test('the nearest rows are those a comparison of all pairs finds', () => {
  fc.assert(
    fc.property(rows, fc.integer({min: 1, max: 5}), (given, most) => {
      const vectors = weigh(countTerms(given), term => 1 + (term % 3))
      const found = nearestRows(vectors, most)
      for (let i = 0; i < vectors.size; i++) {
        const expected = given
          .map((_, other) => cosine(vectors, i, other))
          .filter((value, other) => other !== i && value > 0)
          .sort((a, b) => b - a)
          .slice(0, most)
        const cosines = [...found.cosine.subarray(i * most, i * most + found.count[i]!)]
        expect(cosines).toHaveLength(expected.length)
        for (const [p, value] of cosines.entries()) expect(value).toBeCloseTo(expected[p]!, 9)
      }
    }),
  )
})

test('scores spread to neighbours and fade with the distance', () => {
  const graph = graphOf(4, {from: [0, 1, 2], to: [1, 2, 3], weight: [1, 1, 1]})
  const scores = spread(graph, Float64Array.from([1, 0, 0, 0]), 1, 0.5, 30)
  expect(scores[0]).toBeGreaterThan(scores[1]!)
  expect(scores[1]).toBeGreaterThan(scores[2]!)
  expect(scores[2]).toBeGreaterThan(scores[3]!)
  expect(scores[3]).toBeGreaterThan(0)
})

function cosine({offsets, terms, weights}: Vectors, i: number, other: number): number {
  let sum = 0
  for (let p = offsets[i]!; p < offsets[i + 1]!; p++)
    for (let q = offsets[other]!; q < offsets[other + 1]!; q++)
      if (terms[p] === terms[q]) sum += weights[p]! * weights[q]!
  return sum
}
