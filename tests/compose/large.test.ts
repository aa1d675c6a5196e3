import {expect, test} from 'vitest'
import type {Corpus} from '../../pipeline/compose/corpus.ts'
import {chooseKeyPoints} from '../../pipeline/compose/head.ts'
import {emptyPage} from '../../pipeline/compose/page-state.ts'
import type {Candidate} from '../../pipeline/compose/unit.ts'
import {english} from '../english.ts'

test('a folder may have more candidates than a call has arguments', () => {
  const sentence = {
    id: 'sen-1',
    text: 'Velmar signed.',
    stems: ['velmar', 'sign'],
    names: [],
    quotations: [],
    mode: 'report',
  }
  const candidate = {
    sentence,
    parts: [],
    words: 12,
    standsAlone: true,
    facts: new Map([['act signed', 2]]),
    origins: 1,
    background: false,
    shingles: new Set(),
    stems: new Set(sentence.stems),
    standing: 1,
  } as unknown as Candidate
  const corpus = {
    articles: [{sentences: Array(8).fill(sentence)}],
    themeOf: new Map(),
    language: english,
  } as unknown as Corpus
  const candidates: Candidate[] = Array(300_000).fill(candidate)
  const budgets = {keyPointsFewest: 1, keyPointsMost: 2} as Parameters<typeof chooseKeyPoints>[3]
  expect(chooseKeyPoints(corpus, candidates, emptyPage(candidates), budgets)).toHaveLength(1)
})
