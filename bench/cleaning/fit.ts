import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Example, exampleOf, fitPasses} from './fitting.ts'
import {makePages} from './generated.ts'
import {labelLines} from './labels.ts'
import type {Stock} from './made.ts'
import {labelMade, openAs} from './made-labels.ts'
import {documentOf, isTuned, readPages} from './pages.ts'
import {readSnippets} from './snippets.ts'
import {stockOf} from './stock.ts'

/**
 * Fits the first two passes on the sets marked *fit* and on pages made of them and of our snippets. Writes `passes-all.json`, and to see
 * on one half of the pages what the other half's weights are worth, `passes-tuned.json` and `passes-untuned.json`. Deterministic: no
 * clock, a fixed order and seed.
 *   npx rolldown bench/cleaning/fit.ts --platform node -f esm --dir dist/fit && node dist/fit/fit.js DATA FOLDER
 */
const [dataDir, folder, only] = process.argv.slice(2)
if (dataDir === undefined || folder === undefined) throw new Error('Give the data folder and the folder to write to.')

/** Pages made for each half. */
const madePages = 400

const halves = ['tuned', 'untuned'] as const
type Half = (typeof halves)[number]
const pages = [...readPages(dataDir, 'scrapinghub'), ...readPages(dataDir, 'wcxb-articles')]
const examples: {readonly half: Half; readonly markup: boolean; readonly example: Example}[] = []
const stock: Record<Half, Stock[]> = {tuned: [], untuned: []}
for (const page of pages) {
  const half = isTuned(page.id) ? 'tuned' : 'untuned'
  if (page.body.trim() === '') continue
  for (const extension of ['txt', 'html'] as const) {
    const document = await documentOf(extension === 'txt' ? page.text : page.html, extension)
    const example = document && exampleOf(page.id, document, lines => labelLines(lines, page.body))
    if (example === undefined) continue
    examples.push({half, markup: extension === 'html', example})
    if (extension === 'html') continue
    const one = stockOf(page.id, page.title ?? '', example.lines, example.labels)
    if (one !== undefined) stock[half].push(one)
  }
}
const snippets = readSnippets()
for (const half of halves)
  for (const made of makePages(stock[half], snippets, madePages, half === 'tuned' ? 3 : 4)) {
    const document = await openAs(made)
    const label = labelMade(made)
    const example = document && exampleOf(made.id, document, lines => label(lines).map(one => one === 1))
    if (example !== undefined) examples.push({half, markup: made.extension === 'html', example})
  }

const script = createHash('sha256')
for (const name of ['boosting', 'fit', 'fitting', 'generated', 'labels', 'made-texts', 'made-words'])
  script.update(readFileSync(`bench/cleaning/${name}.ts`))
script.update(readFileSync('bench/cleaning/furniture.txt'))
const origin = {
  sets: ['scrapinghub (MIT)', 'wcxb-articles (CC-BY-4.0)', 'furniture.txt (own)'],
  pages: pages.length,
  script: script.digest('hex'),
}
for (const name of ['tuned', 'untuned', 'all'] as const) {
  if (only !== undefined && only !== name) continue
  const some = examples.filter(({half}) => name === 'all' || half === name)
  const of = (markup: boolean): Example[] => some.filter(one => one.markup === markup).map(({example}) => example)
  const weights = {origin, text: fitPasses(of(false), false), page: fitPasses(of(true), true)}
  writeFileSync(join(folder, `passes-${name}.json`), `${JSON.stringify(weights)}\n`)
}
