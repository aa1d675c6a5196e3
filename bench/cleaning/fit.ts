import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import type {Weights} from '../../pipeline/clean/model/index.ts'
import {examplesOf, fitPasses} from './fitting.ts'
import {isTuned, readPages} from './pages.ts'

/**
 * Fits the weights of lines on the sets marked *fit*, and writes them as JSON. Deterministic: no clock, a fixed order and seed.
 *   npx rolldown bench/cleaning/fit.ts --platform node -f esm --file dist/fit.mjs && node dist/fit.mjs DATA OUT [tuned|untuned]
 * `tuned` and `untuned` fit on one half of the pages only, to see on the other one what the weights are worth.
 */
const [dataDir, out, half] = process.argv.slice(2)
if (dataDir === undefined || out === undefined) throw new Error('Give the data folder and the file to write.')
const pages = [...readPages(dataDir, 'scrapinghub'), ...readPages(dataDir, 'wcxb-articles')].filter(
  ({id}) => half === undefined || isTuned(id) === (half === 'tuned'),
)
const tables: Weights = {
  text: fitPasses(await examplesOf(pages, 'txt'), false),
  page: fitPasses(await examplesOf(pages, 'html'), true),
}
const script = createHash('sha256')
for (const name of ['boosting', 'fit', 'fitting', 'labels']) script.update(readFileSync(`bench/cleaning/${name}.ts`))
const origin = {
  sets: ['scrapinghub (MIT)', 'wcxb-articles (CC-BY-4.0)'],
  pages: pages.length,
  script: script.digest('hex'),
}
writeFileSync(out, `${JSON.stringify({origin, ...tables})}\n`)
