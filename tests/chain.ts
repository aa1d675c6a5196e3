import {createHash} from 'node:crypto'
import * as v from 'valibot'
import {annotate} from '../pipeline/annotate/index.ts'
import {clean} from '../pipeline/clean/index.ts'
import {type ComposeSettings, compose} from '../pipeline/compose/index.ts'
import {deduplicate} from '../pipeline/deduplicate/index.ts'
import {focus} from '../pipeline/focus/index.ts'
import {ingest} from '../pipeline/ingest/index.ts'
import {budgets, type Composed} from '../pipeline/model/briefing.ts'
import type {Focus} from '../pipeline/model/focus.ts'
import type {Overlaps} from '../pipeline/model/overlap.ts'
import type {AnnotatedArticle} from '../pipeline/model/sentence.ts'
import type {Taxonomy, Themes} from '../pipeline/model/theme.ts'
import {setAside} from '../pipeline/run/set-aside.ts'
import {theme} from '../pipeline/theme/index.ts'
import {english} from './english.ts'

/** Files of a case, read by the first three stages. */
export async function readAll(
  files: readonly {readonly name: string; readonly bytes: Uint8Array}[],
): Promise<AnnotatedArticle[]> {
  const articles: AnnotatedArticle[] = []
  for (const {name, bytes} of files) {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const ingested = await ingest.run({file: name, sha256, bytes, declared: []}, undefined)
    if (ingested.kind === 'document')
      articles.push(await annotate.run(await clean.run(ingested.document, undefined), {language: english}))
  }
  return articles
}

/** The whole chain up to compose. */
export async function composeAll(
  given: readonly AnnotatedArticle[],
  taxonomy: Taxonomy | 'off',
  settings: Partial<ComposeSettings> = {},
): Promise<{composed: Composed; focus: Focus; overlaps: Overlaps; themes: Themes}> {
  const focused = await focus.run(given, undefined)
  const {used: articles, aside} = setAside(given, focused)
  const overlaps = await deduplicate.run({articles, focus: focused}, {language: english})
  const themes = await theme.run({articles, overlaps}, {taxonomy, language: english})
  const composed = await compose.run(
    {articles, focus: focused, setAside: aside, overlaps, themes},
    {budgets: v.parse(budgets, {}), language: english, ...settings},
  )
  return {composed, focus: focused, overlaps, themes}
}
