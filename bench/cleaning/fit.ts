import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {sumsOf} from '../../pipeline/clean/context.ts'
import {type Line, linesOf} from '../../pipeline/clean/line.ts'
import {lookAgain, measureLines, type Tables} from '../../pipeline/clean/score.ts'
import {classes, type Measured, type Table, traitsFor, weigh} from '../../pipeline/clean/weights.ts'
import {labelLines} from './labels.ts'
import {documentOf, isTuned, type Page, readPages} from './pages.ts'

/**
 * Fits the table of weights for lines on the sets marked *fit*, and writes it as JSON. Deterministic: no randomness, a fixed order.
 *   npx rolldown bench/cleaning/fit.ts --platform node -f esm --file dist/fit.mjs && node dist/fit.mjs DATA OUT [half]
 * `half` fits on the tuned half of the pages only, to see on the other one what the weights are worth.
 */
interface Example {
  readonly fold: number
  readonly lines: readonly Line[]
  readonly measured: readonly Measured[]
  readonly labels: readonly boolean[]
}

/** How a table is fitted: passes over the data, step, pull towards zero of shared and of class weights, and of names. */
const fitting = {passes: 12, step: 0.12, pull: 2e-5, pullClass: 8e-5, pullName: 1e-4, folds: 4, namePages: 6}

async function examplesOf(pages: readonly Page[], extension: 'txt' | 'html'): Promise<Example[]> {
  const examples: Example[] = []
  for (const page of pages) {
    const document = await documentOf(extension === 'txt' ? page.text : page.html, extension)
    if (document === undefined || page.body.trim() === '') continue
    const lines = linesOf(document)
    const labels = labelLines(lines, page.body)
    if (!labels.includes(true)) continue
    const fold = createHash('sha256').update(page.id).digest()[2]! % fitting.folds
    examples.push({fold, lines, measured: measureLines(document, lines), labels})
  }
  return examples
}

/** Logistic regression by AdaGrad (Duchi 2011), with a weight shared by all classes and one of each class's own. */
function fitTable(examples: readonly Example[], sizes: readonly number[], traits: readonly string[]): Table {
  const offsets = sumsOf(sizes)
  const width = offsets.at(-1)!
  const names = frequentNames(examples)
  const weights = new Float64Array(width * (classes + 1) + names.size)
  const squares = new Float64Array(weights.length).fill(1e-4)
  const nameBase = width * (classes + 1)
  const total = examples.length
  for (let pass = 0; pass < fitting.passes; pass++) {
    for (let e = 0; e < total; e++) {
      // A fixed stride that visits every page once a pass, in another order each time.
      const {measured, labels, lines} = examples[(e * 7919 + pass * 31) % total]!
      const mass = lines.reduce((sum, line) => sum + Math.sqrt(line.words + 1), 0)
      measured.forEach((one, i) => {
        const at: number[] = []
        one.columns.forEach((column, k) => {
          at.push(offsets[k]! + column, width * (one.kind + 1) + offsets[k]! + column)
        })
        for (const name of one.names) {
          const place = names.get(name)
          if (place !== undefined) at.push(nameBase + place)
        }
        let sum = 0
        for (const place of at) sum += weights[place]!
        const importance = (Math.sqrt(lines[i]!.words + 1) / mass) * 100
        const error = (1 / (1 + Math.exp(-sum)) - (labels[i] ? 1 : 0)) * Math.min(4, importance)
        for (const place of at) {
          const pull = place >= nameBase ? fitting.pullName : place >= width ? fitting.pullClass : fitting.pull
          const gradient = error + pull * weights[place]!
          squares[place]! += gradient * gradient
          weights[place]! -= (fitting.step * gradient) / Math.sqrt(squares[place]!)
        }
      })
    }
  }
  const round = (value: number): number => Math.round(value * 100) / 100
  return {
    traits,
    weights: Array.from({length: classes}, (_, kind) =>
      sizes.map((size, k) =>
        Array.from({length: size}, (_, column) =>
          round(weights[offsets[k]! + column]! + weights[width * (kind + 1) + offsets[k]! + column]!),
        ),
      ),
    ),
    names: Object.fromEntries(
      [...names]
        .map(([name, place]) => [name, round(weights[nameBase + place]!)] as const)
        .filter(([, weight]) => Math.abs(weight) >= 0.05)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  }
}

/** Names that stand in the markup of several pages, with their places in the table. */
function frequentNames(examples: readonly Example[]): Map<string, number> {
  const pages = new Map<string, number>()
  for (const {measured} of examples)
    for (const name of new Set(measured.flatMap(one => one.names))) pages.set(name, (pages.get(name) ?? 0) + 1)
  const frequent = [...pages].filter(([, count]) => count >= fitting.namePages).map(([name]) => name)
  return new Map(frequent.sort().map((name, i) => [name, i]))
}

/** Both looks. The second one learns from scores of a first look that had not seen the page. */
function fitLooks(examples: readonly Example[], page: boolean): Tables['text'] {
  const [one, two] = [traitsFor(1, page), traitsFor(2, page)]
  const sizesOf = (traits: typeof one): number[] => traits.map(({edges}) => edges.length + 1)
  const fitFirst = (some: readonly Example[]): Table =>
    fitTable(
      some,
      sizesOf(one),
      one.map(({name}) => name),
    )
  const second: Example[] = []
  for (let fold = 0; fold < fitting.folds; fold++) {
    const table = fitFirst(examples.filter(example => example.fold !== fold))
    for (const example of examples.filter(one => one.fold === fold)) {
      const scores = example.measured.map(line => weigh(line, table))
      second.push({...example, measured: lookAgain(example.lines, example.measured, scores)})
    }
  }
  return {
    first: fitFirst(examples),
    second: fitTable(
      second,
      sizesOf(two),
      two.map(({name}) => name),
    ),
  }
}

const [dataDir, out, half] = process.argv.slice(2)
if (dataDir === undefined || out === undefined) throw new Error('Give the data folder and the file to write.')
const pages = [...readPages(dataDir, 'scrapinghub'), ...readPages(dataDir, 'wcxb-articles')].filter(
  ({id}) => half !== 'half' || isTuned(id),
)
const tables: Tables = {
  text: fitLooks(await examplesOf(pages, 'txt'), false),
  page: fitLooks(await examplesOf(pages, 'html'), true),
}
const script = createHash('sha256').update(readFileSync('bench/cleaning/fit.ts')).digest('hex')
const origin = {sets: ['scrapinghub (MIT)', 'wcxb-articles (CC-BY-4.0)'], pages: pages.length, script}
writeFileSync(out, `${JSON.stringify({origin, ...tables})}\n`)
