import fc from 'fast-check'
import * as v from 'valibot'
import {expect, test} from 'vitest'
import type {Themes} from '../../pipeline/model/theme.ts'
import {type ThemeSettings, theme, themesReport} from '../../pipeline/theme/index.ts'
import {english} from '../english.ts'
import {check} from '../fixtures.ts'
import {deskTaxonomy, type Given, readSources, shippedFacets, taxonomyIn} from './read.ts'

check('theme', 'txt', async given => {
  const sources = given.files.filter(file => file.endsWith('.txt') && !file.startsWith('expected'))
  const {articles, overlaps} = readSources(new Map(sources.map(file => [file, given.read(file).trimEnd()])))
  const settings = given.files.includes('settings.json')
    ? settingsIn(given.read('settings.json'))
    : {taxonomy: given.files.includes('themes.yaml') ? taxonomyIn(given.read('themes.yaml')) : deskTaxonomy}
  const themes = await theme.run({articles, overlaps}, {...settings, language: english})
  expectSound(themes, {articles, overlaps})
  return themesReport(articles, v.parse(theme.output, themes))
})

const withTaxonomy: ThemeSettings = {taxonomy: deskTaxonomy, language: english}
const without: ThemeSettings = {taxonomy: 'off', language: english}

test('no sentences give no themes', async () => {
  const {articles, overlaps} = readSources(new Map([['empty.txt', '']]))
  expect(await theme.run({articles: [], overlaps}, withTaxonomy)).toEqual([])
  expect(await theme.run({articles, overlaps}, without)).toEqual([])
  expect(themesReport([], [])).toBe('No sentences, no themes.\n')
})

test('one sentence is one theme, with a taxonomy or without', async () => {
  const given = readSources(new Map([['one.txt', 'The harbour office closed the northern quay for repairs.']]))
  for (const settings of [withTaxonomy, without]) {
    const themes = await theme.run(given, settings)
    expect(themes).toHaveLength(1)
    expectSound(themes, given)
  }
})

test('a folder of two subjects has no storyline of both, and those of one stand together', async () => {
  const trams = 'The council wants a tram to the harbour.\nTram drivers fear for the depot.\nThe depot opened in 1931.'
  const bears = 'A bear was seen near the school.\nThe council told pupils to stay inside.\nHunters follow the bear.'
  const {articles, overlaps} = readSources(
    new Map(
      [trams, bears, trams.replace('wants', 'plans'), bears.replace('near', 'at')].map((text, i) => [`${i}.txt`, text]),
    ),
  )
  const [a, b, c, d] = articles.map(({article}) => article.id)
  const parts = [{sources: [a!, c!]}, {sources: [b!, d!]}]
  const themes = await theme.run({articles, overlaps, parts}, {taxonomy: shippedFacets, language: english})
  const sourceOf = new Map(articles.flatMap(({sentences}) => sentences.map(({id, source}) => [id, source] as const)))
  for (const {sentences, part} of themes)
    for (const {sentence} of sentences) expect(parts[part!]!.sources).toContain(sourceOf.get(sentence))
  expect(themes.map(({part}) => part)).toEqual(themes.map(({part}) => part).sort())
})

test('words without content still find a place', async () => {
  const given = readSources(new Map([['odd.txt', '…\n?!\nAnd so it was.\n42']]))
  for (const settings of [withTaxonomy, without]) expectSound(await theme.run(given, settings), given)
})

const vocabulary = 'river bank levy storm nurse tariff quay ferry vote judge solar grain school coach visa'.split(' ')
const sentence = fc
  .array(fc.constantFrom(...vocabulary, 'the', 'of', 'new'), {minLength: 1, maxLength: 9})
  .map(words => `${words.join(' ')}.`)
const folder = fc.array(fc.array(sentence, {minLength: 1, maxLength: 12}), {minLength: 1, maxLength: 6})

test('articles in any order, under any file names, give the same themes; nothing given is changed', async () => {
  await fc.assert(
    fc.asyncProperty(folder, fc.boolean(), fc.nat(), async (texts, off, seed) => {
      const settings = off ? without : withTaxonomy
      const named = texts.map((lines, i): [string, string] => [`${i}.txt`, lines.join('\n')])
      const given = readSources(new Map(named))
      const before = JSON.stringify(given)
      const themes = await theme.run(given, settings)
      expect(JSON.stringify(given)).toBe(before)
      expectSound(themes, given)
      const renamed = readSources(new Map(named.map(([file, text]) => [`renamed-${file}`, text])))
      const shift = seed % texts.length
      const articles = [...renamed.articles.slice(shift), ...renamed.articles.slice(0, shift)].reverse()
      expect(await theme.run({...renamed, articles}, settings)).toEqual(themes)
    }),
    {numRuns: 60},
  )
})

