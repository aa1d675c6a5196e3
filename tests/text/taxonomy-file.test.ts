import {expect, test} from 'vitest'
import {Mistake} from '../../pipeline/model/mistake.ts'
import {taxonomy} from '../../pipeline/model/theme.ts'
import {parseTaxonomy} from '../../pipeline/text/taxonomy-file.ts'

const shipped = [{id: 'health', label: 'Health', terms: ['hospital']}]

const mistakeIn = (yaml: string): string => {
  try {
    parseTaxonomy(yaml, taxonomy, 'themes.yaml', shipped)
    return 'none'
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    return `${error.where}: ${error.message}. ${error.remedy}`
  }
}

test('a taxonomy has ids, labels, terms as words or a list, excluded terms, a parent in the file or in the one it extends', () => {
  const yaml =
    '- {id: sea, label: Sea, terms: "ferry, port authority"}\n- {id: docks, label: Docks, terms: [quay], excluded: quay side, parent: sea}\n- {id: wards, label: Wards, terms: ward, parent: health}\n'
  expect(parseTaxonomy(yaml, taxonomy, 'themes.yaml', shipped)).toEqual([
    {id: 'sea', label: 'Sea', terms: ['ferry', 'port authority']},
    {id: 'docks', label: 'Docks', terms: ['quay'], excluded: ['quay side'], parent: 'sea'},
    {id: 'wards', label: 'Wards', terms: ['ward'], parent: 'health'},
  ])
})

const cases: [string, RegExp][] = [
  ['- {id: sea, lable: Sea, terms: quay}\n', /^themes\.yaml:1:13: Unknown key `lable`.*Did you mean `label`\?/],
  ['- id: sea\n  label: Sea\n', /themes\.yaml:1:3: The key `terms` is missing/],
  ['- {id: sea, label: Sea, terms: quay, parent: helth}\n', /themes\.yaml:1:38: .*did you mean `health`\?/],
  ['- {id: sea, label: Sea, terms: quay, parent: sea}\n', /themes\.yaml:1:38: .*another theme than itself/],
  [
    '- {id: sea, label: Sea, terms: quay}\n- {id: sea, label: Lake, terms: pier}\n',
    /themes\.yaml:2:4: .*no other theme has/,
  ],
  ['- {id: sea, label: Sea, terms: ""}\n', /themes\.yaml:1:25: .*at least one term/],
  ['- {id: Sea Lanes, label: Sea, terms: quay}\n', /themes\.yaml:1:4/],
  ['- id: [\n', /themes\.yaml:/],
]
test.each(cases)('%j is shown with line and column', (yaml, expected) => {
  expect(mistakeIn(yaml)).toMatch(expected)
})
