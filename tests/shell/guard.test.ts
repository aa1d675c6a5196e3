import {expect, test} from 'vitest'
import {Late, timeFor, within} from '../../pipeline/shell/guard.ts'

test('work under the limit gives its value, and its own errors come as they are', () => {
  expect(within(1000, () => 7)).toBe(7)
  expect(() =>
    within(1000, () => {
      throw new RangeError('mine')
    }),
  ).toThrow(RangeError)
})

test('work inside work has its own limit', () => {
  expect(within(1000, () => within(500, () => 'inner'))).toBe('inner')
})

test.each([
  [
    'a loop',
    () => {
      for (;;);
    },
  ],
  ['an expression that backtracks', () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`)],
] as const)('%s that never ends is ended', (_, work) => {
  const began = performance.now()
  expect(() => within(100, work)).toThrow(Late)
  expect(performance.now() - began).toBeLessThan(5000)
})

test('the limit grows with the document', () => {
  expect(timeFor(0)).toBe(10_000)
  expect(timeFor(5 * 1_048_576)).toBe(20_000)
})
