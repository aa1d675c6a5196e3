import {expect, test} from 'vitest'
import {isNamed, type Loosened, loosenedIn} from '../../bench/loosened.ts'
import type {Floors} from '../../bench/measurement.ts'

const floors = (f1: number, errors: number): Floors => ({
  news: {f1: {floor: f1, better: 'higher'}, errors: {floor: errors, better: 'lower'}},
})

test('a floor is loosened when it was stricter at any time before, or is gone', () => {
  expect(loosenedIn('words', [floors(0.8, 3), floors(0.7, 4)], floors(0.8, 3))).toEqual([])
  expect(loosenedIn('words', [floors(0.8, 3)], floors(0.9, 2))).toEqual([])
  expect(loosenedIn('words', [floors(0.7, 4), floors(0.8, 3)], floors(0.75, 4))).toEqual([
    {bench: 'words', set: 'news', figure: 'f1', was: 0.8, now: 0.75},
    {bench: 'words', set: 'news', figure: 'errors', was: 3, now: 4},
  ])
  expect(loosenedIn('words', [floors(0.8, 3)], {})).toHaveLength(2)
})

test('a record names a loosened floor by set, figure and what it is now, in one paragraph', () => {
  const one: Loosened = {bench: 'words', set: 'news', figure: 'f1', was: 0.8, now: 0.6}
  expect(isNamed(one, ['Context.\n\nLoosened: `news` `f1` .80 -> .60, for speed.'])).toBe(true)
  expect(isNamed(one, ['Loosened: `news` `f1` .80 -> .65, for speed.'])).toBe(false)
  expect(isNamed(one, ['Loosened: `news` `f1_long` .80 -> .60.'])).toBe(false)
  expect(isNamed(one, ['`news` has `f1`.\n\nIt is .60.'])).toBe(false)
  expect(isNamed({...one, now: undefined}, ['`news` `f1` is gone: nobody asks for it.'])).toBe(true)
})