test('few sentences never make one theme each', async () => {
  const lines = vocabulary.map(
    (word, i) => `The ${word} of the ${vocabulary[(i * 7 + 3) % vocabulary.length]} was new.`,
  )
  for (let n = 1; n <= lines.length; n++) {
    const given = readSources(new Map([['few.txt', lines.slice(0, n).join('\n')]]))
    for (const settings of [withTaxonomy, without])
      expect((await theme.run(given, settings)).length).toBeLessThanOrEqual(Math.max(1, Math.round(n / 4)) + 1)
  }
})

test('the number asked for is the number made, where the texts allow it', async () => {
  const lines = vocabulary.flatMap(word => [1, 2, 3, 4].map(i => `The ${word} and the ${word} of ${word} house ${i}.`))
  const given = readSources(new Map(lines.map((line, i) => [`${i}.txt`, line])))
  expect(await theme.run(given, {taxonomy: 'off', count: 5, language: english})).toHaveLength(5)
})

test('the shipped list holds facets alone, of a number to read, without repeated terms', () => {
  expect(shippedFacets.every(({facet}) => facet)).toBe(true)
  expect(shippedFacets.length).toBeLessThanOrEqual(24)
  for (const {id, terms} of shippedFacets) expect(new Set(terms).size, id).toBe(terms.length)
  expect(new Set(shippedFacets.map(({id}) => id)).size).toBe(shippedFacets.length)
})

test('the shipped list names nobody: its terms are written small', () => {
  for (const {id, terms, excluded = []} of shippedFacets)
    for (const term of [...terms, ...excluded]) expect(term, id).toMatch(/^[\p{Ll} -]+$/u)
})

test('a theme holds at least three sentences where there are many', async () => {
  const lines = vocabulary.flatMap(word => [1, 2, 3].map(i => `The ${word} and ${vocabulary[i]} of house ${i}.`))
  const given = readSources(new Map([['many.txt', lines.join('\n')]]))
  for (const settings of [withTaxonomy, without])
    for (const {label, origin, sentences} of await theme.run(given, settings))
      if (origin !== 'rest') expect(sentences.length, label).toBeGreaterThanOrEqual(3)
})

/** What holds for every grouping: each sentence once, no empty theme, labels apart, the rest small and last. */
function expectSound(themes: Themes, {articles, overlaps}: Given): void {
  const homes = new Map(themes.flatMap(({id, sentences}) => sentences.map(({sentence}) => [sentence, id] as const)))
  const given = articles.flatMap(({sentences}) => sentences.map(({id}) => id)).sort()
  expect(themes.flatMap(({sentences}) => sentences.map(({sentence}) => sentence)).sort()).toEqual(given)
  const ids = new Set(themes.map(({id}) => id))
  expect(ids.size).toBe(themes.length)
  expect(new Set(themes.map(({label}) => label.toLowerCase())).size).toBe(themes.length)
  for (const {members} of overlaps.groups) expect(new Set(members.map(id => homes.get(id))).size).toBe(1)
  const texts = articles.flatMap(({sentences}) => sentences.map(({text}) => text.toLowerCase()))
  for (const {sentences, label, origin, parent} of themes) {
    expect(sentences.length).toBeGreaterThan(0)
    if (parent !== undefined) expect(ids.has(parent)).toBe(true)
    for (const {runnerUp} of sentences) if (runnerUp !== undefined) expect(ids.has(runnerUp)).toBe(true)
    if (origin === 'found' && !shippedFacets.some(facet => facet.label === label))
      for (const phrase of withoutFacet(label)
        .toLowerCase()
        .split(/, | and /))
        expect(
          texts.some(text => text.includes(phrase)),
          label,
        ).toBe(true)
    if (origin === 'rest') expect(sentences.length).toBeLessThanOrEqual(0.05 * given.length)
  }
}

/** What stands behind a facet: "Toll and rescue: the search" is said by the texts but for its first words. */
const withoutFacet = (label: string): string => {
  const facet = shippedFacets.find(one => label.startsWith(`${one.label}: `))
  return facet === undefined ? label : label.slice(facet.label.length + 2)
}

/** `"taxonomy": "facets"` stands for the shipped list. */
function settingsIn(json: string): Omit<ThemeSettings, 'language'> {
  const given = JSON.parse(json) as {taxonomy: 'off' | 'facets'; count?: number}
  return {...given, taxonomy: given.taxonomy === 'off' ? 'off' : shippedFacets}
}
