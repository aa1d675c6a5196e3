import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {settings, sourceNotes} from '../pipeline/model/settings.ts'
import {parseYaml} from '../pipeline/text/yaml.ts'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const text = (name: string) => readFileSync(join(root, 'output', name), 'utf8')

/** The lines of an indented block that begins with this one, cut to these columns. */
function block(begin: string, from: number, to?: number): string {
  const lines = readme.split('\n')
  const start = lines.findIndex(line => line.startsWith(begin))
  const end = lines.findIndex((line, index) => index > start && line.trim() === '')
  return lines
    .slice(start, end)
    .map(line => line.slice(from, to).trimEnd())
    .join('\n')
}

test('the settings that the README shows are read as they stand', () => {
  const columns = block('    # sources.yaml', 0).split('\n')[0]!.indexOf('# briefing.yaml')
  expect(parseYaml(block('    # sources.yaml', 4, columns), sourceNotes, 'sources.yaml')).toHaveProperty([
    'saved-page-3.txt',
    'publisher',
  ])
  expect(parseYaml(block('    # sources.yaml', columns), settings, 'briefing.yaml').title).toContain(': ')
  expect(parseYaml(block('    edits:', 4), settings, 'briefing.yaml').edits?.drop).toHaveLength(1)
})

test('the counts in the README are those of the sample', () => {
  const briefing = JSON.parse(text('briefing.json')) as {passages: unknown[]; sources: unknown[]}
  const [, said, of, sources] = /`(\d+) of (\d+) citations verified against (\d+) sources`/.exec(readme) ?? []
  expect(said).toBe(of)
  expect(Number(sources)).toBe(briefing.sources.length)
})

test('the counts on the page are those of what it prints', () => {
  const markdown = text('briefing.md')
  const audit = JSON.parse(text('audit.json')) as {groups: unknown[]; disagreements: {printed: boolean}[]}
  const briefing = JSON.parse(text('briefing.json')) as {passages: unknown[]; sources: unknown[]}
  const count = (pattern: RegExp) => Number(pattern.exec(markdown)?.[1])
  expect(count(/(\d+) passages are cited/)).toBe(briefing.passages.length)
  expect(markdown.match(/^\[\^\d+[a-z]+\]:/gm)).toHaveLength(briefing.passages.length)
  expect(count(/(\d+) groups? of overlapping passages/)).toBe(audit.groups.length)
  expect(count(/word for word from one of (\d+) sources/)).toBe(briefing.sources.length)
})
