import {expect, test} from 'vitest'
import {dateLabel, dayNumber, dayOf, parseIso, rangeLabel, startOf, weekdayOf} from '../../pipeline/text/calendar.ts'

test('weekdays are those of the calendar', () => {
  expect(weekdayOf({year: 2000, month: 1, day: 1})).toBe(6) // a Saturday
  expect(weekdayOf({year: 1969, month: 7, day: 20})).toBe(0) // a Sunday
})

test('a day number leads back to its day, over leap years and centuries', () => {
  for (
    let number = dayNumber({year: 1899, month: 12, day: 1});
    number < dayNumber({year: 1904, month: 3, day: 2});
    number++
  ) {
    expect(dayNumber(dayOf(number))).toBe(number)
  }
})

test('impossible days are no days', () => {
  expect(parseIso('2031-02-29')).toBeUndefined()
  expect(parseIso('2032-02-29')).toEqual({year: 2032, month: 2, day: 29})
})

test('labels keep the granularity of the value', () => {
  expect(['2031-05-09', '2031-05', '2031', '2031-Q2', '2030s', '2031-W20'].map(dateLabel)).toEqual([
    '9 May 2031',
    'May 2031',
    '2031',
    'Q2 2031',
    '2030s',
    'week of 12 May 2031',
  ])
})

test('dates of mixed granularity sort by their first day', () => {
  const sorted = ['2031-W20', '2031-05-09', '2030s', '2031-Q2', '2031', '2031-06'].sort(
    (a, b) => startOf(a) - startOf(b),
  )
  expect(sorted).toEqual(['2030s', '2031', '2031-Q2', '2031-05-09', '2031-W20', '2031-06'])
})

test('a range names month and year once where its ends share them', () => {
  expect(rangeLabel('2031-05-09', '2031-05-11')).toBe('9 to 11 May 2031')
  expect(rangeLabel('2031-10-28', '2031-11-02')).toBe('28 October to 2 November 2031')
  expect(rangeLabel('2031-06', '2031-08')).toBe('June to August 2031')
  expect(rangeLabel('2031-11', '2032-01')).toBe('November 2031 to January 2032')
  expect(rangeLabel('2031', '2033')).toBe('2031 to 2033')
})
