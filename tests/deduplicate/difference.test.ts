import {expect, test} from 'vitest'
import {differenceOf} from '../../pipeline/deduplicate/copies/difference.ts'

test('near copies say what one adds', () => {
  expect(differenceOf('The ferry sank off Marle.', 'The ferry sank off Marle on Tuesday, police said.')).toBe(
    'one adds “on Tuesday, police said”',
  )
})

test('an attribution that stands elsewhere is moved, not added', () => {
  expect(
    differenceOf(
      'Police in Marle said the old ferry sank at night.',
      'The old ferry sank at night, police in Marle said.',
    ),
  ).toBe('moved: “Police in Marle said”')
})

test('one word for another is told as such, and copies but for case differ in nothing', () => {
  expect(differenceOf('Two trawlers left Marle.', 'Two schooners left Marle.')).toBe(
    '“trawlers” stands for “schooners”',
  )
  expect(differenceOf('Two “trawlers” left.', 'two "Trawlers" left')).toBe(undefined)
})
