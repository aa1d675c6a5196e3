import {expect, test} from 'vitest'
import {agree} from '../../pipeline/deduplicate/variables/measures.ts'
import type {Quantity} from '../../pipeline/model/sentence.ts'

const quantity = (text: string, value: number, more: Partial<Quantity> = {}): Quantity => ({
  start: 0,
  end: text.length,
  text,
  value,
  kind: 'count',
  unit: 'boat',
  qualifier: 'exact',
  ...more,
})

test.each([
  ['a rounded figure and an exact one', quantity('1.2 million', 1.2e6), quantity('1,214,000', 1_214_000), true],
  [
    'a lower bound and a figure above it',
    quantity('more than 50', 50, {qualifier: 'more-than'}),
    quantity('51', 51),
    true,
  ],
  [
    'a lower bound and a figure below it',
    quantity('more than 50', 50, {qualifier: 'more-than'}),
    quantity('38', 38),
    false,
  ],
  ['nearly as many', quantity('nearly 200', 200, {qualifier: 'nearly'}), quantity('196', 196), true],
  ['small counts one apart', quantity('27', 27), quantity('28', 28), false],
  ['a range and a figure in it', quantity('40 to 50', 40, {high: 50}), quantity('45', 45), true],
] as const)('%s', (_, a, b, expected) => {
  expect(agree(a, b)).toBe(expected)
  expect(agree(b, a)).toBe(expected)
})

test('units of one dimension are converted', () => {
  const length = {kind: 'measure'} as const
  const [km, miles] = [
    quantity('80 km', 80, {...length, unit: 'km'}),
    quantity('50 miles', 50, {...length, unit: 'mile'}),
  ]
  expect(agree(km, miles)).toBe(true)
  expect(agree(km, quantity('20 miles', 20, {...length, unit: 'mile'}))).toBe(false)
})
