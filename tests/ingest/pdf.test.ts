import {afterEach, describe, expect, test, vi} from 'vitest'
import {joinLines, wordsOf} from '../../pipeline/ingest/hyphens.ts'
import {ingestBytes} from '../clean/read.ts'
import {makePdf} from './make-pdf.ts'

afterEach(() => vi.restoreAllMocks())

const lines = [
  'The council of Marrow met on Tuesday and agreed on a new bridge over the river Asp.',
  'It will cost 14.2 million.',
]

test('reading a PDF prints nothing, fetches nothing, and gives the same text each time', async () => {
  const said = (['log', 'info', 'warn', 'error', 'debug'] as const).map(name =>
    vi.spyOn(console, name).mockImplementation(() => {}),
  )
  const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'))
  const evaluated = vi.spyOn(globalThis, 'Function')
  const bytes = await makePdf({pages: [[{x: 60, y: 60, lines}], [{x: 60, y: 60, lines, font: 'Courier'}]]})
  const results = [
    await ingestBytes(bytes, 'a.pdf'),
    await ingestBytes(bytes, 'a.pdf'),
    await ingestBytes(bytes.subarray(0, -300), 'a.pdf'), // a damaged one, which the parser would warn about
  ]
  expect(results[0]).toMatchObject({kind: 'document', document: {mediaType: 'application/pdf'}})
  expect(results[1]).toEqual(results[0])
  for (const spy of [...said, fetched, evaluated]) expect(spy).not.toHaveBeenCalled()
})

test('two files that are read at once don’t mix', async () => {
  const made = await Promise.all([1, 2, 3].map(n => makePdf({pages: [[{x: 60, y: 60, lines: [`${n}: ${lines[0]}`]}]]})))
  const read = await Promise.all(made.map(bytes => ingestBytes(bytes, 'a.pdf')))
  expect(read.map(one => (one.kind === 'document' ? one.document.text.slice(0, 1) : ''))).toEqual(['1', '2', '3'])
})

test('a long PDF is read to the limit, and the notice says how far', {timeout: 60_000}, async () => {
  const bytes = await makePdf({pages: Array.from({length: 605}, () => [{x: 60, y: 60, lines: [lines[0]!]}])})
  const result = await ingestBytes(bytes, 'a.pdf')
  expect(result).toMatchObject({
    document: {
      notText: {'unread page': 5},
      notices: [{rule: 'too-many-pages', message: 'Only the first 600 of 605 pages were read.'}],
    },
  })
})

describe('a hyphen at the end of a line', () => {
  const words = wordsOf(['the reader cooperates', 'a well-known short-term plan', 'tax and free trade'])
  const cases: [string, string, string][] = [
    ['co-', 'operates at once', 'cooperates at once'], // the text has the whole word
    ['a well-', 'known man', 'a well-known man'], // the text has it with its hyphen
    ['a self-', 'made man', 'a self-made man'], // such a first part keeps it
    ['the Franco-', 'German plan', 'the Franco-German plan'],
    ['a 30-', 'year plan', 'a 30-year plan'],
    ['govern\u00ad', 'ment', 'government'],
    ['govern-', 'ment said', 'government said'],
    ['the end', 'of it', 'the end of it'],
    ['he said —', 'at last', 'he said — at last'],
  ]
  test.each(cases)('%s | %s', (text, next, joined) => expect(joinLines(text, next, words).text).toBe(joined))
})
