import type {LeftPath} from '../audit/index.ts'
import {deduplicate} from '../deduplicate/index.ts'
import {focus} from '../focus/index.ts'
import type {Edits} from '../model/edits.ts'
import type {Focus} from '../model/focus.ts'
import type {Notice} from '../model/notice.ts'
import type {Overlaps} from '../model/overlap.ts'
import type {AnnotatedArticle} from '../model/sentence.ts'
import type {Themes} from '../model/theme.ts'
import {declaredFor} from '../shell/settings.ts'
import {theme} from '../theme/index.ts'
import {anchorDisagreements, anchorSentences} from './anchors.ts'
import type {Begun} from './begin.ts'
import {readDocuments} from './documents.ts'
import {applyEdits, correctSpeakers} from './edits.ts'
import {nothingUsable} from './prepare.ts'
import {remember} from './remember.ts'
import {keptOf, setAside} from './set-aside.ts'
import {chooseUsable, type Usable} from './usable.ts'

/** The folder's articles and what it is about; the editor's edits at their places. `key` names all that went in so far. */
export interface Focused {
  readonly articles: readonly AnnotatedArticle[]
  readonly aside: readonly AnnotatedArticle[]
  readonly focus: Focus
  readonly edits: Edits | undefined
  readonly left: readonly LeftPath[]
  readonly notices: readonly Notice[]
  readonly key: string
}

export interface Compared extends Focused {
  readonly overlaps: Overlaps
}

export interface Themed extends Compared {
  readonly themes: Themes
}

/** Every document through ingest, clean and annotate, each by itself; what can be quoted is chosen. */
export async function read({request, sources, given, progress, ...run}: Begun): Promise<Usable> {
  progress.stage('annotating', sources.unique.length)
  const readings = await readDocuments(
    sources.unique.map(from => ({from, declared: declaredFor(given.notes, from.file)})),
    {
      settings: {aliases: run.settings.aliases},
      language: run.language,
      tables: run.tables,
      store: run.cache,
      threads: request.jobs,
      worker: request.worker,
      worthThreads: request.worthThreads,
      step: progress.step,
    },
  )
  const usable = chooseUsable(readings)
  const notices = [...run.notices, ...usable.notices]
  if (usable.articles.length === 0) throw await nothingUsable(request, notices)
  return {...usable, left: [...sources.left, ...usable.left], notices}
}

/** What several origins tell; an article that tells another story is set aside. */
export async function findFocus(
  {articles: usable, keys, ...before}: Usable,
  {cache, given, settings, progress}: Begun,
): Promise<Focused> {
  progress.stage('focusing')
  const found = await remember(cache, focus, {inputs: keys, input: usable, settings: keptOf(usable, given.notes)})
  const {used, aside, ...apart} = setAside(usable, found.value)
  const {edits, notices} = anchorSentences(settings.edits, used)
  return {
    articles: correctSpeakers(used, edits),
    aside,
    focus: found.value,
    edits,
    left: [...before.left, ...apart.left],
    notices: [...before.notices, ...apart.notices, ...notices],
    key: found.key,
  }
}

/** What is the same, and what conflicts. */
export async function compare(focused: Focused, {cache, settings, language, progress}: Begun): Promise<Compared> {
  progress.stage('comparing')
  const {articles, focus, edits, key} = focused
  const found = await remember(cache, deduplicate, {
    inputs: [key, JSON.stringify(edits?.speaker ?? {})],
    input: {articles, focus},
    settings: {aliases: settings.aliases, language},
  })
  return {...focused, overlaps: found.value, key: found.key}
}

/** What belongs together. */
export async function group(compared: Compared, {cache, taxonomy, language, progress}: Begun): Promise<Themed> {
  progress.stage('theming')
  const {articles, overlaps, focus, key} = compared
  const found = await remember(cache, theme, {
    inputs: [key],
    input: {articles, overlaps, parts: focus.parts},
    settings: {taxonomy, language},
  })
  return {...compared, themes: found.value, key: found.key}
}

/** The editor's hand: disagreements that are none, sentences under another theme. */
export function edit(themed: Themed): Themed {
  const {edits, notices} = anchorDisagreements(themed.edits, themed.overlaps.disagreements)
  return {...themed, ...applyEdits(themed, edits), edits, notices: [...themed.notices, ...notices]}
}
