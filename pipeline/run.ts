import {makeAudit} from './audit/index.ts'
import {compose} from './compose/index.ts'
import {deduplicate} from './deduplicate/index.ts'
import type {Audit} from './model/audit.ts'
import type {Briefing} from './model/briefing.ts'
import {Mistake} from './model/mistake.ts'
import type {Notice} from './model/notice.ts'
import {renderMarkdown} from './render/markdown/index.ts'
import {buildPage} from './render/page/index.ts'
import {parseTemplate} from './render/page/template.ts'
import {layoutVersion as pdfVersion} from './render/pdf/version.ts'
import {readDocuments} from './run/documents.ts'
import {makePdf} from './run/pdf.ts'
import {remember} from './run/remember.ts'
import type {RunRequest} from './run/request.ts'
import {chooseUsable} from './run/usable.ts'
import {cacheKey, noCache, openCache} from './shell/cache.ts'
import {listSources} from './shell/files.ts'
import {nodeFileSystem} from './shell/fs.ts'
import {sha256} from './shell/hash.ts'
import {prettyJson} from './shell/json.ts'
import {prepareOutput, writeOutput} from './shell/output.ts'
import {packageVersion} from './shell/package.ts'
import type {Progress} from './shell/progress.ts'
import {chooseTaxonomy, declaredFor, readSettings, unknownNames} from './shell/settings.ts'
import {readSources} from './shell/sources.ts'
import {readTemplate} from './shell/templates.ts'
import {theme} from './theme/index.ts'
import {type Verdict, verifyBriefing} from './verify/index.ts'
import {perDocument} from './worker.ts'

export interface Finished {
  readonly briefing: Briefing
  readonly audit: Audit
  readonly verdict: Verdict
  readonly written: 'written' | 'unchanged'
}

/** A briefing from a folder: the stages in order. Everything they need goes in by argument; only `shell/` touches the machine. */
export async function run(request: RunRequest, progress: Progress): Promise<Finished> {
  const {out, fs = nodeFileSystem} = request
  const first = listSources(request.paths, {out, fs})
  const given = readSettings(first.folder, request.settings, fs)
  const listing = given.files.length === 0 ? first : listSources(request.paths, {out, fs, never: given.files})
  const settings = {...given.settings, ...override(request)}
  const templateFiles = readTemplate(
    request.template ?? settings.template ?? 'briefing',
    templateBase(request, given),
    fs,
  )
  const template = parseTemplate(templateFiles)
  const taxonomy = chooseTaxonomy(given, template.taxonomy, fs)
  const style = settings.paper === undefined ? template.style : {...template.style, paper: settings.paper}
  if (listing.files.length === 0)
    throw nothingUsable(
      request,
      listing.unusable.map(({notice}) => notice),
    )
  prepareOutput(out, fs)
  const cache = request.cache ? openCache(`${out}/.cache`, {fs}) : noCache

  progress.stage('reading', listing.files.length)
  const sources = readSources(listing, {fs, preferred: file => Object.hasOwn(given.notes, file), step: progress.step})

  progress.stage('annotating', sources.unique.length)
  const readings = await readDocuments(
    sources.unique.map(from => ({from, declared: declaredFor(given.notes, from.file)})),
    {
      settings: {aliases: settings.aliases},
      cache,
      threads: request.jobs,
      worker: request.worker,
      worthThreads: request.worthThreads,
      step: progress.step,
    },
  )
  const {articles, keys, ...usable} = chooseUsable(readings)
  const left = [...sources.left, ...usable.left]
  const notices = [
    ...unknownNames(
      given.notes,
      listing.files.map(({file}) => file),
    ),
    ...sources.notices,
    ...usable.notices,
  ]
  if (articles.length === 0) throw nothingUsable(request, notices)

  progress.stage('comparing')
  const {aliases} = settings
  const overlaps = await remember(cache, deduplicate, {inputs: keys, input: articles, settings: {aliases}})

  progress.stage('theming')
  const themes = await remember(cache, theme, {
    inputs: [overlaps.key],
    input: {articles, overlaps: overlaps.value},
    settings: {taxonomy},
  })

  progress.stage('composing')
  const {title, date, handling, desk, language} = settings
  const composed = await remember(cache, compose, {
    inputs: [themes.key],
    input: {articles, overlaps: overlaps.value, themes: themes.value},
    settings: {budgets: template.budgets, title, date, handling, desk, language},
  })
  const {briefing} = composed.value

  progress.stage('setting')
  const texts = new Map(articles.map(({article}) => [article.id, article.text]))
  const tree = buildPage({briefing, texts}, template)
  const briefingJson = prettyJson(briefing)
  const pdf = await makePdf(tree, style, {
    cache,
    key: cacheKey(
      'pdf',
      pdfVersion,
      packageVersion(),
      composed.key,
      JSON.stringify(templateFiles),
      JSON.stringify(style),
    ),
    attachment: briefingJson,
  })
  const files = new Map<string, Uint8Array>([
    ['briefing.pdf', pdf],
    ['briefing.md', Buffer.from(renderMarkdown(tree))],
    ['briefing.json', briefingJson],
  ])

  progress.stage('verifying')
  const outputs = new Map([...files].map(([name, bytes]) => [name, sha256(bytes)]))
  const audit = makeAudit({
    settings: {
      version: packageVersion(),
      stages: [perDocument, ...[deduplicate, theme, compose].map(({name, version}) => `${name}@${version}`)].join(' '),
      template: template.name,
      ...settings,
    },
    outputs: Object.fromEntries(outputs),
    articles,
    textHashes: new Map([...texts].map(([id, text]) => [id, sha256(text)])),
    left,
    notices,
    overlaps: overlaps.value,
    themes: themes.value,
    composed: composed.value,
  })
  const bytes = new Map(sources.unique.map(source => [source.sha256, source.load]))
  const verdict = await verifyBriefing({
    briefing,
    audit,
    outputs,
    bytesOf: hash => bytes.get(hash)?.(),
    pageText: ({id}) => (id === null ? undefined : texts.get(id)),
  })

  progress.stage('writing')
  const written = writeOutput(out, files.set('audit.json', prettyJson(audit)), fs)
  cache.prune()
  progress.end()
  return {briefing, audit, verdict, written}
}

/** What the command line says goes before what briefing.yaml says. */
const override = ({title, date}: RunRequest) => ({
  ...(title === undefined ? {} : {title}),
  ...(date === undefined ? {} : {date}),
})

/** A template folder is named from where its name was written: the command line or briefing.yaml. */
const templateBase = (request: RunRequest, given: {readonly base: string}): string =>
  request.template === undefined ? given.base : process.cwd()

function nothingUsable({paths}: RunRequest, notices: readonly Notice[]): Mistake {
  const reasons = notices.map(({file, message}) => `${file}: ${message}`)
  return new Mistake(
    reasons.length === 0 ? 'There are no sources' : `None of the sources can be used: ${reasons.slice(0, 5).join(' ')}`,
    {
      where: paths.join(', '),
      remedy: 'Give a folder with saved articles: .txt, .md or .html.',
      status: 1,
    },
  )
}
