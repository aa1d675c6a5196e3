import {expect, test} from 'vitest'
import {quotationMarks} from '../../pipeline/text/quotation-marks.ts'

const quoted = (words: string): string => quotationMarks(words).join(words)

test('words get the quotation marks that they do not hold', () => {
  expect(quoted('The pier is old.')).toBe('“The pier is old.”')
  expect(quoted('He called it "old".')).toBe('‘He called it "old".’')
  expect(quoted('“We never agreed,” he said.')).toBe('‘“We never agreed,” he said.’')
})

test('a whole quotation keeps its own marks alone', () => {
  expect(quoted('“We never agreed.”')).toBe('“We never agreed.”')
  expect(quoted('“We,” he said, “never agreed.”')).toBe('‘“We,” he said, “never agreed.”’')
})
