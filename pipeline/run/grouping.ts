import {deduplicate} from '../deduplicate/index.ts'
import {focus} from '../focus/index.ts'
import type {Notice} from '../model/notice.ts'
import {parseTemplate} from '../render/page/template.ts'
import {chooseTaxonomy, declaredFor} from '../shell/settings.ts'
import {type Grouped, theme} from '../theme/index.ts'
import {readDocuments} from './documents.ts'
import {nothingUsable, type Prepared} from './prepare.ts'
import {keptOf, setAside} from './set-aside.ts'
import {chooseUsable} from './usable.ts'

/** The stages up to the themes, and no further: what a folder holds, grouped, to adjust a taxonomy by. */
export async function groupFolder({
  request,
  fs,
  cache,
  given,
  settings,
  templateFiles,
  language,
  tables,
  sources,
  ...prepared
}: Prepared): Promise<Grouped & {readonly notices: readonly Notice[]}> {
  const taxonomy = await chooseTaxonomy(given, parseTemplate(templateFiles).taxonomy, fs)
  const {aliases} = settings
  const readings = await readDocuments(
    sources.unique.map(from => ({from, declared: declaredFor(given.notes, from.file)})),
    {settings: {aliases}, language, tables, cache, threads: request.jobs, worker: request.worker, step: () => {}},
  )
  const usable = chooseUsable(readings)
  const read = [...prepared.notices, ...usable.notices]
  if (usable.articles.length === 0) throw nothingUsable(request, read)
  const focused = await focus.run(usable.articles, keptOf(usable.articles, given.notes))
  const {used, ...apart} = setAside(usable.articles, focused)
  const articles = [...used]
  const notices = [...read, ...apart.notices]
  const overlaps = await deduplicate.run({articles, focus: focused}, {aliases, language})
  const themes = await theme.run({articles, overlaps, parts: focused.parts}, {taxonomy, language})
  return {articles, overlaps, themes, taxonomy, language, notices}
}
