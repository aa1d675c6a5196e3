import * as v from 'valibot'
import {expect, test} from 'vitest'
import {Mistake} from '../../pipeline/model/mistake.ts'
import {parseYaml} from '../../pipeline/text/yaml.ts'

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
    'themes.yaml:3:3: `rank: high`: expected number, got "high" (Change the value of `0.rank`.)',
  )
})

test('text that is no YAML is shown with its line', () => {
  expect(mistakeIn('- id: "a\n')).toMatch(/^themes\.yaml:\d:\d+: .* \(Mend the YAML at this place\.\)$/)
})
