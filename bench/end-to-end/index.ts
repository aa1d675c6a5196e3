import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {generateArticles} from '../corpus/articles.ts'
import {sentencePool} from '../corpus/sentences.ts'
import type {Measurement} from '../measurement.ts'
import {type Cost, coldRun, median, preloaded} from './cold.ts'

const root = dirname(import.meta.dirname) // of dist/
const command = join(root, 'dist', 'cli.js')

/** Cold runs of the installed command: the sample corpus with nothing kept, with everything kept, and a thousand articles. */
export async function* run(dataDir: string, sets: readonly string[] = []): AsyncIterable<Measurement> {
  const wanted = (set: string) => sets.length === 0 || sets.includes(set)
  const folder = mkdtempSync(join(tmpdir(), 'briefing-bench-'))
  try {
    const preload = join(folder, 'tell.cjs')
    writeFileSync(preload, preloaded)
    const out = join(folder, 'out')
    const seeds = join(root, 'seeds')
    const brief = (sources: string) => [command, sources, '--out', out, '--quiet']
    const anew = () => rmSync(out, {recursive: true, force: true})

    if (wanted('samples'))
      yield measure('samples', 5, 9, preload, () => {
        anew()
        return brief(seeds)
      })
    if (wanted('cached')) {
      coldRun(brief(seeds), preload)
      yield measure('cached', 5, 9, preload, () => brief(seeds))
    }
    if (!wanted('articles-1000')) return

    const thousand = join(folder, 'articles-1000')
    mkdirSync(thousand)
    for (const {name, text} of generateArticles(1000, sentencePool(dataDir))) writeFileSync(join(thousand, name), text)
    yield measure('articles-1000', 1000, 1, preload, () => {
      anew()
      return brief(thousand)
    })
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Medians of some runs, each beside a run of an empty program: machines and their load differ, the ratio little. */
function measure(set: string, n: number, runs: number, preload: string, prepare: () => readonly string[]): Measurement {
  const costs: Cost[] = []
  const empty: Cost[] = []
  for (let i = 0; i < runs; i++) {
    empty.push(coldRun(['-e', '0'], preload))
    costs.push(coldRun(prepare(), preload))
  }
  const of = (list: readonly Cost[], figure: keyof Cost) => median(list.map(cost => cost[figure]))
  return {
    bench: 'end-to-end',
    set,
    n,
    figures: {
      wall_s: of(costs, 'wall_s'),
      cpu_s: of(costs, 'cpu_s'),
      ratio_node: of(costs, 'cpu_s') / of(empty, 'cpu_s'),
      mb: of(costs, 'mb'),
    },
  }
}
