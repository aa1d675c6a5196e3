import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import {beforeAll, describe, expect, test} from 'vitest'
import {annotate} from '../pipeline/annotate/index.ts'
import {clean} from '../pipeline/clean/index.ts'
import {compose} from '../pipeline/compose/index.ts'
import {deduplicate} from '../pipeline/deduplicate/index.ts'
import {focus} from '../pipeline/focus/index.ts'
import {ingest} from '../pipeline/ingest/index.ts'
import type {Article} from '../pipeline/model/article.ts'
import {budgets} from '../pipeline/model/briefing.ts'
import type {Document, Source} from '../pipeline/model/document.ts'
import type {AnnotatedArticle} from '../pipeline/model/sentence.ts'
import type {Stage} from '../pipeline/model/stage.ts'
import {parseTemplate} from '../pipeline/render/page/template.ts'
import {sha256} from '../pipeline/shell/hash.ts'
import {readTemplate} from '../pipeline/shell/templates.ts'
import {theme} from '../pipeline/theme/index.ts'
import {english} from './english.ts'
import {courier, wire} from './run/sources.ts'

// One contract for all stages: a checked shape, the same twice, nothing given is changed, no order of arrival shows.

const seeds = join(import.meta.dirname, '..', 'seeds')
const sourceOf = (file: string, bytes: Uint8Array): Source => ({file, sha256: sha256(bytes), bytes, declared: []})
const sources: readonly Source[] = [
  ...readdirSync(seeds).map(name => sourceOf(name, readFileSync(join(seeds, name)))),
  sourceOf('courier.txt', Buffer.from(courier)),
  sourceOf(
    'wire.html',
    Buffer.from(`<html><body><nav>Menu</nav><p>${wire.replaceAll('\n\n', '</p><p>')}</p></body></html>`),
  ),
  sourceOf('empty.txt', Buffer.alloc(0)),
  sourceOf('short.md', Buffer.from('# A *title*\n\nOne sentence about Hadra.\n')),
]
const {taxonomy, budgets: templateBudgets} = parseTemplate(readTemplate('briefing', process.cwd()))
const composeSettings = {language: english, budgets: templateBudgets}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return value
  Object.freeze(value)
  for (const member of Object.values(value)) freeze(member)
  return value
}

/** Run a stage on frozen input twice: the shape holds, both are equal, and plain JSON loses nothing. */
async function contract<I, O, S>(stage: Stage<I, O, S>, input: I, settings: S): Promise<O> {
  const first = await stage.run(freeze(input), freeze(settings))
  const checked = v.safeParse(stage.output, first)
  expect(checked.issues?.slice(0, 3).map(issue => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined()
  const text = JSON.stringify(first)
  expect(JSON.stringify(await stage.run(input, settings))).toBe(text)
  expect(JSON.parse(text)).toEqual(first)
  return first
}

let documents: Document[] = []
let articles: Article[] = []
let annotated: AnnotatedArticle[] = []
beforeAll(async () => {
  for (const source of sources) {
    const ingested = await ingest.run(source, undefined)
    if (ingested.kind !== 'document') continue
    documents.push(ingested.document)
    const article = await clean.run(ingested.document, undefined)
    articles.push(article)
    annotated.push(await annotate.run(article, {language: english}))
  }
  documents = freeze(documents)
  articles = freeze(articles)
  annotated = freeze(annotated.sort((a, b) => (a.article.id < b.article.id ? -1 : 1)))
})

describe('per document', () => {
  test('ingest', async () => {
    for (const source of sources) await contract(ingest, source, undefined)
  })

  test('clean: segments tile the text', async () => {
    for (const document of documents) {
      const {segments, text} = await contract(clean, document, undefined)
      let at = 0
      for (const segment of segments) {
        expect(segment.start).toBe(at)
        at = segment.end
      }
      expect(at).toBe(text.length)
    }
  })

  test('annotate: each sentence is the exact slice of a kept block', async () => {
    for (const article of articles) {
      const {sentences} = await contract(annotate, article, {language: english})
      for (const {start, end, text, block} of sentences) {
        expect(article.text.slice(start, end)).toBe(text)
        const around = article.blocks[block]!
        expect(around.start <= start && end <= around.end).toBe(true)
      }
    }
  })
})

/** A total order that the articles arrive in, drawn at random. */
const shuffled = () => fc.shuffledSubarray(annotated, {minLength: annotated.length})
const few = {numRuns: 4, seed: 1}

describe('over the folder', () => {
  const overlapsOf = async (given: readonly AnnotatedArticle[]) =>
    deduplicate.run({articles: given, focus: await focus.run(given, undefined)}, {language: english})
  const themesOf = async (given: readonly AnnotatedArticle[]) =>
    theme.run({articles: given, overlaps: await overlapsOf(given)}, {taxonomy, language: english})

  test('focus', async () => {
    const expected = JSON.stringify(await contract(focus, annotated, undefined))
    await fc.assert(
      fc.asyncProperty(shuffled(), async given => {
        expect(JSON.stringify(await focus.run(given, undefined))).toBe(expected)
      }),
      few,
    )
  })

  test('deduplicate', async () => {
    const expected = JSON.stringify(
      await contract(
        deduplicate,
        {articles: annotated, focus: await focus.run(annotated, undefined)},
        {language: english},
      ),
    )
    await fc.assert(
      fc.asyncProperty(shuffled(), async given => {
        expect(JSON.stringify(await overlapsOf(given))).toBe(expected)
      }),
      few,
    )
  })

  test.each(['taxonomy', 'off'] as const)('theme, %s: each sentence is in one theme', async kind => {
    const settings = {taxonomy: kind === 'off' ? ('off' as const) : taxonomy, language: english}
    const overlaps = await overlapsOf(annotated)
    const themes = await contract(theme, {articles: annotated, overlaps}, settings)
    const placed = themes.flatMap(({sentences}) => sentences.map(({sentence}) => sentence))
    expect(new Set(placed).size).toBe(placed.length)
    expect(placed.length).toBe(annotated.flatMap(({sentences}) => sentences).length)
    await fc.assert(
      fc.asyncProperty(shuffled(), async given => {
        expect(JSON.stringify(await theme.run({articles: given, overlaps}, settings))).toBe(JSON.stringify(themes))
      }),
      few,
    )
  })

  test('compose', async () => {
    const focused = await focus.run(annotated, undefined)
    const overlaps = await overlapsOf(annotated)
    const themes = await themesOf(annotated)
    const expected = JSON.stringify(
      await contract(compose, {articles: annotated, focus: focused, overlaps, themes}, composeSettings),
    )
    await fc.assert(
      fc.asyncProperty(shuffled(), async given => {
        expect(
          JSON.stringify(await compose.run({articles: given, focus: focused, overlaps, themes}, composeSettings)),
        ).toBe(expected)
      }),
      few,
    )
  })
})

test('nothing in, nothing out: empty input is no fault', async () => {
  const focused = await contract(focus, [], undefined)
  const overlaps = await contract(deduplicate, {articles: [], focus: focused}, {language: english})
  expect(overlaps).toEqual({actors: [], origins: [], groups: [], disagreements: [], variables: []})
  for (const setting of [taxonomy, 'off'] as const)
    expect(await contract(theme, {articles: [], overlaps}, {taxonomy: setting, language: english})).toEqual([])
  const {briefing, leftOut} = await contract(
    compose,
    {articles: [], focus: focused, overlaps, themes: []},
    {budgets: v.parse(budgets, {}), language: english},
  )
  expect(briefing.sources).toEqual([])
  expect(leftOut).toEqual([])
})
