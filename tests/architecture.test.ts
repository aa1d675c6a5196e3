import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {circlesOf} from './circles.ts'

const root = join(import.meta.dirname, '..', 'pipeline')
const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map(name => name.replaceAll('\\', '/'))
  .sort()

interface Import {
  readonly from: string
  readonly to: string // a path in pipeline/, or a package
  readonly typesOnly: boolean
}

const pattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g

const imports: readonly Import[] = files.flatMap(from => {
  const text = readFileSync(join(root, from), 'utf8')
  return [...text.matchAll(pattern)].map(match => {
    const target = match[2] ?? match[3] ?? match[4]!
    const to = target.startsWith('.')
      ? relative(root, resolve(root, dirname(from), target)).replaceAll('\\', '/')
      : target
    return {from, to, typesOnly: match[1] !== undefined}
  })
})
const own = imports.filter(({to}) => files.includes(to))
const foreign = imports.filter(({to}) => !to.endsWith('.ts'))

const stages = ['ingest', 'clean', 'annotate', 'focus', 'deduplicate', 'theme', 'compose', 'render']
/** The folder that a file belongs to; a file at the top is its own. */
const partOf = (file: string): string =>
  file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '')

/** Which part may import which. The order is that of the house: arrows point down only. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  cli: ['commands', 'model', 'shell', 'text'],
  commands: ['run', 'verify', 'shell', 'language', 'text', 'model', ...stages],
  run: ['run', 'worker', 'audit', 'verify', 'shell', 'language', 'text', 'model', ...stages],
  worker: ['ingest', 'clean', 'annotate', 'language', 'model', 'text'],
  audit: ['text', 'model'],
  verify: ['shell', 'language', 'text', 'model'],
  shell: ['text', 'model'],
  ...Object.fromEntries(stages.map(stage => [stage, ['language', 'text', 'model']])),
  language: ['text', 'model'],
  text: ['model'],
  model: [],
}

const list = (found: readonly Import[]) => found.map(({from, to}) => `${from} imports ${to}`)

test('the listing is not empty, and no import was missed', () => {
  expect(files.length).toBeGreaterThan(60)
  expect(own.length).toBeGreaterThan(files.length)
})

test('arrows point down only, and stages never import each other', () => {
  const wrong = own.filter(({from, to}) => {
    const [above, below] = [partOf(from), partOf(to)]
    return above !== below && !allowed[above]?.includes(below)
  })
  expect(list(wrong)).toEqual([])
})

test('no files import one another in a circle, not even for a type or when one is loaded late', () => {
  const circles = circlesOf(new Map(files.map(file => [file, own.filter(({from}) => from === file).map(({to}) => to)])))
  expect(circles).toEqual([])
})

test('a circle of imports is found, whatever hangs on it', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', ['e', 'd2']],
    ['d2', []],
    ['e', []],
    ['itself', ['itself']],
  ])
  expect(circlesOf(imports).sort()).toEqual([['a', 'b', 'c'], ['itself']])
})

test('text and model are arithmetic and nouns: text knows of model only types and mistakes', () => {
  const wrong = own.filter(({from, to, typesOnly}) => partOf(from) === 'text' && partOf(to) === 'model' && !typesOnly)
  expect(list(wrong.filter(({to}) => to !== 'model/mistake.ts'))).toEqual([])
})

const pure = [...stages, 'language', 'text', 'model', 'audit']

test('stages, text and model touch nothing of the machine', () => {
  expect(list(foreign.filter(({from, to}) => pure.includes(partOf(from)) && to.startsWith('node:')))).toEqual([])
})

test('no stage reads a clock, a locale, randomness, the environment or the console', () => {
  const machine =
    /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|console\.\w+|process\.\w+|toLocale\w+|localeCompare|Intl\.\w+|setTimeout|globalThis)\b/
  const wrong = files
    .filter(file => pure.includes(partOf(file)))
    .flatMap(file => {
      const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      const found = machine.exec(code)
      return found === null ? [] : [`${file}: ${found[0]}`]
    })
  expect(wrong).toEqual([])
})

describe('one place knows', () => {
  const places: readonly [string, RegExp][] = [
    ['pdfkit', /^render\/pdf\/[\w/]+\.ts$/],
    ['p-queue', /^shell\/queue\.ts$/],
    ['parse5', /^ingest\/[\w-]+\.ts$/],
    ['unpdf', /^ingest\/pdf\/unpdf\.ts$/],
    ['mammoth', /^ingest\/docx\/mammoth\.ts$/],
    ['postal-mime', /^ingest\/mail\/parts\.ts$/],
    ['yaml', /^text\/yaml\.ts$/],
    ['liquidjs', /^render\/page\/(?:check|liquid|names)\.ts$/],
    ['stemmer', /^text\/stem\.ts$/],
    ['docx', /^render\/docx\/word\.ts$/],
    ['hyphen', /^render\/pdf\/[\w/]+\.ts$/],
    ['node:fs', /^shell\/[\w-]+\.ts$/],
    ['node:worker_threads', /^(?:shell\/workers|worker)\.ts$/],
    ['node:crypto', /^shell\/hash\.ts$/],
  ]
  test.each(places)('%s', (name, place) => {
    const users = new Set(
      foreign
        .filter(({to, typesOnly}) => !typesOnly && (to === name || to.startsWith(`${name}/`)))
        .map(({from}) => from),
    )
    for (const user of users) expect(user).toMatch(place)
    if (!name.startsWith('node:') && name !== 'liquidjs')
      expect(users.size, [...users].join(', ')).toBeLessThanOrEqual(1)
  })
})

test('each file carries one idea: none above 400 lines, half of them at most 80', () => {
  const lengths = files.map(file => [readFileSync(join(root, file), 'utf8').split('\n').length, file] as const)
  expect(lengths.filter(([length]) => length > 400)).toEqual([])
  const sorted = lengths.map(([length]) => length).sort((a, b) => a - b)
  expect(sorted[sorted.length >> 1]).toBeLessThanOrEqual(80)
})
