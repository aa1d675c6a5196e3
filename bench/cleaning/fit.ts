import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Example, exampleOf, fitPasses} from './fitting.ts'
import {labelLines} from './labels.ts'
import {documentOf, isTuned, readPages} from './pages.ts'

/**
 * Fits the first two passes on the sets marked *fit*. Writes `passes-all.json`, and to see
 * on one half of the pages what the other half's weights are worth, `passes-tuned.json` and `passes-untuned.json`. Deterministic: no
 * clock, a fixed order and seed.
 *   npx rolldown bench/cleaning/fit.ts --platform node -f esm --dir dist/fit && node dist/fit/fit.js DATA FOLDER
 */
const [dataDir, folder, only] = process.argv.slice(2)
if (dataDir === undefined || folder === undefined) throw new Error('Give the data folder and the folder to write to.')

const halves = ['tuned', 'untuned'] as const
type Half = (typeof halves)[number]
const pages = [...readPages(dataDir, 'scrapinghub'), ...readPages(dataDir, 'wcxb-articles')]
const examples: {readonly half: Half; readonly markup: boolean; readonly example: Example}[] = []
for (const page of pages) {
  const half = isTuned(page.id) ? 'tuned' : 'untuned'
  if (page.body.trim() === '') continue
  for (const extension of ['txt', 'html'] as const) {
    const document = await documentOf(extension === 'txt' ? page.text : page.html, extension)
    const example = document && exampleOf(page.id, document, lines => labelLines(lines, page.body))
    if (example === undefined) continue
    examples.push({half, markup: extension === 'html', example})
  }
}
const script = createHash('sha256')
for (const name of ['boosting', 'fit', 'fitting', 'labels']) script.update(readFileSync(`bench/cleaning/${name}.ts`))
const origin = {
  sets: ['scrapinghub (MIT)', 'wcxb-articles (CC-BY-4.0)'],
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
