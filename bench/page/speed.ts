import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {defaultStyle} from '../../pipeline/model/style.ts'
import {layOut, writePdf} from '../../pipeline/render/pdf/index.ts'
import {sentencePool} from '../corpus/sentences.ts'
import {type Cost, coldRun, median, preloaded} from '../end-to-end/cold.ts'
import type {Measurement} from '../measurement.ts'
import {fonts, paragraphOf, treeOf} from './setting.ts'

const root = dirname(import.meta.dirname) // of dist/

/** Paragraphs of four sentences, as many as fill so many pages: plain prose, for it is what the rival can set. */
function prose(dataDir: string, pages: number): string[] {
  const pool = sentencePool(dataDir).filter(text => /^[\x20-\x7e]{60,240}$/.test(text))
  return Array.from({length: pages * 5}, (_, i) =>
    Array.from({length: 4}, (_, k) => pool[(i * 4 + k) % pool.length]!).join(' '),
  )
}

/** Sets and writes the paragraphs of a file: what a cold process is asked to do. */
export async function printFile(path: string): Promise<number> {
  const set = fonts()
  const texts = JSON.parse(readFileSync(path, 'utf8')) as string[]
  const model = layOut(treeOf(texts.map(paragraphOf)), defaultStyle, set)
  await writePdf(model, set)
  return model.pages.length
}

/** The same text by pdfkit's own text layer, justified and tagged. */
const rival = (path: string) => `
import PDFDocument from 'pdfkit'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
const {resolve} = createRequire(process.cwd() + '/x.js')
const serif = resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf')
const document = new PDFDocument({subset: 'PDF/UA', pdfVersion: '1.7', tagged: true, lang: 'en', displayTitle: true, size: 'A4', margin: 60, font: serif, info: {Title: 't'}})
document.on('data', () => {})
document.fontSize(10.5)
for (const text of JSON.parse(readFileSync(${JSON.stringify(path)}, 'utf8'))) {
  const element = document.struct('P', () => document.text(text, {width: 345, align: 'justify', lineGap: 1.2}))
  document.addStructure(element)
  document.moveDown(0.5)
}
document.end()
`

/** Cold runs beside an empty Node and pdfkit's text layer, and warm edits. Ratios within one run hold; seconds don't. */
export async function* speed(dataDir: string, wanted: (set: string) => boolean): AsyncIterable<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-bench-'))
  try {
    const preload = join(folder, 'tell.cjs')
    writeFileSync(preload, preloaded)
    for (const pages of [10, 200]) {
      if (!wanted(`cold-${pages}`)) continue
      const texts = join(folder, `${pages}.json`)
      writeFileSync(texts, JSON.stringify(prose(dataDir, pages)))
      const own = [
        '--input-type=module',
        '-e',
        `import {printFile} from ${JSON.stringify(join(root, 'dist', 'bench-page.js'))}\nawait printFile(${JSON.stringify(texts)})`,
      ]
      // pdfkit is found from the working directory, the package's root.
      const other = ['--input-type=module', '-e', rival(texts)]
      const costs: Record<'own' | 'rival' | 'empty', Cost[]> = {own: [], rival: [], empty: []}
      for (let i = 0; i < 5; i++) {
        costs.empty.push(coldRun(['-e', '0'], preload))
        costs.own.push(coldRun(own, preload))
        costs.rival.push(coldRun(other, preload))
      }
      const of = (who: keyof typeof costs, figure: keyof Cost) => median(costs[who].map(cost => cost[figure]))
      const figures = {
        pages: await printFile(texts),
        cpu_s: of('own', 'cpu_s'),
        wall_s: of('own', 'wall_s'),
        mb: of('own', 'mb'),
        ratio_node: of('own', 'cpu_s') / of('empty', 'cpu_s'),
        ratio_pdfkit: of('own', 'cpu_s') / of('rival', 'cpu_s'),
        pdfkit_mb: of('rival', 'mb'),
      }
      yield {bench: 'page', set: `cold-${pages}`, n: pages, figures}
    }
    for (const pages of [10, 50]) if (wanted(`warm-${pages}`)) yield await warm(prose(dataDir, pages), pages)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

const edits = 40

/** The time from an edited text to a new PDF in one process, as `--watch` has it. */
async function warm(texts: readonly string[], pages: number): Promise<Measurement> {
  const set = fonts()
  const times: number[] = []
  let printed = 0
  for (let i = 0; i < edits + 5; i++) {
    const edited = texts.map((text, k) => (k === i ? `An edit, the ${i}th. ${text}` : text))
    const start = performance.now()
    const model = layOut(treeOf(edited.map(paragraphOf)), defaultStyle, set)
    await writePdf(model, set)
    if (i >= 5) times.push(performance.now() - start)
    printed = model.pages.length
  }
  times.sort((a, b) => a - b)
  const figures = {
    p50_ms: times[edits / 2]!,
    p95_ms: times[Math.floor(edits * 0.95)]!,
    pages_s: (printed * 1000) / times[edits / 2]!,
  }
  return {bench: 'page', set: `warm-${pages}`, n: edits, figures}
}
