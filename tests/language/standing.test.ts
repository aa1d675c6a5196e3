import {expect, test} from 'vitest'
import {read} from '../deduplicate/read.ts'
import {english} from '../english.ts'

const sentenceOf = async (text: string) => (await read(text, 'a.txt')).sentences[0]!

test.each([
  ['The harbour board closed the pier on Monday.', 'told'],
  ['The mayor told reporters that the pier was closed.', 'told'],
  ['The harbour board did not close the pier.', 'denied'],
  ['The harbour board will close the pier on Monday.', 'planned'],
  ['The crews may walk out again on Saturday.', 'open'],
  ['If rain falls, the pier would be closed.', 'open'],
  ['The coast guard has not confirmed that 700 boats were held.', 'open'],
  ['Is it true that the pier will be closed on 1 June?', 'asked'],
])('“%s” stands as %s', async (text, standing) => {
  expect(english.telling.standingOf(await sentenceOf(text))).toBe(standing)
})
