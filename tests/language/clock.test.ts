import {expect, test} from 'vitest'
import {timesOfDayIn} from '../../pipeline/language/en/telling/clock.ts'

const told = (text: string) =>
  timesOfDayIn(text).map(({start, end, minutes, isHalfKnown}) => [text.slice(start, end), minutes, isHalfKnown])

test.each([
  ['The siren went at 6.40 p.m. on Friday.', [['6.40 p.m.', 1120, true]]],
  ['It sailed at 0815 GMT.', [['0815 GMT', 495, true]]],
  ['They met at half past seven.', [['half past seven', 450, false]]],
  ['They met at ten to five in the afternoon.', [['ten to five', 1010, true]]],
  ['The gates opened at 21:40.', [['21:40', 1300, true]]],
  ['Polls close at 9 p.m.', [['9 p.m.', 1260, true]]],
  ['Work stopped at noon.', [['noon', 720, true]]],
])('the hours of “%s”', (text, hours) => {
  expect(told(text)).toEqual(hours)
})

test.each([
  'The river rose to 8.94 metres.',
  'Prices went up by 4.20 percent.',
  'Version 2.10 is out.',
  'It ended 3-2.',
])('“%s” tells no hour', text => {
  expect(told(text)).toEqual([])
})
