import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {clausesOf} from '../../pipeline/language/en/clauses/index.ts'
import {type Parse, partsOfSpeech, type Word} from '../../pipeline/language/syntax.ts'
import type {Clause, Phrase} from '../../pipeline/model/clause.ts'
import {check} from '../fixtures.ts'
import {reader, wordsOf} from './reader.ts'

/** A sentence a line; under it its clauses, a line each. */
check('clauses', 'txt', given =>
  given
    .read('input.txt')
    .trim()
    .split('\n')
    .map(text => [text, ...read(text).map(clause => `  ${described(clause, text)}`)].join('\n'))
    .join('\n')
    .concat('\n'),
)

const read = (text: string): readonly Clause[] => readParse(text, reader.parse(wordsOf(text)))

const readParse = (text: string, parse: Parse): readonly Clause[] =>
  clausesOf({
    text,
    start: 0,
    parse,
    quotations: [...text.matchAll(/"[^"]*"/g)].map(({index, 0: {length}}) => ({start: index, end: index + length})),
    quantities: [],
    dates: [],
  })

function described({predicate, polarity, force, voice, role, governor, claim, ...roles}: Clause, text: string): string {
  const words = (phrase: Phrase | undefined) => (phrase === undefined ? '?' : text.slice(phrase.start, phrase.end))
  const held = (['subject', 'object', 'recipient', 'place', 'time'] as const)
    .filter(name => roles[name] !== undefined)
    .map(name => `${name}: ${words(roles[name])}`)
  const whose =
    claim.by === 'speaker' ? [`claim: ${words(claim.speaker)}`] : claim.by === 'nobody' ? ['claim: nobody'] : []
  const under = governor === undefined ? role : `${role} of ${governor}`
  return [`${predicate.lemma} (${polarity}, ${force}, ${voice}, ${under})`, ...held, ...whose].join('; ')
}

describe('a parse that is broken', () => {
  const word = fc.record({
    text: fc.constantFrom('said', 'not', 'the', 'mill', 'if', 'to', ',', '"', '?', 'who', 'had', 'closed', 'unless'),
    pos: fc.constantFrom(...partsOfSpeech),
    tag: fc.constantFrom('VBD', 'VBN', 'VB', 'NN', 'MD', 'IN', 'X'),
    head: fc.integer({min: -3, max: 14}),
    relation: fc.constantFrom(
      'root',
      'nsubj',
      'obj',
      'ccomp',
      'xcomp',
      'advcl',
      'acl:relcl',
      'conj',
      'aux',
      'mark',
      'parataxis',
      'cop',
      '',
    ),
  })

  test('never throws, and gives clauses that point at each other and into the sentence', () => {
    fc.assert(
      fc.property(fc.array(word, {maxLength: 12}), rows => {
        const text = rows.map(row => row.text).join(' ')
        let at = 0
        const words = rows.map(({text: form, pos, tag}): Word => {
          const start = at
          at += form.length + 1
          return {start, end: start + form.length, text: form, lemma: form, pos, tag}
        })
        const parse = {
          words,
          heads: rows.map(row => row.head),
          relations: rows.map(row => row.relation),
          confidences: rows.map(() => 90),
        }
        const clauses = readParse(text, parse)
        for (const {start, end, governor} of clauses) {
          expect(start < end && end <= text.length).toBe(true)
          expect(governor === undefined || governor < clauses.length).toBe(true)
        }
      }),
    )
  })

  test('of 5,000 verbs under each other is read without recursion', () => {
    const words = Array.from(
      {length: 5_000},
      (_, at): Word => ({start: at * 5, end: at * 5 + 4, text: 'said', lemma: 'say', pos: 'VERB', tag: 'VBD'}),
    )
    const parse = {
      words,
      heads: words.map((_, at) => at - 1),
      relations: words.map(() => 'ccomp'),
      confidences: words.map(() => 90),
    }
    expect(readParse('said '.repeat(5_000), parse)).toHaveLength(5_000)
  })
})

test('a sentence without a verb has no clause', () => {
  expect(read('A quiet street in the old town.')).toEqual([])
})
