import {expect, test} from 'vitest'
import {wordClasses} from '../../pipeline/language/en/lexicon/classes.ts'
import {functionWords} from '../../pipeline/language/en/lexicon/function-words.ts'
import {anyOf, wordsOf} from '../../pipeline/language/en/lexicon/index.ts'
import {nouns} from '../../pipeline/language/en/lexicon/nouns.ts'
import {verbs} from '../../pipeline/language/en/lexicon/verbs.ts'

const rows = `${functionWords}${verbs}${nouns}`
  .replaceAll('\n  ', ' ')
  .split('\n')
  .filter(row => row !== '')
  .map(row => row.split(': ') as [string, string])

test('a word has one entry in the table, and rows of one kind are one row', () => {
  const words = rows.flatMap(([, all]) => all.split(' '))
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  const kinds = rows.map(([classes]) => classes)
  expect(kinds.filter((kind, at) => kinds.indexOf(kind) !== at)).toEqual([])
})

test('every class in the table is known, and every known class has words', () => {
  const used = new Set(rows.flatMap(([classes]) => classes.split(' ')))
  expect([...used].sort()).toEqual([...wordClasses].sort())
})

test('a question after several classes finds the words of each, and no other', () => {
  const isSmall = anyOf('article', 'modal')
  expect(['the', 'would', 'said', 'Halm', undefined].map(isSmall)).toEqual([true, true, false, false, false])
  expect(wordsOf('article').sort()).toEqual(['a', 'an', 'the'])
})
