import type {Themes} from '../../pipeline/model/theme.ts'
import {type ThemeSettings, theme} from '../../pipeline/theme/index.ts'
import {english} from '../../tests/english.ts'
import {articlesOf, ownSets, passages, type Row, rowsOf, smallSets} from './inputs.ts'
import {compare, judgeLabels} from './measures.ts'
import {taxonomyFor} from './taxonomies.ts'

export interface ThemesResult {
  readonly bench: 'themes'
  readonly set: string
  readonly n: number
  readonly figures: Record<string, number>
}

const names = ['bbc', 'reuters', '20ng-mini', 'gnews-ts', 'searchsnippets', 'agnews8000', 'stackoverflow']

/** Every set of the themes benchmark whose data are there: texts stand for sentences, one a source. */
export async function* run(dataDir: string): AsyncIterable<ThemesResult> {
  yield* small(dataDir)
  yield* own()
  for (const name of names) {
    const rows = rowsOf(dataDir, `${name}.dev.jsonl`)
    if (rows === undefined) continue
    const gold = rows.map(row => row.label)
    const result = (kind: string, figures: Record<string, number>): ThemesResult => ({
      bench: 'themes',
      set: `${kind}-${name}`,
      n: rows.length,
      figures,
    })
    const {nmi, ari, themes} = compare(gold, (await group(rows, {taxonomy: 'off'})).found)
    yield result('auto', {nmi, ari, themes})
    const count = new Set(gold).size
    yield result('known', {nmi: compare(gold, (await group(rows, {taxonomy: 'off', count})).found).nmi})
    const taxonomy = taxonomyFor(name)
    if (taxonomy !== undefined)
      yield result('taxonomy', {accuracy: compare(gold, (await group(rows, {taxonomy})).found).accuracy})
  }
  yield* scale(dataDir)
}

async function* small(dataDir: string): AsyncIterable<ThemesResult> {
  const sets = smallSets(dataDir)
  if (sets.length === 0) return
  const kinds = new Map<string, Record<string, number>[]>()
  const judged: Record<string, number>[] = []
  for (const file of sets) {
    const rows = rowsOf(dataDir, `small/${file}`) ?? []
    const {found, labels} = await group(rows, {taxonomy: 'off'})
    const gold = rows.map(row => row.label)
    const {b3, ari, themes, largest_share} = compare(gold, found)
    const kind = file.replace(/-\d+\.jsonl$/, '')
    kinds.set(kind, [...(kinds.get(kind) ?? []), {b3, ari, themes, largest_share}])
    judged.push(
      judgeLabels(
        gold,
        rows.map(row => row.text),
        found,
        labels,
      ),
    )
  }
  const all = [...kinds.values()].flat()
  yield {bench: 'themes', set: 'small', n: all.length, figures: mean(all)}
  for (const [kind, rows] of kinds) yield {bench: 'themes', set: `small-${kind}`, n: rows.length, figures: mean(rows)}
  yield {bench: 'themes', set: 'labels', n: judged.length, figures: mean(judged)}
}

/** One subject told by four articles: the nearest to real use, and the hardest. */
async function* own(): AsyncIterable<ThemesResult> {
  const all: Record<string, number>[] = []
  for (const {name, rows} of ownSets()) {
    const {b3, ari, themes, largest_share} = compare(
      rows.map(row => row.label),
      (await group(rows, {taxonomy: 'off'})).found,
    )
    all.push({b3, ari, themes, largest_share})
    yield {bench: 'themes', set: `own-${name}`, n: rows.length, figures: all.at(-1)!}
  }
  yield {bench: 'themes', set: 'own', n: all.length, figures: mean(all)}
}

async function* scale(dataDir: string): AsyncIterable<ThemesResult> {
  const pool = passages(dataDir)
  if (pool === undefined) return
  for (const [name, size] of [
    ['scale-150', 150],
    ['scale-2k', 2000],
    ['scale-20k', 20_000],
  ] as const) {
    const articles = articlesOf(pool.slice(0, size))
    const started = performance.now()
    await run1(articles, {taxonomy: 'off'})
    const seconds = (performance.now() - started) / 1000
    yield {bench: 'themes', set: name, n: size, figures: {seconds, mb: process.memoryUsage().rss / 2 ** 20}}
  }
}

async function group(rows: readonly (Row & {readonly doc?: string})[], settings: Omit<ThemeSettings, 'language'>) {
  const articles = articlesOf(rows.map(({id, doc = id, text}) => ({doc, text})))
  const themes = await run1(articles, settings)
  const home = new Map(themes.flatMap(({id, sentences}) => sentences.map(({sentence}) => [sentence, id] as const)))
  return {
    found: articles.flatMap(({sentences}) => sentences.map(({id}) => home.get(id) ?? '')),
    labels: new Map(themes.map(({id, label}) => [id, label])),
  }
}

const run1 = async (
  articles: ReturnType<typeof articlesOf>,
  settings: Omit<ThemeSettings, 'language'>,
): Promise<Themes> =>
  theme.run(
    {articles, overlaps: {actors: [], origins: [], groups: [], disagreements: []}},
    {...settings, language: english},
  )

function mean(rows: readonly Record<string, number>[]): Record<string, number> {
  const keys = Object.keys(rows[0] ?? {})
  return Object.fromEntries(keys.map(key => [key, rows.reduce((sum, row) => sum + row[key]!, 0) / rows.length]))
}
