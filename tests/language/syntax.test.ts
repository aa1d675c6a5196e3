import {createHash} from 'node:crypto'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readerOf} from '../../pipeline/language/en/syntax/index.ts'
import {check} from '../fixtures.ts'
import {reader, tables, wordsOf} from './reader.ts'

check('syntax', 'txt', given => {
  const words = wordsOf(given.read('input.txt').trim())
  const {heads, relations} = reader.parse(words)
  const rows = words.map(({text, lemma, pos, tag}, at) =>
    [at + 1, text, lemma, pos, tag, heads[at]! + 1, relations[at]].join('\t'),
  )
  const chunks = reader.chunks(words).map(({first, last, head}) => {
    const text = words.slice(first, last + 1).map(({text}) => text)
    return `[${text.join(' ')}] ${words[head]!.text}`
  })
  return `${[...rows, '', ...chunks].join('\n')}\n`
})

test('the tables are those that the fit script wrote', () => {
  expect(createHash('sha256').update(tables).digest('hex')).toBe(
    '2d8b85f2a3336fa007b837712e6657faaf63dc3e0b66c2609823f17f99093a8f',
  )
})

describe('words', () => {
  const split = (text: string) => wordsOf(text).map(word => word.text)
  test.each([
    ["She won't go, can't stay.", ['She', 'wo', "n't", 'go', ',', 'ca', "n't", 'stay', '.']],
    [
      'Mr. Lunde of the U.N. said (twice): "No."',
      ['Mr.', 'Lunde', 'of', 'the', 'U.N.', 'said', '(', 'twice', ')', ':', '"', 'No', '.', '"'],
    ],
    [
      'a 20-minute, well-known anti-tax talk',
      ['a', '20', '-', 'minute', ',', 'well', '-', 'known', 'anti-tax', 'talk'],
    ],
    ['at 9:30 a.m. on the 3rd', ['at', '9:30', 'a.m.', 'on', 'the', '3rd']],
    ['see https://example.org/a-b?c=d.', ['see', 'https://example.org/a-b?c=d', '.']],
    ['the Smiths’ and Kari’s', ['the', 'Smiths', '’', 'and', 'Kari', '’s']],
    ['wait… what?! €5m', ['wait', '…', 'what', '?!', '€', '5m']],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected))

  test('stand where the source has them, from the given start to the given end', () => {
    const text = 'Before. The mill closed. After.'
    const words = reader.tag(text, 8, 24)
    expect(words.map(word => text.slice(word.start, word.end))).toEqual(['The', 'mill', 'closed', '.'])
    expect(words.map(word => word.text)).toEqual(['The', 'mill', 'closed', '.'])
  })
})

test.each([
  ['The children were running.', ['the', 'child', 'be', 'run', '.']],
  ['She made bigger boxes and studied.', ['she', 'make', 'big', 'box', 'and', 'study', '.']],
  ['They stopped using the cities.', ['they', 'stop', 'use', 'the', 'city', '.']],
])('base forms: %s', (text, expected) => expect(wordsOf(text).map(word => word.lemma)).toEqual(expected))

const pieces = fc.constantFrom(
  'the ',
  'said ',
  'Oslo ',
  ', ',
  '. ',
  '"',
  '’s ',
  '(',
  '-',
  '5 ',
  '\ud800',
  '\u0301',
  '\u{1f600}',
  '\n',
  '\u00a0',
  '漢字 ',
  'n’t ',
  '@',
  '#',
  '$',
  '…',
)

describe('whatever the text', () => {
  const text = fc.array(pieces, {maxLength: 60}).map(all => all.join(''))

  test('words follow each other inside the text, and leave out only white space', () => {
    fc.assert(
      fc.property(text, given => {
        const words = wordsOf(given)
        let at = 0
        for (const {start, end, text: form} of words) {
          expect(given.slice(at, start)).toMatch(/^[\s\u200b\ufeff]*$/)
          expect(end).toBeGreaterThan(start)
          expect(given.slice(start, end)).toBe(form)
          at = end
        }
        expect(given.slice(at).trim()).toBe('')
      }),
    )
  })

  test('a parse is one tree over the words, each arc with a percentage', () => {
    fc.assert(
      fc.property(text, given => {
        const {words, heads, relations, confidences} = reader.parse(wordsOf(given))
        expect([heads.length, relations.length, confidences.length]).toEqual([words.length, words.length, words.length])
        for (let at = 0; at < words.length; at++) {
          let steps = 0
          for (let up = at; up >= 0; up = heads[up]!) expect(steps++).toBeLessThanOrEqual(words.length)
          expect(relations[at] === 'root').toBe(heads[at] === -1)
          expect(confidences[at]).toBeGreaterThanOrEqual(0)
          expect(confidences[at]).toBeLessThanOrEqual(100)
        }
      }),
    )
  })

  test('phrases lie apart, in order, each around its head', () => {
    fc.assert(
      fc.property(text, given => {
        const words = wordsOf(given)
        let before = -1
        for (const {first, last, head} of reader.chunks(words)) {
          expect(first).toBeGreaterThan(before)
          expect(head).toBeGreaterThanOrEqual(first)
          expect(head).toBeLessThanOrEqual(last)
          expect(last).toBeLessThan(words.length)
          before = last
        }
      }),
    )
  })
})

test('reading a sentence twice, or after others, gives the same', () => {
  const text = 'The council that had met on Friday rejected the plan because nobody would pay for it.'
  const first = reader.parse(wordsOf(text))
  const other = readerOf(tables)
  other.parse(other.tag('Something else was read before.', 0, 31))
  expect(other.parse(other.tag(text, 0, text.length))).toEqual(first)
})

test.each([
  ['words', 'the old mill said that '],
  ['adjectives', 'big '],
  ['brackets', '(['],
  ['hyphens', 'a-'],
  ['dots', '.a'],
  ['letters', 'x'],
  ['apostrophes', "n't"],
  ['digits', '1,'],
  ['at signs', 'a@'],
])('a flood of %s is read in time that grows with its length', (_, piece) => {
  const time = (count: number) => {
    const text = piece.repeat(count)
    const before = performance.now()
    const words = wordsOf(text)
    reader.parse(words)
    reader.chunks(words)
    return performance.now() - before
  }
  time(200)
  expect(time(3_200)).toBeLessThan(40 * Math.max(20, time(400)))
})
