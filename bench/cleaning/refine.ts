import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Line, linesOf} from '../../pipeline/clean/line.ts'
import type {Weights} from '../../pipeline/clean/model/index.ts'
import type {Row} from './boosting.ts'
import {makePages} from './generated.ts'
import {labelLines} from './labels.ts'
import type {Stock} from './made.ts'
import {labelMade, openAs} from './made-labels.ts'
import {documentOf, isTuned, readPages} from './pages.ts'
import {fitRefining, keptRows, type Label} from './refining-fit.ts'
import {readSnippets} from './snippets.ts'
import {stockOf} from './stock.ts'
import {bare, openSubject, readSubjects, type SubjectPage} from './subjects.ts'

/**
 * Fits the further pass on the pages of the sets marked *fit*, on pages made of them and of our snippets, and on the subjects.
 * A page is scored by weights that had not seen it: TUNED and UNTUNED are those of the two halves (see fit.ts). Writes into a folder
 * `all.json`, and to see what it is worth unseen, `tuned.json` and `untuned.json` (pages of one half), `without-SUBJECT.json`.
 *   node dist/fit/refine.js DATA FOLDER TUNED UNTUNED ALL
 */
const [dataDir, folder, ...files] = process.argv.slice(2)
if (dataDir === undefined || folder === undefined || files.length < 3)
  throw new Error('Give the data folder, the folder to write, and the weights of both halves and of all.')
const [tuned, untuned, all] = files.map(file => JSON.parse(readFileSync(file, 'utf8')) as Weights)
const unseen = {tuned: untuned!, untuned: tuned!}

/** How much a kept line counts, by where it comes from; pages that are made for each half. Swept on subjects left out: see README.md. */
const counts = {real: 0.3, made: 0.6, subject: 2}
const madePages = 350

/** The rows of a page, with what they may not be used for: to judge that half, or that subject. */
const pages: {readonly rows: Row[]; readonly of: string}[] = []
const stock: Record<'tuned' | 'untuned', Stock[]> = {tuned: [], untuned: []}
let place = 0
for (const page of [...readPages(dataDir, 'scrapinghub'), ...readPages(dataDir, 'wcxb-articles')]) {
  const own = isTuned(page.id) ? 'tuned' : 'untuned'
  if (page.body.trim() === '') continue
  // Markup parts most furniture by itself: a quarter of the pages shows what is left.
  const extensions = place++ % 4 === 0 ? (['txt', 'html'] as const) : (['txt'] as const)
  for (const extension of extensions) {
    const document = await documentOf(extension === 'txt' ? page.text : page.html, extension)
    if (document === undefined) continue
    const label = (lines: readonly Line[]): Label[] => labelLines(lines, page.body).map(one => (one ? 1 : 0))
    pages.push({rows: keptRows(document, unseen[own], label, counts.real), of: own})
    if (extension === 'html') continue
    const lines = linesOf(document)
    const one = stockOf(page.id, page.title ?? '', lines, labelLines(lines, page.body))
    if (one !== undefined) stock[own].push(one)
  }
}
const snippets = readSnippets()
for (const own of ['tuned', 'untuned'] as const) {
  for (const made of makePages(stock[own], snippets, madePages, own === 'tuned' ? 1 : 2)) {
    const document = await openAs(made)
    if (document !== undefined)
      pages.push({rows: keptRows(document, unseen[own], labelMade(made), counts.made), of: own})
  }
}
for (const page of readSubjects(dataDir)) {
  const document = await openSubject(page)
  if (document !== undefined)
    pages.push({rows: keptRows(document, all!, labelSubject(page), counts.subject), of: page.subject})
}
const groups = [...new Set(pages.map(({of}) => of))]
const write = (name: string, some: readonly {readonly rows: Row[]}[]): void =>
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(fitRefining(some.map(({rows}) => rows)))}\n`)
write('all', pages)
for (const group of groups) {
  const other = {tuned: 'untuned', untuned: 'tuned'}[group]
  const some = pages.filter(({of}) => of !== group)
  write(other ?? `without-${group}`, some)
}

function labelSubject({keep, subheadings, drop}: SubjectPage): (lines: readonly Line[]) => Label[] {
  const [article, heads, furniture] = [keep.map(bare), new Set(subheadings.map(bare)), drop.map(bare)]
  const has = (texts: readonly string[], key: string): boolean =>
    texts.some(
      text => text === key || (key.length > 12 && text.includes(key)) || (text.length > 12 && key.includes(text)),
    )
  return lines =>
    lines.map(({text}) => {
      const key = bare(text)
      if (key === '') return -1
      if (heads.has(key) || has(article, key)) return 1
      return has(furniture, key) ? 0 : -1
    })
}
