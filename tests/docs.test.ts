import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {formats} from '../pipeline/ingest/formats.ts'
import {languages} from '../pipeline/language/languages.ts'
import {elements} from '../pipeline/render/elements.ts'
import {outputOptions} from '../pipeline/run/outputs.ts'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8')

/** The files that a worked example names, each at the head of its line. */
function filesOf(kind: string): string[] {
  const [, example = ''] = page.split(`**${kind}**`)
  return [...example.split('\n\n')[0]!.matchAll(/^- `([^`]+)`/gm)].map(match => match[1]!)
}

/** Files of the pipeline that name something as a whole word. */
const naming = (word: RegExp): string[] =>
  readdirSync(join(root, 'pipeline'), {recursive: true, encoding: 'utf8'})
    .map(name => `pipeline/${name.replaceAll('\\', '/')}`)
    .filter(name => name.endsWith('.ts') && word.test(readFileSync(join(root, name), 'utf8')))
    .sort()

describe('the worked examples of docs/architecture.md', () => {
  const examples: readonly (readonly [string, number])[] = [
    ['An element', 5],
    ['An output', 3],
    ['An input', 2],
    ['A language', 2],
  ]
  test.each(examples)('%s takes no more than %i files, and they are there', (kind, most) => {
    const files = filesOf(kind)
    expect(files.length).toBeGreaterThan(1)
    expect(files.length).toBeLessThanOrEqual(most)
    expect(files.filter(file => !existsSync(join(root, file)))).toEqual([])
  })

  test('an element is named by the files of its example and no others of those that make a page', () => {
    expect(Object.keys(elements)).toContain('matrix')
    const pages = naming(/\b(?:matrixOf|plainMatrix|Matrix)\b/).filter(file =>
      /^pipeline\/(?:render|model)\//.test(file),
    )
    expect(pages).toEqual(filesOf('An element').sort())
  })

  test('an output, an input and a language are named by the files of their examples and no others', () => {
    expect(outputOptions.map(({name}) => name)).toContain('docx')
    expect(naming(/\bwriteDocx\b/)).toEqual(filesOf('An output').sort())
    expect(formats.map(({ending}) => ending)).toContain('.pdf')
    expect(naming(/\breadPdf\b/)).toEqual(filesOf('An input').sort())
    expect(Object.keys(languages)).toEqual(['en'])
    expect(naming(/'(?:\.\/|[\w./]*\/)en\/index\.ts'/)).toEqual(['pipeline/language/languages.ts'])
  })
})

test('the page is one that can be read: at most 150 lines, every folder of the pipeline on its map', () => {
  expect(page.split('\n').length).toBeLessThanOrEqual(150)
  const folders = readdirSync(join(root, 'pipeline'), {withFileTypes: true}).filter(entry => entry.isDirectory())
  for (const {name} of folders.filter(({name}) => !['commands', 'run'].includes(name)))
    expect(page).toContain(`\`pipeline/${name}/`)
})
