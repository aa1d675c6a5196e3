import {expect, test} from 'vitest'
import {casesOf} from '../fixtures.ts'
import {make} from './make.ts'
import {folderOf} from './sources.ts'

const sourcesOf = (name: string, settled: Readonly<Record<string, string>> = {}) => {
  const given = casesOf('focus').find(one => one.name === name)!
  const files = given.files.filter(file => file.startsWith('input-'))
  return folderOf({...Object.fromEntries(files.map(file => [file, given.read(file)])), ...settled})
}

test('another story is named among the sources, and nothing of it is printed', async () => {
  const {briefing, audit, verdict} = await make(sourcesOf('another-story'))
  expect(verdict.failures).toEqual([])
  expect(audit.sources.find(({file}) => file === 'input-6.txt')?.status).toBe('set-aside')
  expect(audit.notices.find(({file}) => file === 'input-6.txt')?.rule).toBe('set-aside')
  expect(briefing.scope.sources).toBe(5)
  const last = briefing.sources.at(-1)!
  expect([last.file, last.number]).toEqual(['input-6.txt', 6])
  expect(last.descriptors.join()).toContain('set aside')
  expect(JSON.stringify(briefing.sections)).not.toContain('Tessaly')
  expect(JSON.stringify(audit.sentences)).not.toContain('Tessaly')
})

test('a source that sources.yaml keeps is used, though its words share little with the rest', async () => {
  const {briefing, audit, verdict} = await make(
    sourcesOf('another-story', {'sources.yaml': 'input-6.txt:\n  keep: true\n'}),
  )
  expect(verdict.failures).toEqual([])
  expect(audit.sources.find(({file}) => file === 'input-6.txt')?.status).toBe('used')
  expect(audit.notices.filter(({rule}) => rule === 'set-aside')).toEqual([])
  expect(briefing.scope.sources).toBe(6)
})

test('in a small folder the stray is named only', async () => {
  const {audit} = await make(sourcesOf('too-few-to-tell'))
  expect(audit.sources.map(({status}) => status)).toEqual(['used', 'used', 'used', 'used'])
  expect(audit.notices.find(({file}) => file === 'input-4.txt')?.rule).toBe('other-story')
})

test('a folder with two subjects says which file belongs to which', async () => {
  const {briefing, audit, verdict} = await make(sourcesOf('two-subjects'))
  expect(verdict.failures).toEqual([])
  const partOf = (number: number) => audit.sources.find(({file}) => file === `input-${number}.txt`)?.part
  expect([1, 2, 3, 4].map(partOf)).toEqual(Array(4).fill(partOf(1)))
  expect([5, 6, 7, 8].map(partOf)).toEqual(Array(4).fill(partOf(5)))
  expect(partOf(1)).not.toBe(partOf(5))
  expect(audit.notices.filter(({rule}) => rule === 'several-subjects')).toHaveLength(2)
  expect(JSON.stringify(briefing.sections)).toContain('two matters that share little')
})

test('a passage about something else is listed as left out', async () => {
  const {briefing, audit} = await make(sourcesOf('teaser-between-paragraphs'))
  const id = audit.sentences.find(({text}) => text.startsWith('Stargazers'))!.id
  expect(audit.leftOut.find(({sentence}) => sentence === id)?.reason).toContain('off the subject')
  expect(JSON.stringify(briefing)).not.toContain('Stargazers')
})
