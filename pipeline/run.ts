import {type LeftPath, makeAudit} from './audit/index.ts'
import {compose} from './compose/index.ts'
import {deduplicate} from './deduplicate/index.ts'
import {focus} from './focus/index.ts'
import type {Article} from './model/article.ts'
import type {Budgets} from './model/briefing.ts'
import type {PageTree} from './model/page.ts'
import {renderMarkdown} from './render/markdown/index.ts'
import {buildPage} from './render/page/index.ts'
import {onPaper, parseTemplate} from './render/page/template.ts'
import {anchorDisagreements, anchorSentences} from './run/anchors.ts'
import {readDocuments} from './run/documents.ts'
import {makeDocx} from './run/docx.ts'
import {applyEdits, correctSpeakers} from './run/edits.ts'
import {type Finished, finish} from './run/finish.ts'
import {fitted} from './run/fit.ts'
import {layOutPages} from './run/pages.ts'
import {makePdf} from './run/pdf.ts'
import {nothingUsable, type Prepared} from './run/prepare.ts'
import {keep} from './run/recall.ts'
import {remember} from './run/remember.ts'
import {keptOf, setAside} from './run/set-aside.ts'
import {chooseUsable} from './run/usable.ts'
import {sha256} from './shell/hash.ts'
import {prettyJson} from './shell/json.ts'
import {packageVersion} from './shell/package.ts'
import type {Progress} from './shell/progress.ts'
import {chooseTaxonomy, declaredFor, inTime} from './shell/settings.ts'
import {theme} from './theme/index.ts'
import {Failures} from './verify/check.ts'
import {proofsOf} from './verify/proofs.ts'
import {perDocument} from './worker.ts'

/** A briefing from what was read: the stages in order. Everything they need goes in by argument. */
export async function run(prepared: Prepared, progress: Progress): Promise<Finished> {
  const {request, fs, cache, given, settings, language, tables, sources} = prepared
  const template = inTime(prepared.templateFiles.folder, () => parseTemplate(prepared.templateFiles))
  const taxonomy = await chooseTaxonomy(given, template.taxonomy, fs)
  const style = settings.paper === undefined ? template.style : onPaper(template, settings.paper)

  progress.stage('annotating', sources.unique.length)
  const readings = await readDocuments(
    sources.unique.map(from => ({from, declared: declaredFor(given.notes, from.file)})),
    {
      settings: {aliases: settings.aliases},
      language,
      tables,
      cache,
      threads: request.jobs,
      worker: request.worker,
      worthThreads: request.worthThreads,
      step: progress.step,
    },
  )
  const {keys, ...usable} = chooseUsable(readings)
  const {aliases} = settings
  if (usable.articles.length === 0) throw nothingUsable(request, [...prepared.notices, ...usable.notices])

  progress.stage('focusing')
  const focused = await remember(cache, focus, {
    inputs: keys,
    input: usable.articles,
    settings: keptOf(usable.articles, given.notes),
  })
  const {used, aside, ...apart} = setAside(usable.articles, focused.value)
  const anchored = anchorSentences(settings.edits, used)
  const articles = correctSpeakers(used, anchored.edits)
  const left: readonly LeftPath[] = [...sources.left, ...usable.left, ...apart.left]
  const notices = [...prepared.notices, ...usable.notices, ...apart.notices, ...anchored.notices]

  progress.stage('comparing')
  const speakers = JSON.stringify(anchored.edits?.speaker ?? {})
  const overlaps = await remember(cache, deduplicate, {
    inputs: [focused.key, speakers],
    input: {articles, focus: focused.value},
    settings: {aliases, language},
  })

  progress.stage('theming')
  const themes = await remember(cache, theme, {
    inputs: [overlaps.key],
    input: {articles, overlaps: overlaps.value, parts: focused.value.parts},
    settings: {taxonomy, language},
  })

  progress.stage('composing')
  const {edits, notices: unplaced} = anchorDisagreements(anchored.edits, overlaps.value.disagreements)
  const edited = applyEdits({overlaps: overlaps.value, themes: themes.value}, edits)
  const {title, date, handling, desk} = settings
  const texts = new Map(articles.map(({article}) => [article.id, article.text]))
  const make = async (budgets: Budgets) => {
    const composed = await remember(cache, compose, {
      inputs: [themes.key],
      input: {articles, focus: focused.value, setAside: aside, ...edited},
      settings: {budgets, title, date, handling, desk, language, edits},
    })
    progress.stage('setting')
    const tree = buildPage(
      {briefing: composed.value.briefing, texts},
      {...template, annex: settings.annex ?? template.annex},
    )
    return {composed: composed.value, tree, pages: await layOutPages(tree, style, cache, treeText(tree))}
  }
  const {composed, tree, pages, tooLong} = await fitted(make, template)
  const {briefing} = composed
  const briefingJson = prettyJson(briefing)
  const files = new Map<string, Uint8Array>([
    ['briefing.pdf', await makePdf(pages, briefingJson, cache)],
    ['briefing.md', Buffer.from(renderMarkdown(tree))],
    ['briefing.json', briefingJson],
  ])
  if (request.docx) files.set('briefing.docx', await makeDocx(tree, style, cache, treeText(tree)))

  const allNotices = [...notices, ...unplaced, ...pages.notices, ...tooLong]
  const outputs = new Map([...files].map(([name, bytes]) => [name, sha256(bytes)]))
  const read = {articles, language, aliases}
  const audit = makeAudit({
    settings: {
      version: packageVersion(),
      stages: [
        perDocument,
        ...[focus, deduplicate, theme, compose].map(({name, version}) => `${name}@${version}`),
      ].join(' '),
      template: template.name,
      ...settings,
    },
    outputs: Object.fromEntries(outputs),
    articles,
    textHashes: new Map(
      [...articles.map(({article}) => article), ...left.flatMap(leftArticle)].map(({id, text}) => [id, sha256(text)]),
    ),
    left,
    notices: allNotices,
    focus: focused.value,
    ...edited,
    composed,
    proofs: proofsOf(briefing, read, new Failures()),
  })
  files.set('audit.json', prettyJson(audit))
  keep(prepared, files, [...notices, ...unplaced])
  return finish(
    prepared,
    {briefing, audit},
    files,
    {pageText: ({id}) => (id === null ? undefined : texts.get(id)), readings: read},
    progress,
  )
}

const leftArticle = ({article}: LeftPath): readonly Article[] => (article === undefined ? [] : [article])

/** A page tree as text: with the style, all that decides what is printed. */
const treeText = (tree: PageTree): string => JSON.stringify({...tree, passages: [...tree.passages]})
