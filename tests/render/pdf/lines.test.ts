import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {hyphenPoints} from '../../../pipeline/render/pdf/lines/hyphenate.ts'
import {breakLines, type Line, type ParagraphRules} from '../../../pipeline/render/pdf/lines/paragraph.ts'
import {openFaces} from '../../../pipeline/render/pdf/type/faces.ts'
import type {Piece} from '../../../pipeline/render/pdf/type/piece.ts'
import {fonts} from './sample.ts'

const setting = {faces: openFaces(fonts), report: () => {}}
const rules: ParagraphRules = {measure: 345, justified: true, hyphenate: true, language: 'en'}
const pieces = (text: string): Piece[] => [{text, style: {face: 'serif', size: 10.5, color: '#000000'}, content: 0}]
const textOf = ({shaped, start, end, hyphen}: Line) => shaped.text.slice(start, end).join('') + (hyphen ? '\u00ad' : '')
const linesOf = (text: string, more: Partial<ParagraphRules> = {}) =>
  breakLines(pieces(text), {...rules, ...more}, setting)

const story = `${'The ministry of transport said that construction of the northern breakwater would begin in September, '.repeat(3)}after the environmental review has been published and approved by both governments.`

const words = fc
  .array(fc.stringMatching(/^[A-Za-z]{1,12}[.,;]?$/), {minLength: 1, maxLength: 120})
  .map(list => list.join(' '))
const measures = fc.integer({min: 60, max: 420})

describe('any text on any measure', () => {
  test('is broken without loss', () => {
    fc.assert(
      fc.property(words, measures, (text, measure) => {
        const lines = linesOf(text, {measure})
        const joined = lines.map(line => textOf(line) + (line.spaced ? ' ' : '')).join('')
        expect(joined.replaceAll('\u00ad', '')).toBe(text)
      }),
    )
  })

  test('fills justified lines exactly, but for what hangs', () => {
    fc.assert(
      fc.property(words, measures, (text, measure) => {
        for (const line of linesOf(text, {measure}).slice(0, -1)) {
          const last = line.shaped.width[line.end - 1]!
          const right = line.offset + line.width
          const spaces = line.shaped.text.slice(line.start, line.end).includes(' ')
          if (!spaces) continue
          expect(right).toBeGreaterThan(measure - 0.01)
          expect(right).toBeLessThan(measure + Math.max(last, 4) * 0.7)
        }
      }),
    )
  })

  test('never leaves a ragged line too long', () => {
    fc.assert(
      fc.property(words, measures, (text, measure) => {
        for (const line of linesOf(text, {measure, justified: false, hyphenate: false}))
          expect(line.width).toBeLessThanOrEqual(measure + 0.1)
      }),
    )
  })
})

test('spaces of a running text stay even', () => {
  const added = linesOf(story)
    .slice(0, -1)
    .map(line => line.addToSpace)
  expect(Math.max(...added)).toBeLessThan(0.6)
  expect(Math.min(...added)).toBeGreaterThan(-0.35)
})

test('numbers stay with their units, days with their months', () => {
  const text = 'The total came to 310 million crowns, paid on 4 May by the owners of Art. 5 land. '.repeat(4).trim()
  for (let measure = 80; measure < 200; measure += 7)
    for (const line of linesOf(text, {measure}).slice(0, -1)) expect(textOf(line)).not.toMatch(/(?:310|\b4|Art\.)$/)
})

test('a dash between spaces does not begin a line', () => {
  const text = 'The visit — his first in years — was made to attend the summit — and to sign. '.repeat(4).trim()
  for (let measure = 90; measure < 200; measure += 7)
    for (const line of linesOf(text, {measure})) expect(textOf(line)).not.toMatch(/^—/)
})

test('names and numbers are not hyphenated, and no part is shorter than two and three letters', () => {
  expect(hyphenPoints('Constantinople', 'en')).toEqual([])
  expect(hyphenPoints('mp3player', 'en')).toEqual([])
  expect(hyphenPoints('construction', 'fr')).toEqual([])
  for (const word of ['construction', 'environmental', 'ability', 'approved']) {
    const points = hyphenPoints(word, 'en')
    for (const point of points) {
      expect(point).toBeGreaterThanOrEqual(2)
      expect(word.length - point).toBeGreaterThanOrEqual(3)
    }
  }
  expect(hyphenPoints('construction', 'en').length).toBeGreaterThan(0)
})

test('an address longer than the line breaks after its own marks, without a hyphen', () => {
  const lines = linesOf(`See https://example.org/${'long/path/'.repeat(14)}end for more.`)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.some(({hyphen}) => hyphen)).toBe(false)
  expect(lines.slice(0, -1).every(line => /[/:.]$|See$/.test(textOf(line)))).toBe(true)
})
