import {anyOf} from '../lexicon/index.ts'

/** Whether a word, in lower case, is the name of a weekday or a month. */
export const isDayName = anyOf('weekday', 'month')

const weekday = /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/i

/** Where a text writes a weekday, whole or short. */
export function weekdayIn(text: string): {readonly start: number; readonly end: number} | undefined {
  const found = weekday.exec(text)
  return found === null ? undefined : {start: found.index, end: found.index + found[0].length}
}
