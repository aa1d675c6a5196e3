import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as v from 'valibot'
import {expect, test} from 'vitest'
import {defaultStyle, style} from '../../../pipeline/model/style.ts'
import {checkTemplate} from '../../../pipeline/render/page/index.ts'
import {printedOf} from '../../../pipeline/render/page/printed.ts'
import type {Slot} from '../../../pipeline/render/page/slot.ts'
import {slots, valuesOf} from '../../../pipeline/render/page/slots.ts'
import {frontMatter} from '../../../pipeline/render/page/template.ts'
import {parseYaml} from '../../../pipeline/text/yaml.ts'
import {casesOf} from '../../fixtures.ts'
import {sampleBriefing, sampleTexts} from '../sample-briefing.ts'
import {pageOf} from './page.ts'

const docs = readFileSync(join(import.meta.dirname, '../../../docs/templates.md'), 'utf8')

/** What is wrong between a slot's description and a value: names missing on either side, or printing otherwise. */
function differences(path: string, slot: Slot, value: unknown): string[] {
  if (value === null) return []
  const found: string[] = []
  const prints = printedOf(value)?.kind ?? 'nothing'
  if (prints !== slot.prints) found.push(`${path} prints ${prints}, not ${slot.prints}`)
  if (Array.isArray(value)) {
    if (slot.each === undefined) return [...found, `${path} is a list`]
    return [...found, ...value.flatMap((one, index) => differences(`${path}[${index}]`, slot.each!, one))]
  }
  if (typeof value !== 'object') return found
  const names = new Set([...Object.keys(slot.fields ?? {}), ...Object.keys(value)])
  for (const name of names) {
    const field = slot.fields?.[name]
    if (field === undefined) found.push(`${path}.${name} is not described`)
    else if (!(name in value)) found.push(`${path}.${name} has no value`)
    else found.push(...differences(`${path}.${name}`, field, (value as Record<string, unknown>)[name]))
  }
  return found
}

test('every slot has the value that its description promises', () => {
  const values = valuesOf(sampleBriefing, sampleTexts, true)
  expect(differences('page', {prints: 'nothing', fields: slots}, values)).toEqual([])
})

test('a slot with nothing to say is null, so that a condition on it fails', () => {
  const values = valuesOf(
    {...sampleBriefing, sections: [], sources: [], passages: [], matrix: [], desk: null, date: null},
    new Map(),
    true,
  )
  for (const name of ['bottom_line', 'themes', 'timeline', 'sources', 'matrix', 'annex', 'desk', 'date'])
    expect(values[name], name).toBeNull()
})

test('docs/templates.md shows every slot, and every name inside', () => {
  const namesOf = (slot: Slot): string[] => [
    ...Object.entries(slot.fields ?? {}).flatMap(([name, field]) => [name, ...namesOf(field)]),
    ...(slot.each === undefined ? [] : namesOf(slot.each)),
  ]
  const names = [...Object.keys(slots), ...Object.values(slots).flatMap(namesOf), ...Object.keys(frontMatter.entries)]
  for (const name of new Set(names)) expect(docs, name).toMatch(new RegExp(`\\b${name}\\b`))
})

test('every example of docs/templates.md works', () => {
  const examples = [...docs.matchAll(/^```liquid\n([\s\S]*?)^```$/gm)].map(match => match[1] ?? '')
  expect(examples.length).toBeGreaterThan(5)
  for (const example of examples) {
    expect(checkTemplate({name: 'mine', folder: 'mine', page: example, style: '', themes: ''}), example).toEqual([])
    expect(pageOf(example).root.children.length, example).toBeGreaterThan(0)
  }
})

test('every message of docs/templates.md is what the check says', () => {
  const said = casesOf('render/templates')
    .map(given => given.read('expected.txt').replaceAll('templates/mine/', 'my-template/'))
    .join('')
  const rows = [...docs.matchAll(/^\| ``? ?(my-template\S+ .*?) ?``? \| (.*) \|$/gm)]
  expect(rows.length).toBeGreaterThan(5)
  for (const [, message = '', remedy = ''] of rows)
    expect(said).toContain(`${message}\n    ${remedy.replace(/^``(.*)``$/, '$1')}\n`)
})

/** Every leaf of the style, by its path; a kind of text counts as one, its size and line distance as its value. */
function leavesOf(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([name, inner]): [string, string][] => {
    const at = path === '' ? name : `${path}.${name}`
    if (Array.isArray(inner)) return [[at, JSON.stringify(inner)]]
    if (typeof inner !== 'object')
      return [[at, typeof inner === 'string' && inner.startsWith('#') ? `"${inner}"` : `${inner}`]]
    return 'leading' in inner ? [[at, `${inner.size}/${inner.leading}`]] : leavesOf(inner, at)
  })
}

test('docs/templates.md has every style key with its default, and an example that sets it', () => {
  const rows = new Map(
    [...docs.matchAll(/^\| `([\w.]+)` \| `?([^|]*?)`? \| [^|]* \| `([^|]*)` \|$/gm)].map(
      ([, key = '', value = '', example = '']) => [key, {value, example}] as const,
    ),
  )
  for (const [key, value] of leavesOf(defaultStyle)) {
    expect(rows.get(key)?.value, key).toBe(value)
    const set = leavesOf(parseYaml(rows.get(key)!.example, style, 'style.yaml'))
    const changed = set.filter(([name, now]) => now !== new Map(leavesOf(defaultStyle)).get(name)).map(([name]) => name)
    expect(changed, rows.get(key)!.example).toEqual([key])
  }
  const described = [
    ...docs.slice(docs.indexOf('## Style'), docs.indexOf('## Themes')).matchAll(/^\| `([a-z][\w.]*)` \|/gm),
  ].map(match => match[1])
  expect(described).toEqual(leavesOf(defaultStyle).map(([key]) => key))
})

test('docs/templates.md has every budget with its default, and an example that can be written', () => {
  const defaults = v.parse(frontMatter, {})
  for (const key of Object.keys(frontMatter.entries)) {
    const row = new RegExp(`^\\| \`${key}\` \\| \`?([^|]*?)\`? \\| [^|]* \\| \`([^|]*)\` \\|$`, 'm').exec(docs)
    expect(row?.[1], key).toBe(`${defaults[key as keyof typeof defaults] ?? 'no limit'}`)
    expect(Object.keys(parseYaml(row![2]!, v.record(v.string(), v.unknown()), 'page.md'))).toEqual([key])
    expect(() => parseYaml(row![2]!, frontMatter, 'page.md')).not.toThrow()
  }
})
