import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {defaultStyle, style} from '../../../pipeline/model/style.ts'
import {layOut} from '../../../pipeline/render/pdf/index.ts'
import {parseYaml} from '../../../pipeline/text/yaml.ts'
import {fonts, paragraph, sample, treeOf} from './sample.ts'

const file = 'templates/briefing/style.yaml'

test('the default template writes out every default', () => {
  expect(parseYaml(readFileSync(file, 'utf8'), style, file)).toEqual(defaultStyle)
})

/** The sample with a timeline whose labels need all rows. */
const crowded = treeOf([
  ...sample.root.children,
  {
    type: 'timeline',
    events: Array.from({length: 40}, (_, i) => {
      const value = new Date(Date.UTC(2031, 0, 1 + i * 20)).toISOString().slice(0, 10)
      return {value, label: value, certainty: 'stated' as const, main: false, words: paragraph('A day.')}
    }),
  },
])

test('each key changes the page', () => {
  const print = (changed: object) => JSON.stringify(layOut(crowded, changed as typeof defaultStyle, fonts))
  const plain = print(defaultStyle)
  const walk = (value: unknown, path: string[]): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key])
      return
    }
    const changed = structuredClone(defaultStyle) as unknown as Record<string, unknown>
    let at = changed
    for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>
    at[path.at(-1)!] = other(value)
    expect(print(changed), path.join('.')).not.toBe(plain)
  }
  walk(defaultStyle, [])
})

function other(value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  if (value === 'A4') return 'Letter'
  if (typeof value === 'string') return '#123456'
  const number = Number(value)
  if (number === 3 || number === 8) return 1 // rows of labels, most dots
  return number < 1 ? number + 0.1 : number > 50 ? number + 15 : number + 1
}
