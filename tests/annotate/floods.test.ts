import fc from 'fast-check'
import * as v from 'valibot'
import {describe, expect, test} from 'vitest'
import {annotate} from '../../pipeline/annotate/index.ts'
import {english} from '../english.ts'
import {articleOf} from './describe.ts'

const pieces = fc.constantFrom(
  'Oslo ',
  'Mara Lind ',
  'President ',
  'said ',
  'that ',
  '“',
  '”',
  '"',
  ', ',
  '. ',
  '? ',
  'He ',
  'The two leaders ',
  'on Tuesday ',
  '(Nov 18) ',
  '1 November 2031 ',
  '01/11/2031 ',
  '3.5 trillion won ',
  'US$',
  'more than 12 ',
  'ships ',
  'according to ',
  'U.S. ',
  'No. 1 ',
  'the ',
  'of ',
  '\ud800',
  'a\u0301',
  '(',
  ')',
  ' – ',
  '- ',
  'May 9-11 ',
  '3 and 4 May ',
  'two days later ',
  'last winter ',
  'half of ',
  'dozens of ',
  ' .20 ',
  'the watchdog ',
  'Norway-based ',
  '\n',
  '# ',
)
const input = fc.array(pieces, {maxLength: 60}).map(list => list.join(''))

test('sentences are exact slices in order, and all that is found lies inside its sentence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(input, fc.string({unit: 'binary'})), async text => {
      const article = articleOf(text)
      const {sentences} = v.parse(annotate.output, await annotate.run(article, {language: english}))
      let last = 0
      for (const {start, end, text: exact, names, dates, quantities, quotations, opening} of sentences) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(article.text.slice(start, end)).toBe(exact)
        last = end
        for (const one of [...names, ...dates, ...quantities, ...quotations, ...(opening ? [opening] : [])]) {
          expect(one.start).toBeGreaterThanOrEqual(start)
          expect(one.end).toBeLessThanOrEqual(end)
          expect(one.end).toBeGreaterThan(one.start)
        }
        for (const one of [...names, ...dates, ...quantities])
          expect(article.text.slice(one.start, one.end)).toBe(one.text)
      }
    }),
    {numRuns: 150},
  )
})

test('sentences and the gaps between them give each block back, and gaps hold only white space, a dateline or a list mark', async () => {
  await fc.assert(
    fc.asyncProperty(input, async text => {
      const article = articleOf(text)
      const {sentences, datelines} = await annotate.run(article, {language: english})
      for (const [index, block] of article.blocks.entries()) {
        if (block.kind === 'heading') continue
        let at = block.start
        for (const {start, end} of sentences.filter(sentence => sentence.block === index)) {
          const isDateline = datelines.some(one => one.start === at && one.end <= start)
          const opens = at === block.start
          if (!isDateline)
            expect(article.text.slice(at, start).trim()).toMatch(opens ? /^(?:[*•·‣▪◦]|[-–—]{1,2})?$/ : /^$/)
          at = end
        }
      }
    }),
  )
})

describe('a flood costs little more a byte than prose, and is no error', () => {
  const size = 60_000
  for (const flood of [
    'U.S. ',
    'A.A.A.',
    '" ',
    '“',
    '("',
    'Mr. Roe said ',
    'a\u0301',
    '\ud800 ',
    'Lind, ',
    '“a” said Lind ',
    '1 November ',
    '5 ',
    'Lind and Roe met. ',
    'Roe of ',
    'of the ',
    '$',
    '$5 ',
    'the two ',
    'more than ',
    'According to ',
    'X',
    '. ',
    "'a ",
    '(A) ',
    'May 9-11-13-',
    'May ',
    'May 3, ',
    'May 3 to ',
    'Monday through ',
    '1 to 2 to ',
    '1,2,',
    ' .2',
    '2031/',
    'two days later ',
    'the day before ',
    'next spring ',
    'half of ',
    'tens of thousands of ',
    'two and a half ',
    'one in five ',
    '$1 to ',
    'Rs ',
    'said the ',
    'Lind said the watchdog said ',
    '“a”, said “b” ',
    '« ',

    'Aa Bb Cc (ABC) ',
    'Aa-Bb of Cc and (ABCD) ',
    'Lind, OH, ',
    'Thanks Mara ',
    'Mara Lind and Jonas Lind told Lind. ',
    '07/06/2031 14:57 ',
    'i think so. ',
  ])
    test(JSON.stringify(flood), async () => {
      const article = articleOf(flood.repeat(Math.ceil(size / flood.length)))
      const began = process.cpuUsage()
      await annotate.run(article, {language: english})
      expect(process.cpuUsage(began).user / 1000, 'milliseconds for 60 KB').toBeLessThan(2500)
    })
})
