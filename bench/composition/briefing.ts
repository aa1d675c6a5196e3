import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as v from 'valibot'
import {compose} from '../../pipeline/compose/index.ts'
import type {Composed} from '../../pipeline/model/briefing.ts'
import {budgets} from '../../pipeline/model/briefing.ts'
import type {Focus} from '../../pipeline/model/focus.ts'
import type {Overlaps} from '../../pipeline/model/overlap.ts'
import type {AnnotatedArticle} from '../../pipeline/model/sentence.ts'
import {type Taxonomy, type Themes, taxonomy} from '../../pipeline/model/theme.ts'
import {parseYaml} from '../../pipeline/text/yaml.ts'
import {composeAll, readAll} from '../../tests/chain.ts'
import {english} from '../../tests/english.ts'

/** A subject with the briefing that the shipped settings make of it. */
export interface Made {
  readonly id: string
  readonly articles: readonly AnnotatedArticle[]
  readonly focus: Focus
  readonly overlaps: Overlaps
  readonly themes: Themes
  readonly composed: Composed
}

/** The shipped taxonomy, as the default template has it. */
export function shippedTaxonomy(): Taxonomy {
  const path = join(import.meta.dirname, '../templates/briefing/themes.yaml')
  return v.parse(taxonomy, parseYaml(readFileSync(path, 'utf8'), taxonomy, 'themes.yaml'))
}

/** A subject's texts through the whole chain. */
export async function briefingOf(id: string, docs: readonly string[], themes: Taxonomy): Promise<Made> {
  const articles = await readAll(docs.map((doc, i) => ({name: `${i}.txt`, bytes: Buffer.from(doc)})))
  return {id, articles, ...(await composeAll(articles, themes))}
}

/** CPU seconds of composing alone, once more, from what the stages before it made. */
export async function composingSeconds({articles, focus, overlaps, themes}: Made): Promise<number> {
  const input = structuredClone({articles, focus, overlaps, themes}) // what the first run remembers of its sentences doesn't count
  const before = process.cpuUsage()
  await compose.run(input, {budgets: v.parse(budgets, {}), language: english})
  return process.cpuUsage(before).user / 1e6
}
