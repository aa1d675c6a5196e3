import * as v from 'valibot'
import {expect, test} from 'vitest'
import {Mistake} from '../../pipeline/model/mistake.ts'
import {parseYaml, readYaml} from '../../pipeline/text/yaml.ts'

const schema = v.array(v.strictObject({id: v.string(), label: v.string(), rank: v.optional(v.number(), 1)}))
const mistakeIn = (text: string): string => {
  try {
    parseYaml(text, schema, 'themes.yaml')
  } catch (error) {
    if (error instanceof Mistake) return `${error.where}: ${error.message} (${error.remedy})`
    throw error
  }
  return 'none'
}

test('defaults are filled in', () => {
  expect(parseYaml('- id: a\n  label: A\n', schema, 'themes.yaml')).toEqual([{id: 'a', label: 'A', rank: 1}])
})

test('a mistyped key is named as it was written', () => {
  expect(mistakeIn('- id: a\n  lable: A\n')).toBe('themes.yaml:2:3: Unknown key `lable` (Did you mean `label`?)')
})

test('a key that is missing is named', () => {
  expect(mistakeIn('# themes\n- id: a\n')).toBe('themes.yaml:2:3: The key `label` is missing: `- id: a` (Add `label`.)')
})

test('a value of the wrong kind is shown with its line', () => {
  expect(mistakeIn('- id: a\n  label: A\n  rank: high\n')).toBe(
    'themes.yaml:3:3: `rank: high`: expected a number, got "high" (Change the value of `0.rank`.)',
  )
})

test('all that is wrong is told at once, to a limit', () => {
  const text = '- id: a\n  label: 4\n- id: b\n  lable: B\n'
  try {
    parseYaml(text, schema, 'themes.yaml')
    expect.unreachable()
  } catch (error) {
    const all = [error as Mistake, ...(error as Mistake).also]
    expect(all.map(({where, message}) => `${where} ${message}`)).toEqual([
      'themes.yaml:4:3 Unknown key `lable`',
      'themes.yaml:2:3 `label: 4`: expected text, got 4',
    ])
  }
  const flood = Array.from({length: 60_000}, (_, i) => `k${i}: 1`).join('\n')
  const read = readYaml(flood, v.strictObject({}), 'briefing.yaml')
  expect('mistakes' in read && read.mistakes.length).toBe(21)
})

test('a text with a colon is shown with the quotes that it needs', () => {
  expect(mistakeIn('- id: a\n  label: Harbour treaty: what was agreed\n')).toBe(
    'themes.yaml:2:10: A text with a colon stands without quotation marks: `label: Harbour treaty: what was agreed`' +
      ' (Put it in quotes: `label: "Harbour treaty: what was agreed"`.)',
  )
})

test('a colour without quotes is a remark to YAML, and the remedy says so', () => {
  expect(mistakeIn('- id: a\n  label: #0b3d62\n')).toContain('(Put it in quotes: `label: "#0b3d62"`.)')
})

test.each([
  [
    'aliases that stand for a million values',
    `a: &a [1,1,1,1,1,1,1,1,1]\n${'bcdefgh'
      .split('')
      .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join()}]`)
      .join('\n')}`,
  ],
  ['an alias of nothing', '- id: *nobody\n'],
  ['ten thousand brackets', '['.repeat(10_000)],
  ['a file of two megabytes', `# ${'x'.repeat(2_000_000)}`],
])('%s is a mistake', (_, text) => {
  expect(mistakeIn(text)).toMatch(/^themes\.yaml/)
})

test('a file that is something else is not shown', () => {
  expect(mistakeIn('root:x:0:0:root:/root:/bin/bash\n')).not.toContain('root')
})

test('text that is no YAML is shown with its line', () => {
  expect(mistakeIn('- id: "a\n')).toMatch(/^themes\.yaml:\d:\d+: .* \(Mend the YAML at this place\.\)$/)
})
