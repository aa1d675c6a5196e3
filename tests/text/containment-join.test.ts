import fc from 'fast-check'
import {expect, test} from 'vitest'
import {containedPairs} from '../../pipeline/text/containment-join.ts'
import {sharedCount} from '../../pipeline/text/postings.ts'

const sets = fc.array(fc.uniqueArray(fc.nat(20), {minLength: 1, maxLength: 12}), {maxLength: 30})

test('the join finds exactly the pairs that comparing all with all finds', () => {
  fc.assert(
    fc.property(sets, given => {
      const arrays = given.map(set => Uint32Array.from(set).sort())
      const expected: string[] = []
      for (const [a, x] of arrays.entries()) {
        for (let b = a + 1; b < arrays.length; b++) {
          const y = arrays[b]!
          const shared = sharedCount(x, y)
          if (shared >= 0.75 * Math.min(x.length, y.length)) expected.push(`${a} ${b} ${shared}`)
        }
      }
      const found = containedPairs(arrays, 21, 0.75).map(({a, b, shared}) => `${a} ${b} ${shared}`)
      expect(found).toEqual(expected)
    }),
  )
})
